import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";

// The subpaths that get type declarations are the ones package.json exports.
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
const publicEntries = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((subpath) => !subpath.endsWith(".json"))
    .map((subpath) => (subpath === "." ? "index" : `${subpath.slice(2)}/index`))
    .map((entry) => [entry, `src/${entry}.ts`]),
);

// A module of types only is nothing at run time, and no other module asks for it there.
const modules = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => join("src", path).replaceAll("\\", "/"))
  .filter((path) => /^export (?!type|interface|declare)/m.test(readFileSync(path, "utf8")));

// Every module stays a file of its own and imports its neighbours: a consumer's bundler then keeps only what it uses, and
// decimal.js, which says nothing of side effects, stays out of everything that does not need it. A stack trace names the
// module as src does, so no source maps are carried.
const oneFilePerModule: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "one-file-per-module",
  setup(build) {
    const extension = build.initialOptions.outExtension?.[".js"] ?? ".js";
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, extension), external: true },
    );
  },
};

export default defineConfig({
  entry: modules,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: { entry: publicEntries, compilerOptions: { ignoreDeprecations: "6.0" } },
  esbuildPlugins: [oneFilePerModule],
  esbuildOptions: (options) => {
    options.charset = "utf8";
    options.outbase = "src";
  },
  splitting: false,
  clean: true,
  silent: true,
});

import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

// Every module is its own entry, so that a consumer's bundler keeps only what it uses; the subpaths that get
// type declarations are the ones package.json exports.
const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, unknown> };
const publicEntries = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((subpath) => subpath !== "./package.json")
    .map((subpath) => (subpath === "." ? "index" : `${subpath.slice(2)}/index`))
    .map((entry) => [entry, `src/${entry}.ts`]),
);

export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: { entry: publicEntries, compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  splitting: true,
  treeshake: true,
  clean: true,
});

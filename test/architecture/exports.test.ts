import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { listEntries, listExports, listFiles, listImports, parseFile, readManifest } from "../support/sources.ts";

/** Concepts whose parts are exported by their parent. */
const innerFolders = /^src\/(funding\/\w+|measure\/lexicon|policies\/cn\/\w+)\/index\.ts$/;

/** Subpaths that the root does not gather: data and words are passed in, each from its own subpath. */
const apart = ["./divisions/cn", "./policies/cn", "./locale/zh-cn", "./locale/en"];

/** Runtime names of a subpath that the root leaves out, each with the reason. */
const leftOutOfRoot: Readonly<Record<string, string>> = {};

const manifest = readManifest();
const subpaths = Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith(".json"));
const rootExports = listExports("src/index.ts");

const kebab = (name: string): string =>
  name.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (letters, at: number) => (at === 0 ? "" : "-") + letters.toLowerCase());

describe("exports", () => {
  it("has a subpath for each concept, and no other", () => {
    const indexes = listFiles("src", "index.ts").filter(
      (path) => basename(path) === "index.ts" && !innerFolders.test(path),
    );
    expect([...subpaths].sort()).toEqual(
      indexes.map((path) => `.${path.slice("src".length, -"/index.ts".length)}`).sort(),
    );
  });

  it.each(subpaths)("gives %s to import and to require, each with its types", (subpath) => {
    const base = subpath === "." ? "./dist/index" : `./dist/${subpath.slice(2)}/index`;
    expect(manifest.exports[subpath]).toEqual({
      import: { types: `${base}.d.ts`, default: `${base}.js` },
      require: { types: `${base}.d.cts`, default: `${base}.cjs` },
    });
  });

  it("gives the root and its manifest to old tools too, and the JSON Schemas to others", () => {
    expect({
      main: manifest.main,
      module: manifest.module,
      types: manifest.types,
      own: manifest.exports["./package.json"],
      schemas: manifest.exports["./schema/json/*.json"],
    }).toEqual({
      main: "./dist/index.cjs",
      module: "./dist/index.js",
      types: "./dist/index.d.ts",
      own: "./package.json",
      schemas: "./docs/schema/*.json",
    });
  });

  it("exports from the root every name that a concept exports", () => {
    const names = new Set(rootExports.map(({ name }) => name));
    const missing = listEntries()
      .filter(({ subpath }) => subpath !== "." && !apart.includes(subpath))
      .flatMap(({ subpath, path }) =>
        listExports(path)
          .filter(({ name }) => !names.has(name) && leftOutOfRoot[name] === undefined)
          .map(({ name }) => `${subpath} ${name}`),
      );
    expect(missing).toEqual([]);
  });

  it("exports from the root the names of the reviewed list", () => {
    const names = {
      values: rootExports.filter(({ isRuntime }) => isRuntime).map(({ name }) => name),
      types: rootExports.filter(({ isRuntime }) => !isRuntime).map(({ name }) => name),
    };
    const file = new URL("exports.snapshot.json", import.meta.url);
    const reviewed = JSON.parse(readFileSync(file, "utf8")) as typeof names;
    // A new name is added to exports.snapshot.json by hand; a name that is gone is a breaking change.
    expect({ values: names.values.sort(), types: names.types.sort() }).toEqual({
      values: [...reviewed.values].sort(),
      types: [...reviewed.types].sort(),
    });
  });

  it("names each calculator's file after it", () => {
    const calculators = listEntries()
      .filter(({ subpath }) => subpath !== "." && !apart.includes(subpath))
      .flatMap(({ path }) => listExports(path))
      .filter(
        ({ isRuntime, file, declaration }) =>
          isRuntime && file.tree.statements.includes(declaration as never) && takesContext(declaration.getText()),
      );
    expect(calculators.length).toBeGreaterThan(0);
    expect(
      calculators
        .filter(({ name, file }) => basename(file.path) !== `${kebab(name)}.ts`)
        .map(({ name, file }) => `${file.path} ${name}`),
    ).toEqual([]);
  });

  it("keeps public names unique across concepts", () => {
    const homes = new Map<string, Set<string>>();
    for (const { subpath, path } of listEntries()) {
      if (subpath === ".") continue;
      for (const { name, file } of listExports(path)) homes.set(name, (homes.get(name) ?? new Set()).add(file.path));
    }
    expect(
      [...homes].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(", ")}`),
    ).toEqual([]);
  });

  it("has entries that only re-export", () => {
    const others = listEntries()
      .filter(({ path }) => !path.startsWith("src/locale/"))
      .filter(({ path }) => parseFile(path).tree.statements.length !== listImports(parseFile(path)).length);
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});

/** A calculator is a function that is told the rules and the date. */
function takesContext(declaration: string): boolean {
  return /^[\s\S]*?export function \w+[\s\S]*?\bctx: Context</.test(declaration);
}

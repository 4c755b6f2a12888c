import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listEntries, listExports, root } from "../support/sources.ts";
import "./built.ts";

const entries = listEntries();
const specifiers = entries.map(({ subpath }) => `jiugai${subpath.slice(1)}`);
const runtimeNames = (path: string): string[] =>
  [
    ...new Set(
      listExports(path)
        .filter(({ isRuntime }) => isRuntime)
        .map(({ name }) => name),
    ),
  ].sort();

/** A consumer: an own folder with the packed files of the package, and its dependencies beside it. */
let consumer = "";

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), "jiugai-consumer-"));
  const modules = join(consumer, "node_modules");
  mkdirSync(modules);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", consumer], { cwd: root });
  const tarball = readdirSync(consumer).find((name) => name.endsWith(".tgz")) ?? "";
  execFileSync("tar", ["xzf", join(consumer, tarball), "-C", modules]);
  execFileSync("mv", [join(modules, "package"), join(modules, "jiugai")]);
  for (const dependency of ["zod", "date-fns", "decimal.js"])
    symlinkSync(join(root, "node_modules", dependency), join(modules, dependency));
});

afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
});

const run = (file: string, text: string): string => {
  writeFileSync(join(consumer, file), text);
  return execFileSync(process.execPath, [file], { cwd: consumer, encoding: "utf8" });
};

describe("the packed package", () => {
  it("can be imported: every subpath, with the names of its source", () => {
    const output = run(
      "import.mjs",
      `const names = {}; for (const s of ${JSON.stringify(specifiers)}) names[s] = Object.keys(await import(s)).sort(); console.log(JSON.stringify(names));`,
    );
    expect(JSON.parse(output)).toEqual(
      Object.fromEntries(entries.map(({ path }, index) => [specifiers[index], runtimeNames(path)])),
    );
  });

  it("can be required: every subpath, with the names of its source", () => {
    const output = run(
      "require.cjs",
      `const names = {}; for (const s of ${JSON.stringify(specifiers)}) names[s] = Object.keys(require(s)).sort(); console.log(JSON.stringify(names));`,
    );
    expect(JSON.parse(output)).toEqual(
      Object.fromEntries(entries.map(({ path }, index) => [specifiers[index], runtimeNames(path)])),
    );
  });

  it("hides what is not a subpath", () => {
    expect(() => run("deep.cjs", `require("jiugai/dist/index.cjs")`)).toThrow();
    expect(() => run("inner.cjs", `require("jiugai/money/fen")`)).toThrow();
  });

  it("carries nothing but the build and its papers", () => {
    const top = readdirSync(join(consumer, "node_modules/jiugai"));
    expect(
      top.filter((name) => !["dist", "docs", "package.json", "README.md", "CHANGELOG.md", "LICENSE"].includes(name)),
    ).toEqual([]);
    expect(readdirSync(join(consumer, "node_modules/jiugai/docs"))).toEqual(["schema"]);
  });

  it("gives the JSON Schema of a model to whoever asks by its name", () => {
    const output = run("schema.cjs", `console.log(require("jiugai/schema/json/community-plan.json").title)`);
    expect(output.trim()).toBe("CommunityPlan");
  });

  it.each([
    {
      name: "node16, from ESM and from CommonJS",
      files: ["typed.mts", "typed.cts"],
      module: "node16",
      resolution: "node16",
    },
    { name: "a bundler", files: ["typed.ts"], module: "esnext", resolution: "bundler" },
  ])("resolves its types for $name", ({ files, module, resolution }) => {
    const imports = specifiers.map((specifier, index) => `import * as all${index} from "${specifier}";`).join("\n");
    const use = `
import { fen, toYuan, type Fen } from "jiugai/money";
import { tallyConsent } from "jiugai/consent";
import { civilDate } from "jiugai/kernel";
import { national } from "jiugai/policies/cn";
const amount: Fen = fen(1);
const text: string = toYuan(amount);
const tally = tallyConsent({ matter: "covenant", owners: [{ ownerId: "a", units: [{ areaM2: 85.37 }], choice: "for" }] }, { packs: [national], on: civilDate("2021-06-01") });
const verdict: "met" | "not-met" | "unknown" | false = tally.ok && tally.value.verdict;
// @ts-expect-error a plain number is not an amount
const wrong: Fen = 1;
export const used: unknown = [text, verdict, wrong, ${specifiers.map((_, index) => `all${index}`).join(", ")}];`;
    for (const file of files) writeFileSync(join(consumer, file), `${imports}\n${use}\n`);
    const options = {
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: "es2022",
        lib: ["es2022", "dom"],
        types: [],
        module,
        moduleResolution: resolution,
        skipLibCheck: false,
      },
      files,
    };
    writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify(options));
    const output = (() => {
      try {
        return execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], {
          cwd: consumer,
          encoding: "utf8",
        });
      } catch (error) {
        return String((error as { stdout?: unknown }).stdout);
      }
    })();
    expect(output).toBe("");
  });
});

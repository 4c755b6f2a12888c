import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { readCorpus, runCorpus } from "../support/corpus.mjs";
import { listEntries, root } from "../support/sources.ts";
import { dist } from "./built.ts";

const text = readCorpus();
const entryFile = (subpath: string): string =>
  join(dist, subpath === "." ? "index.cjs" : `${subpath.slice(2)}/index.cjs`);

/** A realm of nothing but the language: no host, no clock, no chance, no code from text, no language data. */
function makeRealm(): {
  readonly load: (file: string) => Record<string, unknown>;
  readonly run: (code: string) => unknown;
} {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const run = (code: string): unknown => vm.runInContext(code, context);
  run(`{
    const refuse = (what) => () => { throw new Error("the library asked for " + what); };
    const RealDate = Date;
    globalThis.Date = class Date extends RealDate {
      constructor(...parts) { if (parts.length === 0) refuse("the clock")(); super(...parts); }
      static now() { return refuse("the clock")(); }
    };
    Math.random = refuse("chance");
    for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString", "getTimezoneOffset", "getHours", "getDay"]) RealDate.prototype[name] = refuse("local time");
    for (const type of [Number, String, Array, BigInt]) for (const name of Object.getOwnPropertyNames(type.prototype)) if (/^(toLocale|localeCompare)/.test(name)) type.prototype[name] = refuse("the language");
    for (const name of ["Intl", "WebAssembly", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry", "console"]) delete globalThis[name];
    globalThis.Promise = class Promise { constructor() { refuse("a promise")(); } };
  }`);
  const modules = new Map<string, { exports: Record<string, unknown> }>();
  const load = (file: string): Record<string, unknown> => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as Record<string, unknown> };
    modules.set(file, module);
    const resolve = createRequire(file).resolve;
    const require = (specifier: string): unknown => {
      if (specifier.startsWith("node:") || !resolve(specifier).startsWith("/"))
        throw new Error(`${file} asks for the host's ${specifier}`);
      return load(resolve(specifier));
    };
    const wrapper = vm.runInContext(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`,
      context,
      { filename: file },
    );
    wrapper(module.exports, require, module, file, dirname(file));
    return module.exports;
  };
  return { load, run };
}

const globalNames = `JSON.stringify(Reflect.ownKeys(globalThis).map(String).sort())`;

/** Names, values of members and prototypes of the language that a module could have changed. */
const globalState = `JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => typeof key === "string" && key !== "globalThis" && !key.startsWith("__zod")).sort().map((key) => {
  const value = globalThis[key];
  const members = (holder) => holder == null || (typeof holder !== "object" && typeof holder !== "function") ? [] : Reflect.ownKeys(holder).map(String).sort();
  return [key, typeof value, members(value), members(value && value.prototype)];
}))`;

describe("the built package in a realm without a host", () => {
  it("gives the results that it gives in Node", () => {
    const realm = makeRealm();
    const loadAll = (load: (file: string) => Record<string, unknown>) => ({
      lib: load(entryFile(".")),
      packs: load(entryFile("./policies/cn")) as Record<string, never>,
      locales: { "zh-cn": load(entryFile("./locale/zh-cn"))["zhCN"], en: load(entryFile("./locale/en"))["en"] },
    });
    const inRealm = runCorpus(loadAll(realm.load), (realm.run("JSON.parse") as typeof JSON.parse)(text));
    const inNode = runCorpus(loadAll(createRequire(join(root, "package.json"))), JSON.parse(text));
    expect(inRealm.length).toBeGreaterThan(400);
    expect(inRealm.map(({ id, result }) => `${id} ${JSON.stringify(result)}`)).toEqual(
      inNode.map(({ id, result }) => `${id} ${JSON.stringify(result)}`),
    );
  });

  it("leaves the realm as it was, but for zod's own registry", () => {
    const realm = makeRealm();
    const [names, state] = [realm.run(globalNames), realm.run(globalState)];
    for (const { subpath } of listEntries()) realm.load(entryFile(subpath));
    expect(realm.run(globalState)).toBe(state);
    const added = (JSON.parse(String(realm.run(globalNames))) as string[]).filter(
      (name) => !(JSON.parse(String(names)) as string[]).includes(name),
    );
    expect(added.every((name) => name.startsWith("__zod"))).toBe(true);
  });

  it("adds no global at all where no door is loaded", () => {
    for (const subpath of [
      "./kernel",
      "./money",
      "./consent",
      "./measure",
      "./eligibility",
      "./funding",
      "./policies/cn",
    ]) {
      const realm = makeRealm();
      const names = realm.run(globalNames);
      realm.load(entryFile(subpath));
      expect(realm.run(globalNames), subpath).toBe(names);
    }
  });

  it("would notice: the realm refuses the clock, chance, promises and code from text", () => {
    const realm = makeRealm();
    for (const code of [
      "new Date()",
      "Date.now()",
      "Math.random()",
      "new Promise(() => {})",
      "new Function('return 1')",
      "(1).toLocaleString()",
      "new Date(0).getHours()",
    ]) {
      expect(() => realm.run(code), code).toThrow();
    }
    expect(realm.run("typeof process + typeof console + typeof setTimeout + typeof fetch + typeof Intl")).toBe(
      "undefined".repeat(5),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Step } from "../../src/index.ts";
import * as lib from "../../src/index.ts";
import { en } from "../../src/locale/en/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import * as packs from "../../src/policies/cn/index.ts";
import { readCorpus, runCorpus } from "../support/corpus.mjs";
import { deepFreeze } from "../support/deep-freeze.ts";
import { listSources } from "../support/sources.ts";

const text = readCorpus();
/** The names that the corpus asked of the library. */
const called = new Set<string>();
const watched = new Proxy(
  { ...lib },
  {
    get: (target, name) => {
      called.add(String(name));
      return Reflect.get(target, name);
    },
  },
);
const load = { lib: watched, packs, locales: { "zh-cn": zhCN, en } };
// Frozen through and through: a calculator that writes to its input throws.
const cases = runCorpus(load, deepFreeze(JSON.parse(text)));

describe("results over the golden corpus", () => {
  it("cover every public calculator", () => {
    expect(cases.length).toBeGreaterThan(400);
    const calculators = listSources().flatMap(({ text }) =>
      [...text.matchAll(/@category Calculators\n \*\/\nexport function (\w+)/g)].map(([, name]) => name),
    );
    expect(calculators.length).toBeGreaterThan(15);
    expect(calculators.filter((name) => name === undefined || !called.has(name))).toEqual([]);
  });

  it("survive JSON unchanged: no undefined, NaN, -0, Date, Map, bigint or class", () => {
    const faults = cases.flatMap(({ id, result }) => listFaults(result, id));
    expect(faults).toEqual([]);
  });

  it("replay: every trace can be recomputed from its own inputs", () => {
    const faults = cases.flatMap(({ id, result }) =>
      tracesOf(result).flatMap((trace) =>
        lib
          .replay(trace)
          .map(
            (fault) =>
              `${id} step ${fault.step} ${trace[fault.step]?.name}: ${fault.fault}, expected ${fault.expected}`,
          ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("name in their rules the documents they rest on", () => {
    const faults = cases.flatMap(({ id, result }) =>
      rulesIn(result)
        .filter(({ cites, pack }) => cites.length === 0 || !/^cn\/\S+@\d{4}\.\d+\.\d+$/.test(pack))
        .map(({ rule }) => `${id} ${rule}`),
    );
    expect(faults).toEqual([]);
  });

  it("carry issues with a known severity, a code of a table and a path of keys", () => {
    const codes = new Set(Object.keys(en.issues));
    const faults = cases.flatMap(({ id, result }) =>
      issuesIn(result)
        .filter(
          ({ code, severity, path }) =>
            !codes.has(code) ||
            !["error", "warning", "info"].includes(severity) ||
            !path.every((key) => ["string", "number"].includes(typeof key)),
        )
        .map(({ code, severity }) => `${id} ${code} ${severity}`),
    );
    expect(faults).toEqual([]);
  });

  it("fail with an error and succeed without one", () => {
    const faults = cases.filter(
      ({ result }) => isOutcome(result) && result.ok === result.issues.some(({ severity }) => severity === "error"),
    );
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  it("are the same the second time", () => {
    expect(JSON.stringify(runCorpus(load, deepFreeze(JSON.parse(text))))).toBe(JSON.stringify(cases));
  });

  it("have words for everything, in both languages", () => {
    const codes = [...Object.keys(en.issues), ...Object.keys(en.steps)];
    const odd = cases
      .filter(({ id }) => id.includes("/words-"))
      .flatMap(({ id, result }) =>
        (result as string[])
          .filter(
            (line) =>
              line.trim() === "" ||
              /undefined|NaN|\[object|null/.test(line) ||
              codes.some((code) => line.includes(code)),
          )
          .map((line) => `${id}: ${line}`),
      );
    expect(odd).toEqual([]);
  });
});

/** What does not come back from JSON as it went. */
function listFaults(value: unknown, path: string): string[] {
  if (value === null || typeof value === "string" || typeof value === "boolean") return [];
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${Object.is(value, -0) ? "-0" : value}`];
  if (typeof value !== "object") return [`${path} is of type ${typeof value}`];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return [`${path} is a ${String(Object.getPrototypeOf(value)?.constructor?.name)}`];
  if (Object.getOwnPropertySymbols(value).length > 0) return [`${path} has a symbol`];
  return Object.entries(value).flatMap(([key, inner]) => listFaults(inner, `${path}.${key}`));
}

function isOutcome(value: unknown): value is lib.Outcome<unknown> {
  return typeof value === "object" && value !== null && "ok" in value && "trace" in value;
}

function tracesOf(result: unknown): (readonly Step[])[] {
  return isOutcome(result) ? [result.trace] : [];
}

/** Every object below a value that has the given keys. */
function collect<T>(value: unknown, keys: readonly string[], found: T[] = []): T[] {
  if (typeof value !== "object" || value === null) return found;
  if (keys.every((key) => key in value)) found.push(value as T);
  for (const inner of Object.values(value)) collect(inner, keys, found);
  return found;
}

const rulesIn = (result: unknown): lib.RuleRef[] => collect<lib.RuleRef>(result, ["rule", "pack", "cites"]);
const issuesIn = (result: unknown): lib.Issue[] => collect<lib.Issue>(result, ["code", "severity", "params"]);

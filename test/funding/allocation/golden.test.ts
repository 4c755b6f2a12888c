import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import { hebei, national } from "../../../src/policies/cn/index.ts";
import { run } from "./support.ts";

interface Golden {
  readonly source: string;
  readonly on: string;
  readonly packs: readonly string[];
  readonly input: unknown;
  readonly expected: {
    readonly amountsFen?: readonly number[];
    readonly issues?: readonly { readonly code: string; readonly params: object }[];
  };
}

const folder = new URL("../../golden/allocation/", import.meta.url);
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("computed cases", () => {
  it.each(cases)("%s", (name) => {
    const golden = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Golden;
    expect(golden.source).not.toBe("");
    const packs = [national, hebei].filter(({ id }) => golden.packs.includes(id));
    expect(packs).toHaveLength(golden.packs.length);
    const result = run(golden.input, { packs, on: civilDate(golden.on) });
    const { amountsFen, issues = [] } = golden.expected;
    expect(result.issues.map(({ code, params }) => ({ code, params }))).toEqual(issues);
    expect(result.ok).toBe(amountsFen !== undefined);
    if (result.ok) expect(result.value.shares.map(({ amountFen }) => amountFen)).toEqual(amountsFen);
  });
});

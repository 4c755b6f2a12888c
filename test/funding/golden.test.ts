import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as lib from "../../src/index.ts";
import * as packs from "../../src/policies/cn/index.ts";

/** Folders whose cases name their calculator and the part of its answer that the source or the rule gives. */
const folders = [
  "first-deposit",
  "maintenance-fund-use",
  "provident-fund",
  "questions",
  "repayment",
  "scenario",
] as const;

const cases = folders.flatMap((folder) => {
  const url = new URL(`../golden/${folder}/`, import.meta.url);
  return readdirSync(url).map((name) => ({
    name: `${folder}/${name}`,
    data: JSON.parse(readFileSync(new URL(name, url), "utf8")),
  }));
});

describe("golden cases of money", () => {
  it.each(cases)("$name", ({ data: { calculator, on, input, expected } }) => {
    const calculate = { ...lib }[calculator as keyof typeof lib] as (input: unknown, ctx: unknown) => unknown;
    const { national, beijing, hefei } = packs;
    const result = calculate(input, { packs: [national, beijing, hefei], on });
    expect(Array.isArray(result) ? result : (result as { readonly value: unknown }).value).toMatchObject(expected);
  });
});

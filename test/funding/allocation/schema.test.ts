import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parseFactorAllocationInput } from "../../../src/funding/allocation/parse-factor-allocation-input.ts";
import { allocationFormulaSchema, factorAllocationInputSchema } from "../../../src/funding/allocation/schema.ts";
import { parseWith } from "../../../src/kernel/parse.ts";
import { hebei, national } from "../../../src/policies/cn/index.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const region = {
  id: "a",
  factors: { area: 100.25, households: 3, performance: 90.1234, "old-pipes": 0.5 },
  fiscalDifficulty: 51.71,
};
const input = (rest: object = {}) => ({
  totalFen: 100,
  roundToFen: 100,
  regions: [region],
  weights: { area: "0.40", households: "0.6" },
  divisionCode: "130000",
  planYear: 2020,
  ...rest,
});

const faults = (value: unknown): readonly unknown[] =>
  parseFactorAllocationInput(value).issues.map(({ code, path }) => [code, path.join(".")]);

describe("the door", () => {
  it("reads an input as it is, whole or with the least that it needs", () => {
    for (const value of [input(), { totalFen: 0, regions: [{ id: "a", factors: {} }] }]) {
      const parsed = parseFactorAllocationInput(deepFreeze(value));
      expect(parsed.issues).toEqual([]);
      expect(parsed.ok && parsed.value).toEqual(value);
    }
  });

  it("refuses keys too many, ids used twice, and an empty list", () => {
    expect(faults(input({ extra: 1 }))).toEqual([["input.unrecognized_keys", ""]]);
    expect(faults(input({ regions: [{ ...region, extra: 1 }] }))).toEqual([["input.unrecognized_keys", "regions.0"]]);
    expect(faults(input({ regions: [region, region] }))).toEqual([["input.duplicate_id", "regions.1.id"]]);
    expect(faults(input({ regions: [] }))).toEqual([["input.too_small", "regions"]]);
  });

  it.each([
    ["area", 0.125, "input.invalid_area"],
    ["households", 0.5, "input.invalid"],
    ["performance", 0.12345, "input.invalid"],
    ["performance", -1, "input.too_small"],
    ["performance", "90", "input.invalid_type"],
  ])("refuses %s of %s", (name, value, code) => {
    const factors = { ...region.factors, [name]: value };
    expect(faults(input({ regions: [{ ...region, factors }] }))).toEqual([[code, `regions.0.factors.${name}`]]);
  });

  it("refuses odd coefficients, weights, years and grains", () => {
    expect(faults(input({ regions: [{ ...region, fiscalDifficulty: -1 }] }))).toEqual([
      ["input.too_small", "regions.0.fiscalDifficulty"],
    ]);
    expect(faults(input({ regions: [{ ...region, fiscalDifficulty: 51.714 }] }))).toEqual([
      ["input.invalid", "regions.0.fiscalDifficulty"],
    ]);
    expect(faults(input({ weights: { area: "-1" } }))).toEqual([["input.invalid_format", "weights.area"]]);
    expect(faults(input({ weights: { area: 1 } }))).toEqual([["input.invalid_type", "weights.area"]]);
    expect(faults(input({ planYear: 20 }))).toEqual([["input.too_small", "planYear"]]);
    expect(faults(input({ roundToFen: 0 }))).toEqual([["input.too_small", "roundToFen"]]);
    expect(faults(input({ divisionCode: "13" }))).toEqual([["input.invalid_format", "divisionCode"]]);
  });

  it("reads back every formula that the packs hold, and refuses a key too many in one", () => {
    const values = [national, hebei].flatMap((pack) =>
      (pack.rules["funding.allocation.factors"]?.series ?? []).flatMap(({ value }) => value ?? []),
    );
    expect(values).toHaveLength(4);
    for (const value of values)
      expect(parseWith(allocationFormulaSchema, JSON.parse(JSON.stringify(value)))).toMatchObject({ ok: true, value });
    expect(parseWith(allocationFormulaSchema, { groups: [{ share: "1", factors: [], extra: 1 }] }).ok).toBe(false);
    expect(parseWith(allocationFormulaSchema, { groups: [{ share: "1.2", factors: [] }] }).ok).toBe(false);
  });

  it("describes itself as JSON Schema", () => {
    expect(() => z.toJSONSchema(factorAllocationInputSchema)).not.toThrow();
    expect(() => z.toJSONSchema(allocationFormulaSchema)).not.toThrow();
  });
});

import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { parseAnnualPlan } from "../../src/plan/annual/parse-annual-plan.ts";
import { parseFiveYearPlan } from "../../src/plan/annual/parse-five-year-plan.ts";
import type { annualPlanSchema, fiveYearPlanSchema } from "../../src/plan/annual/schema.ts";
import type { AnnualPlan, FiveYearPlan } from "../../src/plan/annual/types.ts";
import { aCommunity } from "./annual-support.ts";

const plan = { id: "a", divisionCode: "220000", planYear: 2021, communities: [aCommunity("c1")] };
const five = { id: "f", divisionCode: "220000", fromYear: 2021, toYear: 2025 };
const faults = (found: { readonly issues: readonly { code: string; path: readonly unknown[] }[] }): string[] =>
  found.issues.map(({ code, path }) => `${code} ${path.join(".")}`);

describe("parseAnnualPlan", () => {
  it("reads a plan as it is", () => {
    const found = parseAnnualPlan(plan);
    expect(found.ok && found.value).toEqual(plan);
    expectTypeOf<z.output<typeof annualPlanSchema>>().toEqualTypeOf<AnnualPlan>();
  });

  it("lets a community pass that stands twice: the check reports it", () => {
    expect(parseAnnualPlan({ ...plan, communities: [aCommunity("c1"), aCommunity("c1")] }).ok).toBe(true);
  });

  it("refuses unknown keys, wrong codes and values that cannot be", () => {
    const community = { ...aCommunity("c1"), divisionCode: "2201", areaM2: 1.234, extra: 1 };
    const bad = { ...plan, communities: [community], capacity: { investmentFen: 0.5 }, listAtMost: 3 };
    expect(faults(parseAnnualPlan(bad)).sort()).toEqual([
      "input.invalid_area communities.0.areaM2",
      "input.invalid_fen capacity.investmentFen",
      "input.invalid_format communities.0.divisionCode",
      "input.unrecognized_keys ",
      "input.unrecognized_keys communities.0",
    ]);
  });
});

describe("parseFiveYearPlan", () => {
  it("reads a plan as it is", () => {
    const list = [{ id: "c1", name: "x", divisionCode: "220102", planYear: 2022 }];
    const whole = { ...five, communities: list, years: [{ planYear: 2022, communityCount: 1142 }] };
    const found = parseFiveYearPlan(whole);
    expect(found.ok && found.value).toEqual(whole);
    expectTypeOf<z.output<typeof fiveYearPlanSchema>>().toEqualTypeOf<FiveYearPlan>();
  });

  it("refuses years out of order and a community listed twice", () => {
    const entry = { id: "c1", name: "x", divisionCode: "220102" };
    expect(faults(parseFiveYearPlan({ ...five, communities: [entry, entry] }))).toEqual([
      "input.duplicate_id communities.1.id",
    ]);
    expect(faults(parseFiveYearPlan({ ...five, toYear: 2020 }))).toEqual(["input.too_small toYear"]);
    expect(parseFiveYearPlan({ ...five, toYear: 2021 }).ok).toBe(true);
  });
});

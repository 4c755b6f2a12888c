import { describe, expect, it } from "vitest";
import { parseFundingProject } from "../../src/funding/parse-funding-project.ts";

const project = (pledge: object): unknown => ({
  id: "p",
  divisionCode: "220102",
  measures: [{ id: "m1", item: "heating", costFen: 1_000 }],
  pledges: [{ source: "utility", amountFen: 800, ...pledge }],
});
const faults = (pledge: object): [string, string][] =>
  parseFundingProject(project(pledge)).issues.map(({ code, path }) => [code, path.join(".")]);

describe("parseFundingProject", () => {
  it("reads a pledge with its conditions and its years as it is", () => {
    const pledge = { conditions: ["供热管网移交后"], stream: { annualFen: 100, years: 8 }, measureIds: ["m1"] };
    const parsed = parseFundingProject(project(pledge));
    expect(parsed.ok && parsed.value).toEqual(project(pledge));
    expect(parsed.ok && Object.isFrozen(parsed.value.pledges?.[0]?.conditions)).toBe(true);
  });

  it("refuses an empty condition, an income without years, and a fraction of a fen", () => {
    expect(faults({ conditions: [""] })).toEqual([["input.too_small", "pledges.0.conditions.0"]]);
    expect(faults({ stream: { annualFen: 100, years: 0 } })).toEqual([["input.too_small", "pledges.0.stream.years"]]);
    expect(faults({ stream: { annualFen: 0.5, years: 8 } })).toEqual([
      ["input.invalid_fen", "pledges.0.stream.annualFen"],
    ]);
    expect(faults({ stream: { annualFen: 100 } })).toHaveLength(1);
    expect(faults({ stream: { annualFen: 100, years: 8, rate: "0.03" } })).toEqual([
      ["input.unrecognized_keys", "pledges.0.stream"],
    ]);
  });
});

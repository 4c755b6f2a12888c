import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FundingSource } from "../../../src/funding/codes.ts";
import { compareFunding } from "../../../src/funding/scenario/compare-funding.ts";
import type { FundingComparison, FundingScenario } from "../../../src/funding/scenario/types.ts";
import { shareFunding } from "../../../src/funding/share-funding.ts";
import type { FundingProject, FundingScheme } from "../../../src/funding/types.ts";
import type { CivilDate, Fen, SquareMetres } from "../../../src/kernel/brand.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { hefei, national, wenzhou } from "../../../src/policies/cn/index.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const ctx = { packs: [national, hefei, wenzhou], on: "2024-06-01" as CivilDate };
const yuan = (amount: number): Fen => (amount * 100) as Fen;

function aProject(overrides: Partial<FundingProject> = {}): FundingProject {
  return {
    id: "p",
    divisionCode: "340103",
    planYear: 2022,
    areaM2: 5_000 as SquareMetres,
    measures: [
      { id: "m1", item: "roads", costFen: yuan(3_500_000) },
      { id: "m2", item: "greening", costFen: yuan(100_000) },
    ],
    ...overrides,
  };
}

function run(...scenarios: FundingScenario[]): Outcome<FundingComparison> {
  const outcome = compareFunding(deepFreeze({ scenarios }), ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function compare(...scenarios: FundingScenario[]): FundingComparison {
  const outcome = run(...scenarios);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

describe("compareFunding", () => {
  it("tells how each scenario differs from the first, by source, by category and in the gap", () => {
    const [first, second] = compare(
      { id: "2022", input: { project: aProject() } },
      { id: "2023", input: { project: aProject({ planYear: 2023 }) } },
    ).scenarios;
    const none = { costDifferenceFen: 0, payerUnknownDifferenceFen: 0, gapDifferenceFen: 0 };
    const alike = ["municipal", "district"].map((source) => ({ source, amountDifferenceFen: 0 }));
    expect(first?.difference).toEqual({
      ...none,
      bySource: alike,
      byCategory: [
        { category: "basic", ...none, bySource: alike },
        { category: "improvement", ...none, bySource: [] },
      ],
    });
    // In 2022 what lies above 400 yuan, and all greening, is open; in 2023 the district bears it.
    expect(second?.difference).toMatchObject({
      ...none,
      bySource: [
        { source: "municipal", amountDifferenceFen: 0 },
        { source: "district", amountDifferenceFen: yuan(1_600_000) },
      ],
      gapDifferenceFen: -yuan(1_600_000),
    });
    expect(second?.difference.byCategory.map(({ category, gapDifferenceFen }) => [category, gapDifferenceFen])).toEqual(
      [
        ["basic", -yuan(1_500_000)],
        ["improvement", -yuan(100_000)],
      ],
    );
  });

  it("gives each source per household, exact and rounded half a fen up, only where the households are given", () => {
    const [first, second, third] = compare(
      { id: "a", input: { project: aProject({ householdCount: 7 }) } },
      { id: "b", input: { project: aProject() } },
      { id: "c", input: { project: aProject({ householdCount: 0 }) } },
    ).scenarios;
    expect(first?.perHousehold).toMatchObject({
      householdCount: 7,
      rounding: "half-up",
      bySource: [
        { source: "municipal", exact: { num: 120_000_000, den: 7 }, roundedFen: 17_142_857 },
        { source: "district", exact: { num: 80_000_000, den: 7 }, roundedFen: 11_428_571 },
      ],
      cost: { exact: { num: 360_000_000, den: 7 }, roundedFen: 51_428_571 },
      gap: { exact: { num: 160_000_000, den: 7 }, roundedFen: 22_857_143 },
    });
    expect([second?.perHousehold, third?.perHousehold]).toEqual([null, null]);
  });

  it("counts a source that pays in one scenario only", () => {
    const scheme: FundingScheme = { id: "s", parts: [], balance: "utility" };
    const { difference } =
      compare({ id: "a", input: { project: aProject() } }, { id: "b", input: { project: aProject(), scheme } })
        .scenarios[1] ?? {};
    expect(difference?.bySource).toEqual([
      { source: "municipal", amountDifferenceFen: -yuan(1_200_000) },
      { source: "district", amountDifferenceFen: -yuan(800_000) },
      { source: "utility", amountDifferenceFen: yuan(3_600_000) },
    ]);
  });

  it("refuses fewer than two scenarios, two of one id, and says which scenario has no answer", () => {
    const scenario = { id: "a", input: { project: aProject() } };
    expect(run(scenario).issues).toMatchObject([{ code: "input.too_small", path: ["scenarios"] }]);
    expect(run(scenario, scenario).issues).toMatchObject([
      { code: "input.duplicate_id", path: ["scenarios", 1, "id"] },
    ]);
    const { areaM2: _, ...project } = aProject();
    expect(run(scenario, { id: "b", input: { project } }).issues).toMatchObject([
      { code: "funding.fact_needed", path: ["scenarios", 1, "input", "project", "areaM2"] },
    ]);
  });

  it("adds up: the cost moves by what the sources, the unnamed payers and the gap move, in all and by category", () => {
    const pledge = fc.record({
      source: fc.constantFrom<FundingSource>("residents", "municipal", "donation"),
      amountFen: fc.integer({ min: 0, max: 400_000_000 }) as fc.Arbitrary<Fen>,
    });
    const project = fc.record({
      planYear: fc.constantFrom(2020, 2022, 2024),
      areaM2: fc.integer({ min: 0, max: 10_000 }) as unknown as fc.Arbitrary<SquareMetres>,
      pledges: fc.array(pledge, { maxLength: 2 }),
      financing: fc.constantFrom([], [{ kind: "equity" as const, amountFen: yuan(10) }]),
    });
    fc.assert(
      fc.property(project, project, (a, b) => {
        const { scenarios } = compare(
          { id: "a", input: { project: aProject(a) } },
          { id: "b", input: { project: aProject(b) } },
        );
        expect(scenarios[1]?.shares).toEqual(
          (shareFunding({ project: aProject(b) }, ctx) as { value?: unknown }).value,
        );
        for (const { difference } of scenarios) {
          for (const row of [difference, ...difference.byCategory]) {
            const moved = row.bySource.reduce((sum, entry) => sum + entry.amountDifferenceFen, 0);
            expect(moved + row.payerUnknownDifferenceFen + row.gapDifferenceFen).toBe(row.costDifferenceFen);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

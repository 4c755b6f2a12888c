import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FundingSource } from "../../../src/funding/codes.ts";
import { solveFunding } from "../../../src/funding/scenario/solve-funding.ts";
import type { FundingSolution, SolveFundingInput } from "../../../src/funding/scenario/types.ts";
import { shareFunding } from "../../../src/funding/share-funding.ts";
import type { BaseAdjustedRatio, FundingMeasure, FundingProject, FundingScheme } from "../../../src/funding/types.ts";
import type { CivilDate, Fen, SquareMetres } from "../../../src/kernel/brand.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { chengdu, hefei, national, wenzhou } from "../../../src/policies/cn/index.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

const ctx = {
  packs: [national, hefei, wenzhou, chengdu],
  on: "2022-06-01" as CivilDate,
  include: ["undated"] as "undated"[],
};
const yuan = (amount: number): Fen => (amount * 100) as Fen;

function aProject(overrides: Partial<FundingProject> = {}): FundingProject {
  return {
    id: "p",
    divisionCode: "340103",
    planYear: 2022,
    areaM2: 5_000 as SquareMetres,
    measures: [{ id: "m1", item: "roads", costFen: yuan(3_500_000) }],
    ...overrides,
  };
}

function run(input: SolveFundingInput): Outcome<FundingSolution> {
  const outcome = solveFunding(deepFreeze(input), ctx);
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome;
}

function solve(input: SolveFundingInput): FundingSolution {
  const outcome = run(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

const codes = (outcome: Outcome<unknown>): string[] => outcome.issues.map(({ code }) => code);
const inWenzhou = aProject({ divisionCode: "330302", planYear: 2021, areaM2: 10_000 as SquareMetres });

describe("solveFunding", () => {
  describe("a pledge", () => {
    it("is in Hefei what lies above the cap, to the fen", () => {
      const solved = solve({ input: { project: aProject() }, unknown: "resident-share" });
      expect(solved).toMatchObject({
        unknown: "resident-share",
        source: "residents",
        pledgeFen: yuan(1_500_000),
        shareOfCost: { num: yuan(1_500_000), den: yuan(3_500_000) },
        gapBeyondFen: 1,
      });
      expect(solved.shares.gapFen).toBe(0);
    });

    it("lets the source be named, and sets aside what that source has pledged", () => {
      const project = aProject({
        pledges: [
          { source: "donation", amountFen: yuan(3) },
          { source: "residents", amountFen: yuan(500_000) },
        ],
      });
      const solved = solve({ input: { project }, unknown: "subsidy", source: "donation" });
      expect(solved).toMatchObject({
        unknown: "subsidy",
        source: "donation",
        pledgeFen: yuan(1_000_000),
        gapBeyondFen: 1,
      });
    });

    it("leaves the gap that is allowed, and no fen more", () => {
      const solved = solve({ input: { project: aProject() }, unknown: "resident-share", targetGapFen: 7 as Fen });
      expect(solved).toMatchObject({ pledgeFen: yuan(1_500_000) - 7, gapBeyondFen: 8 });
    });

    it("is nothing where nothing is open", () => {
      const solved = solve({ input: { project: aProject({ planYear: 2023 }) }, unknown: "resident-share" });
      expect(solved).toMatchObject({ pledgeFen: 0, gapBeyondFen: null });
      expect(
        solve({
          input: { project: aProject({ measures: [{ id: "m1", item: "roads", costFen: 0 as Fen }] }) },
          unknown: "resident-share",
        }),
      ).toMatchObject({ pledgeFen: 0, shareOfCost: null });
    });

    it("follows the ratio of Wenzhou, where residents who pay more are given more", () => {
      // 60% of what counts, 3 million, at ten points above: half of the cost would be 20 points; at 48% or so it closes.
      const solved = solve({
        input: { project: inWenzhou, given: { "city-subsidy": "0.5" } },
        unknown: "resident-share",
      });
      expect(solved).toMatchObject({ pledgeFen: yuan(1_700_000), gapBeyondFen: 1 });
      expect(solved.shares.bySource).toEqual([
        { source: "municipal", amountFen: yuan(1_800_000) },
        { source: "residents", amountFen: yuan(1_700_000) },
      ]);
    });

    it("tries nothing pledged by itself: there the least share of Wenzhou stands in, and a fen pledged leaves more open", () => {
      const project = { ...inWenzhou, measures: [{ id: "m1", item: "roads" as const, costFen: yuan(3_000_000) }] };
      const given = { "city-subsidy": "0.9" };
      expect(solve({ input: { project, given }, unknown: "resident-share" })).toMatchObject({ pledgeFen: 0 });
      const one = shareFunding(
        { project: { ...project, pledges: [{ source: "residents", amountFen: 1 as Fen }] }, given },
        ctx,
      );
      expect(one.ok && one.value.gapFen).toBeGreaterThan(0);
    });

    it("refuses to call an amount the least where more pledged leaves more open", () => {
      const part: BaseAdjustedRatio = {
        kind: "base-adjusted-ratio",
        id: "punishing",
        source: "municipal",
        capFenPerM2: 1_000_000 as Fen,
        ratio: "0.9",
        baseline: { basic: "0", improvement: "0", enhancement: "0" },
        exceptItems: [],
        pointsPerPointAbove: -2,
        mostPointsAbove: 10,
        pointsPerPointBelow: 0,
      };
      const scheme: FundingScheme = { id: "s", parts: [part], balance: null };
      const outcome = run({ input: { project: aProject(), scheme }, unknown: "resident-share" });
      expect(codes(outcome)).toEqual(["funding.solve_not_monotone"]);
      const { params } = outcome.issues[0] as { params: Record<string, number> };
      expect(params["higherFen"]).toBeGreaterThan(params["lowerFen"] as number);
      expect(params["higherGapFen"]).toBeGreaterThan(params["lowerGapFen"] as number);
    });
  });

  describe("a price per m²", () => {
    it("is in Hefei the cap itself", () => {
      expect(solve({ input: { project: aProject() }, unknown: "unit-price" })).toMatchObject({
        unknown: "unit-price",
        priceFenPerM2: 40_000,
        costFen: yuan(2_000_000),
        gapBeyondFen: 5_000,
      });
    });

    it("is in Chengdu the sum of all households over the area, also above the price given", () => {
      const project = aProject({
        divisionCode: "510104",
        householdCount: 120,
        measures: [{ id: "m1", item: "roads", costFen: yuan(100) }],
      });
      // 600,000 yuan over 5,000 m².
      expect(solve({ input: { project }, unknown: "unit-price" })).toMatchObject({
        priceFenPerM2: 12_000,
        gapBeyondFen: 5_000,
      });
    });

    it("has no highest where somebody bears whatever is left", () => {
      expect(codes(run({ input: { project: aProject({ planYear: 2023 }) }, unknown: "unit-price" }))).toEqual([
        "funding.solve_unbounded",
      ]);
    });

    it("needs an area and a cost", () => {
      const scheme: FundingScheme = { id: "s", parts: [], balance: null };
      const { areaM2: _, ...project } = aProject();
      expect(codes(run({ input: { project, scheme }, unknown: "unit-price" }))).toEqual(["funding.solve_needs_area"]);
      const free = aProject({ measures: [{ id: "m1", item: "roads", costFen: 0 as Fen }] });
      expect(codes(run({ input: { project: free, scheme }, unknown: "unit-price" }))).toEqual([
        "funding.solve_without_cost",
      ]);
    });
  });

  it("refuses bad data: something else sought, a target below 0, a source unknown, a project that cannot be shared", () => {
    expect(run({ input: { project: aProject() }, unknown: "profit" as "unit-price" }).issues).toMatchObject([
      { code: "input.invalid_value", path: ["unknown"] },
    ]);
    expect(
      run({ input: { project: aProject() }, unknown: "resident-share", targetGapFen: -1 as Fen }).issues,
    ).toMatchObject([{ code: "input.invalid_fen", path: ["targetGapFen"] }]);
    expect(
      run({ input: { project: aProject() }, unknown: "subsidy", source: "x" as FundingSource }).issues,
    ).toMatchObject([{ code: "input.invalid_value", path: ["source"] }]);
    expect(run({ input: { project: aProject({ measures: [] }) }, unknown: "unit-price" }).issues).toMatchObject([
      { code: "funding.no_measure", path: ["input", "project", "measures"] },
    ]);
    expect(run({ input: { project: inWenzhou }, unknown: "resident-share" }).issues).toMatchObject([
      { code: "funding.value_needed", path: ["input", "given", "city-subsidy"] },
    ]);
  });

  describe("properties", () => {
    const measures = fc
      .array(
        fc.record({
          item: fc.constantFrom("roads" as const, "greening" as const, "childcare" as const),
          costFen: fc.integer({ min: 0, max: 3_000_000 }) as fc.Arbitrary<Fen>,
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((list): FundingMeasure[] => list.map((measure, index) => ({ id: `m${index}`, ...measure })));
    const project = fc.record({
      divisionCode: fc.constantFrom("340103", "330302", "510104"),
      planYear: fc.constantFrom(2021, 2022),
      householdCount: fc.integer({ min: 0, max: 5 }),
      areaM2: fc.integer({ min: 1, max: 10_000 }).map((hundredths) => (hundredths / 100) as SquareMetres),
      measures,
      pledges: fc.array(
        fc.record({
          source: fc.constantFrom<FundingSource>("residents", "municipal", "donation"),
          amountFen: fc.integer({ min: 0, max: 2_000_000 }) as fc.Arbitrary<Fen>,
        }),
        { maxLength: 2 },
      ),
    });
    const given = { "city-subsidy": "0.45" };

    it("finds a pledge that closes the gap, and one fen less leaves more than is allowed", () => {
      fc.assert(
        fc.property(
          project,
          fc.constantFrom<FundingSource>("residents", "municipal", "utility"),
          fc.integer({ min: 0, max: 500 }) as fc.Arbitrary<Fen>,
          (drawn, source, targetGapFen) => {
            const input = { project: aProject(drawn), given };
            const outcome = run({ input, unknown: "subsidy", source, targetGapFen });
            // A started point of Wenzhou's ratio may take more from the city than a fen pledged brings.
            if (!outcome.ok) {
              expect(codes(outcome)).toEqual(["funding.solve_not_monotone"]);
              return;
            }
            const { value } = outcome;
            if (value.unknown === "unit-price") throw new Error("a price");
            const others = drawn.pledges.filter((pledge) => pledge.source !== source);
            const gapAt = (amountFen: number): number => {
              const pledges = amountFen > 0 ? [...others, { source, amountFen: amountFen as Fen }] : others;
              const shared = shareFunding({ project: { ...input.project, pledges }, given }, ctx);
              return shared.ok ? shared.value.gapFen : Number.NaN;
            };
            expect(value.shares.gapFen).toBe(gapAt(value.pledgeFen));
            expect(value.shares.gapFen).toBeLessThanOrEqual(targetGapFen);
            if (value.pledgeFen === 0) return;
            expect(value.gapBeyondFen).toBe(gapAt(value.pledgeFen - 1));
            expect(value.gapBeyondFen).toBeGreaterThan(targetGapFen);
          },
        ),
        { numRuns: 200, endOnFailure: true },
      );
    });

    it("finds a price that leaves no gap, and one fen more leaves one, or says why there is none", () => {
      fc.assert(
        fc.property(project, (drawn) => {
          const outcome = run({ input: { project: aProject(drawn), given }, unknown: "unit-price" });
          if (!outcome.ok) {
            expect(codes(outcome)).toEqual([
              drawn.measures.every(({ costFen }) => costFen === 0)
                ? "funding.solve_without_cost"
                : expect.stringMatching(/unbounded|not_monotone/),
            ]);
            return;
          }
          expect(outcome.value.shares.gapFen).toBe(0);
          expect(outcome.value.gapBeyondFen).toBeGreaterThan(0);
        }),
        { numRuns: 100, endOnFailure: true },
      );
    });
  });
});

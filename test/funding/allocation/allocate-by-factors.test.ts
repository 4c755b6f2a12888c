import { describe, expect, it } from "vitest";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import { hebei, jilin, national } from "../../../src/policies/cn/index.ts";
import type { CnPack } from "../../../src/policies/cn/rules.ts";
import { type AllocationContext, allocated, amountsOf, run, saidBy } from "./support.ts";

const on2020: AllocationContext = { packs: [national], on: civilDate("2020-06-01") };
const at = (on: string, packs: readonly CnPack[] = [national]): AllocationContext => ({ packs, on: civilDate(on) });

const figures = { area: 100, households: 100, buildings: 50, communities: 20, performance: 90 };
const regions = [
  { id: "A", factors: figures, fiscalDifficulty: 80 },
  { id: "B", factors: { ...figures, performance: 80 }, fiscalDifficulty: 40 },
  {
    id: "C",
    factors: { area: 200, households: 100, buildings: 100, communities: 10, performance: 85 },
    fiscalDifficulty: 60,
  },
];
const input = (rest: object = {}) => ({ totalFen: 10_000_000, planYear: 2020, regions, ...rest });
const byRegion = (change: (region: (typeof regions)[number], index: number) => object) => ({
  regions: regions.map(change),
});

describe("allocateByFactors", () => {
  describe("examples", () => {
    it("comes to the printed figures of the synthetic case, to four decimals of a unit", () => {
      expect(amountsOf(input({ planYear: 2019 }), on2020)).toEqual([3_977_778, 1_988_889, 4_033_333]);
      expect(amountsOf(input(), on2020)).toEqual([3_886_275, 2_080_392, 4_033_333]);
    });

    it("shows the factors with their weights and exact totals, the difficulty in all but the evaluation", () => {
      const { factors, rule, leftOverCount, rest } = allocated(input(), on2020);
      expect(factors).toEqual([
        { name: "area", weight: "0.4", timesDifficulty: true, total: "24000" },
        { name: "households", weight: "0.3", timesDifficulty: true, total: "18000" },
        { name: "buildings", weight: "0.1", timesDifficulty: true, total: "12000" },
        { name: "communities", weight: "0.1", timesDifficulty: true, total: "3000" },
        { name: "performance", weight: "0.1", timesDifficulty: false, total: "255" },
      ]);
      expect(rule?.cites.map(({ source, locator }) => [source, locator])).toEqual([["CZ-2019-31", "第八条"]]);
      expect([leftOverCount, rest]).toEqual([1, null]);
    });

    it("gives each region its exact quota, its remainder and what each factor brings", () => {
      const share = allocated(input(), on2020).shares[0];
      // 10^7 × (0.4·8000/24000 + 0.3·8000/18000 + 0.1·4000/12000 + 0.1·1600/3000 + 0.1·90/255) = 3886274.509…
      expect((Number(share?.quota.num) / Number(share?.quota.den)).toFixed(6)).toBe("3886274.509804");
      expect((Number(share?.remainder.num) / Number(share?.remainder.den)).toFixed(6)).toBe("0.509804");
      expect(share?.remainderRank).toBe(1);
      expect(share?.byFactor).toEqual([
        { factor: "area", roundedFen: 1_333_333 },
        { factor: "households", roundedFen: 1_333_333 },
        { factor: "buildings", roundedFen: 333_333 },
        { factor: "communities", roundedFen: 533_333 },
        { factor: "performance", roundedFen: 352_941 },
      ]);
    });

    it("splits in whole yuan and in 10,000 yuan, and names where less than a grain went", () => {
      expect(allocated(input({ totalFen: 10_000_050, roundToFen: 100 }), on2020)).toMatchObject({
        shares: [{ amountFen: 3_886_350 }, { amountFen: 2_080_400 }, { amountFen: 4_033_300 }],
        rest: { id: "A", amountFen: 50 },
      });
      expect(amountsOf(input({ totalFen: 1_000_000_000, roundToFen: 1_000_000 }), on2020)).toEqual([
        389_000_000, 208_000_000, 403_000_000,
      ]);
    });

    it("gives everything to the largest weight where the total is less than a grain, and nothing where it is 0", () => {
      expect(allocated(input({ totalFen: 99, roundToFen: 100 }), on2020)).toMatchObject({
        shares: [{ amountFen: 0 }, { amountFen: 0 }, { amountFen: 99 }],
        rest: { id: "C", amountFen: 99 },
      });
      expect(amountsOf(input({ totalFen: 0 }), on2020)).toEqual([0, 0, 0]);
    });

    it("puts the rest with the last holder of a grain where the grains come out even", () => {
      const even = [1, 1, 0].map((area, index) => ({ id: `${index}`, factors: { area }, fiscalDifficulty: 1 }));
      const value = allocated({ totalFen: 250, roundToFen: 100, regions: even, weights: { area: "1" } });
      expect(value.shares.map(({ amountFen }) => amountFen)).toEqual([100, 150, 0]);
      expect(value.leftOverCount).toBe(0);
    });

    it("takes any factor by its name, and leaves out one of weight 0 even where it is not given", () => {
      const own = [3, 1].map((pipes, index) => ({
        id: `${index}`,
        factors: { "old-pipes": pipes / 8 },
        fiscalDifficulty: 1,
      }));
      const value = allocated({ totalFen: 100, regions: own, weights: { "old-pipes": "1.0", performance: "0.0" } });
      expect(value.shares.map(({ amountFen }) => amountFen)).toEqual([75, 25]);
      expect(value.factors).toEqual([{ name: "old-pipes", weight: "1", timesDifficulty: true, total: "0.5" }]);
    });
  });

  describe("which weights", () => {
    it.each([
      [2019, "0.4"],
      [2020, "0.3"],
      [2021, "0.3"],
    ])("takes those of the plan year %d, whenever it is asked", (planYear, households) => {
      const value = allocated(input({ planYear }), at("2026-11-01"));
      expect(value.factors.find(({ name }) => name === "households")?.weight).toBe(households);
    });

    it("goes by the date where no plan year is given, and says so", () => {
      const outcome = run(input({ planYear: undefined }), at("2022-02-06"));
      expect(outcome.ok && outcome.value.factors).toHaveLength(5);
      expect(outcome.issues.map(({ code }) => code)).toEqual(["policy.plan_year_not_given"]);
    });

    it.each(["2022-02-07", "2024-04-14"])("refuses to guess from the measures of 2022: %s", (on) => {
      const outcome = run(input({ planYear: undefined }), at(on));
      const params = { pack: "cn/national@2026.1.0", from: "2022-02-07", factors: [] };
      expect(saidBy(outcome)).toEqual([{ code: "funding.weights_unknown", path: ["weights"], params }]);
      expect(outcome.issues[0]?.rules[0]?.cites[0]?.source).toBe("CZ-2022-37");
    });

    it.each([2024, 2026])("refuses to guess from the measures of 2024, and names the factors: %d", (planYear) => {
      const factors = ["area", "households", "buildings", "communities", "performance"];
      const params = { pack: "cn/national@2026.1.0", from: "2024-04-15", factors };
      expect(saidBy(run(input({ planYear }), at("2026-03-01")))).toEqual([
        { code: "funding.weights_unknown", path: ["weights"], params },
      ]);
    });

    it("knows no central formula before 2019", () => {
      expect(run(input({ planYear: 2018 }), on2020).issues.map(({ code }) => code)).toEqual([
        "policy.no_rule_in_force",
      ]);
      expect(run(input({ planYear: undefined }), at("2019-08-28")).issues.map(({ code }) => code)).toEqual([
        "policy.no_rule_in_force",
      ]);
    });

    it("takes the caller's weights in 2024 and holds them against the parts of 80 and 20 per cent", () => {
      const right = { area: "0.32", households: "0.32", buildings: "0.08", communities: "0.08", performance: "0.20" };
      const fine = run(input({ planYear: 2024, weights: right }), at("2024-06-01"));
      expect([fine.ok, fine.issues]).toEqual([true, []]);
      expect(fine.ok && fine.value.rule?.cites[0]?.source).toBe("CZ-2024-15");
      const odd = run(input({ planYear: 2024, weights: { area: "0.9", performance: "0.1" } }), at("2024-06-01"));
      expect(odd.ok).toBe(true);
      expect(odd.issues.map(({ code, severity, params }) => [code, severity, params])).toEqual([
        [
          "funding.group_share_differs",
          "warning",
          { factors: ["area", "households", "buildings", "communities"], share: "0.8", sum: "0.9" },
        ],
        ["funding.group_share_differs", "warning", { factors: ["performance"], share: "0.2", sum: "0.1" }],
      ]);
    });

    it("says which factors took the coefficient where no rule tells", () => {
      const outcome = run(input({ planYear: 2022, weights: { area: "0.9", performance: "0.1" } }), at("2022-06-01"));
      const params = { withDifficulty: ["area"], withoutDifficulty: ["performance"] };
      expect(saidBy(outcome)).toEqual([{ code: "funding.difficulty_by_default", path: ["weights"], params }]);
      expect(outcome.ok && outcome.value.rule).toBe(null);
      expect(outcome.ok && outcome.value.factors.map(({ timesDifficulty }) => timesDifficulty)).toEqual([true, false]);
    });

    it("refuses weights that do not add up to exactly 1, with their sum", () => {
      const weights = {
        area: "0.4",
        households: "0.3",
        buildings: "0.1",
        communities: "0.1",
        performance: "0.0999999999999999",
      };
      expect(saidBy(run(input({ weights }), on2020))).toEqual([
        { code: "funding.weight_sum_not_one", path: ["weights"], params: { sum: "0.9999999999999999" } },
      ]);
      expect(saidBy(run(input({ weights: {} }), on2020))).toEqual([
        { code: "funding.weight_sum_not_one", path: ["weights"], params: { sum: "0" } },
      ]);
      expect(amountsOf(input({ weights: { ...weights, performance: "0.10" } }), on2020)).toEqual(
        amountsOf(input(), on2020),
      );
    });

    it("holds the weights of a pack to the same: groups times factors come to 1", () => {
      const pack = (share: "0.8" | "0.7"): CnPack => ({
        ...national,
        rules: {
          "funding.allocation.factors": {
            unit: "formula",
            datedBy: "event",
            series: [
              {
                from: civilDate("2020-01-01"),
                value: {
                  groups: [
                    {
                      share,
                      factors: [
                        { name: "area", weight: "0.75", timesDifficulty: true },
                        { name: "households", weight: "0.25", timesDifficulty: true },
                      ],
                    },
                    { share: "0.2", factors: [{ name: "performance", weight: "1", timesDifficulty: false }] },
                  ],
                },
                cites: [{ source: "CZ-2024-15", locator: null, confidence: "verified-secondary" }],
              },
            ],
          },
        },
      });
      const value = allocated(input(), { ...on2020, packs: [pack("0.8")] });
      expect(value.factors.map(({ name, weight }) => [name, weight])).toEqual([
        ["area", "0.6"],
        ["households", "0.2"],
        ["performance", "0.2"],
      ]);
      const refused = run(input(), { ...on2020, packs: [pack("0.7")] });
      expect(saidBy(refused)).toEqual([{ code: "funding.weight_sum_not_one", path: [], params: { sum: "0.9" } }]);
      expect(refused.issues[0]?.rules).toHaveLength(1);
    });
  });

  describe("whose formula", () => {
    const award = {
      planYear: 2019,
      regions: regions.map((region, index) => ({
        ...region,
        factors: { households: 100 + index, investment: 5_000.1234, performance: 90 },
      })),
    };

    it("takes Hebei's for Hebei, with the coefficient in all three factors and a warning about the text", () => {
      const outcome = run(input({ ...award, divisionCode: "130000" }), at("2019-12-01", [national, hebei]));
      expect(
        outcome.ok && outcome.value.factors.map(({ name, weight, timesDifficulty }) => [name, weight, timesDifficulty]),
      ).toEqual([
        ["households", "0.2", true],
        ["investment", "0.7", true],
        ["performance", "0.1", true],
      ]);
      expect(outcome.issues.map(({ code }) => code)).toEqual(["policy.doubtful_text"]);
    });

    it("leaves Hebei's out where the nation splits", () => {
      expect(
        allocated(input({ planYear: 2019 }), at("2019-12-01", [national, hebei])).factors.map(({ name }) => name),
      ).toEqual(["area", "households", "buildings", "communities"]);
    });

    it("says so where a place has no formula of its own and the nation's stands in", () => {
      const outcome = run(input({ divisionCode: "220000" }), at("2020-12-01", [national, hebei, jilin]));
      const params = { divisionCode: "220000", pack: "cn/national@2026.1.0" };
      expect(saidBy(outcome)).toEqual([{ code: "funding.general_formula_used", path: [], params }]);
    });
  });

  describe("what is refused", () => {
    it("names a factor that has weight and adds up to 0", () => {
      const bare = byRegion((region) => ({ ...region, factors: { ...region.factors, buildings: 0 } }));
      expect(saidBy(run(input(bare), on2020))).toEqual([
        { code: "funding.factor_total_zero", path: ["regions"], params: { factor: "buildings" } },
      ]);
      const weights = { area: "0.5", households: "0.5", buildings: "0" };
      expect(run(input({ ...bare, weights }), on2020).ok).toBe(true);
    });

    it("names each region without a figure that has weight, or without its coefficient", () => {
      const gap = byRegion((region, index) =>
        index === 1 ? { id: "B", factors: { area: 1, households: 1, communities: 1, performance: 1 } } : region,
      );
      expect(saidBy(run(input(gap), on2020))).toEqual([
        { code: "input.missing", path: ["regions", 1, "factors", "buildings"], params: {} },
        { code: "input.missing", path: ["regions", 1, "fiscalDifficulty"], params: {} },
      ]);
      const performance = [{ id: "x", factors: { performance: 1 } }];
      expect(amountsOf({ totalFen: 5, regions: performance, weights: { performance: "1" } })).toEqual([5]);
    });

    it("takes nothing that an object inherits for a figure", () => {
      const outcome = run({
        totalFen: 1,
        regions: [{ id: "a", factors: {}, fiscalDifficulty: 1 }],
        weights: { toString: "1" },
      });
      expect(saidBy(outcome)).toEqual([
        { code: "input.missing", path: ["regions", 0, "factors", "toString"], params: {} },
      ]);
    });

    it.each([
      ["area", 0.125, "input.invalid_area"],
      ["area", -1, "input.invalid_area"],
      ["households", 1.5, "input.invalid_type"],
      ["communities", 2 ** 53, "input.invalid_type"],
      ["performance", 0.12345, "funding.figure_too_fine"],
      ["performance", 2 ** 53, "funding.figure_too_fine"],
      ["performance", -0.5, "input.too_small"],
      ["investment", Number.NaN, "input.invalid_type"],
    ])("refuses %s of %d", (name, value, code) => {
      const odd = byRegion((region, index) =>
        index === 2 ? { ...region, factors: { ...region.factors, [name]: value } } : region,
      );
      expect(run(input(odd), on2020).issues.map(({ code, path }) => [code, path])).toEqual([
        [code, ["regions", 2, "factors", name]],
      ]);
    });

    it.each([
      [{ totalFen: 0.5 }, "input.invalid_fen", ["totalFen"]],
      [{ totalFen: -1 }, "input.invalid_fen", ["totalFen"]],
      [{ totalFen: undefined }, "input.missing", ["totalFen"]],
      [{ roundToFen: 0 }, "input.too_small", ["roundToFen"]],
      [{ roundToFen: 1.5 }, "input.invalid_fen", ["roundToFen"]],
      [{ planYear: 20_20.5 }, "input.invalid_type", ["planYear"]],
      [{ divisionCode: "13" }, "input.invalid_format", ["divisionCode"]],
      [{ regions: [] }, "funding.no_region", ["regions"]],
      [{ weights: { area: "-1" } }, "input.invalid_format", ["weights", "area"]],
      [{ weights: { area: "1e0" } }, "input.invalid_format", ["weights", "area"]],
      [byRegion((region) => ({ ...region, id: "A" })), "input.duplicate_id", ["regions", 1, "id"]],
      [
        byRegion((region) => ({ ...region, fiscalDifficulty: 80.125 })),
        "funding.figure_too_fine",
        ["regions", 0, "fiscalDifficulty"],
      ],
    ])("refuses %j", (odd, code, path) => {
      const outcome = run(input(odd), on2020);
      expect(outcome.issues[0]).toMatchObject({ code, path });
      expect(outcome.ok).toBe(false);
    });
  });

  describe("the trace", () => {
    it("links the weights to their sum and the split to the total, and cites article 8", () => {
      const { trace } = run(input(), on2020);
      expect(trace.map(({ name, about }) => (about === null ? name : `${name} ${about}`))).toEqual([
        "funding.allocation.total",
        ...["area", "households", "buildings", "communities", "performance"].map(
          (name) => `funding.allocation.weight ${name}`,
        ),
        "funding.allocation.weight_sum",
        ...["area", "households", "buildings", "communities"].map(
          (name) => `funding.allocation.adjusted_factor_total ${name}`,
        ),
        "funding.allocation.factor_total performance",
        "funding.allocation.shares",
      ]);
      expect(trace.at(-1)?.rules[0]?.cites[0]?.locator).toBe("第八条");
      // Over 765 in lowest terms: 0.388627… is 2973/7650.
      expect(trace.at(-1)?.inputs[1]?.value).toEqual([1982, 1061, 2057]);
    });

    it("carries weights beyond the safe integers as digits, and they replay", () => {
      const wide = Array.from({ length: 300 }, (_, index) => ({
        id: `${index}`,
        factors: {
          area: (1_000_713 + index * 99_100) / 100,
          households: 1_009 + index ** 2,
          buildings: 7 + index,
          communities: 3 + (index % 11),
          performance: (600 + index) / 10,
        },
        fiscalDifficulty: (2_037 + (index % 71) * 100) / 100,
      }));
      const { trace } = run(input({ totalFen: 30_000_000_000_00, regions: wide }), on2020);
      const weights = trace.at(-1)?.inputs[1]?.value as readonly string[];
      expect(weights).toHaveLength(300);
      for (const weight of weights) expect(weight).toMatch(/^[1-9]\d{16,}$/);
      expect(trace.filter(({ op }) => op === "sum")).toHaveLength(1);
    });
  });

  it("stays exact where the common denominator leaves even the range of numbers", () => {
    // Totals that share no divisor, so that the denominator is their whole product: some 1,300 bits.
    const names = Array.from({ length: 25 }, (_, index) => `f${index}`);
    const primes = [9_007_199_254_740_881, 9_007_199_254_740_847];
    const wide = primes.map((prime, at) => ({
      id: `${at}`,
      factors: Object.fromEntries(names.map((name, index) => [name, prime - index * 2_310 - at])),
      fiscalDifficulty: 1,
    }));
    const weights = Object.fromEntries(names.map((name) => [name, "0.04"]));
    const value = allocated({ totalFen: 1_000_001, regions: wide, weights });
    expect(value.shares[0]?.quota.den.length).toBeGreaterThan(309);
    expect(value.shares.map(({ amountFen }) => amountFen)).toEqual([500_001, 500_000]);
    expect(value.shares.map(({ remainderRank }) => remainderRank)).toEqual([1, 2]);
  });
});

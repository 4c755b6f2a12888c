import { describe, expect, it } from "vitest";
import type { CivilDate, Fen, SquareMetres } from "../../src/kernel/brand.ts";
import { checkCommunityPlan } from "../../src/plan/check-community-plan.ts";
import type { CommunityPlan, PlanParts } from "../../src/plan/types.ts";
import { national } from "../../src/policies/cn/index.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

const fen = (amount: number): Fen => amount as Fen;

function aPlan(overrides: Partial<CommunityPlan>): CommunityPlan {
  return deepFreeze({ id: "p", name: "demo", scale: "package", measures: [], ...overrides });
}

function check(overrides: Partial<CommunityPlan>, on = "2021-06-01"): [string, string, unknown][] {
  return checkCommunityPlan(aPlan(overrides), { packs: [national], on: on as CivilDate }).map(
    ({ severity, code, params }) => [severity, code, params],
  );
}

const zones = (covers: PlanParts["covers"], ...counts: (number | undefined)[]): PlanParts => ({
  covers,
  list: counts.map((householdCount, index) => ({
    name: `z${index}`,
    communityCount: 1,
    ...(householdCount === undefined ? {} : { householdCount }),
  })),
});

describe("checkCommunityPlan", () => {
  it("finds nothing where nothing is printed", () => {
    expect(check({})).toEqual([]);
  });

  describe("parts", () => {
    it("finds nothing where they add up", () => {
      expect(check({ communityCount: 2, householdCount: 9, parts: zones("all", 4, 5) })).toEqual([]);
    });

    it("warns where they do not", () => {
      expect(check({ householdCount: 10, parts: zones("all", 4, 5) })).toEqual([
        ["warning", "plan.parts_do_not_add_up", { figure: "householdCount", total: 10, sum: 9, difference: -1 }],
      ]);
    });

    it("explains the difference of Mudanjiang by rounding to hundreds of square metres", () => {
      const list = [208_800, 314_000, 250_600, 185_200].map((areaM2, index) => ({
        name: `z${index}`,
        areaM2: areaM2 as SquareMetres,
        communityCount: 1,
      }));
      expect(check({ areaM2: 958_500 as SquareMetres, parts: { covers: "all", list } })).toEqual([
        [
          "info",
          "plan.parts_differ_by_rounding",
          { figure: "areaM2", total: 958_500, sum: 958_600, difference: 100, grain: 100 },
        ],
      ]);
    });

    it("adds areas without drift", () => {
      const list = [0.1, 0.2].map((areaM2, index) => ({
        name: `z${index}`,
        areaM2: areaM2 as SquareMetres,
        communityCount: 1,
      }));
      expect(check({ areaM2: 0.3 as SquareMetres, parts: { covers: "all", list } })).toEqual([]);
    });

    it("only asks that some parts do not exceed the whole", () => {
      expect(check({ householdCount: 10, parts: zones("part", 4, 5) })).toEqual([]);
      expect(check({ householdCount: 10, parts: zones("all", 4, undefined) })).toEqual([]);
      expect(check({ householdCount: 8, parts: zones("part", 4, 5) }).map(([, code]) => code)).toEqual([
        "plan.parts_exceed_total",
      ]);
    });

    it("counts listed communities against the number printed", () => {
      const parts: PlanParts = { covers: "all", list: [{ name: "a" }, { name: "b" }] };
      expect(check({ communityCount: 3, parts })).toEqual([
        ["info", "plan.part_count_differs", { partCount: 2, communityCount: 3 }],
      ]);
      expect(check({ communityCount: 2, parts })).toEqual([]);
    });
  });

  describe("budget", () => {
    const lines = [
      { id: "works", text: "工程费", amountFen: fen(70) },
      { id: "pipes", text: "管网", amountFen: fen(60), within: "works" },
      { id: "reserve", text: "预备费", amountFen: fen(30) },
    ];

    it("adds the lines that stand for themselves", () => {
      expect(check({ investmentFen: fen(100), budget: { covers: "all", lines } })).toEqual([]);
      expect(check({ budget: { covers: "all", lines } })).toEqual([]);
    });

    it("warns where they do not add up, or some exceed the whole", () => {
      expect(check({ investmentFen: fen(101), budget: { covers: "all", lines } }).map(([, code]) => code)).toEqual([
        "plan.budget_does_not_add_up",
      ]);
      expect(check({ investmentFen: fen(101), budget: { covers: "part", lines } })).toEqual([]);
      expect(
        check({ investmentFen: fen(99), budget: { covers: "part", lines } }).map(([severity]) => severity),
      ).toEqual(["warning"]);
    });

    it("takes a difference within the printed grain as rounding", () => {
      const rounded = lines.map((line) => ({ ...line, amountFen: fen(line.amountFen * 1000) }));
      expect(
        check({ investmentFen: fen(110_000), budget: { covers: "all", lines: rounded } }).map(([severity]) => severity),
      ).toEqual(["info"]);
    });

    it("warns where lines within another exceed it, and refuses a line within none", () => {
      const over = [...lines, { id: "lamps", text: "照明", amountFen: fen(11), within: "works" }];
      expect(check({ budget: { covers: "all", lines: over } })).toEqual([
        ["warning", "plan.budget_line_exceeded", { line: "works", amountFen: 70, sumFen: 71 }],
      ]);
      expect(check({ budget: { covers: "all", lines: [{ ...lines[1]!, within: "nothing" }] } })).toEqual([
        ["error", "plan.unknown_budget_line", { line: "nothing" }],
      ]);
    });
  });

  describe("measures", () => {
    it("holds quantity times price against the cost, within the printed grain", () => {
      // 8,153.6 m² × 301.80 yuan is 2,460,756.48 yuan; the notice prints 246.08 万元.
      const line = { id: "m1", quantity: 8_153.6, unit: "m2", unitPriceFen: fen(30_180), costFen: fen(246_080_000) };
      expect(check({ measures: [line] })).toEqual([]);
      expect(check({ measures: [{ ...line, costFen: fen(246_150_000) }] }).map(([, code]) => code)).toEqual([
        "plan.cost_differs",
      ]);
    });

    it("warns where costs exceed the investment", () => {
      const measures = [{ id: "m1", costFen: fen(101) }];
      expect(check({ measures, investmentFen: fen(100) })).toEqual([
        ["warning", "plan.measures_exceed_investment", { investmentFen: 100, measuresFen: 101 }],
      ]);
      expect(check({ measures, investmentFen: fen(101) })).toEqual([]);
    });
  });

  describe("funds", () => {
    const sources = [
      { source: "central-finance" as const, amountFen: fen(60) },
      { source: "provincial" as const, amountFen: fen(40) },
    ];

    it("warns where they exceed the cost, by exactly how much", () => {
      expect(check({ sources, investmentFen: fen(99) })).toEqual([
        ["warning", "plan.funds_exceed_investment", { investmentFen: 99, fundsFen: 100, surplusFen: 1 }],
      ]);
      expect(check({ sources, investmentFen: fen(100) })).toEqual([]);
    });

    it("warns where they do not come to what is said to be arranged, if all are printed", () => {
      expect(check({ sources, fundsArrangedFen: fen(101) }).map(([, code]) => code)).toEqual([
        "plan.funds_do_not_add_up",
      ]);
      expect(check({ sources: [...sources, { source: "residents" }], fundsArrangedFen: fen(101) })).toEqual([]);
    });

    it("counts financing without a bearer, and not with one", () => {
      const bond = { kind: "special-bond" as const, amountFen: fen(1) };
      expect(check({ sources, financing: [bond], investmentFen: fen(100) }).map(([, code]) => code)).toEqual([
        "plan.funds_exceed_investment",
      ]);
      expect(check({ sources, financing: [{ ...bond, bearer: "district" }], investmentFen: fen(100) })).toEqual([]);
    });
  });

  describe("averages and plausibility", () => {
    it("takes a cut or rounded average as such, anything else as a difference", () => {
      const plan = { investmentFen: fen(8_492_000_000), householdCount: 3_484 };
      expect(check({ ...plan, averageFenPerHousehold: fen(2_430_000) })).toEqual([
        ["info", "plan.average_rounded", { printedFenPerHousehold: 2_430_000, exactYuanPerHousehold: "24374.28" }],
      ]);
      expect(
        check({ ...plan, averageFenPerHousehold: fen(2_420_000) }).map(([severity, code]) => [severity, code]),
      ).toEqual([["warning", "plan.average_differs"]]);
      expect(check({ ...plan, averageFenPerHousehold: fen(2_437_428) })).toEqual([]);
      expect(check({ ...plan, householdCount: 0, averageFenPerHousehold: fen(1) })).toEqual([]);
    });

    it.each([
      [204.9, ["plan.implausible_area_per_household"]],
      [205, []],
      [3_287, []],
      [3_287.01, ["plan.implausible_area_per_household"]],
    ])("questions an area per household outside the bounds: %d m² for ten", (areaM2, codes) => {
      expect(check({ areaM2: areaM2 as SquareMetres, householdCount: 10 }).map(([, code]) => code)).toEqual(codes);
    });

    it("questions nothing where no bounds are in force or nobody lives there", () => {
      expect(check({ areaM2: 1 as SquareMetres, householdCount: 10 }, "2018-12-31")).toEqual([]);
      expect(check({ areaM2: 1 as SquareMetres, householdCount: 0 })).toEqual([]);
    });
  });

  it("gives back figures that are printed in two ways", () => {
    const conflicts = [
      { field: "buildingCount" as const, other: 309, where: "second page" },
      { field: "areaM2" as const, other: 5, where: "caption" },
    ];
    expect(check({ buildingCount: 318, conflicts }).map(([, , params]) => params)).toEqual([
      { figure: "buildingCount", value: 318, other: 309, where: "second page" },
      { figure: "areaM2", value: null, other: 5, where: "caption" },
    ]);
  });
});

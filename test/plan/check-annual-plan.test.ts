import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replay } from "../../src/kernel/replay.ts";
import { checkAnnualPlan } from "../../src/plan/annual/check-annual-plan.ts";
import type { AnnualPlanInput } from "../../src/plan/annual/types.ts";
import { aCommunity, aCommunityPlan, anAnnualPlan, ctxOn, fen, findingsOf, m2, reportOf } from "./annual-support.ts";

describe("checkAnnualPlan", () => {
  it("is met where every link holds and nothing is missing", () => {
    const plan = anAnnualPlan([aCommunity("c1")], {
      communityPlans: [aCommunityPlan("c1")],
      fiveYearPlan: {
        id: "f",
        divisionCode: "220000",
        fromYear: 2021,
        toYear: 2025,
        communities: [{ id: "c1", name: "community c1", divisionCode: "220102" }],
      },
      capacity: { investmentFen: fen(0), communityCount: 1 },
    });
    expect(reportOf({ ...plan, totals: { investmentFen: fen(0) } })).toMatchObject({
      verdict: "met",
      eligibility: { metCount: 1, notMetCount: 0, unknownCount: 0 },
      findings: [],
      counts: [],
      missing: [],
    });
  });

  it("names what it is not given, and is unknown", () => {
    const { verdict, findings, missing } = reportOf(anAnnualPlan([aCommunity("c1")]));
    expect([verdict, findings, missing]).toEqual([
      "unknown",
      [],
      ["capacity.investmentFen", "capacity.communityCount", "communityPlans", "fiveYearPlan"],
    ]);
  });

  describe("eligibility", () => {
    it("is an error where a community may not enter, at the fact that says so", () => {
      const list = [
        aCommunity("c1", { landKind: "urban-village", isWilling: false }),
        aCommunity("c2", { landKind: "self-built" }),
      ];
      const report = reportOf(anAnnualPlan(list));
      expect(report.eligibility).toEqual({ metCount: 0, notMetCount: 2, unknownCount: 0 });
      expect(report.counts).toEqual([
        { code: "eligibility.excluded_land", severity: "error", count: 2 },
        { code: "eligibility.not_willing", severity: "error", count: 1 },
      ]);
      expect(report.findings.map(({ path }) => path.join("."))).toEqual([
        "communities.0.landKind",
        "communities.0.isWilling",
        "communities.1.landKind",
      ]);
      expect(report.verdict).toBe("not-met");
    });

    it("is a warning where a fact is not known, once for each community", () => {
      const { builtYear: _, isWilling: __, ...open } = aCommunity("c1");
      const report = reportOf(anAnnualPlan([open, aCommunity("c2")]));
      expect(report.findings.map(({ severity, code, path, params }) => [severity, code, path, params])).toEqual([
        [
          "warning",
          "plan.eligibility_unknown",
          ["communities", 0],
          { communityId: "c1", missing: ["community.builtYear", "community.isWilling"] },
        ],
      ]);
      expect(report.missing).toEqual(expect.arrayContaining(["community.builtYear", "community.isWilling"]));
      expect(report.eligibility.unknownCount).toBe(1);
    });

    it("takes from the community plan what the list leaves out, and points at it there", () => {
      const { builtYear: _, isWilling: __, isToBeRebuilt: ___, ...open } = aCommunity("c1");
      const own = aCommunityPlan("c1", { builtYear: 1995, isWilling: true, projectKind: "renovation" });
      expect(findingsOf(anAnnualPlan([open], { communityPlans: [own] }))).toEqual([]);
      expect(findingsOf(anAnnualPlan([open], { communityPlans: [{ ...own, isWilling: false }] }))).toEqual([
        ["error", "eligibility.not_willing", "communityPlans.0.isWilling"],
      ]);
      expect(findingsOf(anAnnualPlan([open], { communityPlans: [{ ...own, projectKind: "rebuild" }] }))).toEqual([
        ["error", "eligibility.to_be_rebuilt", "communities.0.isToBeRebuilt"],
      ]);
    });

    it("takes what holds of the place from the plan of the year", () => {
      const late = anAnnualPlan([aCommunity("c1", { builtYear: 2003 })], {
        planYear: 2024,
        isEarlierTaskSecured: true,
        isWithinFiscalCapacity: true,
      });
      expect(reportOf(late, "2024-03-01").eligibility.metCount).toBe(1);
      expect(findingsOf({ ...late, isWithinFiscalCapacity: false }, "2024-03-01")).toEqual([
        ["error", "eligibility.condition_not_met", "isWithinFiscalCapacity"],
      ]);
    });
  });

  describe("the list", () => {
    it("has each id once", () => {
      const list = [aCommunity("c1"), aCommunity("c1", { name: "other" })];
      expect(findingsOf(anAnnualPlan(list))).toEqual([["error", "plan.community_repeated", "communities.1.id"]]);
    });

    it("has each name of a division once", () => {
      const list = [aCommunity("c1", { name: "南湖小区" }), aCommunity("c2", { name: "南湖小区" })];
      expect(findingsOf(anAnnualPlan(list))).toEqual([["error", "plan.community_named_twice", "communities.1.name"]]);
      const apart = [list[0], { ...list[1], divisionCode: "220103" }] as typeof list;
      expect(findingsOf(anAnnualPlan(apart))).toEqual([]);
    });

    it("may have two yards of one name whose areas or years lie apart, and asks", () => {
      const named = (id: string, area: number, builtYear: number) =>
        aCommunity(id, { name: "粮食局家属院", areaM2: m2(area), builtYear });
      const asked = [["warning", "plan.community_named_twice", "communities.1.name"]];
      expect(findingsOf(anAnnualPlan([named("c1", 20_000, 1998), named("c2", 5000, 1998)]))).toEqual(asked);
      expect(findingsOf(anAnnualPlan([named("c1", 20_000, 1998), named("c2", 20_000, 1985)]))).toEqual(asked);
      expect(findingsOf(anAnnualPlan([named("c1", 20_000, 1998), named("c2", 19_000, 1999)]))).toEqual([
        ["error", "plan.community_named_twice", "communities.1.name"],
      ]);
    });

    it("warns of names that differ only in their writing", () => {
      const list = [aCommunity("c1", { name: "南湖小区" }), aCommunity("c2", { name: "南 湖家属院" })];
      expect(findingsOf(anAnnualPlan(list))).toEqual([["warning", "plan.near_duplicate", "communities.1.name"]]);
    });

    it("lies in the division of the plan", () => {
      expect(findingsOf(anAnnualPlan([aCommunity("c1", { divisionCode: "220202" })]))).toEqual([
        ["error", "plan.outside_division", "communities.0.divisionCode"],
      ]);
    });
  });

  describe("community plans", () => {
    it("are had by every community", () => {
      const { planId: _, ...without } = aCommunity("c1");
      expect(findingsOf(anAnnualPlan([without, aCommunity("c2")], { communityPlans: [] }))).toEqual([
        ["error", "plan.no_community_plan", "communities.0"],
        ["error", "plan.unknown_community_plan", "communities.1.planId"],
      ]);
    });

    it("have the figures of their community to the last hundredth", () => {
      const plan = (areaM2: number): AnnualPlanInput =>
        anAnnualPlan([aCommunity("c1", { areaM2: m2(9000.1), householdCount: 100 })], {
          communityPlans: [aCommunityPlan("c1", { areaM2: m2(areaM2), householdCount: 100 })],
        });
      expect(findingsOf(plan(9000.1))).toEqual([]);
      expect(findingsOf(plan(9000.11))).toEqual([["error", "plan.community_figure_differs", "communities.0.areaM2"]]);
      expect(reportOf(plan(9000.11)).findings[0]?.params).toMatchObject({ difference: -0.01 });
    });

    it("of a package have the sums of its communities", () => {
      const list = ["c1", "c2"].map((id) => aCommunity(id, { planId: "plan-c1", householdCount: 80 }));
      const plan = (householdCount: number): AnnualPlanInput =>
        anAnnualPlan(list, { communityPlans: [aCommunityPlan("c1", { scale: "package", householdCount })] });
      expect(findingsOf(plan(160))).toEqual([]);
      expect(findingsOf(plan(161))).toEqual([
        ["error", "plan.community_figure_differs", "communityPlans.0.householdCount"],
      ]);
    });

    it("state the same year of completion, plan year and place", () => {
      const own = aCommunityPlan("c1", { builtYear: 1999, planYear: 2023, divisionCode: "220103" });
      const report = reportOf(anAnnualPlan([aCommunity("c1")], { communityPlans: [own] }));
      expect(report.findings.map(({ path, params }) => [path.join("."), params.fact])).toEqual([
        ["communities.0.builtYear", "builtYear"],
        ["planYear", "planYear"],
        ["communities.0.divisionCode", "divisionCode"],
      ]);
      const both = [aCommunity("c1"), aCommunity("c2", { planId: "plan-c1" })];
      const other = { communityPlans: [aCommunityPlan("c1", { planYear: 2023 })] };
      expect(findingsOf(anAnnualPlan(both, other))).toEqual([["error", "plan.community_fact_differs", "planYear"]]);
      const near = aCommunityPlan("c1", { builtYear: 1998, planYear: 2022, divisionCode: "220102001" });
      expect(findingsOf(anAnnualPlan([aCommunity("c1")], { communityPlans: [near] }))).toEqual([]);
    });
  });

  describe("the five-year plan", () => {
    const five = (overrides: object = {}): Partial<AnnualPlanInput> => ({
      fiveYearPlan: {
        id: "f",
        divisionCode: "220100",
        fromYear: 2021,
        toYear: 2025,
        communities: [{ id: "c1", name: "c1", divisionCode: "220102", planYear: 2022 }],
        ...overrides,
      },
    });

    it("lists every community, and tells where the year was moved", () => {
      const list = [aCommunity("c1"), aCommunity("c2")];
      expect(findingsOf(anAnnualPlan(list, five()))).toEqual([
        ["error", "plan.not_in_five_year_plan", "communities.1.id"],
      ]);
      expect(findingsOf(anAnnualPlan(list.slice(0, 1), { ...five(), planYear: 2023 }))).toEqual([
        ["info", "plan.five_year_order_differs", "communities.0.id"],
      ]);
    });

    it("holds from its first year to its last", () => {
      const codes = (planYear: number): string[] =>
        findingsOf(anAnnualPlan([aCommunity("c1")], { ...five(), planYear })).map(([, code]) => code);
      expect(codes(2020)).toContain("plan.year_outside_five_year_plan");
      expect(codes(2021)).not.toContain("plan.year_outside_five_year_plan");
      expect(codes(2025)).not.toContain("plan.year_outside_five_year_plan");
      expect(codes(2026)).toContain("plan.year_outside_five_year_plan");
    });

    it("lists what a community was split from", () => {
      const of = (...from: string[]): [string, string, string][] =>
        findingsOf(anAnnualPlan([aCommunity("c9", { from })], five()));
      expect(of("c1")).toEqual([]);
      expect(of("c1", "c2")).toEqual([["error", "plan.not_in_five_year_plan", "communities.0.id"]]);
    });

    it("covers the place", () => {
      expect(findingsOf(anAnnualPlan([aCommunity("c1")], five({ divisionCode: "220200" })))).toEqual([
        ["error", "plan.outside_division", "divisionCode"],
      ]);
    });

    it("sets figures for the year, which may be missed", () => {
      const years = [{ planYear: 2022, communityCount: 2, householdCount: 100 }];
      const plan = anAnnualPlan([aCommunity("c1", { householdCount: 100 })], five({ years }));
      expect(findingsOf(plan)).toEqual([
        ["warning", "plan.five_year_target_differs", "fiveYearPlan.years.0.communityCount"],
      ]);
      expect(reportOf(plan).findings[0]?.params).toEqual({
        figure: "communityCount",
        target: 2,
        planned: 1,
        difference: -1,
      });
      // The target of a province says nothing of one of its cities.
      expect(findingsOf(anAnnualPlan(plan.communities, five({ years, divisionCode: "220000" })))).toEqual([]);
    });
  });

  describe("sums", () => {
    const list = [120, 80, 41].map((householdCount, index) =>
      aCommunity(`c${index}`, { householdCount, areaM2: m2(householdCount * 80 + 0.1) }),
    );

    it("are those of the printed totals", () => {
      const totals = { communityCount: 3, householdCount: 241, areaM2: m2(19280.3) };
      expect(findingsOf(anAnnualPlan(list, { totals }))).toEqual([]);
      expect(findingsOf(anAnnualPlan(list, { totals: { communityCount: 2, householdCount: 242 } }))).toEqual([
        ["error", "plan.parts_do_not_add_up", "totals.communityCount"],
        ["error", "plan.parts_do_not_add_up", "totals.householdCount"],
      ]);
    });

    it("may be printed more coarsely, by half a grain and no more", () => {
      const of = (householdCount: number): string[] =>
        findingsOf(anAnnualPlan(list, { totals: { householdCount } })).map(([, code]) => code);
      expect(of(240)).toEqual(["plan.parts_differ_by_rounding"]);
      expect(of(200)).toEqual(["plan.parts_differ_by_rounding"]);
      expect(of(300)).toEqual(["plan.parts_do_not_add_up"]);
      expect(of(250)).toEqual(["plan.parts_do_not_add_up"]);
    });

    it("count communities exactly", () => {
      const ten = Array.from({ length: 11 }, (_, index) => aCommunity(`c${index}`));
      expect(findingsOf(anAnnualPlan(ten, { totals: { communityCount: 10 } }))).toEqual([
        ["error", "plan.parts_do_not_add_up", "totals.communityCount"],
      ]);
    });

    it("of a list that is not complete may only be too large", () => {
      const at = (householdCount: number): [string, string, string][] =>
        findingsOf(anAnnualPlan(list, { covers: "part", totals: { householdCount } }));
      expect(at(241)).toEqual([]);
      expect(at(5000)).toEqual([]);
      expect(at(240)).toEqual([["error", "plan.parts_exceed_total", "totals.householdCount"]]);
    });

    it("of a district are those of its communities", () => {
      const parts = (count: number): AnnualPlanInput["parts"] => ({
        covers: "all",
        list: [
          { name: "a", divisionCode: "220102", communityCount: count, householdCount: 241 },
          { name: "b", divisionCode: "220103", communityCount: 0 },
        ],
      });
      const totals = { communityCount: 3 };
      expect(findingsOf(anAnnualPlan(list, { parts: parts(3) as never, totals }))).toEqual([]);
      expect(findingsOf(anAnnualPlan(list, { parts: parts(4) as never, totals }))).toEqual([
        ["error", "plan.parts_do_not_add_up", "parts.list"],
        ["error", "plan.parts_do_not_add_up", "parts.list.0.communityCount"],
      ]);
    });

    it("miss a district none of whose communities is listed", () => {
      const parts = { covers: "part" as const, list: [{ name: "b", divisionCode: "220103", communityCount: 2 }] };
      expect(findingsOf(anAnnualPlan(list, { parts }))).toEqual([
        ["error", "plan.parts_do_not_add_up", "parts.list.0.communityCount"],
      ]);
    });
  });

  describe("capacity", () => {
    const list = [300, 200].map((amount, index) => aCommunity(`c${index}`, { investmentFen: fen(amount) }));
    const within = (investmentFen: number, communityCount: number, on?: string): [string, string, string][] =>
      findingsOf(anAnnualPlan(list, { capacity: { investmentFen: fen(investmentFen), communityCount } }), on);

    it("may be reached and not exceeded", () => {
      expect(within(500, 2)).toEqual([]);
      expect(within(499, 1)).toEqual([
        ["error", "plan.above_funds", "capacity.investmentFen"],
        ["error", "plan.above_organising", "capacity.communityCount"],
      ]);
    });

    it("is required from 2021-12-14, and cited then", () => {
      expect(within(499, 2, "2021-12-13").map(([severity]) => severity)).toEqual(["warning"]);
      expect(within(499, 2, "2021-12-14").map(([severity]) => severity)).toEqual(["error"]);
      const plan = anAnnualPlan(list, { capacity: { investmentFen: fen(499) } });
      expect(reportOf(plan).findings[0]?.rules[0]?.cites[0]).toMatchObject({
        source: "JBC-2021-50",
        locator: "一（三）",
      });
      expect(reportOf(plan, "2021-12-13").missing).not.toContain("capacity.communityCount");
    });

    it("is open where investments are missing, unless those given are too much", () => {
      const open = [...list, aCommunity("c9")];
      const of = (investmentFen: number) =>
        reportOf(anAnnualPlan(open, { capacity: { investmentFen: fen(investmentFen) } }));
      expect(of(500).missing).toContain("communities.investmentFen");
      expect(of(499).findings.map(({ code }) => code)).toEqual(["plan.above_funds"]);
      expect(of(499).missing).not.toContain("communities.investmentFen");
    });

    it("is held against the printed total too", () => {
      const plan = anAnnualPlan([], { totals: { communityCount: 1623 }, capacity: { communityCount: 1622 } });
      expect(findingsOf(plan)).toEqual([["error", "plan.above_organising", "capacity.communityCount"]]);
    });
  });

  it("lists as many of each code as asked for, and counts the rest", () => {
    const list = Array.from({ length: 50 }, (_, index) => {
      const { planId: __, ...without } = aCommunity(`c${index}`, { isWilling: false });
      return without;
    });
    const report = reportOf(anAnnualPlan(list, { listAtMost: 2 }));
    expect(report.findings).toHaveLength(4);
    expect(report.counts).toEqual([
      { code: "eligibility.not_willing", severity: "error", count: 50 },
      { code: "plan.no_community_plan", severity: "error", count: 50 },
    ]);
    expect(reportOf(anAnnualPlan(list, { listAtMost: 0 }))).toMatchObject({ findings: [], counts: report.counts });
    expect(reportOf(anAnnualPlan(list)).findings).toHaveLength(100);
  });

  it("refuses values that cannot be, each with its place", () => {
    const bad = {
      id: "a",
      divisionCode: "22",
      planYear: 1800,
      listAtMost: -1,
      communities: [{ ...aCommunity("c1"), name: 3, builtYear: 98.5, areaM2: -1, investmentFen: 0.5, startedOn: "x" }],
      totals: { householdCount: 1.5 },
      capacity: { investmentFen: -1 },
      fiveYearPlan: { id: "f", divisionCode: "220000", fromYear: 2025, toYear: 2021 },
    };
    const found = checkAnnualPlan(bad as never, ctxOn("2022-03-01"));
    expect(found.ok).toBe(false);
    expect(found.issues.map(({ path }) => path.join("."))).toEqual([
      "divisionCode",
      "planYear",
      "listAtMost",
      "totals.householdCount",
      "capacity.investmentFen",
      "fiveYearPlan.toYear",
      "communities.0.name",
      "communities.0.builtYear",
      "communities.0.areaM2",
      "communities.0.investmentFen",
      "communities.0.startedOn",
    ]);
    const most = Array.from({ length: 200 }, (_, index) => aCommunity(`c${index}`, { investmentFen: fen(9e13) }));
    expect(checkAnnualPlan(anAnnualPlan(most), ctxOn("2022-03-01")).issues[0]?.code).toBe("input.too_big");
  });

  it("gives sums that replay, for any figures", () => {
    const figure = fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.record({ figure, district: fc.constantFrom("220102", "220103") })), (rows) => {
        const list = rows.map(({ figure: households, district }, index) =>
          aCommunity(`c${index}`, {
            divisionCode: district,
            ...(households === undefined ? {} : { householdCount: households, areaM2: m2(households / 100) }),
          }),
        );
        const known = rows.flatMap((row) => (row.figure === undefined ? [] : [row.figure]));
        const total = known.reduce((a, b) => a + b, 0);
        const plan = anAnnualPlan(list, { totals: { householdCount: total }, capacity: { communityCount: 3 } });
        const found = checkAnnualPlan(plan, ctxOn("2022-03-01"));
        if (!found.ok) throw new Error("refused");
        expect(replay(found.trace)).toEqual([]);
        const sum = found.value.sums.find((entry) => entry.figure === "householdCount");
        expect(sum).toEqual(
          known.length === 0 ? undefined : { figure: "householdCount", sum: total, knownCount: known.length },
        );
        expect(found.value.counts.filter(({ code }) => code.startsWith("plan.parts"))).toEqual([]);
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { replay } from "../../src/kernel/replay.ts";
import { comparePlans } from "../../src/plan/annual/compare-plans.ts";
import type { AnnualPlanCommunity, AnnualPlanComparison, AnnualPlanInput } from "../../src/plan/annual/types.ts";
import { aCommunity, aCommunityPlan, anAnnualPlan, ctxOn, fen, m2 } from "./annual-support.ts";

function compare(before: AnnualPlanInput, after: AnnualPlanInput): AnnualPlanComparison {
  const found = comparePlans(before, after, ctxOn("2022-06-01"));
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  expect(replay(found.trace)).toEqual([]);
  return found.value;
}

const lists = (before: AnnualPlanCommunity[], after: AnnualPlanCommunity[]): AnnualPlanComparison =>
  compare(anAnnualPlan(before), anAnnualPlan(after));
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const breaks = ({ breaks: issues }: AnnualPlanComparison): [string, string][] =>
  issues.map(({ code, path }) => [code, path.join(".")]);

describe("comparePlans", () => {
  it("finds nothing between a plan and itself", () => {
    const plan = anAnnualPlan([aCommunity("c1", { isWilling: false, startedOn: "2022-04-01" as CivilDate })]);
    expect(compare(plan, plan)).toMatchObject({
      added: [],
      dropped: [],
      regrouped: [],
      changed: [],
      measures: [],
      breaks: [],
      report: { verdict: "not-met" },
    });
  });

  it("lists what was added and dropped, with its place in its own version", () => {
    const { added, dropped } = lists([aCommunity("c1"), aCommunity("c2")], [aCommunity("c3"), aCommunity("c1")]);
    expect(added).toEqual([{ id: "c3", name: "community c3", index: 0 }]);
    expect(dropped).toEqual([{ id: "c2", name: "community c2", index: 1 }]);
  });

  it("breaks where a community that has started is dropped", () => {
    const started = aCommunity("c1", { startedOn: "2022-04-01" as CivilDate });
    expect(breaks(lists([aCommunity("c0"), started], [aCommunity("c0")]))).toEqual([
      ["plan.dropped_after_start", "before.communities.1"],
    ]);
    expect(breaks(lists([started], [aCommunity("c2", { from: ["c1"] })]))).toEqual([]);
  });

  it("lists every value that is not the same, old and new", () => {
    const { startedOn: _, ...before } = aCommunity("c1", { areaM2: m2(900), startedOn: "2022-04-01" as CivilDate });
    const after = { ...before, areaM2: m2(910), builtYearSpan: { to: 1999 } };
    const found = compare(
      anAnnualPlan([before], { totals: { householdCount: 10 } }),
      anAnnualPlan([aCommunity("c0"), after], { totals: { householdCount: 12 }, capacity: { communityCount: 9 } }),
    );
    expect(found.changed).toEqual([
      { path: ["totals", "householdCount"], communityId: null, before: 10, after: 12 },
      { path: ["capacity", "communityCount"], communityId: null, before: null, after: 9 },
      { path: ["communities", 1, "areaM2"], communityId: "c1", before: 900, after: 910 },
      { path: ["communities", 1, "builtYearSpan", "to"], communityId: "c1", before: null, after: 1999 },
    ]);
  });

  describe("regroupings", () => {
    const whole = aCommunity("c1", { name: "南湖小区", householdCount: 200 });
    const part = (id: string, name: string, householdCount: number): AnnualPlanCommunity =>
      aCommunity(id, { name, householdCount });

    it("are a split where the later plan says so, and its parts come to the whole", () => {
      const parts = [part("c2", "甲", 120), part("c3", "乙", 80)].map((p) => ({ ...p, from: ["c1"] }));
      const found = lists([whole], parts);
      expect(found.regrouped).toEqual([
        { kind: "split", basis: "stated", from: ["c1"], into: ["c2", "c3"], agreeing: ["householdCount"] },
      ]);
      expect([found.added, found.dropped, breaks(found)]).toEqual([[], [], []]);
      const short = [parts[0], { ...parts[1], householdCount: 79 }] as AnnualPlanCommunity[];
      expect(breaks(lists([whole], short))).toEqual([
        ["plan.regrouped_figure_differs", "after.communities.0.householdCount"],
      ]);
    });

    it("are a split too where one part keeps the id", () => {
      const found = lists(
        [whole],
        [
          { ...whole, householdCount: 120 },
          { ...part("c2", "乙", 80), from: ["c1"] },
        ],
      );
      expect(found.regrouped.map(({ kind, into }) => [kind, into])).toEqual([["split", ["c1", "c2"]]]);
      expect(found.added).toEqual([]);
    });

    it("are a merger where one comes from several", () => {
      const found = lists(
        [part("c1", "甲", 120), part("c2", "乙", 80)],
        [{ ...part("c3", "丙", 200), from: ["c1", "c2"] }],
      );
      expect(found.regrouped).toEqual([
        { kind: "merged", basis: "stated", from: ["c1", "c2"], into: ["c3"], agreeing: ["householdCount"] },
      ]);
      expect([found.added, found.dropped]).toEqual([[], []]);
    });

    it("are a new id where one comes from one, and its values are compared", () => {
      const found = lists([whole], [{ ...whole, id: "c9", householdCount: 210, from: ["c1"] }]);
      expect(found.regrouped.map(({ kind }) => kind)).toEqual(["renumbered"]);
      expect(found.changed.map(({ path, before, after }) => [path.join("."), before, after])).toEqual([
        ["communities.0.id", "c1", "c9"],
        ["communities.0.householdCount", 200, 210],
      ]);
    });

    it("are only suggested by names, and what is suggested stays added and dropped", () => {
      const found = lists([whole], [part("c2", "南湖小区一期", 120), part("c3", "南湖小区二期", 80)]);
      expect(found.regrouped).toEqual([
        { kind: "split", basis: "suggested", from: ["c1"], into: ["c2", "c3"], agreeing: ["householdCount"] },
      ]);
      expect([ids(found.added), ids(found.dropped), found.breaks]).toEqual([["c2", "c3"], ["c1"], []]);
      const merged = lists([part("c2", "南湖一期", 120), part("c3", "南湖二期", 80)], [whole]);
      expect(merged.regrouped.map(({ kind, basis, from }) => [kind, basis, from])).toEqual([
        ["merged", "suggested", ["c2", "c3"]],
      ]);
      expect(lists([whole], [{ ...whole, id: "c9" }]).regrouped.map(({ kind, basis }) => [kind, basis])).toEqual([
        ["renumbered", "suggested"],
      ]);
    });

    it("are not suggested where every known figure speaks against them, or the county does", () => {
      expect(lists([whole], [part("c2", "南湖小区一期", 120), part("c3", "南湖小区二期", 90)]).regrouped).toEqual([]);
      expect(lists([whole], [{ ...whole, id: "c9", divisionCode: "220103" }]).regrouped).toEqual([]);
      expect(lists([whole], [part("c2", "南湖小区一期", 200)]).regrouped).toEqual([]);
    });

    it("name no community that the earlier plan does not have", () => {
      const found = lists([whole], [whole, aCommunity("c2", { from: ["c1x"] })]);
      expect(breaks(found)).toEqual([["plan.unknown_origin", "after.communities.1.from.0"]]);
    });
  });

  describe("works and money", () => {
    const m = (id: string, costFen: number, item: "roads" | "lighting" = "roads") => ({
      id,
      item,
      costFen: fen(costFen),
    });
    const plans = (first: ReturnType<typeof m>[], second: ReturnType<typeof m>[]): Partial<AnnualPlanInput> => ({
      communityPlans: [aCommunityPlan("c1", { measures: first }), aCommunityPlan("c2", { measures: second })],
    });
    const list = [aCommunity("c1"), aCommunity("c2")];

    it("tells works that were added, dropped, changed, and moved to another plan", () => {
      const found = compare(
        anAnnualPlan(list, plans([m("m1", 100), m("m2", 50), m("m3", 10, "lighting")], [])),
        anAnnualPlan(list, plans([m("m1", 110)], [m("m2", 60), m("m3", 10, "roads")])),
      );
      expect(found.measures).toEqual([
        { kind: "changed", measureId: "m1", fromPlanId: "plan-c1", toPlanId: "plan-c1", beforeFen: 100, afterFen: 110 },
        { kind: "moved", measureId: "m2", fromPlanId: "plan-c1", toPlanId: "plan-c2", beforeFen: 50, afterFen: 60 },
        { kind: "added", measureId: "m3", fromPlanId: null, toPlanId: "plan-c2", beforeFen: null, afterFen: 10 },
        { kind: "dropped", measureId: "m3", fromPlanId: "plan-c1", toPlanId: null, beforeFen: 10, afterFen: null },
      ]);
    });

    it("moves a work that many plans have to the plan of a community that came from its own", () => {
      const roof = { measures: [m("m1", 100)] };
      const list = (...ids: string[]) => ({ communityPlans: ids.map((id) => aCommunityPlan(id, roof)) });
      const found = compare(
        anAnnualPlan([aCommunity("c1"), aCommunity("c2")], list("c1", "c2")),
        anAnnualPlan([aCommunity("n1"), aCommunity("c3", { from: ["c2"] })], list("n1", "c3")),
      );
      expect(found.measures.map(({ kind, fromPlanId, toPlanId }) => [kind, fromPlanId, toPlanId])).toEqual([
        ["added", null, "plan-n1"],
        ["moved", "plan-c2", "plan-c3"],
        ["dropped", "plan-c1", null],
      ]);
    });

    it("tells money that moved from money that came or went", () => {
      const of = (...amounts: number[]) =>
        amounts.map((amount, i) => aCommunity(`c${i}`, { investmentFen: fen(amount) }));
      expect(lists(of(300, 200, 100), of(200, 260, 100)).money).toEqual({
        beforeFen: 600,
        afterFen: 560,
        differenceFen: -40,
        movedFen: 60,
        unknownCount: 0,
      });
      const split = [120, 180].map((amount, i) => aCommunity(`d${i}`, { investmentFen: fen(amount), from: ["c0"] }));
      expect(lists(of(300), split).money).toMatchObject({ differenceFen: 0, movedFen: 0 });
      expect(lists(of(300), [aCommunity("c0")]).money).toMatchObject({ differenceFen: -300, unknownCount: 1 });
    });

    it("breaks where money now exceeds what the place can raise, and not where it did before", () => {
      const capacity = { capacity: { investmentFen: fen(500) } };
      const of = (amount: number): AnnualPlanInput =>
        anAnnualPlan([aCommunity("c1", { investmentFen: fen(amount) })], capacity);
      expect(breaks(compare(of(500), of(501)))).toEqual([["plan.above_funds", "after.capacity.investmentFen"]]);
      expect(breaks(compare(of(501), of(502)))).toEqual([]);
    });
  });

  it("breaks where a community may no longer be in the plan, wherever it stands in the list", () => {
    const before = [aCommunity("c1", { isWilling: false }), aCommunity("c2")];
    const after = [aCommunity("c2", { isWilling: false }), aCommunity("c1", { isWilling: false })];
    expect(breaks(lists(before, after))).toEqual([["eligibility.not_willing", "after.communities.0.isWilling"]]);
  });

  it("refuses an id that stands twice, and values that cannot be, in either version", () => {
    const plan = anAnnualPlan([aCommunity("c1")]);
    const twice = anAnnualPlan([aCommunity("c1"), aCommunity("c1")]);
    const bad = anAnnualPlan([], { planYear: 1.5 });
    const paths = (before: AnnualPlanInput, after: AnnualPlanInput): string[] =>
      comparePlans(before, after, ctxOn("2022-06-01")).issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(paths(plan, twice)).toEqual(["input.duplicate_id after.communities.1.id"]);
    expect(paths(bad, twice)).toEqual([
      "input.invalid_type before.planYear",
      "input.duplicate_id after.communities.1.id",
    ]);
  });

  it("accounts for every community and every fen, whatever comes from where", () => {
    const community = fc.record({
      amount: fc.integer({ min: 0, max: 900 }),
      from: fc.array(fc.nat(5), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(fc.nat(900), { maxLength: 6 }), fc.array(community, { maxLength: 6 }), (earlier, later) => {
        const before = earlier.map((amount, i) => aCommunity(`c${i}`, { investmentFen: fen(amount) }));
        const after = later.map(({ amount, from }, i) =>
          aCommunity(`${i % 2 === 0 ? "c" : "d"}${i}`, { investmentFen: fen(amount), from: from.map((n) => `c${n}`) }),
        );
        const { added, changed, dropped, money } = lists(before, after);
        const sum = (list: readonly AnnualPlanCommunity[]): number =>
          list.reduce((total, { investmentFen = 0 }) => total + investmentFen, 0);
        expect([money.beforeFen, money.afterFen]).toEqual([sum(before), sum(after)]);
        expect(money.movedFen).toBeLessThanOrEqual(Math.min(money.beforeFen, money.afterFen));
        const gone = new Set(ids(dropped));
        for (const { id } of before) {
          const isKept = after.some((entry) => entry.id === id || entry.from?.includes(id));
          expect(gone.has(id)).toBe(!isKept);
        }
        const isNew = new Set(ids(added));
        for (const { communityId } of changed) expect(isNew.has(communityId ?? "")).toBe(false);
      }),
    );
  });

  it("gives the golden comparison", () => {
    const file = new URL("../golden/plan-comparison/changchun-2022-computed.json", import.meta.url);
    const { input, on, expected } = JSON.parse(readFileSync(file, "utf8"));
    const found = comparePlans(input[0], input[1], ctxOn(on));
    if (!found.ok) throw new Error("refused");
    const { dropped, regrouped, money, breaks: issues } = found.value;
    expect({
      dropped: ids(dropped),
      regrouped: regrouped.map(({ kind }) => kind),
      movedFen: money.movedFen,
      breaks: issues.map(({ code }) => code),
    }).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { replay } from "../../src/kernel/replay.ts";
import { parseCommunityPlan } from "../../src/plan/parse-community-plan.ts";
import { parseCommunityPlanBulk } from "../../src/plan/parse-community-plan-bulk.ts";
import * as cn from "../../src/policies/cn/index.ts";
import { reviewCommunityPlan } from "../../src/report/review-community-plan.ts";
import { type FindingKey, loadProjects, type ProjectRecord } from "../support/projects.ts";

const { national, jilin, ...cities } = cn;
const packs = [national, jilin, ...Object.values(cities)];
const projects = loadProjects();

/** The end of the plan year, else of the year in which the notice came out. */
function dateOf(record: ProjectRecord): CivilDate {
  return `${record.plan.planYear ?? record.source.publishedOn?.slice(0, 4) ?? "2021"}-12-31` as CivilDate;
}

const codesOf: Readonly<Record<FindingKey, readonly string[]>> = {
  "figures-conflict": ["plan.conflicting_figures"],
  "parts-differ-rounding": ["plan.parts_differ_by_rounding"],
  "funds-exceed-investment": ["plan.funds_exceed_investment"],
  "implausible-area-per-household": ["plan.implausible_area_per_household"],
  "average-differs": ["plan.average_rounded", "plan.average_differs"],
};
const watched = Object.values(codesOf).flat();

/** Every number of the document, and every sum and difference that the review may make of them, is found by adding. */
function amountsIn(value: unknown, into: Set<number> = new Set()): Set<number> {
  if (typeof value === "number") into.add(value);
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) amountsIn(inner, into);
  return into;
}

describe("the 66 published projects", () => {
  it("are 66, each with its source", () => {
    expect(projects).toHaveLength(66);
    expect(new Set(projects.map((record) => record.id)).size).toBe(66);
    for (const record of projects) expect(record.source.name, record.id).not.toBe("");
  });

  it.each(projects.map((record) => [record.id, record] as const))("passes the review: %s", (_, record) => {
    const parsed = parseCommunityPlan(record.plan);
    expect(parsed).toEqual(parseCommunityPlanBulk(record.plan));
    const ctx = { packs, on: dateOf(record) };
    const outcome = reviewCommunityPlan(record.plan, ctx);
    if (!parsed.ok || !outcome.ok) throw new Error(JSON.stringify([parsed.issues, outcome.issues]));
    const review = outcome.value;

    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    expect(reviewCommunityPlan(record.plan, ctx)).toEqual(outcome);
    expect(replay(outcome.trace)).toEqual([]);

    // Known conflicts and mismatches come back, and none is found where none is known.
    const found = review.findings.map((issue) => issue.code).filter((code) => watched.includes(code));
    const expected = record.expectFindings.map((key) => codesOf[key]);
    for (const codes of expected)
      expect(
        found.some((code) => codes.includes(code)),
        codes.join(),
      ).toBe(true);
    expect(found.filter((code) => !expected.some((codes) => codes.includes(code)))).toEqual([]);

    const { shares, costFen } = review.funding;
    if (shares !== null) {
      expect(shares.costFen).toBe(costFen);
      for (const row of [shares, ...shares.byMeasure, ...shares.byCategory]) {
        const paid = row.bySource.reduce((sum, entry) => sum + entry.amountFen, 0);
        expect(paid + row.payerUnknownFen + row.gapFen).toBe(row.costFen);
      }
    }
    // No invented figure: a cost is the printed investment or the sum of printed costs, and a payer is one that is printed.
    const printed = amountsIn(record.plan);
    if (costFen !== null) expect(printed.has(costFen)).toBe(true);
    const named = (record.plan.sources ?? []).map((source) => source.source);
    if (review.funding.basis === "as-printed")
      for (const { source } of shares?.bySource ?? []) expect(named).toContain(source);
    expect(review.households).toBeNull();
  });

  const reviewOf = (id: string) => {
    const record = projects.find((candidate) => candidate.id === id);
    if (record === undefined) throw new Error(id);
    const outcome = reviewCommunityPlan(record.plan, { packs, on: dateOf(record) });
    if (!outcome.ok) throw new Error(id);
    return outcome.value;
  };

  it("leaves the payer of Songxian's 315,117,500 yuan unknown, financed by equity and bonds", () => {
    const { funding } = reviewOf("songxian-seven-zones");
    expect(funding.shares).toMatchObject({
      costFen: 31_511_750_000,
      bySource: [],
      payerUnknownFen: 31_511_750_000,
      gapFen: 0,
      financing: [
        { kind: "equity", amountFen: 18_511_750_000 },
        { kind: "special-bond", amountFen: 13_000_000_000 },
      ],
    });
  });

  it("reads the investment by part of Jifulu, and pays nobody that the notice does not name", () => {
    const { works, funding, missing } = reviewOf("jizhou-jifulu");
    expect(works.budget.map((line) => [line.amountFen, line.items.map((found) => found.item)])).toEqual([
      [141_380_000, []],
      [28_280_000, ["drainage"]],
      [26_400_000, ["water-supply"]],
      [20_000_000, ["gas"]],
    ]);
    expect(funding).toMatchObject({ basis: "unknown", costFen: 274_000_000, shares: null });
    expect(missing).toContain("plan.sources");
  });

  it("calls what Hebi's page leaves unnamed a gap of the rest, to the fen", () => {
    expect(reviewOf("hebi-qibin-2020").funding.shares?.gapFen).toBe(5_433_000_000 - 4_889_000_000);
  });

  it("finds rebuilding not eligible, and an estate of before 2000 first in line", () => {
    expect(reviewOf("shanghai-pengyi").eligibility.verdict).toBe("not-met");
    expect(reviewOf("jizhou-jifulu").eligibility).toMatchObject({ verdict: "unknown", priority: true });
  });
});

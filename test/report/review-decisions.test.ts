import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/kernel/brand.ts";
import { replay } from "../../src/kernel/replay.ts";
import { parseCommunityPlan } from "../../src/plan/parse-community-plan.ts";
import { national } from "../../src/policies/cn/index.ts";
import { type ReviewOptions, reviewCommunityPlan } from "../../src/report/review-community-plan.ts";

/** A made-up plan: one work of two items, a lift, one that no catalogue has, and money of the maintenance fund. */
const plan = {
  id: "p",
  name: "示例小区",
  divisionCode: "220102",
  scale: "single",
  builtYear: 1998,
  measures: [
    { id: "0.1", text: "屋面防水维修、外墙维修" },
    { id: "lift", item: "elevator-addition" },
    { id: "wall", text: "新建围墙" },
  ],
  sources: [{ source: "maintenance-fund" }, { source: "municipal" }],
};

function review(options: ReviewOptions = {}) {
  const parsed = parseCommunityPlan(plan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const outcome = reviewCommunityPlan(parsed.value, { packs: [national], on: "2022-06-01" as CivilDate }, options);
  expect(replay(outcome.trace)).toEqual([]);
  return outcome;
}

function reviewed(options?: ReviewOptions) {
  const outcome = review(options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

describe("the votes of a plan", () => {
  it("are named with what calls for them, by the ids of the plan", () => {
    const { matters, strictest } = reviewed().votes;
    expect(matters.map(({ matter, calledBy }) => [matter, calledBy.map(({ code }) => code)])).toEqual([
      ["use-maintenance-fund", ["maintenance-fund"]],
      ["alter-or-rebuild", ["elevator-addition"]],
    ]);
    expect(strictest).toBe("alter-or-rebuild");
    expect(matters.flatMap(({ calledBy }) => calledBy.flatMap(({ measureIds }) => measureIds))).toEqual(["lift"]);
  });

  it("leave open what the law does not classify, a work of two items once", () => {
    const { unclassified } = reviewed().votes;
    expect(unclassified.map(({ code, measureIds }) => [code, measureIds])).toEqual([
      ["roof-repair", ["0.1"]],
      ["facade-repair", ["0.1"]],
      ["wall", ["wall"]],
    ]);
  });
});

describe("the bottom lines of a plan", () => {
  const lineOf = (id: string, options?: ReviewOptions) =>
    reviewed(options).bottomLines.lines.find((line) => line.id === id);

  it("are not known where no plan shows the fact, and add nothing to what the plan itself lacks", () => {
    expect(lineOf("hazards-first")).toMatchObject({ verdict: "unknown" });
    expect(reviewed().missing).not.toContain("hazards");
  });

  it("hold what the caller adds against the works of the plan", () => {
    const hazard = (item: "roof-repair" | "gas") => ({ facts: { hazards: [{ id: "h", item }] } });
    expect(lineOf("hazards-first", hazard("roof-repair"))).toMatchObject({ verdict: "met" });
    expect(lineOf("hazards-first", hazard("gas"))).toMatchObject({ verdict: "not-met" });
  });

  it("refuse facts that cannot be", () => {
    const outcome = review({ facts: { renewal: { existingAreaM2: -1 } } as never });
    expect(outcome.ok).toBe(false);
  });
});

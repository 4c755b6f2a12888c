import { describe, expect, it } from "vitest";
import { huanggang } from "../../src/policies/cn/index.ts";
import { national } from "../../src/policies/cn/national.ts";
import { ask, deadlines, project } from "./ask.ts";

describe("a project from its first meeting to the end of the warranty", () => {
  it("has every last day worked out by hand, in order, with what is missing for the others", () => {
    const timeline = ask(project.input, project.on);
    expect(timeline).toMatchObject({ ok: true, issues: [], value: project.expected });
  });

  it("puts the last day to withdraw, once the place's undated rule is asked for, before the release on the same day", () => {
    const found = deadlines(project.input, project.on, [national, huanggang], ["undated"]);
    const at = found.findIndex(({ code }) => code === "funding.provident_fund.last_day");
    expect(found[at]).toMatchObject({ from: "2024-02-29", dueOn: "2026-02-28", state: "due", daysLeft: 715 });
    expect(found[at + 1]).toMatchObject({ code: "quality.deposit_release", dueOn: "2026-02-28" });
    expect(found[at]?.rules.map(({ rule }) => rule)).toEqual(["funding.provident_fund.withdrawal"]);
  });

  it("names the rule behind each last day that a rule sets", () => {
    const withoutRule = deadlines(project.input, project.on).filter(({ rules }) => rules.length === 0);
    expect(withoutRule.map(({ code, about }) => [code, about])).toEqual([
      // The inspection set these days itself.
      ["quality.rectification", "wiring"],
      ["quality.rectification", "scaffold"],
      ["funding.provident_fund.last_day", null],
    ]);
  });

  it("moves on with the day of the question", () => {
    const stateOn = (day: string) =>
      Object.fromEntries(deadlines(project.input, day).map(({ about, code, state }) => [about ?? code, state]));
    expect(stateOn("2024-03-16")).toMatchObject({ "quality.acceptance_filing": "overdue", scaffold: "due" });
    expect(stateOn("2024-03-21")).toMatchObject({ scaffold: "overdue", "quality.wage_deposit_notice": "due" });
    expect(stateOn("2026-03-01")).toMatchObject({ manager: "ended", "quality.deposit_release": "ended", heat: "due" });
    expect(stateOn("2029-02-28")).toMatchObject({ roof: "due", pipes: "ended", heat: "ended" });
    expect(stateOn("2029-03-01")).toMatchObject({ roof: "ended", frame: "unknown" });
  });
});

import { describe, expect, it } from "vitest";
import { checkAcceptance } from "../../src/quality/check-acceptance.ts";
import { acceptanceConditions } from "../../src/quality/codes.ts";
import { parseAcceptanceFacts } from "../../src/quality/parse-acceptance-facts.ts";
import { answer, ask, codes } from "./ask.ts";

const all = Object.fromEntries(acceptanceConditions.map((condition) => [condition, true]));
const acceptedOn = "2023-10-20";

describe("conditions of acceptance", () => {
  it("are met where all five are there", () => {
    const check = answer(checkAcceptance, { conditions: all });
    expect(check).toMatchObject({ verdict: "met", reasons: [], missing: [] });
    expect(check.conditions.map(({ condition }) => condition)).toEqual(acceptanceConditions);
    expect(check.rules.map(({ cites }) => cites[0]?.locator)).toEqual(["第十六条", "第四十九条"]);
  });

  it.each(acceptanceConditions)("are not met for want of one: %s", (condition) => {
    const check = answer(checkAcceptance, { conditions: { ...all, [condition]: false } });
    expect([check.verdict, check.missing]).toEqual(["not-met", []]);
    expect(check.reasons.map(({ code, params }) => [code, params])).toEqual([
      ["quality.condition_not_met", { condition }],
    ]);
  });

  it("are not known where one is not, and name it", () => {
    const { "technical-file": _, ...rest } = all as Record<string, boolean>;
    const check = answer(checkAcceptance, { conditions: rest });
    expect([check.verdict, check.missing]).toEqual(["unknown", ["conditions.technical-file"]]);
    expect(check.reasons[0]).toMatchObject({ path: ["conditions", "technical-file"], severity: "warning" });
    expect(answer(checkAcceptance, {}).missing).toHaveLength(5);
  });

  it("one that is not met decides, whatever else is not known", () => {
    expect(answer(checkAcceptance, { conditions: { "technical-file": false } }).verdict).toBe("not-met");
  });
});

describe("filing of the acceptance", () => {
  it.each([
    ["2023-11-03", "met", []],
    ["2023-11-04", "met", []],
    ["2023-11-05", "not-met", ["filed_late"]],
  ])("within 15 days, the last included: filed on %s is %s", (filedOn, verdict, reasons) => {
    const { filing } = answer(checkAcceptance, { acceptedOn, filedOn });
    expect([filing.verdict, codes(filing.reasons)]).toEqual([verdict, reasons]);
    expect(filing.deadline).toMatchObject({
      code: "quality.acceptance_filing",
      about: null,
      from: acceptedOn,
      dueOn: "2023-11-04",
      missing: [],
    });
  });

  it.each([
    ["2023-11-04", "unknown", ["filing_open"], ["filedOn"]],
    ["2023-11-05", "not-met", ["filing_overdue"], []],
  ])("not filed is open until the last day is past: on %s %s", (day, verdict, reasons, missing) => {
    for (const filedOn of [null, "2024-01-01"]) {
      const { filing } = answer(checkAcceptance, { acceptedOn, filedOn }, day);
      expect([filing.verdict, codes(filing.reasons), filing.missing]).toEqual([verdict, reasons, missing]);
    }
  });

  it("is not known where a day is not given", () => {
    expect(answer(checkAcceptance, { acceptedOn }).filing).toMatchObject({ verdict: "unknown", missing: ["filedOn"] });
    const { filing } = answer(checkAcceptance, { filedOn: "2023-11-03" });
    expect(filing).toMatchObject({
      verdict: "unknown",
      missing: ["acceptedOn"],
      deadline: { from: null, dueOn: null },
    });
  });

  it("runs over the end of February in a leap year and in a common year", () => {
    const due = (on: string) => answer(checkAcceptance, { acceptedOn: on, filedOn: null }).filing.deadline.dueOn;
    expect([due("2024-02-15"), due("2023-02-15")]).toEqual(["2024-03-01", "2023-03-02"]);
  });

  it("has no rule before the regulations of 2000", () => {
    const check = answer(checkAcceptance, { acceptedOn: "2000-01-29", filedOn: "2000-02-13" }, "2000-03-01");
    expect([check.verdict, check.filing.verdict, check.filing.deadline.dueOn]).toEqual(["unknown", "unknown", null]);
    expect(check.filing.deadline.missing).toEqual(["rule:quality.acceptance_filing_days"]);
    expect(answer(checkAcceptance, { acceptedOn: "2000-01-30" }, "2000-03-01").filing.deadline.dueOn).toBe(
      "2000-02-14",
    );
  });
});

describe("bad data", () => {
  it.each([
    [{ acceptedOn: "2023-02-29" }, "input.invalid_date", ["acceptedOn"]],
    [{ acceptedOn: "9999-12-31" }, "input.invalid_date", ["acceptedOn"]],
    [{ acceptedOn, filedOn: "2023-10-19" }, "quality.days_out_of_order", ["filedOn"]],
    [{ acceptedOn, filedOn: "soon" }, "input.invalid_date", ["filedOn"]],
    [{ conditions: { paid: true } }, "input.invalid_value", ["conditions", "paid"]],
    [{ conditions: { "technical-file": "yes" } }, "input.invalid_type", ["conditions", "technical-file"]],
    [{ divisionCode: "22" }, "input.invalid_format", ["divisionCode"]],
  ])("is refused with a code and a path: %j", (facts, code, path) => {
    expect(ask(checkAcceptance, facts)).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it("is refused at the door", () => {
    expect(parseAcceptanceFacts({ acceptedOn, filedOn: null, conditions: all }).ok).toBe(true);
    expect(parseAcceptanceFacts({ filed: true }).issues[0]?.code).toBe("input.unrecognized_keys");
  });
});

import { describe, expect, it } from "vitest";
import type { WorkCalendar } from "../../src/kernel/work-calendar.ts";
import { national } from "../../src/policies/cn/national.ts";
import { assessWageDeposit } from "../../src/quality/assess-wage-deposit.ts";
import { parseWageDepositInput } from "../../src/quality/parse-wage-deposit-input.ts";
import { answer, ask, codes, localPack, localRule } from "./ask.ts";

const plain = {
  contractFen: 1_000_000_000,
  hasArrearsInLastYear: false,
  hasArrearsInLastTwoYears: false,
  cleanYears: 1,
  isCompliant: true,
  hasSeveralProjects: false,
};
const assess = (more: object, day?: string) => answer(assessWageDeposit, { ...plain, ...more }, day);
/** The facts of `plain` without some. */
const without = (...names: string[]): object =>
  Object.fromEntries(Object.entries(plain).filter(([name]) => !names.includes(name)));

/** Not an official calendar: the days that these tests need. */
const october = {
  from: "2021-10-01",
  to: "2021-10-31",
  holidays: ["2021-10-04", "2021-10-05", "2021-10-06", "2021-10-07"],
  workingWeekends: ["2021-10-09"],
} as unknown as WorkCalendar;

describe("the range", () => {
  it("is 1 % to 3 % of the contract", () => {
    expect(assess({})).toMatchObject({
      exemption: { verdict: "not-met" },
      adjustment: "none",
      leastFen: 10_000_000,
      mostFen: 30_000_000,
      missing: [],
    });
  });

  it("rounds the least up and the most down to the fen", () => {
    expect(assess({ contractFen: 1_000_000_001 })).toMatchObject({ leastFen: 10_000_001, mostFen: 30_000_000 });
    expect(assess({ contractFen: 1_000_000_034 })).toMatchObject({ leastFen: 10_000_001, mostFen: 30_000_001 });
  });

  it("may fall to 0.5 % with several projects, and is not known where that is not", () => {
    expect(assess({ hasSeveralProjects: true })).toMatchObject({ leastFen: 5_000_000, mostFen: 30_000_000 });
    const open = answer(assessWageDeposit, without("hasSeveralProjects"));
    expect(open).toMatchObject({ leastFen: null, mostFen: 30_000_000, ordinaryLeastFen: 10_000_000 });
    expect(open.missing).toEqual(["hasSeveralProjects"]);
  });

  it("has no rule before 2021-11-01", () => {
    const before = assess({ openFrom: "2021-10-08" }, "2021-10-31");
    expect(before).toMatchObject({ exemption: { verdict: "unknown" }, leastFen: null, ordinaryMostFen: null });
    expect(before.missing).toEqual(["rule:quality.wage_deposit"]);
    expect(before.deadlines.every(({ dueOn }) => dueOn === null)).toBe(true);
    expect(assess({}, "2021-11-01").mostFen).toBe(30_000_000);
  });
});

describe("exemption", () => {
  it.each([
    [299_999_999, "met", 0],
    [300_000_000, "not-met", 9_000_000],
    [300_000_001, "not-met", 9_000_000],
  ])("of a contract below 3 M yuan without arrears in the last year: %i fen is %s", (contractFen, verdict, mostFen) => {
    expect(assess({ contractFen })).toMatchObject({ exemption: { verdict }, mostFen });
  });

  it("of a small contract falls to wages owed in the last year, and asks for them", () => {
    const owing = { contractFen: 100, hasArrearsInLastYear: true, hasArrearsInLastTwoYears: true, cleanYears: 0 };
    expect(assess(owing).exemption.verdict).toBe("not-met");
    const facts = { contractFen: 100, cleanYears: 0, isCompliant: true };
    const open = answer(assessWageDeposit, facts);
    expect([open.exemption.verdict, open.exemption.missing]).toEqual(["unknown", ["hasArrearsInLastYear"]]);
    expect([open.leastFen, open.mostFen]).toEqual([null, null]);
    expect(answer(assessWageDeposit, { ...facts, hasArrearsInLastTwoYears: false }).exemption.verdict).toBe("met");
    expect(answer(assessWageDeposit, { ...facts, cleanYears: 1 }).exemption.verdict).toBe("met");
  });

  it.each([
    [2, true, "not-met"],
    [3, true, "met"],
    [4, true, "met"],
    [3, false, "not-met"],
  ])("after %i clean years, the other rules kept %s, is %s", (cleanYears, isCompliant, verdict) => {
    const value = assess({ cleanYears, isCompliant });
    expect(value.exemption.verdict).toBe(verdict);
    if (verdict === "met") expect([value.leastFen, value.mostFen, value.reasons]).toEqual([0, 0, []]);
  });

  it("asks for what would decide it, and for nothing else", () => {
    const missing = (facts: object): readonly string[] => answer(assessWageDeposit, facts).exemption.missing;
    expect(missing(without("isCompliant"))).toEqual([]);
    expect(missing({ ...without("isCompliant"), cleanYears: 3 })).toEqual(["isCompliant"]);
    expect(missing(without("cleanYears"))).toEqual(["cleanYears"]);
    expect(missing({ contractFen: 1_000_000_000 })).toEqual(["cleanYears", "isCompliant"]);
    const { missing: lacking, reasons } = answer(assessWageDeposit, { contractFen: 1_000_000_000 });
    expect(lacking).toEqual(["cleanYears", "isCompliant", "hasArrearsInLastTwoYears", "hasSeveralProjects"]);
    expect(reasons.map(({ params }) => params["fact"])).toEqual(lacking);
    expect(missing({ contractFen: 100 })).toEqual(["hasArrearsInLastYear", "cleanYears", "isCompliant"]);
    expect(missing({ contractFen: 1_000_000_000, hasArrearsInLastYear: true })).toEqual([]);
  });
});

describe("the history", () => {
  it.each([
    [{ cleanYears: 1 }, "none", 10_000_000, 30_000_000],
    [{ cleanYears: 2 }, "lower", null, 30_000_000],
    [{ cleanYears: 3, isCompliant: false }, "lower", null, 30_000_000],
    [{ cleanYears: 1, hasArrearsInLastTwoYears: true }, "higher", 10_000_000, null],
  ])("moves the rate by no number that was read: %j is %s", (facts, adjustment, leastFen, mostFen) => {
    const value = assess(facts);
    expect(value).toMatchObject({ adjustment, leastFen, mostFen });
    const isMoved = adjustment !== "none";
    expect(codes(value.reasons)).toEqual(isMoved ? ["adjustment_not_numbered"] : []);
    expect(value.missing).toEqual(isMoved ? ["rule:quality.wage_deposit"] : []);
  });

  it("is read from whichever fact tells it", () => {
    const moved = (facts: object) => answer(assessWageDeposit, { contractFen: 1_000_000_000, ...facts }).adjustment;
    expect(moved({ cleanYears: 2 })).toBe("lower");
    expect(moved({ hasArrearsInLastYear: true })).toBe("higher");
    expect(moved({ cleanYears: 1 })).toBe(null);
    expect(moved({ hasArrearsInLastTwoYears: false })).toBe(null);
    expect(moved({})).toBe(null);
  });

  it.each([
    [{ hasArrearsInLastYear: true, hasArrearsInLastTwoYears: false }, "hasArrearsInLastTwoYears"],
    [{ hasArrearsInLastYear: true, cleanYears: 1 }, "cleanYears"],
    [{ hasArrearsInLastTwoYears: true, cleanYears: 2 }, "cleanYears"],
  ])("may not contradict itself: %j", (facts, path) => {
    const result = ask(assessWageDeposit, { contractFen: 1_000_000_000, ...facts });
    expect(result).toMatchObject({ ok: false, issues: [{ code: "quality.arrears_contradict", path: [path] }] });
  });
});

describe("the last days", () => {
  const days = (more: object, day = "2021-11-20", packs = [national]) =>
    answer(assessWageDeposit, { ...plain, ...more }, day, packs).deadlines.map(({ dueOn }) => dueOn);

  it("are counted in working days: 20 to open, 10 to refill; the notice runs 30 days", () => {
    const workCalendar = { ...october, to: "2021-12-31" };
    const facts = { openFrom: "2021-10-01", refillFrom: "2021-10-01", noticeFrom: "2021-10-01", workCalendar };
    // Worked in October: 8, 9 (Saturday), then every Monday to Friday from the 11th.
    expect(days(facts)).toEqual(["2021-11-03", "2021-10-20", "2021-10-31"]);
  });

  it("end where the calendar ends, and are not known a day beyond", () => {
    const refill = (to: string) => days({ refillFrom: "2021-10-01", workCalendar: { ...october, to } })[1];
    expect([refill("2021-10-20"), refill("2021-10-19")]).toEqual(["2021-10-20", null]);
    const beyond = assess({ refillFrom: "2021-10-01", workCalendar: { ...october, to: "2021-10-19" } });
    expect(beyond.deadlines[1]).toMatchObject({ from: "2021-10-01", dueOn: null, missing: ["workCalendar"] });
    expect([beyond.missing, codes(beyond.reasons)]).toEqual([["workCalendar"], ["outside_work_calendar"]]);
  });

  it("are not known without a calendar, and use that of a place, after the caller's", () => {
    const facts = { refillFrom: "2021-10-01", divisionCode: "220102" };
    expect(days(facts)[1]).toBe(null);
    expect(answer(assessWageDeposit, { ...plain, ...facts }).deadlines[1]?.missing).toEqual(["workCalendar"]);
    const place = localPack({ "quality.work_calendar": localRule(october) });
    expect(days(facts, undefined, [national, place])[1]).toBe("2021-10-20");
    const own = { ...october, holidays: [], workingWeekends: [] };
    expect(days({ ...facts, workCalendar: own }, undefined, [national, place])[1]).toBe("2021-10-15");
    const deadline = answer(assessWageDeposit, { ...plain, ...facts }, undefined, [national, place]).deadlines[1];
    expect(deadline?.rules.map(({ rule }) => rule)).toEqual(["quality.wage_deposit", "quality.work_calendar"]);
  });

  it("name the day from which they count where it is not given, without opening the answer", () => {
    const value = assess({});
    expect(value.deadlines.map(({ missing }) => missing[0])).toEqual(["openFrom", "refillFrom", "noticeFrom"]);
    expect(value.missing).toEqual([]);
  });
});

describe("bad data", () => {
  it.each([
    [{ contractFen: 0 }, "input.too_small", ["contractFen"]],
    [{ contractFen: 1.5 }, "input.invalid_fen", ["contractFen"]],
    [{ cleanYears: -1 }, "input.too_small", ["cleanYears"]],
    [{ isCompliant: 1 }, "input.invalid_type", ["isCompliant"]],
    [{ openFrom: "2021-11-31" }, "input.invalid_date", ["openFrom"]],
    [{ workCalendar: { ...october, holidays: ["2021-02-30"] } }, "input.invalid_date", ["workCalendar", "holidays", 0]],
  ])("is refused with a code and a path: %j", (more, code, path) => {
    expect(ask(assessWageDeposit, { ...plain, ...more })).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it("is refused at the door", () => {
    expect(parseWageDepositInput({ ...plain, workCalendar: october }).ok).toBe(true);
    expect(parseWageDepositInput({ ...plain, workCalendar: { from: "2021-10-01" } }).issues[0]?.path).toEqual([
      "workCalendar",
      "to",
    ]);
  });
});

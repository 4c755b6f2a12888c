import { describe, expect, it } from "vitest";
import { checkQualityDeposit } from "../../src/quality/check-quality-deposit.ts";
import { parseQualityDepositInput } from "../../src/quality/parse-quality-deposit-input.ts";
import { answer, ask, codes } from "./ask.ts";

const sound = {
  settledFen: 100_000_000,
  depositFen: 3_000_000,
  hasPerformanceBond: false,
  acceptedOn: "2023-10-20",
  defectMonths: 12,
};
const check = (more: object, day?: string) => answer(checkQualityDeposit, { ...sound, ...more }, day);

describe("the cap of 3 %", () => {
  it.each([
    [2_999_999, "met", []],
    [3_000_000, "met", []],
    [3_000_001, "not-met", ["deposit_above_cap"]],
  ])("lets exactly 3 %% be held and not a fen more: %i fen is %s", (depositFen, verdict, reasons) => {
    const value = check({ depositFen });
    expect([value.verdict, codes(value.reasons), value.capFen]).toEqual([verdict, reasons, 3_000_000]);
  });

  it.each([
    [33, 0, "met"],
    [33, 1, "not-met"],
    [34, 1, "met"],
    [66, 2, "not-met"],
    [67, 2, "met"],
  ])("is exact where 3 %% of %i fen is no whole fen: %i fen is %s", (settledFen, depositFen, verdict) => {
    expect(check({ settledFen, depositFen }).verdict).toBe(verdict);
  });

  it("has no rule before 2017-07-01", () => {
    expect(check({}, "2017-06-30")).toMatchObject({ verdict: "unknown", capFen: null });
    expect(check({}, "2017-06-30").missing).toContain("rule:quality.deposit_cap");
    expect(check({}, "2017-07-01").verdict).toBe("met");
  });
});

describe("a performance bond", () => {
  it("leaves no room for a deposit", () => {
    expect(codes(check({ hasPerformanceBond: true, depositFen: 1 }).reasons)).toEqual(["deposit_beside_bond"]);
    expect(check({ hasPerformanceBond: true, depositFen: 0 }).verdict).toBe("met");
  });

  it("is asked for where a deposit is held", () => {
    const { hasPerformanceBond: _, ...rest } = sound;
    const open = answer(checkQualityDeposit, rest);
    expect([open.verdict, open.missing]).toEqual(["unknown", ["hasPerformanceBond"]]);
    expect(answer(checkQualityDeposit, { ...rest, depositFen: 0 }).verdict).toBe("met");
  });

  it("rests on memory, and its rule says so", () => {
    const { rules } = check({ hasPerformanceBond: true });
    const rule = rules.find(({ rule }) => rule === "quality.no_deposit_beside_bond");
    expect(rule?.cites[0]?.confidence).toBe("from-memory");
  });
});

describe("the defect liability period", () => {
  it.each([
    [12, "met", "2024-10-20", []],
    [23, "met", "2025-09-20", []],
    [24, "met", "2025-10-20", []],
    [25, "not-met", "2025-10-20", ["defect_period_too_long"]],
  ])("of %i months is %s and ends on %s", (defectMonths, verdict, dueOn, reasons) => {
    const value = check({ defectMonths });
    expect([value.verdict, value.release.dueOn, codes(value.reasons)]).toEqual([verdict, dueOn, reasons]);
  });

  it("ends on the last of February from 29 February", () => {
    expect(check({ acceptedOn: "2024-02-29" }).release.dueOn).toBe("2025-02-28");
  });

  it("is not known where the contract is not given, and says what is usual", () => {
    const { defectMonths: _, ...rest } = sound;
    const open = answer(checkQualityDeposit, rest);
    expect([open.verdict, open.missing, open.release]).toMatchObject([
      "unknown",
      ["defectMonths"],
      { dueOn: null, missing: ["defectMonths"] },
    ]);
    expect(open.reasons[0]?.params).toEqual({ usualMonths: 12, mostMonths: 24 });
  });

  it("has no last day before acceptance", () => {
    const { acceptedOn: _, ...rest } = sound;
    const value = answer(checkQualityDeposit, rest);
    expect([value.verdict, value.release.from, value.release.dueOn]).toEqual(["met", null, null]);
    expect(value.release.missing).toEqual(["acceptedOn"]);
  });
});

describe("bad data", () => {
  it.each([
    [{ settledFen: 0 }, "input.too_small", ["settledFen"]],
    [{ settledFen: -1 }, "input.invalid_fen", ["settledFen"]],
    [{ depositFen: 0.5 }, "input.invalid_fen", ["depositFen"]],
    [{ depositFen: undefined }, "input.missing", ["depositFen"]],
    [{ hasPerformanceBond: "no" }, "input.invalid_type", ["hasPerformanceBond"]],
    [{ defectMonths: 1201 }, "input.too_big", ["defectMonths"]],
    [{ acceptedOn: "2023-09-31" }, "input.invalid_date", ["acceptedOn"]],
  ])("is refused with a code and a path: %j", (more, code, path) => {
    expect(ask(checkQualityDeposit, { ...sound, ...more })).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it("is refused at the door", () => {
    expect(parseQualityDepositInput(sound).ok).toBe(true);
    expect(parseQualityDepositInput({ ...sound, defectMonths: -1 }).issues[0]?.code).toBe("input.too_small");
  });
});

import { describe, expect, it } from "vitest";
import { checkWagePayment } from "../../src/quality/check-wage-payment.ts";
import { parseWagePaymentInput } from "../../src/quality/parse-wage-payment-input.ts";
import { answer, ask, codes } from "./ask.ts";

const safeguards = { "payment-guarantee": true, "special-account": true };
const paid = { startedOn: "2023-05-04", isAllPaid: true, safeguards };
const check = (more: object, day?: string) => answer(checkWagePayment, { ...paid, ...more }, day);

describe("the interval of a month", () => {
  it.each([
    ["2023-06-03", "met"],
    ["2023-06-04", "met"],
    ["2023-06-05", "not-met"],
  ])("runs from the start of the works, the last day included: paid on %s is %s", (day, verdict) => {
    const value = check({ paidOn: [day] });
    expect([value.verdict, value.next]).toEqual([verdict, null]);
  });

  it("runs from each payment, in months of different length", () => {
    const monthEnds = ["2024-01-31", "2024-02-29", "2024-03-29", "2024-04-29"];
    expect(check({ startedOn: "2023-12-31", paidOn: monthEnds }, "2024-06-01").verdict).toBe("met");
    const slow = check({ startedOn: "2023-12-31", paidOn: ["2024-01-31", "2024-03-01", "2024-04-02"] }, "2024-06-01");
    expect(slow.reasons.map(({ params }) => params)).toEqual([
      { fromOn: "2024-01-31", dueOn: "2024-02-29", paidOn: "2024-03-01" },
      { fromOn: "2024-03-01", dueOn: "2024-04-01", paidOn: "2024-04-02" },
    ]);
  });

  it("takes payments in any order, and those after today as not made", () => {
    const paidOn = ["2023-07-01", "2023-06-01", "2023-12-31"];
    expect(check({ paidOn }).verdict).toBe("met");
    expect(check({ paidOn, isAllPaid: false }).next?.from).toBe("2023-07-01");
  });
});

describe("the next payment", () => {
  it.each([
    ["2023-07-01", "met", []],
    ["2023-07-02", "not-met", ["wages_late"]],
  ])("is due a month after the last: on %s %s", (day, verdict, reasons) => {
    const value = check({ paidOn: ["2023-06-01"], isAllPaid: false }, day);
    expect([value.verdict, codes(value.reasons)]).toEqual([verdict, reasons]);
    expect(value.next).toMatchObject({ code: "quality.wage_payment", from: "2023-06-01", dueOn: "2023-07-01" });
  });

  it("is not known to be late where it is not known whether all is paid", () => {
    const { isAllPaid: _, ...rest } = paid;
    const on = (day: string) => answer(checkWagePayment, { ...rest, paidOn: ["2023-06-01"] }, day);
    expect([on("2023-07-01").verdict, on("2023-07-02").verdict]).toEqual(["met", "unknown"]);
    expect(on("2023-07-02").missing).toEqual(["isAllPaid"]);
  });

  it("has no last day before the works begin, as far as known", () => {
    const value = answer(checkWagePayment, { paidOn: [], safeguards });
    expect([value.verdict, value.missing]).toEqual(["unknown", ["startedOn"]]);
    expect(value.next).toMatchObject({ from: null, dueOn: null, missing: ["startedOn"] });
  });

  it("has no rule before 2020-05-01", () => {
    const early = check({ startedOn: "2020-03-01", paidOn: [], isAllPaid: false }, "2020-04-30");
    expect(early.next).toMatchObject({ dueOn: null, missing: ["rule:quality.wage_interval_months"] });
    expect(check({ startedOn: "2020-03-01", paidOn: [], isAllPaid: true }, "2020-04-30").next).toBe(null);
    expect(check({ startedOn: "2020-04-20", paidOn: [], isAllPaid: false }, "2020-05-01").verdict).toBe("met");
  });
});

describe("safeguards of wages", () => {
  it.each(["payment-guarantee", "special-account"])("%s is in place, is not, or is not known", (safeguard) => {
    const value = (isThere: boolean | undefined) => {
      const { [safeguard]: _, ...rest } = safeguards as Record<string, boolean>;
      return check({
        paidOn: [],
        startedOn: "2023-11-20",
        safeguards: isThere === undefined ? rest : { ...rest, [safeguard]: isThere },
      });
    };
    expect(value(true).verdict).toBe("met");
    expect(value(false).reasons[0]).toMatchObject({ code: "quality.safeguard_missing", params: { safeguard } });
    expect([value(undefined).verdict, value(undefined).missing]).toEqual(["unknown", [`safeguards.${safeguard}`]]);
  });
});

describe("bad data", () => {
  it.each([
    [{ paidOn: ["2023-06-31"] }, "input.invalid_date", ["paidOn", 0]],
    [{ paidOn: ["2023-05-03"] }, "quality.days_out_of_order", ["paidOn", 0]],
    [{ paidOn: [], isAllPaid: "yes" }, "input.invalid_type", ["isAllPaid"]],
    [{ paidOn: [], safeguards: { luck: true } }, "input.invalid_value", ["safeguards", "luck"]],
  ])("is refused with a code and a path: %j", (more, code, path) => {
    expect(ask(checkWagePayment, { ...paid, ...more })).toMatchObject({ ok: false, issues: [{ code, path }] });
  });

  it("is refused at the door", () => {
    expect(parseWagePaymentInput({ ...paid, paidOn: ["2023-06-01"] }).ok).toBe(true);
    expect(parseWagePaymentInput(paid).issues[0]?.path).toEqual(["paidOn"]);
  });
});

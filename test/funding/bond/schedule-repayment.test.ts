import { describe, expect, it } from "vitest";
import { scheduleRepayment } from "../../../src/funding/bond/schedule-repayment.ts";
import type { RepaymentTerms } from "../../../src/funding/bond/types.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { seeded } from "../../support/seeded.ts";
import { faultsOf, oracle, schedule, scheduled } from "./support.ts";

const loan = { principalFen: 1_000_000_00, annualRate: "0.05", years: 3, kind: "bullet" };
const column = (terms: unknown, key: "principalFen" | "interestFen" | "paymentFen" | "balanceFen"): number[] =>
  scheduled(terms).payments.map((payment) => payment[key]);

describe("a schedule", () => {
  it("pays a bullet bond's interest each year and its principal at the end", () => {
    expect(scheduled({ ...loan, firstYear: 2024 })).toEqual({
      principalFen: 100_000_000,
      interestFen: 15_000_000,
      totalFen: 115_000_000,
      levelPaymentFen: null,
      payments: [
        {
          period: 1,
          year: 2024,
          principalFen: 0,
          interestFen: 5_000_000,
          paymentFen: 5_000_000,
          balanceFen: 100_000_000,
        },
        {
          period: 2,
          year: 2025,
          principalFen: 0,
          interestFen: 5_000_000,
          paymentFen: 5_000_000,
          balanceFen: 100_000_000,
        },
        {
          period: 3,
          year: 2026,
          principalFen: 100_000_000,
          interestFen: 5_000_000,
          paymentFen: 105_000_000,
          balanceFen: 0,
        },
      ],
    });
  });

  it("repays equal parts of principal, the rest with the last", () => {
    const terms = { ...loan, kind: "equal-principal" };
    expect(column(terms, "principalFen")).toEqual([33_333_333, 33_333_333, 33_333_334]);
    expect(column(terms, "interestFen")).toEqual([5_000_000, 3_333_333, 1_666_667]);
  });

  it("pays level payments, and closes with the last", () => {
    // 100,000,000 × 0.05 × 1.157625 ÷ 0.157625 = 36,720,856.46…
    const terms = { ...loan, kind: "level-payment" };
    expect(scheduled(terms).levelPaymentFen).toBe(36_720_856);
    expect(column(terms, "paymentFen")).toEqual([36_720_856, 36_720_856, 36_720_857]);
    expect(column(terms, "balanceFen").at(-1)).toBe(0);
  });

  it("pays twice a year at half the rate, and names the calendar years", () => {
    const planned = scheduled({ ...loan, interest: "half-yearly", firstYear: 2024 });
    expect(planned.payments.map(({ year, interestFen }) => [year, interestFen])).toEqual(
      [2024, 2024, 2025, 2025, 2026, 2026].map((year) => [year, 2_500_000]),
    );
  });

  it("rounds the interest half up to the fen: a tie goes up", () => {
    expect(column({ ...loan, principalFen: 10, years: 1 }, "interestFen")).toEqual([1]);
    expect(column({ ...loan, principalFen: 9, years: 1 }, "interestFen")).toEqual([0]);
  });

  it("splits a debt without interest", () => {
    expect(column({ ...loan, principalFen: 100, annualRate: "0", kind: "level-payment" }, "paymentFen")).toEqual([
      33, 33, 34,
    ]);
    // 3 ÷ 6 is a tie; the factor 1/6 has no end, and the tie is still one.
    expect(
      scheduled({ ...loan, principalFen: 3, annualRate: "0", years: 6, kind: "level-payment" }).levelPaymentFen,
    ).toBe(1);
  });

  it("never repays more than is owed, however few fen there are", () => {
    const payments = column(
      { ...loan, principalFen: 5, annualRate: "0", years: 8, kind: "level-payment" },
      "principalFen",
    );
    expect(payments).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  });

  it("holds the longest term and the largest sum", () => {
    const most = {
      ...loan,
      principalFen: 100_000_000_000,
      annualRate: "0.123456789012345",
      years: 100,
      kind: "level-payment",
      interest: "half-yearly",
    };
    expect(scheduled(most).payments).toHaveLength(200);
    expect(faultsOf(schedule({ ...loan, principalFen: 90_000_000_000_000 }))).toEqual([
      {
        code: "input.too_big",
        path: "principalFen",
        params: { maximum: 90_000_000_000_000, inclusive: true, of: "number" },
      },
    ]);
  });
});

describe("a thousand schedules at random", () => {
  const random = seeded(20_241_124);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const terms = Array.from({ length: 1_000 }, (): RepaymentTerms => {
    const digits = 1 + Math.floor(random() * 6);
    return {
      principalFen: (1 + Math.floor(random() * 10 ** (1 + Math.floor(random() * 12)))) as never,
      annualRate: `0.${String(Math.floor(random() * 10 ** digits)).padStart(digits, "0")}` as never,
      years: 1 + Math.floor(random() * 30),
      kind: pick(["bullet", "equal-principal", "level-payment"]),
      interest: pick(["yearly", "half-yearly"]),
    };
  });

  it("are those of an oracle on big integers, and add up", () => {
    for (const one of terms) {
      const result = scheduleRepayment(one);
      if (!result.ok) throw new Error(JSON.stringify([one, result.issues]));
      const { payments, principalFen, interestFen, totalFen, levelPaymentFen } = result.value;
      const expected = oracle(one);
      expect(payments.map((payment) => [payment.principalFen, payment.interestFen])).toEqual(
        expected.map(({ principal, interest }) => [Number(principal), Number(interest)]),
      );
      expect(payments.reduce((sum, payment) => sum + payment.principalFen, 0)).toBe(one.principalFen);
      expect(payments.reduce((sum, payment) => sum + payment.paymentFen, 0)).toBe(totalFen);
      expect(principalFen + interestFen).toBe(totalFen);
      expect(payments.at(-1)?.balanceFen).toBe(0);
      expect(
        payments.every(
          (payment) => payment.principalFen >= 0 && payment.paymentFen === payment.principalFen + payment.interestFen,
        ),
      ).toBe(true);
      if (one.kind === "equal-principal") {
        const interests = payments.map((payment) => payment.interestFen);
        expect(interests).toEqual([...interests].sort((a, b) => b - a));
      }
      // At 90 % half a fen too much grows until the debt is paid early; below 10 % it stays some hundred fen.
      if (one.kind === "level-payment" && one.principalFen > 100_000 && Number(one.annualRate) <= 0.1) {
        expect(new Set(payments.slice(0, -1).map((payment) => payment.paymentFen)).size).toBeLessThanOrEqual(1);
        expect(payments[0]?.paymentFen).toBe(payments.length === 1 ? totalFen : levelPaymentFen);
        expect(Math.abs((payments.at(-1)?.paymentFen as number) - (levelPaymentFen as number))).toBeLessThan(400);
      }
    }
  });

  it("replay", () => {
    for (const one of terms.slice(0, 150)) expect(replay(scheduleRepayment(one).trace)).toEqual([]);
  });
});

describe("terms that cannot be", () => {
  it("are refused, each with its place", () => {
    expect(
      faultsOf(
        schedule({
          principalFen: 0,
          annualRate: "3.76",
          years: 0,
          kind: "balloon",
          interest: "monthly",
          firstYear: 1800,
        }),
      ),
    ).toEqual([
      { code: "input.too_small", path: "principalFen", params: { minimum: 1, inclusive: true, of: "number" } },
      { code: "input.invalid_share", path: "annualRate", params: { value: "3.76" } },
      { code: "input.too_small", path: "years", params: { minimum: 1, inclusive: true, of: "number" } },
      {
        code: "input.invalid_value",
        path: "kind",
        params: { allowed: ["bullet", "equal-principal", "level-payment"] },
      },
      { code: "input.invalid_value", path: "interest", params: { allowed: ["yearly", "half-yearly"] } },
      { code: "input.too_small", path: "firstYear", params: { minimum: 1900, inclusive: true, of: "number" } },
    ]);
    expect(faultsOf(schedule({}))).toEqual(
      ["principalFen", "annualRate", "years", "kind"].map((path) => ({ code: "input.missing", path, params: {} })),
    );
    expect(faultsOf(schedule({ principalFen: -1, annualRate: 0.03, years: 1.5, kind: "bullet" }))).toEqual([
      { code: "input.invalid_fen", path: "principalFen", params: { value: -1 } },
      { code: "input.invalid_share", path: "annualRate", params: { value: 0.03 } },
      { code: "input.invalid_type", path: "years", params: { expected: "whole number", received: "1.5" } },
    ]);
    expect(faultsOf(schedule({ ...loan, years: 101 }))).toEqual([
      { code: "input.too_big", path: "years", params: { maximum: 100, inclusive: true, of: "number" } },
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fen } from "../../src/kernel/brand.ts";
import { applyRate } from "../../src/money/apply-rate.ts";
import { fen } from "../../src/money/fen.ts";
import { divideRounded, roundingModes } from "../../src/money/round.ts";

describe("applyRate: examples", () => {
  it.each([
    [1005, "0.30", "half-up", 302],
    [1005, "0.30", "floor", 301],
    [-1005, "0.30", "half-up", -302],
    [1000, "1", "half-up", 1000],
    [1000, "1.3", "half-up", 1300],
    [1000, "0", "away-from-zero", 0],
    [1000, "-0.5", "half-up", -500],
    [1, "0.5", "half-even", 0],
    [3, "0.5", "half-even", 2],
  ] as const)("%i × %s, %s, is %i", (amount, rate, mode, expected) => {
    expect(applyRate(fen(amount), rate, mode)).toBe(expected);
  });
  it("does not fall for 0.285 in floating point", () => expect(applyRate(fen(100), "0.285", "half-up")).toBe(29));
});

describe("applyRate: boundaries", () => {
  it("reads rates longer than a number can hold", () => {
    expect(applyRate(fen(2), "0.25000000000000000000000000000000000001", "half-up")).toBe(1);
    expect(applyRate(fen(2), "0.24999999999999999999999999999999999999", "half-up")).toBe(0);
    expect(applyRate(fen(10), "0.10000000000000000000", "floor")).toBe(1);
    expect(applyRate(fen(1_000_000), "0.123456789012345678", "half-up")).toBe(123_457);
  });
  it("is exact where the product leaves the safe range", () => {
    expect(applyRate(fen(Number.MAX_SAFE_INTEGER), "0.3", "floor")).toBe(2_702_159_776_422_297);
  });
  it("never gives −0", () => {
    expect(Object.is(applyRate(fen(-1), "0.1", "half-up"), 0)).toBe(true);
    expect(Object.is(applyRate(fen(5), "-0", "half-up"), 0)).toBe(true);
  });
});

describe("applyRate: bad data", () => {
  it.each(["", "30%", ".3", "0.", "3e-1", "0,3", " 0.3", "1/3", "NaN", "0x1", 0.3, null, undefined])(
    "refuses %j",
    (r) => {
      expect(() => applyRate(fen(1), r as string, "half-up")).toThrow(RangeError);
      expect(() => applyRate(fen(1), r as string, "half-up")).toThrow(/^applyRate: rate must be a plain decimal, got /);
    },
  );
  it.each([0.5, Number.NaN, "1"])("refuses the amount %s", (amount) => {
    expect(() => applyRate(amount as Fen, "0.3", "half-up")).toThrow(/^applyRate: f must be a safe integer, got /);
  });
  it.each(["1.1", "1.10000000000000000000"])("refuses a result that is not safe (%s)", (rate) => {
    expect(() => applyRate(fen(Number.MAX_SAFE_INTEGER), rate, "half-up")).toThrow(RangeError);
  });
});

describe("applyRate: properties", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 24 });
  it("agrees with BigInt for rates of any length", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), digits, fc.constantFrom(...roundingModes), (amount, decimals, mode) => {
        const exact = divideRounded(BigInt(amount) * BigInt(decimals), 10n ** BigInt(decimals.length), mode);
        expect(applyRate(fen(amount), `0.${decimals}`, mode)).toBe(Number(exact));
      }),
      { seed: 6, numRuns: 5_000 },
    );
  });
});

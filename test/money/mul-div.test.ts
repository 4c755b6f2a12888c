import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mulDiv } from "../../src/money/mul-div.ts";
import { divideRounded, type RoundingMode, roundingModes } from "../../src/money/round.ts";

const largest = Number.MAX_SAFE_INTEGER;

describe("mulDiv: examples", () => {
  it.each([
    [1005, 30, 100, "half-up", 302],
    [1005, 30, 100, "toward-zero", 301],
    [-1005, 30, 100, "half-up", -302],
    [1001, 1, 2, "half-even", 500],
    [1003, 1, 2, "half-even", 502],
    [-1001, 1, 2, "floor", -501],
    [-1001, 1, 2, "ceiling", -500],
    [7, 1, 3, "away-from-zero", 3],
    [0, 5, 3, "away-from-zero", 0],
  ] as const)("%i × %i ÷ %i, %s, is %i", (a, num, den, mode, expected) => {
    expect(mulDiv(a, num, den, mode)).toBe(expected);
  });
});

describe("mulDiv: boundaries", () => {
  it("is exact where the product leaves the safe range", () => {
    expect(mulDiv(largest, largest, largest, "half-up")).toBe(largest);
    expect(mulDiv(largest, 3, 7, "floor")).toBe(Number((BigInt(largest) * 3n) / 7n));
  });
  it("does not round a quotient just below a whole number up", () => {
    expect(mulDiv(largest - 1, 1, largest, "floor")).toBe(0);
    expect(mulDiv(largest, 1, 2, "floor")).toBe((largest - 1) / 2);
    expect(mulDiv(largest, 1, largest - 1, "floor")).toBe(1);
  });
  it("tells a tie from its neighbours at the end of the range", () => {
    const den = largest - 1;
    expect(mulDiv(den / 2, 1, den, "half-up")).toBe(1);
    expect(mulDiv(den / 2 - 1, 1, den, "half-up")).toBe(0);
    expect(mulDiv(den / 2, 1, den, "half-even")).toBe(0);
  });
  it("never gives −0", () => {
    expect(Object.is(mulDiv(-1, 0, 3, "half-up"), 0)).toBe(true);
    expect(Object.is(mulDiv(-1, 1, 3, "half-up"), 0)).toBe(true);
    expect(Object.is(mulDiv(-1, 1, 3, "ceiling"), 0)).toBe(true);
  });
});

describe("mulDiv: bad data", () => {
  it.each([0.5, Number.NaN, 2 ** 53, "1", undefined])("refuses %s and names the argument", (value) => {
    const bad = value as number;
    expect(() => mulDiv(bad, 1, 1, "floor")).toThrow(/^mulDiv: a must be a safe integer, got /);
    expect(() => mulDiv(1, bad, 1, "floor")).toThrow(/^mulDiv: num must be a safe integer, got /);
    expect(() => mulDiv(1, 1, bad, "floor")).toThrow(/^mulDiv: den must be a safe integer above 0, got /);
  });
  it.each([0, -0, -3])("refuses to divide by %s", (den) => {
    expect(() => mulDiv(1, 1, den, "floor")).toThrow(/^mulDiv: den /);
  });
  it("refuses a result that is not safe", () => {
    expect(() => mulDiv(largest, 2, 1, "floor")).toThrow("leaves the safe range");
  });
  it("refuses a mode that does not exist", () => {
    expect(() => mulDiv(1, 1, 2, "nearest" as RoundingMode)).toThrow(/^round: /);
  });
});

describe("mulDiv: properties", () => {
  const small = fc.integer({ min: -200_000, max: 200_000 });
  const integer = fc.oneof(small, fc.maxSafeInteger());
  const divisor = fc.oneof(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: largest }));
  it("agrees with BigInt in every mode", () => {
    fc.assert(
      fc.property(integer, integer, divisor, (a, num, den) => {
        for (const mode of roundingModes) {
          const exact = Number(divideRounded(BigInt(a) * BigInt(num), BigInt(den), mode));
          if (Number.isSafeInteger(exact)) expect(mulDiv(a, num, den, mode)).toBe(exact);
          else expect(() => mulDiv(a, num, den, mode)).toThrow(RangeError);
        }
      }),
      { seed: 5, numRuns: 10_000 },
    );
  });
});

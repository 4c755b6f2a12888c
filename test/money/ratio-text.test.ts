import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideToDecimal } from "../../src/money/ratio-text.ts";
import { divideRounded, type RoundingMode, roundingModes } from "../../src/money/round.ts";

describe("divideToDecimal: examples", () => {
  it.each([
    ["128055", "1500.5", 2, "half-up", "85.34"],
    [132, 100, 2, "half-up", "1.32"],
    [1, 3, 4, "floor", "0.3333"],
    [2, 3, 0, "half-up", "1"],
    [-1, 8, 2, "half-even", "-0.12"],
    [-1, 8, 2, "half-up", "-0.13"],
    [3, 8, 2, "half-even", "0.38"],
    [3, -1, 1, "half-up", "-3.0"],
    [0, 7, 2, "half-up", "0.00"],
    [1_000_000, 1, 2, "half-up", "1000000.00"],
  ] as const)("%s ÷ %s to %i places, %s, is %s", (numerator, denominator, places, mode, expected) => {
    expect(divideToDecimal(numerator, denominator, places, mode)).toBe(expected);
  });
});

describe("divideToDecimal: boundaries", () => {
  it("gives zero no sign", () => {
    expect(divideToDecimal(-1, 1_000, 2, "half-up")).toBe("0.00");
    expect(divideToDecimal(-0, 1, 0, "half-up")).toBe("0");
  });
  it("writes no exponent at either end", () => {
    expect(divideToDecimal("1", "99999999999999999999", 10, "floor")).toBe("0.0000000000");
    expect(divideToDecimal("99999999999999999999", "0.0000000000000000001", 0, "half-up")).toBe(
      `${"9".repeat(20)}${"0".repeat(19)}`,
    );
  });
  it("sees past a long run of nines to the side of a tie", () => {
    // 0.5 − 1/(2·(10^20 − 1)) and 0.5 + the same
    expect(divideToDecimal("49999999999999999999", "99999999999999999999", 0, "half-up")).toBe("0");
    expect(divideToDecimal("50000000000000000000", "99999999999999999999", 0, "half-up")).toBe("1");
  });
});

describe("divideToDecimal: bad data", () => {
  it.each([0.5, Number.NaN, 2 ** 53, "1e3", "", "1,000", "123456789012345678901", null, undefined, 1n])(
    "refuses %s",
    (v) => {
      const bad = v as number;
      expect(() => divideToDecimal(bad, 1, 2, "half-up")).toThrow(/^divideToDecimal: numerator must be /);
      expect(() => divideToDecimal(1, bad, 2, "half-up")).toThrow(/^divideToDecimal: denominator must be /);
    },
  );
  it.each([0, "0.00", "-0"])("refuses to divide by %s", (zero) => {
    expect(() => divideToDecimal(1, zero, 2, "half-up")).toThrow("divideToDecimal: denominator must not be 0");
  });
  it.each([-1, 1.5, 11, Number.NaN])("refuses %s places", (places) => {
    expect(() => divideToDecimal(1, 3, places, "half-up")).toThrow(/^divideToDecimal: places /);
  });
  it("refuses a mode that does not exist", () => {
    expect(() => divideToDecimal(1, 3, 2, "up" as RoundingMode)).toThrow(
      'divideToDecimal: "up" is not a rounding mode',
    );
  });
});

describe("divideToDecimal: properties", () => {
  const figure = fc.record({
    digits: fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 20n - 1n }), fc.bigInt({ min: 1n, max: 999n })),
    scale: fc.integer({ min: 0, max: 19 }),
    isNegative: fc.boolean(),
  });
  const write = ({ digits, scale, isNegative }: { digits: bigint; scale: number; isNegative: boolean }) => {
    const padded = digits.toString().padStart(scale + 1, "0");
    const text = scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
    return (isNegative ? "-" : "") + text;
  };
  it("agrees with integer division in every mode", () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 0, max: 10 }), (a, b, places) => {
        for (const mode of roundingModes) {
          const n = (a.isNegative ? -a.digits : a.digits) * 10n ** BigInt(b.scale + places);
          const d = (b.isNegative ? -b.digits : b.digits) * 10n ** BigInt(a.scale);
          const exact = divideRounded(n, d, mode);
          const expected = write({ digits: exact < 0n ? -exact : exact, scale: places, isNegative: exact < 0n });
          expect(divideToDecimal(write(a), write(b), places, mode)).toBe(expected);
        }
      }),
      { seed: 8, numRuns: 3_000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideRounded, type RoundingMode, roundingModes } from "../../src/money/round.ts";

/** Tenths divided by ten, in each mode: ties, near ties, signs, exact quotients, odd and even neighbours. */
const table: readonly (readonly [tenths: bigint, ...rounded: bigint[]])[] = [
  // half-up, half-even, floor, ceiling, toward-zero, away-from-zero
  [25n, 3n, 2n, 2n, 3n, 2n, 3n],
  [-25n, -3n, -2n, -3n, -2n, -2n, -3n],
  [35n, 4n, 4n, 3n, 4n, 3n, 4n],
  [-35n, -4n, -4n, -4n, -3n, -3n, -4n],
  [24n, 2n, 2n, 2n, 3n, 2n, 3n],
  [-24n, -2n, -2n, -3n, -2n, -2n, -3n],
  [26n, 3n, 3n, 2n, 3n, 2n, 3n],
  [-26n, -3n, -3n, -3n, -2n, -2n, -3n],
  [5n, 1n, 0n, 0n, 1n, 0n, 1n],
  [-5n, -1n, 0n, -1n, 0n, 0n, -1n],
  [1n, 0n, 0n, 0n, 1n, 0n, 1n],
  [-1n, 0n, 0n, -1n, 0n, 0n, -1n],
  [20n, 2n, 2n, 2n, 2n, 2n, 2n],
  [-20n, -2n, -2n, -2n, -2n, -2n, -2n],
  [0n, 0n, 0n, 0n, 0n, 0n, 0n],
];
const rows = table.flatMap(([tenths, ...rounded]) =>
  roundingModes.map((mode, i) => ({ mode, tenths, expected: rounded[i] as bigint })),
);

describe("round: examples", () => {
  it.each(rows)("$mode takes $tenths tenths to $expected", ({ mode, tenths, expected }) => {
    expect(divideRounded(tenths, 10n, mode)).toBe(expected);
    expect(divideRounded(-tenths, -10n, mode)).toBe(expected);
  });
});

describe("round: boundaries", () => {
  it("has no limit of size", () => {
    expect(divideRounded(10n ** 60n + 5n, 10n, "half-even")).toBe(10n ** 59n);
    expect(divideRounded(10n ** 60n + 15n, 10n, "half-even")).toBe(10n ** 59n + 2n);
  });
});

describe("round: bad data", () => {
  it("refuses to divide by 0", () => expect(() => divideRounded(1n, 0n, "floor")).toThrow(/^divideRounded: d /));
  it("refuses a mode that does not exist", () => {
    expect(() => divideRounded(1n, 2n, "nearest" as RoundingMode)).toThrow('round: "nearest" is not a rounding mode');
  });
});

describe("round: properties", () => {
  const integer = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  it("stays within one of the quotient, and within a half for the half modes", () => {
    const divisor = integer.filter((d) => d !== 0n);
    fc.assert(
      fc.property(integer, divisor, fc.constantFrom(...roundingModes), (n, d, mode) => {
        const error = n - divideRounded(n, d, mode) * d;
        const size = (x: bigint) => (x < 0n ? -x : x);
        expect(size(error) < size(d)).toBe(true);
        if (mode.startsWith("half")) expect(2n * size(error) <= size(d)).toBe(true);
      }),
      { seed: 4, numRuns: 5_000 },
    );
  });
});

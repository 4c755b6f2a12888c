import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOf, isDecimalString, powersOfTen, readScaled } from "../../src/money/decimal-text.ts";

describe("decimal text: examples", () => {
  it.each(["0", "0.30", "-12.5", "007", "12345678901234567890.12345678901234567890", "9".repeat(400)])(
    "%s is one",
    (t) => expect(isDecimalString(t)).toBe(true),
  );
  it("counts decimals", () => expect(["7", "0.3", "0.30"].map(decimalsOf)).toEqual([0, 1, 2]));
  it("reads a scaled integer", () => expect(readScaled("12.5", 2)).toBe(1250));
  it("knows the powers of ten", () =>
    expect(powersOfTen).toEqual(Array.from({ length: 16 }, (_, k) => Number(`1e${k}`))));
});

describe("decimal text: bad data", () => {
  it.each(["", "-", ".5", "5.", "+1", "1e3", "1 ", "--1", "1.2.3", 0.3, 3n, null, undefined, {}])(
    "%s is none",
    (value) => expect(isDecimalString(value)).toBe(false),
  );
});

describe("decimal text: properties", () => {
  it("accepts exactly what the pattern says", () => {
    const alphabet = fc.constantFrom("0", "7", ".", "-", "+", "e", " ");
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 6 }), (text) => {
        expect(isDecimalString(text)).toBe(/^-?\d+(\.\d+)?$/.test(text));
      }),
      { seed: 7, numRuns: 5_000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fen } from "../../src/kernel/brand.ts";
import { addFen, fen, isFen, subtractFen, sumFen } from "../../src/money/fen.ts";

const largest = Number.MAX_SAFE_INTEGER;
const notFen = [0.5, 2 ** 53, -(2 ** 53), Number.NaN, Infinity, "100", null, undefined, 100n, {}, []];

describe("fen: examples", () => {
  it("brands a whole number of fen", () => expect(fen(123456)).toBe(123456));
  it("adds, subtracts and sums", () => {
    expect(addFen(fen(70), fen(30))).toBe(100);
    expect(subtractFen(fen(30), fen(70))).toBe(-40);
    expect(sumFen([fen(10), fen(20), fen(-5)])).toBe(25);
  });
  it("sums nothing to 0", () => expect(sumFen([])).toBe(0));
});

describe("fen: boundaries", () => {
  it("reaches the ends of the safe range", () => {
    expect(fen(largest)).toBe(largest);
    expect(fen(-largest)).toBe(-largest);
    expect(addFen(fen(largest - 1), fen(1))).toBe(largest);
    expect(() => addFen(fen(largest), fen(1))).toThrow(/^addFen: 9007199254740992 is not a safe integer$/);
    expect(() => subtractFen(fen(-largest), fen(1))).toThrow(/^subtractFen: /);
  });
  it("never gives −0", () => {
    const minusZero = -0 as Fen;
    for (const zero of [fen(-0), addFen(minusZero, minusZero), subtractFen(minusZero, fen(0)), sumFen([minusZero])]) {
      expect(Object.is(zero, 0)).toBe(true);
    }
    expect(isFen(-0)).toBe(false);
  });
  it("sums through an unsafe partial sum when the total comes back", () => {
    expect(sumFen([fen(largest), fen(largest), fen(-largest), fen(-largest), fen(7)])).toBe(7);
    expect(() => sumFen([fen(largest), fen(2), fen(-1)])).toThrow(/^sumFen: .* is not a safe integer$/);
  });
});

describe("fen: bad data", () => {
  it.each(notFen)("refuses %s", (value) => {
    expect(() => fen(value as number)).toThrow(RangeError);
    expect(() => fen(value as number)).toThrow(/^fen: /);
    expect(isFen(value)).toBe(false);
    expect(() => sumFen([fen(1), value as Fen])).toThrow(/^sumFen: list\[1\] must be a safe integer, got /);
  });
});

describe("fen: properties", () => {
  const amounts = fc.array(fc.maxSafeInteger().map(fen), { maxLength: 12 });
  it("sums as BigInt does, or refuses, whatever the order", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const exact = Number(list.reduce((sum, amount) => sum + BigInt(amount), 0n));
        for (const order of [list, [...list].reverse()]) {
          if (Number.isSafeInteger(exact)) expect(sumFen(order)).toBe(exact);
          else expect(() => sumFen(order)).toThrow(RangeError);
        }
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

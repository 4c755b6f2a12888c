import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatios, exceeds, reaches } from "../../src/kernel/ratio.ts";

const half = { num: 1, den: 2 };
const twoThirds = { num: 2, den: 3 };

describe("ratios: boundaries", () => {
  it("reaches at the share itself, exceeds only above it", () => {
    expect([reaches(19, 30, twoThirds), reaches(20, 30, twoThirds), reaches(21, 30, twoThirds)]).toEqual([
      false,
      true,
      true,
    ]);
    expect([exceeds(14, 30, half), exceeds(15, 30, half), exceeds(16, 30, half)]).toEqual([false, false, true]);
  });

  it("finds no share in nothing", () => {
    expect(reaches(0, 0, { num: 0, den: 1 })).toBe(false);
    expect(exceeds(1, 0, half)).toBe(false);
  });

  it("stays exact where products leave the safe integers", () => {
    const big = Number.MAX_SAFE_INTEGER;
    expect(compareRatios({ num: big - 1, den: big }, { num: big - 2, den: big - 1 })).toBe(1);
    expect(compareRatios({ num: big - 2, den: big - 1 }, { num: big - 1, den: big })).toBe(-1);
    expect(compareRatios({ num: big, den: big }, { num: big - 1, den: big - 1 })).toBe(0);
  });
});

describe("ratios: properties", () => {
  const ratio = fc.record({ num: fc.maxSafeNat(), den: fc.maxSafeNat().filter((den) => den > 0) });

  it("compares as big integers do, and the other way round with the other sign", () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        const exact = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
        expect(compareRatios(a, b)).toBe(exact < 0n ? -1 : exact > 0n ? 1 : 0);
        expect(compareRatios(b, a) + compareRatios(a, b)).toBe(0);
        expect(reaches(a.num, a.den, b)).toBe(exact >= 0n);
        expect(exceeds(a.num, a.den, b)).toBe(exact > 0n);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { grainOf, isRounding } from "../../src/plan/rounding.ts";

describe("grainOf", () => {
  it.each([
    [[208_800, 314_000, 958_500], 100],
    [[1, 1000], 1],
    [[], 1],
    [[0, 0], 1],
    [[0, 500], 100],
    [[10, 20, 30], 10],
  ])("finds the power of ten that divides %j", (figures, grain) => {
    expect(grainOf(figures)).toBe(grain);
  });
});

describe("isRounding", () => {
  it.each([
    [250, 5, 100, true],
    [251, 5, 100, false],
    [-250, 5, 100, true],
    [1, 5, 1, false],
  ])("explains a difference of %d among %d figures in grains of %d: %s", (difference, count, grain, expected) => {
    expect(isRounding(difference, count, grain)).toBe(expected);
  });
});

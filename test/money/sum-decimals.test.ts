import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ratioFromPoints, sumDecimals } from "../../src/money/sum-decimals.ts";

describe("sumDecimals: examples", () => {
  it.each([
    [["0.4", "0.35", "0.25"], "1"],
    [["0.1", "0.2"], "0.3"],
    [["1.50", "-0.5"], "1"],
    [["-0.3", "0.1"], "-0.2"],
    [["10", "20"], "30"],
    [["0.5", "-0.50"], "0"],
    [[], "0"],
  ])("%j make %s", (texts, expected) => expect(sumDecimals(texts)).toBe(expected));
});

describe("ratioFromPoints: examples", () => {
  it.each([
    [5, "0.05"],
    [-2, "-0.02"],
    [100, "1"],
    [110, "1.1"],
    [0, "0"],
    [-0, "0"],
  ])("%i points are %s", (points, expected) => expect(ratioFromPoints(points)).toBe(expected));
});

describe("sumDecimals: boundaries", () => {
  it("has no limit of digits", () => {
    expect(sumDecimals([`0.${"3".repeat(50)}`, `0.${"6".repeat(50)}1`])).toBe(`0.${"9".repeat(50)}1`);
    expect(sumDecimals(["9".repeat(60), "1"])).toBe(`1${"0".repeat(60)}`);
  });
});

describe("sumDecimals: bad data", () => {
  it.each(["", "1e3", ".5", "40%", 0.5, null, undefined])("refuses %j", (text) => {
    expect(() => sumDecimals(["1", text as string])).toThrow(RangeError);
    expect(() => sumDecimals(["1", text as string])).toThrow(/^sumDecimals: .* is not a plain decimal$/);
  });
  it.each([0.5, Number.NaN, 2 ** 53])("takes no %s points", (points) => {
    expect(() => ratioFromPoints(points)).toThrow(/^ratioFromPoints: .* is not a safe integer$/);
  });
});

describe("sumDecimals: properties", () => {
  it("adds hundredths as integers do", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10_000, max: 10_000 })), (points) => {
        const sum = points.reduce((soFar, point) => soFar + point, 0);
        expect(sumDecimals(points.map(ratioFromPoints))).toBe(ratioFromPoints(sum));
      }),
      { seed: 9, numRuns: 1_000 },
    );
  });
});

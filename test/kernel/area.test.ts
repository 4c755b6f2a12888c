import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredthsOfM2, isSquareMetres, squareMetres } from "../../src/kernel/area.ts";

describe("areas: boundaries", () => {
  it("takes numbers from 0 with at most two decimals", () => {
    for (const area of [0, 0.01, 0.07, 85.37, 9000, 1.005e6]) expect(isSquareMetres(area)).toBe(true);
    for (const area of [
      -0,
      -0.01,
      0.001,
      85.371,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1e14,
      "85",
      null,
      undefined,
      [85],
    ])
      expect(isSquareMetres(area)).toBe(false);
  });

  it("throws for anything else, naming the function", () => {
    expect(() => squareMetres(85.371)).toThrow(/^squareMetres: 85.371/);
    expect(() => hundredthsOfM2(-1 as never)).toThrow(/^hundredthsOfM2: -1/);
  });
});

describe("areas: properties", () => {
  it("comes back from its hundredths", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), (hundredths) => {
        const area = Number(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`);
        expect(hundredthsOfM2(squareMetres(area))).toBe(hundredths);
      }),
    );
  });

  it("refuses a third decimal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 9 }),
        (hundredths, digit) =>
          !isSquareMetres(
            Number(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}${digit}`),
          ),
      ),
    );
  });
});

import { describe, expect, it } from "vitest";
import { apportion } from "../../src/money/apportion.ts";
import { apportionGrains } from "../../src/money/apportion-grains.ts";
import { exactApportion } from "../support/exact.ts";
import { seeded } from "../support/seeded.ts";

describe("apportionGrains: examples", () => {
  it.each([
    ["the rest goes with the only grain left over", 1_050, [1, 1, 1], [450, 300, 300], 50, 0],
    ["of ties, the last one served", 1_150, [1, 1, 1], [400, 450, 300], 50, 1],
    ["the lowest remainder that was served", 1_030, [5, 4, 2], [400, 430, 200], 30, 1],
    ["grains that come out even: the last holder", 450, [1, 1, 0], [200, 250, 0], 50, 1],
    ["less than a grain: the largest weight", 99, [1, 3, 3], [0, 99, 0], 99, 1],
    ["nothing to split", 0, [1, 1], [0, 0], 0, -1],
    ["no rest", 300, [1, 1], [200, 100], 0, -1],
  ])("%s", (_, totalFen, weights, shares, restFen, restIndex) => {
    expect(apportionGrains(totalFen, 100, weights)).toEqual({ shares, restFen, restIndex });
  });
});

describe("apportionGrains: boundaries", () => {
  it("with a grain of 1 is apportion", () => {
    expect(apportionGrains(100, 1, [1, 2, 4])).toEqual({
      shares: apportion(100, [1, 2, 4]),
      restFen: 0,
      restIndex: -1,
    });
  });
  it("takes the largest total and grain", () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect(apportionGrains(largest, largest, [1, 1]).shares).toEqual([largest, 0]);
    expect(apportionGrains(largest - 1, largest, [1, 2]).shares).toEqual([0, largest - 1]);
  });
  it("never gives −0", () => {
    const { shares, restFen } = apportionGrains(-0, 100, [-0, 1]);
    for (const value of [...shares, restFen]) expect(Object.is(value, -0)).toBe(false);
  });
});

describe("apportionGrains: bad data", () => {
  it.each([-100, 0.5, Number.NaN, 2 ** 53, "100", null, undefined])("refuses the total %s", (total) => {
    expect(() => apportionGrains(total as number, 100, [1])).toThrow(/^apportionGrains: totalFen must be /);
  });
  it.each([0, -1, 0.5, Number.NaN, "100", undefined])("refuses the grain %s", (grain) => {
    expect(() => apportionGrains(100, grain as number, [1])).toThrow(/^apportionGrains: grainFen must be /);
  });
  it("refuses the weights that apportion refuses", () => {
    expect(() => apportionGrains(100, 1, [1, -1])).toThrow(/^apportionGrains: weights\[1\] /);
    expect(() => apportionGrains(100, 1, [0])).toThrow(/^apportionGrains: weights /);
    expect(() => apportionGrains(100, 1, null as unknown as number[])).toThrow(/^apportionGrains: weights /);
  });
});

describe("apportionGrains: properties", () => {
  it("adds up, keeps to whole grains, and names the last one served", () => {
    const random = seeded(21);
    for (let round = 0; round < 5_000; round++) {
      const weights = Array.from({ length: 1 + Math.floor(random() * 60) }, () => Math.floor(random() * 20));
      weights[0] = 1;
      const total = Math.floor(random() * 100_000);
      const grain = 1 + Math.floor(random() * 200);
      const grains = Math.floor(total / grain);
      const { shares, restFen, restIndex } = apportionGrains(total, grain, weights);
      const whole = shares.map((share, i) => (i === restIndex ? share - restFen : share));
      expect(whole).toEqual(exactApportion(grains, weights).map((count) => count * grain));
      expect(whole.reduce((sum, share) => sum + share, restFen)).toBe(total);
      expect(restIndex === -1).toBe(restFen === 0);
      if (restFen === 0) continue;

      const sum = weights.reduce((soFar, weight) => soFar + weight, 0);
      const remainder = (i: number) => (grains * (weights[i] as number)) % sum;
      const served = weights.flatMap((weight, i) => ((whole[i] as number) * sum > grains * weight * grain ? [i] : []));
      served.sort((i, j) => remainder(j) - remainder(i) || i - j);
      if (served.length > 0) expect(restIndex).toBe(served.at(-1));
    }
  });
});

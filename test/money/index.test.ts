import { describe, expect, it } from "vitest";
import * as money from "../../src/money/index.ts";

describe("money: examples", () => {
  it("carries an amount from text through a rate and a split back to text", () => {
    const cost = money.fenFromWanYuan("12.5");
    const residents = money.applyRate(cost, "0.05", "half-up");
    const shares = money.apportion(residents, [8_537, 6_050, 12_000]);
    expect(shares.map(money.toYuan)).toEqual(["2006.85", "1422.22", "2820.93"]);
    expect(money.sumFen(shares)).toBe(residents);
  });
});

describe("money: boundaries", () => {
  it("lets nothing of decimal.js out", () => {
    expect(Object.keys(money)).not.toContain("ExactDecimal");
    expect(typeof money.divideToDecimal(1, 3, 2, "floor")).toBe("string");
  });
});

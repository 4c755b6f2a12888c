import { describe, expect, it } from "vitest";
import { assessFirstDeposit } from "../../../src/funding/maintenance-fund/assess-first-deposit.ts";
import type { FirstDeposit, FirstDepositInput } from "../../../src/funding/maintenance-fund/types.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { codes, type FundContext, found, noPacks, onDay, places, sound } from "./support.ts";

const ctx = onDay("2023-05-01");

function assess(input: object, context: FundContext = ctx): Outcome<FirstDeposit> {
  return sound(assessFirstDeposit(deepFreeze(input) as FirstDepositInput, context));
}

const byRate = (rate: string, rest: object = {}) => ({
  tenure: "commercial",
  areaM2: 100,
  standard: { kind: "rate", costFenPerM2: 150_000, rate },
  ...rest,
});
const published = (depositFenPerM2: number, costFenPerM2?: number) => ({
  tenure: "commercial",
  areaM2: 100,
  standard: { kind: "published", depositFenPerM2, ...(costFenPerM2 === undefined ? {} : { costFenPerM2 }) },
});
const soldPublic = (sale?: object) => ({
  tenure: "sold-public",
  areaM2: 60.5,
  reformCostFenPerM2: 150_000,
  ...(sale === undefined ? {} : { sale }),
});

describe("commodity housing by rate", () => {
  it.each([
    ["0.05", "met"],
    ["0.0500", "met"],
    ["0.049999", "not-met"],
    ["0.05000000000001", "met"],
    ["0.08", "met"],
    ["0.07999999999999", "met"],
    ["0.080000000000001", "not-met"],
    ["0", "not-met"],
    ["1", "not-met"],
  ])("holds a rate of %s against 5 to 8 per cent, both included: %s", (rate, verdict) => {
    expect(found(assess(byRate(rate))).verdict).toBe(verdict);
  });

  it("names the rate and the bounds where it is outside", () => {
    const { reasons, rules } = found(assess(byRate("0.04")));
    expect(reasons[0]).toMatchObject({
      code: "funding.maintenance_fund.deposit_rate_outside_bounds",
      severity: "error",
      path: ["standard", "rate"],
      params: { rate: "0.04", least: "0.05", most: "0.08" },
    });
    expect(rules[0]?.cites).toMatchObject([{ source: "SMF-165", locator: "第七条", confidence: "verified-secondary" }]);
  });

  it.each([
    // 85.37 × 1,500.01 × 5 % is 6,402.7926…; the third is a tie, half a fen
    [85.37, 150_001, "0.05", 640_279],
    [0.01, 5_000, "0.1", 5],
    [0.01, 500, "0.1", 1],
    [0.01, 499, "0.1", 0],
    [0, 150_000, "0.05", 0],
  ])("rounds %d m² × %d fen × %s once, half up, to %d fen", (areaM2, costFenPerM2, rate, depositFen) => {
    const standard = { kind: "rate", costFenPerM2, rate };
    expect(found(assess(byRate(rate, { areaM2, standard }))).depositFen).toBe(depositFen);
  });

  it("does not know before the measure, and still gives the place's own amount", () => {
    const before = found(assess(byRate("0.05"), onDay("2008-01-31")));
    expect(before).toMatchObject({ verdict: "unknown", depositFen: 750_000 });
    expect(before.missing).toEqual(["rule:funding.maintenance_fund.first_deposit_bounds"]);
    expect(before.reasons[0]).toMatchObject({ code: "policy.no_rule_in_force", severity: "warning" });
    expect(found(assess(byRate("0.05"), onDay("2008-02-01"))).verdict).toBe("met");
  });
});

describe("commodity housing by a published deposit", () => {
  it.each([
    // 5 % of 1,234.57 is 61.7285, 8 % is 98.7656
    [6_172, 123_457, "not-met"],
    [6_173, 123_457, "met"],
    [9_876, 123_457, "met"],
    [9_877, 123_457, "not-met"],
    [7_499, 150_000, "not-met"],
    [7_500, 150_000, "met"],
    [12_000, 150_000, "met"],
    [12_001, 150_000, "not-met"],
  ])("holds %d fen per m² against a cost of %d: %s", (deposit, cost, verdict) => {
    expect(found(assess(published(deposit, cost))).verdict).toBe(verdict);
  });

  it("names deposit and bounds in fen, and gives the amount by area", () => {
    const { depositFen, reasons } = found(assess(published(6_172, 123_457)));
    expect(depositFen).toBe(617_200);
    expect(reasons[0]?.params).toEqual({ depositFenPerM2: 6_172, leastFenPerM2: 6_173, mostFenPerM2: 9_876 });
  });

  it("cannot judge without the cost, and says so", () => {
    const value = found(assess(published(6_000)));
    expect(value).toMatchObject({ verdict: "unknown", depositFen: 600_000, missing: ["standard.costFenPerM2"] });
    expect(codes(value.reasons)).toEqual(["fact_not_given"]);
  });
});

describe("sold public housing", () => {
  it("takes two per cent of the housing-reform cost price from the owner", () => {
    const value = found(assess(soldPublic()));
    expect(value).toMatchObject({ depositFen: 181_500, verdict: "unknown", seller: null, missing: ["sale"] });
    expect(value.rules[0]?.cites.map(({ locator, confidence }) => [locator, confidence])).toEqual([
      [null, "verified-secondary"],
      ["第八条", "from-memory"],
    ]);
  });

  it.each([
    ["multi-storey", 10_000_001, 2_000_000, "not-met", 1],
    ["multi-storey", 10_000_001, 2_000_001, "met", 0],
    ["multi-storey", 10_000_000, 1_999_999, "not-met", 1],
    ["multi-storey", 10_000_000, 2_000_000, "met", 0],
    ["multi-storey", 10_000_000, 2_000_001, "met", 0],
    ["high-rise", 10_000_000, 2_999_999, "not-met", 1],
    ["high-rise", 10_000_000, 3_000_000, "met", 0],
    ["high-rise", 10_000_000, 3_000_001, "met", 0],
  ])(
    "asks the seller of a %s home, of %d fen, for enough: %d is %s",
    (buildingHeight, proceedsFen, setAsideFen, verdict, shortFen) => {
      const value = found(assess(soldPublic({ proceedsFen, buildingHeight, setAsideFen })));
      expect(value.verdict).toBe(verdict);
      expect(value.seller?.shortFen).toBe(shortFen);
      expect(codes(value.reasons)).toEqual(verdict === "met" ? [] : ["set_aside_too_small"]);
    },
  );

  it("gives the least without knowing what was set aside", () => {
    const value = found(assess(soldPublic({ proceedsFen: 10_000_000, buildingHeight: "high-rise" })));
    expect(value).toMatchObject({ verdict: "unknown", seller: { leastFen: 3_000_000, shortFen: null } });
    expect(value.missing).toEqual(["sale.setAsideFen"]);
  });

  it("refuses where no rule gives the owner's rate", () => {
    expect(codes(assess(soldPublic(), noPacks).issues)).toEqual(["policy.no_rule_in_force"]);
  });
});

describe("faults", () => {
  const fen = "input.invalid_fen";
  it.each<[string, object, readonly (readonly [string, string])[]]>([
    ["no tenure", { areaM2: 1 }, [["input.missing", "tenure"]]],
    ["another tenure", { tenure: "rented", areaM2: 1 }, [["input.invalid_value", "tenure"]]],
    ["an area with three decimals", byRate("0.05", { areaM2: 1.005 }), [["input.invalid_area", "areaM2"]]],
    ["no area", byRate("0.05", { areaM2: undefined }), [["input.missing", "areaM2"]]],
    ["a division", byRate("0.05", { divisionCode: "11" }), [["input.invalid_format", "divisionCode"]]],
    ["no standard", byRate("0.05", { standard: undefined }), [["input.missing", "standard"]]],
    ["another standard", byRate("0.05", { standard: { kind: "x" } }), [["input.invalid_value", "standard.kind"]]],
    ["a rate in per cent", byRate("5%"), [["input.invalid_share", "standard.rate"]]],
    ["a rate above 1", byRate("1.1"), [["input.invalid_share", "standard.rate"]]],
    ["a rate below 0", byRate("-0.05"), [["input.invalid_share", "standard.rate"]]],
    [
      "a broken price",
      published(0.5, -0),
      [
        [fen, "standard.depositFenPerM2"],
        [fen, "standard.costFenPerM2"],
      ],
    ],
    ["no price", { ...soldPublic(), reformCostFenPerM2: undefined }, [["input.missing", "reformCostFenPerM2"]]],
    [
      "a broken sale",
      soldPublic({ proceedsFen: Number.NaN, buildingHeight: "tower", setAsideFen: -1 }),
      [
        [fen, "sale.proceedsFen"],
        ["input.invalid_value", "sale.buildingHeight"],
        [fen, "sale.setAsideFen"],
      ],
    ],
  ])("names %s", (_what, input, expected) => {
    expect(places(assess(input).issues)).toEqual(expected);
  });

  it("refuses figures whose product is beyond exact arithmetic", () => {
    const standard = { kind: "rate", costFenPerM2: Number.MAX_SAFE_INTEGER, rate: "0.05" };
    expect(places(assess(byRate("0.05", { areaM2: 1_000_000, standard })).issues)).toEqual([
      ["input.invalid_area", "areaM2"],
    ]);
    const sold = { ...soldPublic(), areaM2: 1_000_000, reformCostFenPerM2: Number.MAX_SAFE_INTEGER };
    expect(places(assess(sold).issues)).toEqual([["input.invalid_area", "areaM2"]]);
  });
});

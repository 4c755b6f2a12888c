import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEstimate } from "../../../src/funding/settlement/check-estimate.ts";
import type { EstimateCheck, EstimateInput } from "../../../src/funding/settlement/types.ts";
import { type Outcome, unwrap } from "../../../src/kernel/outcome.ts";
import { national } from "../../../src/policies/cn/index.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { codes, day, fen, places, sound } from "./support.ts";

function run(input: object, on = "2022-06-01"): Outcome<EstimateCheck> {
  return sound(checkEstimate(deepFreeze(input) as EstimateInput, { packs: [national], on: day(on) }));
}
const check = (input: object, on?: string): EstimateCheck => unwrap(run(input, on));

const feasibilityEstimateFen = fen(543_300_000_0);

describe("the proposed estimate against the feasibility estimate", () => {
  it.each([
    [0, "met"],
    [543_300_000, "met"],
    [543_300_001, "not-met"],
    [-1, "met"],
  ])("with %d fen more is %s: exactly ten per cent is not above", (more, verdict) => {
    const { proposedEstimate } = check({ feasibilityEstimateFen, proposedEstimateFen: feasibilityEstimateFen + more });
    expect(proposedEstimate).toMatchObject({
      verdict,
      limitFen: 5_976_300_000,
      amountDifferenceFen: more,
      missing: [],
    });
    expect(codes(proposedEstimate.reasons)).toEqual(verdict === "met" ? [] : ["estimate_overrun"]);
  });

  it("compares whole fen with the exact limit: of 5.5 fen, 5 pass and 6 do not", () => {
    expect(check({ feasibilityEstimateFen: 5, proposedEstimateFen: 5 }).proposedEstimate.limitFen).toBe(5);
    expect(check({ feasibilityEstimateFen: 5, proposedEstimateFen: 6 }).proposedEstimate.verdict).toBe("not-met");
  });

  it("cites article 12, as a duty to report and no breach yet", () => {
    const [reason] = check({ feasibilityEstimateFen: 100, proposedEstimateFen: 111 }).proposedEstimate.reasons;
    expect(reason).toMatchObject({
      severity: "warning",
      path: ["proposedEstimateFen"],
      params: { proposedFen: 111, feasibilityFen: 100, excessFen: 11, share: "0.10" },
      rules: [{ from: "2019-07-01", cites: [{ source: "GIR", locator: "第十二条", confidence: "verified-primary" }] }],
    });
  });

  it("lets nothing be proposed on an estimate of nothing", () => {
    expect(check({ feasibilityEstimateFen: 0, proposedEstimateFen: 0 }).proposedEstimate.verdict).toBe("met");
    expect(check({ feasibilityEstimateFen: 0, proposedEstimateFen: 1 }).proposedEstimate.verdict).toBe("not-met");
  });
});

describe("the cost against the approved estimate", () => {
  it.each([
    [999, "met"],
    [1000, "met"],
    [1001, "not-met"],
  ])("of 1000 fen: %d is %s", (investmentFen, verdict) => {
    const { investment } = check({ approvedEstimateFen: 1000, investmentFen });
    expect(investment).toMatchObject({ verdict, limitFen: 1000, amountDifferenceFen: investmentFen - 1000 });
    expect(codes(investment.reasons)).toEqual(verdict === "met" ? [] : ["investment_above_estimate"]);
    for (const { severity, rules } of investment.reasons) {
      expect(severity).toBe("warning");
      expect(rules[0]?.cites[0]?.locator).toBe("第二十三条");
    }
  });
});

describe("what is not known", () => {
  it("leaves the question open that it belongs to, and names it", () => {
    const { proposedEstimate, investment } = check({ approvedEstimateFen: 1000, feasibilityEstimateFen: 900 });
    expect(proposedEstimate).toMatchObject({ verdict: "unknown", missing: ["proposedEstimateFen"], limitFen: null });
    expect(investment).toMatchObject({ verdict: "unknown", missing: ["investmentFen"], limitFen: 1000 });
    expect(codes(investment.reasons)).toEqual(["fact_not_given"]);
    expect(check({}).proposedEstimate.missing).toEqual(["feasibilityEstimateFen", "proposedEstimateFen"]);
  });

  it("is the rule itself before the regulations were in force", () => {
    const amounts = { feasibilityEstimateFen: 100, proposedEstimateFen: 200, approvedEstimateFen: 1, investmentFen: 2 };
    const before = check(amounts, "2019-06-30");
    expect(before.proposedEstimate).toMatchObject({
      verdict: "unknown",
      missing: ["rule:funding.settlement.estimate_overrun"],
    });
    expect(before.investment.missing).toEqual(["rule:funding.settlement.investment_limit"]);
    expect(before.rules).toEqual([]);
    const first = check(amounts, "2019-07-01");
    expect([first.proposedEstimate.verdict, first.investment.verdict]).toEqual(["not-met", "not-met"]);
    expect(first.rules).toHaveLength(2);
  });
});

describe("bad amounts", () => {
  it("are refused with their place", () => {
    const input = { feasibilityEstimateFen: -1, proposedEstimateFen: 0.5, investmentFen: 10 ** 15, divisionCode: "x" };
    expect(places(run(input).issues)).toEqual([
      "input.invalid_format divisionCode",
      "input.invalid_fen feasibilityEstimateFen",
      "input.invalid_fen proposedEstimateFen",
      "input.too_big investmentFen",
    ]);
  });

  it("agree with cross-multiplication for any amounts", () => {
    const amount = fc.integer({ min: 0, max: 10 ** 13 });
    fc.assert(
      fc.property(amount, amount, (feasibility, proposed) => {
        const { verdict } = check({
          feasibilityEstimateFen: feasibility,
          proposedEstimateFen: proposed,
        }).proposedEstimate;
        expect(verdict === "not-met").toBe(10n * BigInt(proposed) > 11n * BigInt(feasibility));
      }),
      { numRuns: 200 },
    );
  });
});

import type { DecimalString, Fen } from "../../kernel/brand.ts";
import { type Finding, joinFindings, met, notMet, unknown } from "../../kernel/finding.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import type { Applied } from "../../policy/resolve-rule.ts";
import { readRules } from "../../policy/rule-reader.ts";
import type { Context } from "../../policy/types.ts";
import { checkDivision, checkFen, whereGiven } from "../input-checks.ts";
import { settlementIssue } from "./issues.ts";
import type { EstimateRules } from "./rules.ts";
import type { SettlementStep } from "./steps.ts";
import type { EstimateCheck, EstimateFact, EstimateFinding, EstimateInput } from "./types.ts";

/**
 * Checks the estimate and the cost of a government investment project against what was approved. 概算、超概算核查。
 *
 * A proposed estimate may exceed the feasibility estimate by the share that the rule gives, exactly that share included;
 * above it the project must be reported and a new feasibility report may be asked for. The cost may in principle not
 * exceed the approved estimate (equal is in order). Where an adjustment was approved, give the adjusted estimate. The two
 * questions are answered apart; one whose amounts are not given is unknown.
 *
 * @param input - Amounts as far as they are known.
 * @param ctx - Packs in force (general → local) and the date of the question.
 * @returns A verdict for each question, with the amount that would have been in order.
 *
 * @unit …Fen: fen
 * @rule funding.settlement.estimate_overrun
 * @rule funding.settlement.investment_limit
 * @issue funding.settlement.estimate_overrun — the estimate must be reported (warning)
 * @issue funding.settlement.investment_above_estimate — the cost is above the approved estimate (warning: in principle)
 * @issue funding.settlement.fact_not_given — an amount is not given (warning)
 * @source GIR — 第十二条、第二十三条
 *
 * @example
 * ```ts
 * import { checkEstimate } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromWanYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * const check = checkEstimate(
 *   { feasibilityEstimateFen: fenFromWanYuan("5000"), proposedEstimateFen: fenFromWanYuan("5500.000001") },
 *   { packs: [national], on: civilDate("2022-06-01") },
 * );
 * check.ok && check.value.proposedEstimate.verdict; // => "not-met"
 * check.ok && check.value.proposedEstimate.limitFen; // => 5500000000
 * check.ok && check.value.investment.missing; // => ["approvedEstimateFen", "investmentFen"]
 * ```
 * @category Calculators
 */
export function checkEstimate(input: EstimateInput, ctx: Context<EstimateRules>): Outcome<EstimateCheck> {
  const faults = [
    ...checkDivision(input.divisionCode),
    ...amounts.flatMap((fact) => whereGiven(input[fact], (value) => checkFen(value, [fact]))),
  ];
  if (hasIssues(faults)) return fail(faults);
  const rules = readRules(ctx, input);
  const trace = startTrace<SettlementStep>();
  const overrun = rules.find("funding.settlement.estimate_overrun");
  const limit = rules.find("funding.settlement.investment_limit");
  const value = {
    proposedEstimate: overrun.found ? assessProposed(trace, input, overrun) : { ...overrun.finding, ...noFigures },
    investment: limit.found ? assessInvestment(trace, input, limit) : { ...limit.finding, ...noFigures },
    rules: rules.refs(),
  };
  return succeed(value, rules.issues(), trace.steps);
}

const amounts = ["feasibilityEstimateFen", "proposedEstimateFen", "approvedEstimateFen", "investmentFen"] as const;
const noFigures = { limitFen: null, amountDifferenceFen: null };

function assessProposed(
  trace: Recorder<SettlementStep>,
  input: EstimateInput,
  { ref, value: share }: Applied<DecimalString>,
): EstimateFinding {
  const { feasibilityEstimateFen: feasibilityFen, proposedEstimateFen: proposedFen } = input;
  const rules = [ref];
  if (feasibilityFen === undefined || proposedFen === undefined)
    return { ...notGiven(input, ["feasibilityEstimateFen", "proposedEstimateFen"], rules), ...noFigures };
  const factor = sumDecimals(["1", share]);
  const factorStep = trace.add({
    name: "funding.settlement.estimate_factor",
    op: "sum",
    inputs: [
      { name: "whole", value: "1", unit: "1" },
      { name: "share", value: share, unit: "1" },
    ],
    output: { value: factor, unit: "1" },
    rules,
  });
  // Amounts are whole fen: one is above the exact limit when it is above the limit cut down to the fen.
  const limitFen = applyRate(feasibilityFen, factor, "floor");
  const limitStep = trace.add({
    name: "funding.settlement.estimate_limit",
    op: "multiply",
    inputs: [
      { name: "feasibility", value: feasibilityFen, unit: "fen" },
      { name: "factor", value: factor, unit: "1", step: factorStep },
      { name: "rounding", value: "floor", unit: "code" },
    ],
    output: { value: limitFen, unit: "fen" },
    rules,
  });
  const isWithin = recordComparison(
    trace,
    "funding.settlement.estimate_within",
    proposedFen,
    limitFen,
    limitStep,
    rules,
  );
  const amountDifferenceFen = recordDifference(trace, "proposedEstimateFen", proposedFen, feasibilityFen);
  const params = { proposedFen, feasibilityFen, excessFen: amountDifferenceFen, share };
  const detail = { path: ["proposedEstimateFen"], rules };
  const finding = isWithin
    ? met
    : notMet(settlementIssue("warning", "funding.settlement.estimate_overrun", params, detail));
  return { ...finding, limitFen, amountDifferenceFen };
}

function assessInvestment(
  trace: Recorder<SettlementStep>,
  input: EstimateInput,
  { ref }: Applied<EstimateRules["funding.settlement.investment_limit"]>,
): EstimateFinding {
  const { approvedEstimateFen: approvedFen, investmentFen } = input;
  const rules = [ref];
  if (approvedFen === undefined || investmentFen === undefined) {
    const finding = notGiven(input, ["approvedEstimateFen", "investmentFen"], rules);
    return { ...finding, ...noFigures, limitFen: approvedFen ?? null };
  }
  const isWithin = recordComparison(
    trace,
    "funding.settlement.investment_within",
    investmentFen,
    approvedFen,
    undefined,
    rules,
  );
  const amountDifferenceFen = recordDifference(trace, "investmentFen", investmentFen, approvedFen);
  const params = { investmentFen, approvedFen, excessFen: amountDifferenceFen };
  const detail = { path: ["investmentFen"], rules };
  // The text says "in principle": a finding to look into, and an adjustment may be approved.
  const finding = isWithin
    ? met
    : notMet(settlementIssue("warning", "funding.settlement.investment_above_estimate", params, detail));
  return { ...finding, limitFen: approvedFen, amountDifferenceFen };
}

function notGiven(input: EstimateInput, facts: readonly EstimateFact[], rules: EstimateCheck["rules"]): Finding {
  const open = facts.filter((fact) => input[fact] === undefined);
  return joinFindings(
    open.map((fact) => {
      const detail = { path: [fact], rules };
      return unknown(settlementIssue("warning", "funding.settlement.fact_not_given", { fact }, detail), fact);
    }),
  );
}

function recordComparison(
  trace: Recorder<SettlementStep>,
  name: "funding.settlement.estimate_within" | "funding.settlement.investment_within",
  amountFen: Fen,
  limitFen: Fen,
  limitStep: number | undefined,
  rules: EstimateCheck["rules"],
): boolean {
  const isWithin = amountFen <= limitFen;
  trace.add({
    name,
    op: "compare",
    inputs: [
      { name: "amount", value: amountFen, unit: "fen" },
      { name: "limit", value: limitFen, unit: "fen", ...(limitStep === undefined ? {} : { step: limitStep }) },
      { name: "comparator", value: "<=", unit: "code" },
    ],
    output: { value: isWithin, unit: "boolean" },
    rules,
  });
  return isWithin;
}

function recordDifference(trace: Recorder<SettlementStep>, about: EstimateFact, amountFen: Fen, baseFen: Fen): Fen {
  const difference = (amountFen - baseFen) as Fen;
  trace.add({
    name: "funding.settlement.estimate_difference",
    about,
    op: "subtract",
    inputs: [
      { name: "amount", value: amountFen, unit: "fen" },
      { name: "base", value: baseFen, unit: "fen" },
    ],
    output: { value: difference, unit: "fen" },
  });
  return difference;
}

import type { Fen } from "../kernel/brand.ts";
import { type Finding, joinFindings } from "../kernel/finding.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { applyRate } from "../money/apply-rate.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { checkWageDepositInput } from "./check-input.ts";
import { factNotGiven } from "./finding.ts";
import { qualityIssue } from "./issues.ts";
import type { QualityRules, WageDepositRule } from "./rules.ts";
import type { QualityStep } from "./steps.ts";
import type { QualityFact, WageDepositAssessment, WageDepositInput } from "./types.ts";
import { findWageDeadlines } from "./wage-deposit-deadlines.ts";
import { type Adjustment, assessAdjustment, assessExemption } from "./wage-deposit-history.ts";

/**
 * Tells how much a contractor deposits for workers' wages, and by when. 农民工工资保证金。
 *
 * The ordinary range is the least and the most rate of the contract sum, the least rounded up to the fen and the most
 * down. Exempt is a contract below the sum of the rule (that sum not included) of a contractor who owed no wages in the
 * last year, and a contractor with enough clean years who keeps the other rules. Fewer clean years lower the rate, wages
 * owed in the last two years raise it: by how much the national text, as read, does not say, so that end of the range is
 * `null`. With several projects the least may fall to the rule's floor. Working days are those of the caller's calendar,
 * else of the rule; a last day beyond it is `null`.
 *
 * @param input - Contract sum, and what is known of the contractor's history; what is left out is not known.
 * @param ctx - Packs in force and the date of the question.
 * @returns Exemption, range and the last days of opening, refill and notice.
 *
 * @unit contractFen, leastFen, mostFen: fen · cleanYears: year
 * @rule quality.wage_deposit
 * @rule quality.work_calendar
 * @issue quality.arrears_contradict — facts about owed wages that cannot both hold
 * @issue quality.adjustment_not_numbered — lower or higher, and no number
 * @issue quality.outside_work_calendar — a last day that no calendar reaches
 * @source MW-65 — 农民工工资保证金规定
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * import { assessWageDeposit } from "jiugai/quality";
 * const contractFen = fenFromYuan("2999999.99");
 * const ctx = { packs: [national], on: civilDate("2023-06-01") };
 * const small = assessWageDeposit({ contractFen, hasArrearsInLastYear: false }, ctx);
 * small.ok && [small.value.exemption.verdict, small.value.mostFen]; // => ["met", 0]
 * ```
 * @category Calculators
 */
export function assessWageDeposit(input: WageDepositInput, ctx: Context<QualityRules>): Outcome<WageDepositAssessment> {
  const faults = checkWageDepositInput(input);
  if (hasIssues(faults)) return fail(faults);
  const reader = readRules(ctx, { divisionCode: input.divisionCode });
  const trace = startTrace<QualityStep>();
  const found = reader.find("quality.wage_deposit");
  if (!found.found) {
    const { finding } = found;
    const { deadlines } = findWageDeadlines(trace, input, undefined, reader);
    const { missing, reasons } = finding;
    return succeed({ ...nothing, exemption: finding, reasons, missing, deadlines, rules: [] }, [], trace.steps);
  }
  const { ref, value: rule } = found;
  const exemption = assessExemption(trace, input, rule, ref);
  const adjustment = assessAdjustment(trace, input, rule, ref);
  const range = findRange(trace, input, rule, ref, exemption, adjustment);
  const { deadlines, reasons, missing } = findWageDeadlines(trace, input, found, reader);
  const value: WageDepositAssessment = {
    exemption,
    adjustment: adjustment.adjustment,
    ...range,
    reasons: [...range.reasons, ...reasons],
    missing: [...new Set([...range.missing, ...missing])],
    deadlines,
    rules: reader.refs(),
  };
  return succeed(value, reader.issues(), trace.steps);
}

const nothing = {
  adjustment: null,
  ordinaryLeastFen: null,
  ordinaryMostFen: null,
  leastFen: null,
  mostFen: null,
} as const;

type Range = Pick<
  WageDepositAssessment,
  "leastFen" | "missing" | "mostFen" | "ordinaryLeastFen" | "ordinaryMostFen" | "reasons"
>;

function findRange(
  trace: Recorder<QualityStep>,
  { contractFen, hasSeveralProjects }: WageDepositInput,
  rule: WageDepositRule,
  ref: RuleRef,
  exemption: Finding,
  adjustment: Adjustment,
): Range {
  const ordinaryLeastFen = applyTo(trace, contractFen, "least", rule.leastRate, ref);
  const ordinaryMostFen = applyTo(trace, contractFen, "most", rule.mostRate, ref);
  const ordinary = { ordinaryLeastFen, ordinaryMostFen };
  if (exemption.verdict === "met")
    return { ...ordinary, leastFen: 0 as Fen, mostFen: 0 as Fen, reasons: [], missing: [] };
  const rules = [ref];
  const { severalProjectsLeastRate: severalRate } = rule;
  const isSeveralOpen = severalRate !== null && hasSeveralProjects === undefined;
  const isOpen = exemption.verdict === "unknown" || adjustment.adjustment === null;
  const moved = notNumbered(adjustment, ref);
  // What several answers lack is told once.
  const lacking = new Set([
    ...(exemption.verdict === "unknown" ? exemption.missing : []),
    ...adjustment.missing,
    ...(isSeveralOpen ? ["hasSeveralProjects"] : []),
  ]);
  const open = joinFindings([...lacking].map((fact) => factNotGiven(fact as QualityFact, rules)));
  const hasFloor = hasSeveralProjects === true && severalRate !== null;
  const leastFen = hasFloor ? applyTo(trace, contractFen, "least", severalRate, ref) : ordinaryLeastFen;
  return {
    ...ordinary,
    leastFen: isOpen || isSeveralOpen || adjustment.adjustment === "lower" ? null : leastFen,
    mostFen: isOpen || adjustment.adjustment === "higher" ? null : ordinaryMostFen,
    reasons: [...open.reasons, ...moved],
    missing: [...open.missing, ...moved.map(() => "rule:quality.wage_deposit")],
  };
}

function notNumbered({ adjustment }: Adjustment, ref: RuleRef): readonly Issue[] {
  if (adjustment === null || adjustment === "none") return [];
  return [qualityIssue("warning", "quality.adjustment_not_numbered", { adjustment }, { rules: [ref] })];
}

function applyTo(
  trace: Recorder<QualityStep>,
  contractFen: Fen,
  end: "least" | "most",
  rate: string,
  ref: RuleRef,
): Fen {
  // A least sum in whole fen is not below the rate, a most sum not above it.
  const rounding = end === "least" ? "ceiling" : "floor";
  const amountFen = applyRate(contractFen, rate, rounding);
  trace.add({
    name: `quality.wage_deposit_${end}`,
    op: "multiply",
    inputs: [
      { name: "contractFen", value: contractFen, unit: "fen" },
      { name: "rate", value: rate, unit: "1" },
      { name: "rounding", value: rounding, unit: "code" },
    ],
    output: { value: amountFen, unit: "fen" },
    rules: [ref],
  });
  return amountFen;
}

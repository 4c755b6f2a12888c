import { addMonthsStep } from "../kernel/date-steps.ts";
import { type Finding, joinFindings, met, notMet } from "../kernel/finding.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { applyRate } from "../money/apply-rate.ts";
import { type RuleReader, readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { checkDepositInput } from "./check-input.ts";
import { factNotGiven } from "./finding.ts";
import { qualityIssue } from "./issues.ts";
import type { QualityRules } from "./rules.ts";
import type { QualityStep } from "./steps.ts";
import type { QualityDepositCheck, QualityDepositInput } from "./types.ts";

/**
 * Tells whether a quality deposit may be held, and until when. 质量保证金预留与返还。
 *
 * The deposit is at most the share of the settled price that the rule names, rounded down to the fen, that amount
 * included; beside a performance bond nothing is held. It goes back when the defect liability period ends: months of the
 * contract after acceptance, and no more than the rule lets. A period that the contract leaves open is not known.
 *
 * @param input - Settled price, deposit, and what is known of bond, acceptance and contract.
 * @param ctx - Packs in force and the date of the question.
 * @returns Verdict, cap and the last day, with reasons.
 *
 * @unit settledFen, depositFen, capFen: fen · defectMonths: calendar months
 * @rule quality.deposit_cap
 * @rule quality.no_deposit_beside_bond
 * @rule quality.defect_period
 * @issue quality.deposit_above_cap — more is held than the cap
 * @issue quality.defect_period_too_long — the contract is held to the longest period
 * @source QD-138 — 质量保证金管理办法
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * import { checkQualityDeposit } from "jiugai/quality";
 * const settledFen = fenFromYuan("1000000");
 * const deposit = { settledFen, depositFen: fenFromYuan("30000"), hasPerformanceBond: false, defectMonths: 12 };
 * const ctx = { packs: [national], on: civilDate("2023-12-01") };
 * const check = checkQualityDeposit({ ...deposit, acceptedOn: civilDate("2023-10-20") }, ctx);
 * check.ok && [check.value.verdict, check.value.release.dueOn]; // => ["met", "2024-10-20"]
 * ```
 * @category Calculators
 */
export function checkQualityDeposit(
  input: QualityDepositInput,
  ctx: Context<QualityRules>,
): Outcome<QualityDepositCheck> {
  const faults = checkDepositInput(input);
  if (hasIssues(faults)) return fail(faults);
  const reader = readRules(ctx, { divisionCode: input.divisionCode });
  const trace = startTrace<QualityStep>();
  const cap = assessCap(trace, input, reader);
  const period = findPeriod(trace, input, reader);
  const whole = joinFindings([cap, assessBond(input, reader), period]);
  const release = {
    code: "quality.deposit_release",
    about: null,
    from: input.acceptedOn ?? null,
    ...findRelease(trace, input, period),
  } as const;
  return succeed({ ...whole, capFen: cap.capFen, release, rules: reader.refs() }, reader.issues(), trace.steps);
}

function assessCap(
  trace: Recorder<QualityStep>,
  { depositFen, settledFen }: QualityDepositInput,
  reader: RuleReader<QualityRules>,
): Finding & Pick<QualityDepositCheck, "capFen"> {
  const rule = reader.find("quality.deposit_cap");
  if (!rule.found) return { ...rule.finding, capFen: null };
  const rules = [rule.ref];
  const capFen = applyRate(settledFen, rule.value, "floor");
  const step = trace.add({
    name: "quality.deposit_cap",
    op: "multiply",
    inputs: [
      { name: "settledFen", value: settledFen, unit: "fen" },
      { name: "rate", value: rule.value, unit: "1" },
      { name: "rounding", value: "floor", unit: "code" },
    ],
    output: { value: capFen, unit: "fen" },
    rules,
  });
  const isWithin = depositFen <= capFen;
  trace.add({
    name: "quality.deposit_within_cap",
    op: "compare",
    inputs: [
      { name: "depositFen", value: depositFen, unit: "fen" },
      { name: "capFen", value: capFen, unit: "fen", step },
      { name: "comparator", value: "<=", unit: "code" },
    ],
    output: { value: isWithin, unit: "boolean" },
    rules,
  });
  if (isWithin) return { ...met, capFen };
  const detail = { path: ["depositFen"], rules };
  return { ...notMet(qualityIssue("error", "quality.deposit_above_cap", { depositFen, capFen }, detail)), capFen };
}

function assessBond(
  { depositFen, hasPerformanceBond }: QualityDepositInput,
  reader: RuleReader<QualityRules>,
): Finding {
  if (depositFen === 0 || hasPerformanceBond === false) return met;
  const rule = reader.find("quality.no_deposit_beside_bond");
  if (!rule.found) return rule.finding;
  const rules = [rule.ref];
  if (hasPerformanceBond === undefined) return factNotGiven("hasPerformanceBond", rules);
  const detail = { path: ["depositFen"], rules };
  return notMet(qualityIssue("error", "quality.deposit_beside_bond", { depositFen }, detail));
}

/** The months that stand, and the step that says so. */
interface Period extends Finding {
  readonly months?: { readonly value: number; readonly step: number };
  readonly rules: QualityDepositCheck["rules"];
}

function findPeriod(
  trace: Recorder<QualityStep>,
  { defectMonths }: QualityDepositInput,
  reader: RuleReader<QualityRules>,
): Period {
  const rule = reader.find("quality.defect_period");
  if (!rule.found) return { ...rule.finding, rules: [] };
  const rules = [rule.ref];
  const { mostMonths, usualMonths } = rule.value;
  const detail = { path: ["defectMonths"], rules };
  if (defectMonths === undefined) {
    const reason = qualityIssue("warning", "quality.defect_period_not_given", { usualMonths, mostMonths }, detail);
    return { verdict: "unknown", reasons: [reason], missing: ["defectMonths"], rules };
  }
  const value = Math.min(defectMonths, mostMonths);
  const step = trace.add({
    name: "quality.defect_months",
    op: "min",
    inputs: [
      { name: "defectMonths", value: defectMonths, unit: "count" },
      { name: "mostMonths", value: mostMonths, unit: "count" },
    ],
    output: { value, unit: "count" },
    rules,
  });
  const months = { value, step };
  if (defectMonths <= mostMonths) return { ...met, months, rules };
  const tooLong = qualityIssue("error", "quality.defect_period_too_long", { defectMonths, mostMonths }, detail);
  return { ...notMet(tooLong), months, rules };
}

function findRelease(
  trace: Recorder<QualityStep>,
  { acceptedOn }: QualityDepositInput,
  { missing, months, rules }: Period,
): Pick<QualityDepositCheck["release"], "dueOn" | "missing" | "rules"> {
  if (acceptedOn === undefined || months === undefined)
    return { dueOn: null, missing: [...(acceptedOn === undefined ? ["acceptedOn"] : []), ...missing], rules };
  const last = addMonthsStep({ name: "acceptedOn", on: acceptedOn }, months.value, months.step);
  trace.add({ name: "quality.deposit_release", ...last, rules });
  return { dueOn: last.output.value, missing: [], rules };
}

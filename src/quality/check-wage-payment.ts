import type { CivilDate } from "../kernel/brand.ts";
import { addMonthsStep } from "../kernel/date-steps.ts";
import { type Finding, joinFindings, met, notMet } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { type RuleReader, readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { checkWagePaymentInput } from "./check-input.ts";
import { assessPoint, factNotGiven } from "./finding.ts";
import { qualityIssue } from "./issues.ts";
import type { QualityRules } from "./rules.ts";
import type { QualityStep } from "./steps.ts";
import type { WagePaymentCheck, WagePaymentInput } from "./types.ts";

/**
 * Tells whether labour costs are paid at the interval that the law sets. 人工费用按月拨付。
 *
 * From the start of the works and from each payment, the next is due within the months of the rule, the last day
 * included: from 31 January it is the last day of February. Payments after the date of the question have not happened.
 * Unless all is paid, the next one is due, and once its last day is past it is late. The safeguards of the rule, a
 * guarantee of payment and a special account, are each in place, not in place, or not known.
 *
 * @param input - Start of the works, days of payment in any order, safeguards; what is left out is not known.
 * @param ctx - Packs in force and the date of the question.
 * @returns Verdict with every interval that was too long, and when the next payment is due.
 *
 * @rule quality.wage_interval_months
 * @rule quality.wage_safeguards
 * @issue quality.wages_late — an interval that was too long
 * @issue quality.safeguard_missing — a safeguard that is not in place
 * @source MW-724 — 第二十四条、第二十六条
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * import { checkWagePayment } from "jiugai/quality";
 * const paidOn = [civilDate("2023-05-31"), civilDate("2023-06-30")];
 * const input = { startedOn: civilDate("2023-05-04"), paidOn, isAllPaid: false };
 * const ctx = { packs: [national], on: civilDate("2023-08-01") };
 * const check = checkWagePayment({ ...input, safeguards: { "payment-guarantee": true, "special-account": true } }, ctx);
 * check.ok && [check.value.verdict, check.value.next?.dueOn]; // => ["not-met", "2023-07-30"]
 * ```
 * @category Calculators
 */
export function checkWagePayment(input: WagePaymentInput, ctx: Context<QualityRules>): Outcome<WagePaymentCheck> {
  const faults = checkWagePaymentInput(input);
  if (hasIssues(faults)) return fail(faults);
  const reader = readRules(ctx, { divisionCode: input.divisionCode });
  const trace = startTrace<QualityStep>();
  const intervals = assessIntervals(trace, input, ctx.on, reader);
  const whole = joinFindings([...intervals.findings, ...assessSafeguards(input, reader)]);
  return succeed({ ...whole, next: intervals.next, rules: reader.refs() }, reader.issues(), trace.steps);
}

function assessIntervals(
  trace: Recorder<QualityStep>,
  { isAllPaid, paidOn, startedOn }: WagePaymentInput,
  on: CivilDate,
  reader: RuleReader<QualityRules>,
): { readonly findings: readonly Finding[]; readonly next: WagePaymentCheck["next"] } {
  const rule = reader.find("quality.wage_interval_months");
  const paid = paidOn.filter((day) => day <= on).sort();
  const days = startedOn === undefined ? paid : [startedOn, ...paid];
  const last = days.at(-1) ?? null;
  const next = { code: "quality.wage_payment", about: null, from: last, dueOn: null, rules: [] } as const;
  if (!rule.found) {
    const { missing } = rule.finding;
    return { findings: [rule.finding], next: isAllPaid === true ? null : { ...next, missing } };
  }
  const rules = [rule.ref];
  const findings = startedOn === undefined ? [factNotGiven("startedOn", rules)] : [];
  const at = { trace, months: rule.value, ref: rule.ref };
  days.slice(1).forEach((day, index) => {
    findings.push(compareDay(at, dueAfter(at, days[index] as CivilDate), "paidOn", day));
  });
  if (isAllPaid === true) return { findings, next: null };
  if (last === null) return { findings, next: { ...next, missing: ["startedOn"], rules } };
  const due = dueAfter(at, last);
  const isLate = compareDay(at, due, "on", on);
  // Whether a payment is still due turns on whether all is paid.
  findings.push(isLate.verdict === "met" || isAllPaid === false ? isLate : factNotGiven("isAllPaid", rules));
  return { findings, next: { ...next, dueOn: due.on, missing: [], rules } };
}

interface Interval {
  readonly trace: Recorder<QualityStep>;
  readonly months: number;
  readonly ref: RuleRef;
}

interface Due {
  readonly from: CivilDate;
  readonly on: CivilDate;
  readonly step: number;
}

function dueAfter({ months, ref, trace }: Interval, from: CivilDate): Due {
  const last = addMonthsStep({ name: "from", on: from }, months);
  return { from, on: last.output.value, step: trace.add({ name: "quality.wage_payment", ...last, rules: [ref] }) };
}

function compareDay({ ref, trace }: Interval, due: Due, name: "on" | "paidOn", day: CivilDate): Finding {
  const isInTime = day <= due.on;
  trace.add({
    name: "quality.wages_in_time",
    op: "compare",
    inputs: [
      { name, value: day, unit: "date" },
      { name: "dueOn", value: due.on, unit: "date", step: due.step },
      { name: "comparator", value: "<=", unit: "code" },
    ],
    output: { value: isInTime, unit: "boolean" },
    rules: [ref],
  });
  if (isInTime) return met;
  const params = { fromOn: due.from, dueOn: due.on, paidOn: name === "on" ? null : day };
  return notMet(qualityIssue("error", "quality.wages_late", params, { path: ["paidOn"], rules: [ref] }));
}

function assessSafeguards({ safeguards = {} }: WagePaymentInput, reader: RuleReader<QualityRules>): readonly Finding[] {
  const rule = reader.find("quality.wage_safeguards");
  if (!rule.found) return [rule.finding];
  return rule.value.map((safeguard) => {
    const detail = { path: ["safeguards", safeguard], rules: [rule.ref] };
    const reason = () => qualityIssue("error", "quality.safeguard_missing", { safeguard }, detail);
    return assessPoint(safeguards[safeguard], reason, `safeguards.${safeguard}`, rule.ref);
  });
}

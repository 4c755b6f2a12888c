import { addDaysStep } from "../kernel/date-steps.ts";
import { type Finding, joinFindings, met, notMet, unknown } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, startTrace } from "../kernel/trace.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { checkAcceptanceFacts } from "./check-input.ts";
import { assessPoint, factNotGiven } from "./finding.ts";
import { qualityIssue } from "./issues.ts";
import type { QualityRules } from "./rules.ts";
import type { QualityStep } from "./steps.ts";
import type { AcceptanceCheck, AcceptanceFacts, AcceptanceFiling } from "./types.ts";

/**
 * Tells whether works may be accepted, and whether the acceptance is filed in time. 竣工验收条件与备案。
 *
 * Each condition of the rule is met, not met or not known; the whole is met where all are. The last day to file is the
 * day of acceptance plus the days of the rule, itself included. What happens after the date of the question has not
 * happened: works filed later are not filed yet, which is too late only once the last day is past.
 *
 * @param facts - What is known; left out means not known, `filedOn: null` not filed.
 * @param ctx - Packs in force and the date of the question; the rules are those of the day of acceptance, where given.
 * @returns Conditions and filing, each with reasons and what is missing.
 *
 * @rule quality.acceptance_conditions
 * @rule quality.acceptance_filing_days
 * @issue quality.condition_not_met — a condition that is not there
 * @issue quality.filed_late — filed after the last day
 * @source CQR — 第十六条、第四十九条
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * import { checkAcceptance } from "jiugai/quality";
 * const ctx = { packs: [national], on: civilDate("2023-12-01") };
 * const check = checkAcceptance({ acceptedOn: civilDate("2023-10-20"), filedOn: civilDate("2023-11-06") }, ctx);
 * check.ok && [check.value.filing.verdict, check.value.filing.deadline.dueOn]; // => ["not-met", "2023-11-04"]
 * ```
 * @category Calculators
 */
export function checkAcceptance(facts: AcceptanceFacts, ctx: Context<QualityRules>): Outcome<AcceptanceCheck> {
  const faults = checkAcceptanceFacts(facts);
  if (hasIssues(faults)) return fail(faults);
  const { acceptedOn = ctx.on, conditions = {}, divisionCode } = facts;
  const reader = readRules({ ...ctx, on: acceptedOn }, { divisionCode });
  const trace = startTrace<QualityStep>();
  const listed = reader.find("quality.acceptance_conditions");
  const findings = !listed.found
    ? []
    : listed.value.map((condition) => {
        const detail = { path: ["conditions", condition], rules: [listed.ref] };
        const reason = () => qualityIssue("error", "quality.condition_not_met", { condition }, detail);
        return { condition, ...assessPoint(conditions[condition], reason, `conditions.${condition}`, listed.ref) };
      });
  const days = reader.find("quality.acceptance_filing_days");
  const filing: AcceptanceFiling = days.found
    ? assessFiling(trace, facts, ctx.on, days.value, days.ref)
    : { ...days.finding, deadline: { ...noDeadline, from: facts.acceptedOn ?? null, missing: days.finding.missing } };
  const whole = joinFindings(listed.found ? findings : [listed.finding]);
  return succeed({ ...whole, conditions: findings, filing, rules: reader.refs() }, reader.issues(), trace.steps);
}

const noDeadline = { code: "quality.acceptance_filing", about: null, dueOn: null, rules: [] } as const;

function assessFiling(
  trace: Recorder<QualityStep>,
  { acceptedOn, filedOn }: AcceptanceFacts,
  on: string,
  days: number,
  ref: RuleRef,
): AcceptanceFiling {
  const rules = [ref];
  if (acceptedOn === undefined) {
    const open = factNotGiven("acceptedOn", rules);
    return { ...open, deadline: { ...noDeadline, from: null, missing: open.missing, rules } };
  }
  const last = addDaysStep({ name: "acceptedOn", on: acceptedOn }, days);
  const dueOn = last.output.value;
  const step = trace.add({ name: "quality.acceptance_filing", ...last, rules });
  const deadline = { ...noDeadline, from: acceptedOn, dueOn, missing: [], rules };
  if (filedOn === undefined) return { ...factNotGiven("filedOn", rules), deadline };
  const isFiled = filedOn !== null && filedOn <= on;
  const day = isFiled ? filedOn : on;
  const isInTime = day <= dueOn;
  trace.add({
    name: "quality.filed_in_time",
    op: "compare",
    inputs: [
      { name: isFiled ? "filedOn" : "on", value: day, unit: "date" },
      { name: "dueOn", value: dueOn, unit: "date", step },
      { name: "comparator", value: "<=", unit: "code" },
    ],
    output: { value: isInTime, unit: "boolean" },
    rules,
  });
  const detail = { path: ["filedOn"], rules };
  const judge = (): Finding => {
    if (isFiled) {
      if (isInTime) return met;
      return notMet(qualityIssue("error", "quality.filed_late", { dueOn, filedOn }, detail));
    }
    if (isInTime) return unknown(qualityIssue("info", "quality.filing_open", { dueOn }, detail), "filedOn");
    return notMet(qualityIssue("error", "quality.filing_overdue", { dueOn }, detail));
  };
  return { ...judge(), deadline };
}

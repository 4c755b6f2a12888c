import { addWorkingDaysStep } from "../kernel/date-steps.ts";
import type { Deadline } from "../kernel/deadline.ts";
import type { Issue } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import { type RuleLookup, resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import type { ApprovalRules } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import type { ApprovalDeadlineCode, InvestmentPlanReceived } from "./types.ts";

const code = "approval.investment_plan_breakdown";
const calendarFact = "investmentPlan.workCalendar";

/** Finds the last day to break a received investment plan down to projects. @internal */
export function scheduleBreakdown(
  trace: Recorder<ApprovalStep>,
  { receivedOn, workCalendar }: InvestmentPlanReceived,
  ctx: Context<ApprovalRules>,
  lookup: RuleLookup,
): { readonly deadline: Deadline<ApprovalDeadlineCode>; readonly issues: readonly Issue[] } {
  const base = { code, about: null, from: receivedOn, dueOn: null } as const;
  const found = resolveRule(ctx, code, lookup);
  if (!found.found) return { deadline: { ...base, missing: [`rule:${code}`], rules: [] }, issues: [] };
  const { issues, ref, value } = found;
  const rules = [ref];
  if (workCalendar === undefined) return { deadline: { ...base, missing: [calendarFact], rules }, issues };
  const step = addWorkingDaysStep({ name: "receivedOn", on: receivedOn }, value.workDays, workCalendar);
  const dueOn = step.output.value;
  trace.add({ name: "approval.breakdown_due", ...step, rules });
  return { deadline: { ...base, dueOn, missing: dueOn === null ? [calendarFact] : [], rules }, issues };
}

import { addDaysStep } from "../kernel/date-steps.ts";
import type { Issue } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { Applied } from "../policy/resolve-rule.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import { addWorked, findCalendar } from "./find-calendar.ts";
import type { QualityRules, WageDepositRule } from "./rules.ts";
import type { QualityStep } from "./steps.ts";
import type { WageDepositAssessment, WageDepositInput } from "./types.ts";

type Found = Pick<WageDepositAssessment, "deadlines" | "missing" | "reasons">;
type WageDeadline = WageDepositAssessment["deadlines"][number];

/** The last days of opening, of the refill and of the notice before the refund. @internal */
export function findWageDeadlines(
  trace: Recorder<QualityStep>,
  input: WageDepositInput,
  found: Applied<WageDepositRule> | undefined,
  reader: RuleReader<QualityRules>,
): Found {
  const rules = found === undefined ? [] : [found.ref];
  const calendar =
    input.openFrom === undefined && input.refillFrom === undefined
      ? undefined
      : findCalendar(input.workCalendar, reader);
  const reasons: Issue[] = [];
  const find = (code: WageDeadline["code"], fact: "noticeFrom" | "openFrom" | "refillFrom"): WageDeadline => {
    const from = input[fact] ?? null;
    const deadline = { code, about: null, from, rules };
    if (found === undefined) return { ...deadline, dueOn: null, missing: ["rule:quality.wage_deposit"] };
    if (from === null) return { ...deadline, dueOn: null, missing: [fact] };
    if (fact === "noticeFrom") {
      const last = addDaysStep({ name: fact, on: from }, found.value.noticeDays);
      trace.add({ name: code, ...last, rules });
      return { ...deadline, dueOn: last.output.value, missing: [] };
    }
    const { openWithinWorkingDays, refillWithinWorkingDays } = found.value;
    const days = fact === "openFrom" ? openWithinWorkingDays : refillWithinWorkingDays;
    const worked = addWorked(trace, code, { name: fact, on: from }, days, calendar, rules);
    reasons.push(...worked.reasons);
    const used = worked.dueOn === null || calendar === undefined ? [] : calendar.rules;
    const missing = worked.dueOn === null ? ["workCalendar"] : [];
    return { ...deadline, dueOn: worked.dueOn, missing, rules: [...rules, ...used] };
  };
  const deadlines = [
    find("quality.wage_deposit_opening", "openFrom"),
    find("quality.wage_deposit_refill", "refillFrom"),
    find("quality.wage_deposit_notice", "noticeFrom"),
  ];
  // That a day is not asked about is no gap of the answer; a calendar that does not reach is.
  return { deadlines, reasons, missing: reasons.length > 0 ? ["workCalendar"] : [] };
}

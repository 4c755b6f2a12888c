import type { CivilDate } from "../kernel/brand.ts";
import { addWorkingDaysStep, type StepDay } from "../kernel/date-steps.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { WorkCalendar } from "../kernel/work-calendar.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import { qualityIssue } from "./issues.ts";
import type { QualityRules } from "./rules.ts";
import type { QualityStep } from "./steps.ts";

/** A calendar and the rule that holds it, where the caller did not give it. @internal */
export interface FoundCalendar {
  readonly calendar: WorkCalendar;
  readonly rules: readonly RuleRef[];
}

/** The caller's calendar, else the one in force; `undefined` where there is neither. @internal */
export function findCalendar(
  given: WorkCalendar | undefined,
  reader: RuleReader<QualityRules>,
): FoundCalendar | undefined {
  if (given !== undefined) return { calendar: given, rules: [] };
  const found = reader.find("quality.work_calendar");
  return found.found ? { calendar: found.value, rules: [found.ref] } : undefined;
}

/** Adds working days, or says that no calendar reaches so far. @internal */
export function addWorked(
  trace: Recorder<QualityStep>,
  name: QualityStep,
  from: StepDay,
  days: number,
  found: FoundCalendar | undefined,
  rules: readonly RuleRef[],
): { readonly dueOn: CivilDate | null; readonly reasons: readonly Issue[] } {
  const detail = { path: ["workCalendar"], rules };
  const outside = () =>
    qualityIssue("warning", "quality.outside_work_calendar", { fromOn: from.on, workingDays: days }, detail);
  if (found === undefined) return { dueOn: null, reasons: [outside()] };
  const step = addWorkingDaysStep(from, days, found.calendar);
  const dueOn = step.output.value;
  if (dueOn === null) return { dueOn, reasons: [outside()] };
  trace.add({ name, ...step, rules: [...rules, ...found.rules] });
  return { dueOn, reasons: [] };
}

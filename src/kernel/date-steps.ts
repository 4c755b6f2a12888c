import { addMonths } from "./add-months.ts";
import type { CivilDate } from "./brand.ts";
import { addDays, daysBetween } from "./civil-date.ts";
import type { StepInput, StepOp } from "./trace.ts";
import { addWorkingDays, type WorkCalendar } from "./work-calendar.ts";

/** What a step that adds to a day or counts days says of itself; a recorder is told its name and rules beside. @internal */
export interface DateStep<V = CivilDate> {
  readonly op: StepOp;
  readonly inputs: readonly StepInput[];
  readonly output: { readonly value: V; readonly unit: "date" | "count" };
}

/** A day that a step starts from, under its name, and the earlier step that found it. @internal */
export interface StepDay {
  readonly name: string;
  readonly on: CivilDate;
  readonly step?: number;
}

/** A step that adds whole months; `monthsStep` is the earlier step that found how many. @internal */
export function addMonthsStep(from: StepDay, months: number, monthsStep?: number): DateStep {
  return {
    op: "add-months",
    inputs: [dayInput(from), { name: "months", value: months, unit: "count", ...linkedTo(monthsStep) }],
    output: { value: addMonths(from.on, months), unit: "date" },
  };
}

/** A step that adds whole days. @internal */
export function addDaysStep(from: StepDay, days: number): DateStep {
  return {
    op: "add-days",
    inputs: [dayInput(from), { name: "days", value: days, unit: "count" }],
    output: { value: addDays(from.on, days), unit: "date" },
  };
}

/** A step that adds working days; its output is `null` where the calendar does not reach. @internal */
export function addWorkingDaysStep(from: StepDay, days: number, calendar: WorkCalendar): DateStep<CivilDate | null> {
  return {
    op: "add-working-days",
    inputs: [
      dayInput(from),
      { name: "days", value: days, unit: "count" },
      { name: "calendarFrom", value: calendar.from, unit: "date" },
      { name: "calendarTo", value: calendar.to, unit: "date" },
      { name: "holidays", value: calendar.holidays, unit: "date" },
      { name: "workingWeekends", value: calendar.workingWeekends, unit: "date" },
    ],
    output: { value: addWorkingDays(from.on, days, calendar), unit: "date" },
  };
}

/** A step that counts the days from one day to another. @internal */
export function daysBetweenStep(from: StepDay, to: StepDay): DateStep<number> {
  return {
    op: "days-between",
    inputs: [dayInput(from), dayInput(to)],
    output: { value: daysBetween(from.on, to.on), unit: "count" },
  };
}

function dayInput({ name, on, step }: StepDay): StepInput {
  return { name, value: on, unit: "date", ...linkedTo(step) };
}

function linkedTo(step: number | undefined): Pick<StepInput, "step"> {
  return step === undefined ? {} : { step };
}

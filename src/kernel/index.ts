/**
 * What knows nothing about housing: checked scalars, civil dates, exact fractions, issues, outcomes, traces.
 *
 * 基础：受检标量、日期、分数、提示、结果与计算过程。Loads no zod; the doors that read foreign input are in `jiugai/schema`.
 *
 * @packageDocumentation
 */

export { addMonths } from "./add-months.ts";
export { hundredthsOfM2, isSquareMetres, squareMetres } from "./area.ts";
export type { Branded, CivilDate, DecimalString, Fen, SquareMetres } from "./brand.ts";
export { addDays, civilDate, daysBetween, isCivilDate, lastDayOfYear } from "./civil-date.ts";
export type { Deadline } from "./deadline.ts";
export type { Finding } from "./finding.ts";
export type {
  CitedDocument,
  Confidence,
  InputIssue,
  InputIssueParams,
  Issue,
  IssueOf,
  IssueParam,
  IssuePath,
  RuleRef,
  Severity,
} from "./issue.ts";
export { collect, type Fail, type Ok, type Outcome, type OutcomeError, unwrap, type Verdict } from "./outcome.ts";
export { compareRatios, exceeds, type Ratio, reaches } from "./ratio.ts";
export { type ReplayFault, replay } from "./replay.ts";
export type { Step, StepInput, StepOp, StepUnit, StepValue } from "./trace.ts";
export { addWorkingDays, isWorkingDay, type WorkCalendar } from "./work-calendar.ts";

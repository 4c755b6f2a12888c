import type { ProgressStep } from "../../../progress/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { rateText } from "../../rate-text.ts";
import { holds } from "../../step-values.ts";
import { quote } from "../plural.ts";

/** Sentences for progress. 进度步骤的英文表述。 @internal */
export const progressSteps: Sentences<ProgressStep> = {
  "progress.start_rate": (view) =>
    `Start rate${of(view)}: ${view.input("count")} started, over the plan: ${view.output}, ${percent(view)}.`,
  "progress.completion_rate": (view) =>
    `Completion rate${of(view)}: ${view.input("count")} completed, over the plan: ${view.output}, ${percent(view)}.`,
  "progress.acceptance_rate": (view) =>
    `Acceptance rate${of(view)}: ${view.input("count")} accepted, over the plan: ${view.output}, ${percent(view)}.`,
  "progress.is_fully_started": (view) =>
    `${view.input("startedCount")} started ${holds(view) ? "reaches" : "does not reach"} the plan of ${view.input("plannedCount")}.`,
  "progress.elapsed_days": ({ input, output }) =>
    `Days of the year gone, from the day after ${input("lastDayBefore")} to ${input("on")}: ${output}.`,
  "progress.year_days": ({ input, output }) =>
    `Days of the year, from the day after ${input("lastDayBefore")} to ${input("lastDay")}: ${output}.`,
  "progress.elapsed_share": ({ input, output }) =>
    `Share of the year gone: ${input("elapsedDays")} days, over all its days: ${output}.`,
  "progress.keeps_pace": (view) =>
    `The start rate, ${view.input("startRate")}, is ${holds(view) ? "not below" : "below"} the share of the year gone, ${view.input("elapsed")}.`,
  "progress.rank_below": (view) =>
    `The start rate${of(view)}, ${view.input("startRate")}, is ${holds(view) ? "below" : "equal to"} the one before it, ${view.input("above")}${holds(view) ? "" : ", so they share a rank"}.`,
  "progress.gained": ({ input, output }) =>
    `Starts between the points: ${input("lastCount")} − ${input("firstCount")} = ${output}.`,
  "progress.gained_in_days": ({ input, output }) =>
    `Days between the points, from ${input("firstOn")} to ${input("lastOn")}: ${output}.`,
  "progress.left": ({ input, output }) =>
    `Left to start: ${input("plannedCount")} planned − ${input("lastCount")} = ${output}.`,
  "progress.left_days": ({ input, output }) =>
    `Days left at this pace: ${input("leftCount")} × ${input("days")} × ${input("perGained")}, a part of a day counting whole: ${output}.`,
  "progress.full_start": ({ input, output }) =>
    `Forecast of full start, ${input("days")} days after ${input("lastOn")}: ${output}.`,
  "progress.printed_value": (view) =>
    `Published figure${of(view)}: ${view.input("printed")} × ${view.input("scale")} = ${view.output}.`,
  "progress.difference": (view) =>
    `Difference${of(view)}: own ${view.input("own")} − published ${view.input("published")} = ${view.output}.`,
  "progress.column_sum": (view) => `Sum of the rows${of(view)}: ${view.output}.`,
  "progress.column_difference": (view) =>
    `Difference from the printed total${of(view)}: ${view.input("sum")} − ${view.input("printed")} = ${view.output}.`,
  "progress.planned_most": ({ input, output }) =>
    `Largest plan: ${input("startedCount")} started over the rate less half its last digit, × ${input("perRate")}, without decimals: ${output}.`,
  "progress.planned_below": ({ input, output }) =>
    `The plan is more than: ${input("startedCount")} started over the rate and half its last digit, × ${input("perRate")}, without decimals: ${output}.`,
  "progress.planned_least": ({ input, output }) => `Smallest plan: ${input("below")} + ${input("one")} = ${output}.`,
};

function percent({ step }: StepView): string {
  const { percent: text, isExact } = rateText(step.output.value);
  return isExact ? text : `about ${text}`;
}

function of({ about }: StepView): string {
  return about === "" ? "" : ` of ${quote(about)}`;
}

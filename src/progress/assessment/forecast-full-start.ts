import type { CivilDate } from "../../kernel/brand.ts";
import { addDays, daysBetween } from "../../kernel/civil-date.ts";
import { daysBetweenStep } from "../../kernel/date-steps.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import { mulDiv } from "../../money/mul-div.ts";
import { progressIssue } from "../issues.ts";
import type { ProgressStep } from "../steps.ts";
import { addIsReached } from "./assess-full-start.ts";
import { checkForecast } from "./check-input.ts";
import { type ForecastMethod, forecastAssumptions } from "./codes.ts";
import { findReached } from "./find-reached.ts";
import { rateCountsOf } from "./finding.ts";
import type { ForecastInput, FullStartForecast, SeriesPoint } from "./types.ts";

const pointsOf: Readonly<Record<ForecastMethod, number>> = { "last-two-points": 2, "last-three-points": 3 };
const lastDay = "9999-12-31" as CivilDate;

/**
 * Forecasts the day of full start from cumulative starts, with the method and what it takes for granted. 全面开工预测。
 *
 * A straight line through the first and the last of the last two (or three) points is drawn on to the plan; the day is the
 * first by whose end it is reached. A plan that is reached already gives the points between which that was, and no
 * forecast. Where nothing was started between the points, or too few are given, there is a reason and no day.
 *
 * @param input - Plan and series, the earliest point first.
 *
 * @issue progress.no_increase — nothing was started between the points, or the count fell
 * @issue progress.too_few_points — fewer points than the method needs
 * @issue progress.beyond_calendar — the day would lie after the year 9999
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { forecastFullStart } from "jiugai/progress";
 * // The nation in 2022, as published, with the plan of 51,000.
 * const june = { on: civilDate("2022-06-30"), startedCount: 38900 };
 * const july = { on: civilDate("2022-07-31"), startedCount: 44300 };
 * const september = { on: civilDate("2022-09-30"), startedCount: 51600 };
 * const forecast = forecastFullStart({ plannedCount: 51000, series: [june, july] });
 * forecast.ok && [forecast.value.on, forecast.value.method]; // => ["2022-09-08", "last-two-points"]
 * const reached = forecastFullStart({ plannedCount: 51000, series: [june, july, september] });
 * reached.ok && reached.value.reached; // => { after: "2022-07-31", by: "2022-09-30" }
 * ```
 * @category Calculators
 */
export function forecastFullStart(input: ForecastInput): Outcome<FullStartForecast> {
  const faults = checkForecast(input);
  if (hasIssues(faults)) return fail(faults);
  const { method = "last-two-points", series } = input;
  const last = series.at(-1);
  const counts = rateCountsOf({ ...input, startedCount: last?.startedCount ?? 0 });
  if (!counts.isKnown) return succeed({ ...nothing, reasons: [counts.reason], missing: counts.missing });
  const { plannedCount } = counts;
  const trace = startTrace<ProgressStep>();
  if (last !== undefined) addIsReached(trace, last.startedCount, plannedCount);
  const reached = findReached(series, plannedCount);
  if (reached !== null) return succeed({ ...nothing, state: "reached", reached }, [], trace.steps);
  const first = series.at(-pointsOf[method]);
  if (first === undefined || last === undefined) {
    const params = { pointCount: series.length, neededCount: pointsOf[method] };
    const reason = progressIssue("warning", "progress.too_few_points", params, { path: ["series"] });
    return succeed({ ...nothing, reasons: [reason], missing: ["series"] }, [], trace.steps);
  }
  const line = drawLine(trace, first, last, plannedCount);
  if (line.on === null) return succeed({ ...nothing, reasons: [line.reason] }, [], trace.steps);
  return succeed(
    { ...nothing, state: "forecast", on: line.on, method, assumptions: forecastAssumptions },
    [],
    trace.steps,
  );
}

const nothing: FullStartForecast = {
  state: "unknown",
  on: null,
  reached: null,
  method: null,
  assumptions: [],
  reasons: [],
  missing: [],
};

type Line = { readonly on: CivilDate } | { readonly on: null; readonly reason: Issue };

function drawLine(trace: Recorder<ProgressStep>, first: SeriesPoint, last: SeriesPoint, plannedCount: number): Line {
  const gained = last.startedCount - first.startedCount;
  trace.add({
    name: "progress.gained",
    op: "subtract",
    inputs: [
      { name: "lastCount", value: last.startedCount, unit: "count" },
      { name: "firstCount", value: first.startedCount, unit: "count" },
    ],
    output: { value: gained, unit: "count" },
  });
  if (gained <= 0) {
    const params = { fromOn: first.on, toOn: last.on, gainedCount: gained };
    return { on: null, reason: progressIssue("warning", "progress.no_increase", params, { path: ["series"] }) };
  }
  const between = daysBetweenStep({ name: "firstOn", on: first.on }, { name: "lastOn", on: last.on });
  const days = between.output.value;
  const daysStep = trace.add({ name: "progress.gained_in_days", ...between });
  const left = plannedCount - last.startedCount;
  const leftStep = trace.add({
    name: "progress.left",
    op: "subtract",
    inputs: [
      { name: "plannedCount", value: plannedCount, unit: "count" },
      { name: "lastCount", value: last.startedCount, unit: "count" },
    ],
    output: { value: left, unit: "count" },
  });
  // The last day of a part of a day counts whole: the plan is reached by its end.
  const daysLeft = mulDiv(left, days, gained, "ceiling");
  const daysLeftStep = trace.add({
    name: "progress.left_days",
    op: "multiply",
    inputs: [
      { name: "leftCount", value: left, unit: "count", step: leftStep },
      { name: "days", value: days, unit: "count", step: daysStep },
      { name: "perGained", value: { num: 1, den: gained }, unit: "1" },
      { name: "rounding", value: "ceiling", unit: "code" },
    ],
    output: { value: daysLeft, unit: "count" },
  });
  if (daysLeft > daysBetween(last.on, lastDay)) {
    const reason = progressIssue("warning", "progress.beyond_calendar", { daysLeft }, { path: ["series"] });
    return { on: null, reason };
  }
  const on = addDays(last.on, daysLeft);
  trace.add({
    name: "progress.full_start",
    op: "add-days",
    inputs: [
      { name: "lastOn", value: last.on, unit: "date" },
      { name: "days", value: daysLeft, unit: "count", step: daysLeftStep },
    ],
    output: { value: on, unit: "date" },
  });
  return { on };
}

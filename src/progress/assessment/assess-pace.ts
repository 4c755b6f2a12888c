import { lastDayOfYear } from "../../kernel/civil-date.ts";
import { daysBetweenStep } from "../../kernel/date-steps.ts";
import { met, notMet } from "../../kernel/finding.ts";
import { compareRatios } from "../../kernel/ratio.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { progressIssue } from "../issues.ts";
import type { ProgressStep } from "../steps.ts";
import type { Rate } from "./add-rate.ts";
import { rateCountsOf } from "./finding.ts";
import type { ProgressInput, YearPace } from "./types.ts";

/** Answers whether the starts keep up with the year. @internal */
export function assessPace(trace: Recorder<ProgressStep>, input: ProgressInput, start: Rate | null): YearPace {
  const before = lastDayOfYear(input.planYear - 1);
  const last = lastDayOfYear(input.planYear);
  const counted = input.on < before ? before : input.on > last ? last : input.on;
  const days = daysBetweenStep({ name: "lastDayBefore", on: before }, { name: "on", on: counted });
  const all = daysBetweenStep({ name: "lastDayBefore", on: before }, { name: "lastDay", on: last });
  const [elapsedDays, yearDays] = [days.output.value, all.output.value];
  const elapsed = { num: elapsedDays, den: yearDays };
  const daysStep = trace.add({ name: "progress.elapsed_days", ...days });
  trace.add({ name: "progress.year_days", ...all });
  const elapsedStep = trace.add({
    name: "progress.elapsed_share",
    op: "multiply",
    inputs: [
      { name: "elapsedDays", value: elapsedDays, unit: "count", step: daysStep },
      { name: "perYear", value: { num: 1, den: yearDays }, unit: "1" },
    ],
    output: { value: elapsed, unit: "1" },
  });
  const counts = rateCountsOf(input);
  if (!counts.isKnown) return { verdict: "unknown", reasons: [counts.reason], missing: counts.missing, elapsed };
  const { plannedCount, startedCount } = counts;
  const rate = { num: startedCount, den: plannedCount };
  const isKept = compareRatios(rate, elapsed) >= 0;
  trace.add({
    name: "progress.keeps_pace",
    op: "compare",
    inputs: [
      { name: "startRate", value: rate, unit: "1", ...(start && { step: start.step }) },
      { name: "elapsed", value: elapsed, unit: "1", step: elapsedStep },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: isKept, unit: "boolean" },
  });
  if (isKept) return { ...met, elapsed };
  const params = { plannedCount, startedCount, elapsedDays, yearDays };
  return {
    ...notMet(progressIssue("warning", "progress.behind_year", params, { path: ["startedCount"] })),
    elapsed,
  };
}

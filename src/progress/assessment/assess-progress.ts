import type { Issue, IssuePath } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import type { ProgressStage } from "../codes.ts";
import { progressIssue } from "../issues.ts";
import type { ProgressStep } from "../steps.ts";
import { addRate, type Rate } from "./add-rate.ts";
import { assessFullStart } from "./assess-full-start.ts";
import { assessPace } from "./assess-pace.ts";
import { checkProgress } from "./check-input.ts";
import type { ProgressAssessment, ProgressInput, StageCounts, StageRates } from "./types.ts";

/**
 * Says how far the year's plan has come on a day: rates, full start, and pace against the year. 进度评估。
 *
 * Rates are counts over the plan, exact and not reduced; with starts beyond the plan they exceed 1. Full start (全面开工)
 * is reached where started ≥ planned, whichever communities these are; since when, the series tells. The pace is kept
 * where the start rate is not below the share of the plan year that has passed, the day itself included: 0 before the
 * year, 1 after it. Where the plan or the starts are not known, or nothing is planned, all this is unknown, not 0.
 *
 * @param input - Counts of a day; `progressOf` takes them from a summary.
 * @returns Rates as fractions, and each question with its reasons.
 *
 * @issue progress.not_all_started — fewer started than planned
 * @issue progress.behind_year — the start rate is below the share of the year that has passed
 * @issue progress.nothing_planned — the plan is 0
 * @issue progress.stage_larger — more completed than started, or more accepted than completed
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { assessProgress } from "jiugai/progress";
 * // Jilin to the end of 2022, as published: 1,159 started of 1,142 planned.
 * const progress = assessProgress({ on: civilDate("2022-12-31"), planYear: 2022, plannedCount: 1142, startedCount: 1159 });
 * progress.ok && progress.value.communities.startRate; // => { num: 1159, den: 1142 }
 * progress.ok && progress.value.fullStart.verdict; // => "met"
 * progress.ok && progress.value.pace.elapsed; // => { num: 365, den: 365 }
 * ```
 * @category Calculators
 */
export function assessProgress(input: ProgressInput): Outcome<ProgressAssessment> {
  const faults = checkProgress(input);
  if (hasIssues(faults)) return fail(faults);
  const { households } = input;
  const trace = startTrace<ProgressStep>();
  const { start, ...communities } = ratesOf(trace, input, "count");
  const ofHouseholds = households === undefined ? null : ratesOf(trace, households, "household");
  const value = {
    communities,
    households: ofHouseholds === null ? null : ratesOnly(ofHouseholds),
    fullStart: assessFullStart(trace, input),
    pace: assessPace(trace, input, start),
  };
  const issues = [
    ...checkOrder(input, []),
    ...(households === undefined ? [] : checkOrder(households, ["households"])),
  ];
  return succeed(value, issues, trace.steps);
}

function ratesOnly({ startRate, completionRate, acceptanceRate }: StageRates): StageRates {
  return { startRate, completionRate, acceptanceRate };
}

function ratesOf(
  trace: Recorder<ProgressStep>,
  { acceptedCount, completedCount, plannedCount, startedCount }: StageCounts,
  unit: "count" | "household",
): StageRates & { readonly start: Rate | null } {
  const rateOf = (name: Parameters<typeof addRate>[1]["name"], count: number | undefined): Rate | null =>
    count === undefined || plannedCount === undefined || plannedCount === 0
      ? null
      : addRate(trace, { name, count, plannedCount, unit });
  const start = rateOf("progress.start_rate", startedCount);
  return {
    start,
    startRate: start?.rate ?? null,
    completionRate: rateOf("progress.completion_rate", completedCount)?.rate ?? null,
    acceptanceRate: rateOf("progress.acceptance_rate", acceptedCount)?.rate ?? null,
  };
}

/** Who was completed had started: more of a later stage is a slip, or counts two scopes. */
function checkOrder(counts: StageCounts, path: IssuePath): Issue[] {
  const stages = [
    ["started", counts.startedCount],
    ["completed", counts.completedCount],
    ["accepted", counts.acceptedCount],
  ] as const satisfies readonly (readonly [ProgressStage, number | undefined])[];
  const given = stages.flatMap(([stage, count]) => (count === undefined ? [] : [{ stage, count }]));
  return given.flatMap(({ stage, count }, index) => {
    const before = given[index - 1];
    if (before === undefined || count <= before.count) return [];
    const params = { stage, count, before: before.stage, beforeCount: before.count };
    return [progressIssue("warning", "progress.stage_larger", params, { path: [...path, `${stage}Count`] })];
  });
}

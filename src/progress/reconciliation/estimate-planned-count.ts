import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { mulDiv } from "../../money/mul-div.ts";
import { progressIssue } from "../issues.ts";
import type { ProgressStep } from "../steps.ts";
import { checkPlannedCount } from "./check-input.ts";
import type { PlannedCountInput, PlannedCountRange } from "./types.ts";

/**
 * Finds the plans that a printed start rate allows: every whole number whose rate rounds to it, half up. 由开工率推算计划数。
 *
 * With a rate r of which the last digit is worth g, and s started, the plan p has r − g/2 ≤ 100·s/p < r + g/2. Starts that
 * are rounded themselves widen it. "All started" (全部开工), which tables write as 100, is no rate: it says only p ≤ s.
 *
 * @param input - Starts, and the rate with its digits as printed.
 * @returns The least and the most; none where no whole number gives the rate.
 *
 * @unit leastCount, mostCount: as startedCount
 * @issue progress.rate_impossible — no plan gives this rate
 *
 * @example
 * ```ts
 * import { estimatePlannedCount } from "jiugai/progress";
 * // Jilin to the end of May 2024: 212 started, 28.4 %.
 * const plan = estimatePlannedCount({ startedCount: 212, ratePercent: "28.4" });
 * plan.ok && plan.value; // => { leastCount: 746, mostCount: 747 }
 * ```
 * @category Calculators
 */
export function estimatePlannedCount(input: PlannedCountInput): Outcome<PlannedCountRange> {
  const faults = checkPlannedCount(input);
  if (hasIssues(faults)) return fail(faults);
  const { grainCount = 1, ratePercent, startedCount } = input;
  const power = 10 ** decimalsOf(ratePercent);
  const rate = Number(ratePercent.replace(".", ""));
  // Starts printed to a grain are any whole number that rounds to them, half up.
  const least = Math.max(0, startedCount - Math.floor(grainCount / 2));
  const most = startedCount + Math.ceil(grainCount / 2) - 1;
  const trace = startTrace<ProgressStep>();
  const leastCount = Math.max(1, leastPlan(trace, least, 200 * power, 2 * rate + 1));
  const mostCount = rate === 0 ? null : mostPlan(trace, most, 200 * power, 2 * rate - 1);
  if (mostCount === null || leastCount <= mostCount) return succeed({ leastCount, mostCount }, [], trace.steps);
  const issue = progressIssue(
    "warning",
    "progress.rate_impossible",
    { startedCount, ratePercent },
    { path: ["ratePercent"] },
  );
  return succeed({ leastCount: null, mostCount: null }, [issue], trace.steps);
}

/** A plan that is just too small, and the next. */
function leastPlan(trace: Recorder<ProgressStep>, startedCount: number, num: number, den: number): number {
  const below = mulDiv(startedCount, num, den, "floor");
  const step = addQuotient(trace, "progress.planned_below", { startedCount, num, den }, below);
  trace.add({
    name: "progress.planned_least",
    op: "sum",
    inputs: [
      { name: "below", value: below, unit: "count", step },
      { name: "one", value: 1, unit: "count" },
    ],
    output: { value: below + 1, unit: "count" },
  });
  return below + 1;
}

function mostPlan(trace: Recorder<ProgressStep>, startedCount: number, num: number, den: number): number {
  const most = mulDiv(startedCount, num, den, "floor");
  addQuotient(trace, "progress.planned_most", { startedCount, num, den }, most);
  return most;
}

function addQuotient(
  trace: Recorder<ProgressStep>,
  name: "progress.planned_below" | "progress.planned_most",
  { den, num, startedCount }: { readonly startedCount: number; readonly num: number; readonly den: number },
  value: number,
): number {
  return trace.add({
    name,
    op: "multiply",
    inputs: [
      { name: "startedCount", value: startedCount, unit: "count" },
      { name: "perRate", value: { num, den }, unit: "1" },
      { name: "rounding", value: "floor", unit: "code" },
    ],
    output: { value, unit: "count" },
  });
}

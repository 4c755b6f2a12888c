import { totalsOf } from "../totals-of.ts";
import type { ProgressSummary, StageTotals } from "../types.ts";
import type { ProgressInput, StageCounts } from "./types.ts";

/** Which part of a summary is assessed. 评估范围。 */
export interface ProgressScope {
  /** @unit year */
  readonly planYear: number;
  /** A division with everything that lies in it, or `corps`; all places where left out. 行政区划代码。 */
  readonly divisionCode?: string;
}

/**
 * Takes from a summary the counts that `assessProgress` reads. 由汇总取得进展数据。
 *
 * Households are left out where any record leaves them out: their totals would be too small.
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { addToSummary, assessProgress, emptySummary, progressOf } from "jiugai/progress";
 * const summary = addToSummary(emptySummary(civilDate("2021-12-31"), "province"), { id: "c1", divisionCode: "220102",
 *   planYear: 2021, isPlanned: true, categories: [], householdCount: 240, startedOn: civilDate("2021-05-10") });
 * const progress = assessProgress(progressOf(summary, { planYear: 2021, divisionCode: "220000" }));
 * progress.ok && progress.value.households?.startRate; // => { num: 240, den: 240 }
 * ```
 */
export function progressOf(summary: ProgressSummary, scope: ProgressScope): ProgressInput {
  const { stages, missing } = totalsOf(summary, scope);
  const countsOf = (size: Exclude<keyof StageTotals, "floorAreaM2">): Required<StageCounts> => ({
    plannedCount: stages.planned[size],
    startedCount: stages.started[size],
    completedCount: stages.completed[size],
    acceptedCount: stages.accepted[size],
  });
  return {
    on: summary.on,
    planYear: scope.planYear,
    ...countsOf("communityCount"),
    ...(missing.householdCount === 0 && { households: countsOf("householdCount") }),
  };
}

import type { ReachedBetween, SeriesPoint } from "./types.ts";

/**
 * Finds between which points a plan was reached: the first from which on every count holds it; `null` where the last does
 * not. A count that falls back below the plan had not reached it for good.
 * @internal
 */
export function findReached(series: readonly SeriesPoint[], plannedCount: number): ReachedBetween | null {
  const index = series.reduce((from, { startedCount }, at) => (startedCount < plannedCount ? at + 1 : from), 0);
  const by = series[index];
  return by === undefined ? null : { after: series[index - 1]?.on ?? null, by: by.on };
}

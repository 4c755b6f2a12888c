import { emptyRow } from "./add-to-summary.ts";
import type { ProgressSummary } from "./types.ts";

/**
 * Merges summaries of different records into a new one; order and grouping do not matter. 合并汇总。
 *
 * With `emptySummary` of the same day and level a commutative monoid, so that any engine can map and reduce.
 *
 * @throws RangeError if there is no summary, or they are not of one day and one level.
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { emptySummary, mergeSummaries } from "jiugai/progress";
 * const empty = emptySummary(civilDate("2021-12-31"), "nation");
 * mergeSummaries([empty, empty]); // => { on: "2021-12-31", level: "nation", rows: {} }
 * ```
 */
export function mergeSummaries(summaries: readonly ProgressSummary[]): ProgressSummary {
  const [first] = summaries;
  if (first === undefined) throw new RangeError("mergeSummaries: no summary, so neither a day nor a level");
  const { on, level } = first;
  const merged: Record<string, Record<number, number[]>> = {};
  for (const { rows, ...summary } of summaries) {
    if (summary.on !== on || summary.level !== level)
      throw new RangeError(`mergeSummaries: ${on} by ${level} does not merge with ${summary.on} by ${summary.level}`);
    for (const [place, years] of Object.entries(rows)) {
      const into = merged[place] ?? {};
      merged[place] = into;
      for (const [year, row] of Object.entries(years)) {
        const sum = into[Number(year)] ?? emptyRow();
        into[Number(year)] = sum;
        addRow(sum, row);
      }
    }
  }
  return { on, level, rows: merged };
}

/** Adds a row to another, column by column. @internal */
export function addRow(into: number[], row: readonly number[]): void {
  for (let column = 0; column < into.length; column++)
    into[column] = (into[column] as number) + (row[column] as number);
}

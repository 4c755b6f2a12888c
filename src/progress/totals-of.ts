import { categories } from "../category/codes.ts";
import { isWithinDivision } from "../division/lineage.ts";
import { fundingSources } from "../funding/codes.ts";
import { emptyRow } from "./add-to-summary.ts";
import { areaWorks, countedWorks, pipeKinds, progressStages } from "./codes.ts";
import { leftOutSizes, sizes, startOf, startOfWorks } from "./columns.ts";
import { addRow } from "./merge-summaries.ts";
import type { ProgressSummary, ProgressTotals, WorksTotals } from "./types.ts";

/** Which rows of a summary are added up. 汇总范围。 */
export interface TotalsScope {
  /** A division with everything that lies in it, or `corps`; all places where left out. 行政区划代码。 */
  readonly divisionCode?: string;
  /** All years where left out. 计划年度。 @unit year */
  readonly planYear?: number;
}

/**
 * Adds up the rows of a summary and gives the sums their names: all, or those of a place or a plan year. 汇总结果。
 *
 * @unit areas: m² · lengths: m · amounts: fen
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { emptySummary, totalsOf } from "jiugai/progress";
 * totalsOf(emptySummary(civilDate("2021-12-31"), "nation")).stages.started.communityCount; // => 0
 * ```
 */
export function totalsOf(summary: ProgressSummary, scope: TotalsScope = {}): ProgressTotals {
  const sum = emptyRow();
  for (const [place, years] of Object.entries(summary.rows)) {
    if (scope.divisionCode !== undefined && !isWithin(place, scope.divisionCode)) continue;
    for (const [year, row] of Object.entries(years))
      if (scope.planYear === undefined || Number(year) === scope.planYear) addRow(sum, row);
  }
  const at = (column: number): number => sum[column] as number;
  return {
    stages: named(progressStages, (_, stage) =>
      named(sizes, (size, index) => inUnit(size, at(startOf.stages + stage * sizes.length + index))),
    ),
    communitiesByCategory: named(categories, (_, index) => at(startOf.categories + index)),
    planned: worksFrom(at, startOf.planned),
    done: worksFrom(at, startOf.done),
    missing: named(leftOutSizes, (_, index) => at(startOf.missing + index)),
  };
}

function isWithin(place: string, scope: string): boolean {
  return place === scope || isWithinDivision(place, scope);
}

function worksFrom(at: (column: number) => number, start: number): WorksTotals {
  return {
    ...named(countedWorks, (_, index) => at(start + startOfWorks.counts + index)),
    ...named(areaWorks, (_, index) => at(start + startOfWorks.areas + index) / 100),
    pipesM: named(pipeKinds, (_, index) => at(start + startOfWorks.pipes + index) / 100),
    investmentFen: named(fundingSources, (_, index) => at(start + startOfWorks.sources + index)),
  };
}

function inUnit(size: (typeof sizes)[number], value: number): number {
  return size === "floorAreaM2" ? value / 100 : value;
}

function named<K extends string, V>(keys: readonly K[], make: (key: K, index: number) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key, index) => [key, make(key, index)])) as Record<K, V>;
}

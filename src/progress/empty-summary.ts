import type { CivilDate } from "../kernel/brand.ts";
import { civilDate } from "../kernel/civil-date.ts";
import type { PlaceLevel } from "./codes.ts";
import type { ProgressSummary } from "./types.ts";

/**
 * Starts a summary: nothing added yet. 空汇总。
 *
 * @param on - What had happened by the end of this day will count.
 * @param level - How finely places are told apart.
 * @throws RangeError if `on` is not a civil date.
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { emptySummary } from "jiugai/progress";
 * emptySummary(civilDate("2021-12-31"), "province"); // => { on: "2021-12-31", level: "province", rows: {} }
 * ```
 */
export function emptySummary(on: CivilDate, level: PlaceLevel): ProgressSummary {
  return { on: civilDate(on), level, rows: {} };
}

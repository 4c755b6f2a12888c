import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import type { CivilDate } from "./brand.ts";
import { civilDate, isCivilDate } from "./civil-date.ts";
import { utcDate } from "./utc-date.ts";

/**
 * Adds whole months; a day that the month lacks becomes its last day. 加月。
 *
 * @throws RangeError if `months` is not a whole number or the result leaves the years 1 to 9999.
 * @unit months: calendar months, may be negative
 *
 * @example
 * ```ts
 * import { addMonths, civilDate } from "jiugai/kernel";
 * addMonths(civilDate("2024-01-31"), 1); // => "2024-02-29"
 * ```
 */
export function addMonths(on: CivilDate, months: number): CivilDate {
  if (!Number.isInteger(months)) throw new RangeError(`addMonths: ${String(months)} is not a whole number of months`);
  // Beyond the years that a civil date has there is no text to cut, and further out no date at all.
  const moved =
    Math.abs(months) > 12 * 9999
      ? ""
      : addMonthsToDate(utcDate(civilDate(on)), months)
          .toISOString()
          .slice(0, 10);
  if (!isCivilDate(moved))
    throw new RangeError(`addMonths: ${on} and ${String(months)} months leave the years 1 to 9999`);
  return moved;
}

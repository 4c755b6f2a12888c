import type { CivilDate } from "./brand.ts";
import { addDays, civilDate, isWeekend } from "./civil-date.ts";

/** Which days are worked, for a span of days; outside it nothing is known. 工作日历。 */
export interface WorkCalendar {
  /** First day that the calendar covers. 起始日（含）。 */
  readonly from: CivilDate;
  /** Last day that the calendar covers. 截止日（含）。 */
  readonly to: CivilDate;
  /** Weekdays that are not worked. 放假的工作日。 */
  readonly holidays: readonly CivilDate[];
  /** Saturdays and Sundays that are worked. 调休上班的周末。 */
  readonly workingWeekends: readonly CivilDate[];
}

/**
 * Tells whether a day is worked; `null` outside the calendar. 是否为工作日。
 *
 * @example
 * ```ts
 * import { civilDate, isWorkingDay } from "jiugai/kernel";
 * const october = { from: civilDate("2021-10-01"), to: civilDate("2021-10-31"), holidays: [civilDate("2021-10-04")], workingWeekends: [civilDate("2021-10-09")] };
 * isWorkingDay(civilDate("2021-10-04"), october); // => false
 * isWorkingDay(civilDate("2021-10-09"), october); // => true
 * isWorkingDay(civilDate("2021-11-01"), october); // => null
 * ```
 */
export function isWorkingDay(on: CivilDate, calendar: WorkCalendar): boolean | null {
  if (on < calendar.from || on > calendar.to) return null;
  return isWeekend(on) ? calendar.workingWeekends.includes(on) : !calendar.holidays.includes(on);
}

/**
 * Adds working days: the first one after `on` is day 1. `null` where the calendar ends before. 加工作日。
 *
 * @throws RangeError if `days` is not a whole number of at least 0, or `on` is not a civil date.
 * @unit days: working days
 *
 * @example
 * ```ts
 * import { addWorkingDays, civilDate } from "jiugai/kernel";
 * const october = { from: civilDate("2021-10-01"), to: civilDate("2021-10-31"), holidays: [civilDate("2021-10-04")], workingWeekends: [civilDate("2021-10-09")] };
 * addWorkingDays(civilDate("2021-10-02"), 2, october); // => "2021-10-06"
 * addWorkingDays(civilDate("2021-10-28"), 2, october); // => null
 * ```
 */
export function addWorkingDays(on: CivilDate, days: number, calendar: WorkCalendar): CivilDate | null {
  if (!Number.isInteger(days) || days < 0)
    throw new RangeError(`addWorkingDays: ${String(days)} is not a whole number of days from 0 on`);
  let day = civilDate(on);
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    const isWorked = isWorkingDay(day, calendar);
    if (isWorked === null) return null;
    if (isWorked) left -= 1;
  }
  return day;
}

import type { CivilDate } from "./brand.ts";

const shape = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const shortMonths: readonly number[] = [4, 6, 9, 11];

/**
 * Tells whether a value is a day that exists, written `YYYY-MM-DD`. 是否为有效日期。
 *
 * @example
 * ```ts
 * import { isCivilDate } from "jiugai/kernel";
 * isCivilDate("2024-02-29"); // => true
 * isCivilDate("2021-02-30"); // => false
 * ```
 */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== "string" || !shape.test(value)) return false;
  const day = twoDigits(value, 8);
  if (day <= 28) return true;
  const month = twoDigits(value, 5);
  if (month === 2) return day === 29 && isLeapYear(Number(value.slice(0, 4)));
  return day !== 31 || !shortMonths.includes(month);
}

/** Without a slice: a nation's records have a million dates. */
function twoDigits(text: string, at: number): number {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - zeros;
}

const zeros = 11 * "0".charCodeAt(0);

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Makes a civil date from its text. 日期。
 *
 * @throws RangeError if the text is not `YYYY-MM-DD` or the day does not exist.
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * civilDate("2021-06-01"); // => "2021-06-01"
 * ```
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`civilDate: ${JSON.stringify(text)} is not a day written YYYY-MM-DD`);
  return text;
}

/**
 * Gives the last day of a year, the day on which rules dated by plan year are looked up. 年末日。
 *
 * @throws RangeError if the year is not a whole number from 1 to 9999.
 *
 * @example
 * ```ts
 * import { lastDayOfYear } from "jiugai/kernel";
 * lastDayOfYear(2022); // => "2022-12-31"
 * ```
 */
export function lastDayOfYear(year: number): CivilDate {
  const day = `${String(year).padStart(4, "0")}-12-31`;
  if (!isCivilDate(day)) throw new RangeError(`lastDayOfYear: ${String(year)} is not a year from 1 to 9999`);
  return day;
}

/** Milliseconds of a day; a day read as UTC has no other length. */
const dayMs = 86_400_000;

/**
 * Adds whole days. 加日。
 *
 * @throws RangeError if `days` is not a whole number or the result leaves the years 1 to 9999.
 * @unit days: calendar days, may be negative
 *
 * @example
 * ```ts
 * import { addDays, civilDate } from "jiugai/kernel";
 * addDays(civilDate("2024-02-28"), 2); // => "2024-03-01"
 * ```
 */
export function addDays(on: CivilDate, days: number): CivilDate {
  if (!Number.isInteger(days)) throw new RangeError(`addDays: ${String(days)} is not a whole number of days`);
  const moved = new Date(Number(new Date(civilDate(on))) + days * dayMs);
  const day = Number.isNaN(Number(moved)) ? "" : moved.toISOString().slice(0, 10);
  if (!isCivilDate(day)) throw new RangeError(`addDays: ${on} and ${String(days)} days leave the years 1 to 9999`);
  return day;
}

/**
 * Counts the days from one day to another: 0 for the same day, below 0 where `to` comes first. 相隔天数。
 *
 * @throws RangeError if either is not a civil date.
 * @unit calendar days
 *
 * @example
 * ```ts
 * import { civilDate, daysBetween } from "jiugai/kernel";
 * daysBetween(civilDate("2024-02-28"), civilDate("2024-03-01")); // => 2
 * ```
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Number(new Date(civilDate(to))) - Number(new Date(civilDate(from)))) / dayMs;
}

/** Tells whether a day is a Saturday or a Sunday. @internal */
export function isWeekend(on: CivilDate): boolean {
  return new Date(on).getUTCDay() % 6 === 0;
}

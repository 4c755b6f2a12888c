/** Days of each month of a common year. */
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day as its numbers. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Adds days on the plain calendar; `undefined` for what is no day or no whole number. @internal */
export function daysAfter(on: unknown, days: unknown): string | undefined {
  const day = read(on);
  return day === undefined || !isWhole(days) ? undefined : write(fromNumber(toNumber(day) + days));
}

/** Adds months; a day that the month lacks becomes its last. @internal */
export function monthsAfter(on: unknown, months: unknown): string | undefined {
  const start = read(on);
  if (start === undefined || !isWhole(months)) return undefined;
  const month = start.year * 12 + start.month - 1 + months;
  const moved = { year: Math.floor(month / 12), month: (((month % 12) + 12) % 12) + 1 };
  return write({ ...moved, day: Math.min(start.day, daysIn(moved)) });
}

/** Counts the days between two days. @internal */
export function daysFromTo(from: unknown, to: unknown): number | undefined {
  const [first, last] = [read(from), read(to)];
  return first === undefined || last === undefined ? undefined : toNumber(last) - toNumber(first);
}

/** Adds working days; `null` where the calendar, `from` to `to`, does not reach. @internal */
export function workingDaysAfter(
  on: unknown,
  days: unknown,
  calendar: { readonly from: unknown; readonly to: unknown; readonly holidays: unknown; readonly weekends: unknown },
): string | null | undefined {
  const { from, to, holidays, weekends } = calendar;
  const day = read(on);
  const isSound = Array.isArray(holidays) && Array.isArray(weekends) && read(from) !== undefined;
  const last = read(to);
  if (day === undefined || last === undefined || !isSound || !isWhole(days) || days < 0) return undefined;
  const end = toNumber(last);
  let number = toNumber(day);
  for (let left = days; left > 0; ) {
    number += 1;
    const text = write(fromNumber(number));
    if (text === undefined || text < String(from) || number > end) return null;
    // 0001-01-01 was a Monday, and its number is 1.
    const isWeekend = (number - 1) % 7 >= 5;
    if (isWeekend ? weekends.includes(text) : !holidays.includes(text)) left -= 1;
  }
  return write(fromNumber(number));
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(value as number) < 4_000_000;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn({ year, month }: Omit<Day, "day">): number {
  return month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] as number);
}

function read(value: unknown): Day | undefined {
  const parts = typeof value === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const isDay = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn({ year, month });
  return isDay ? { year, month, day } : undefined;
}

function write({ year, month, day }: Day): string | undefined {
  if (year < 1 || year > 9999) return undefined;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/** 0001-01-01 is 1. */
function toNumber({ year, month, day }: Day): number {
  let number = daysBeforeYear(year) + day;
  for (let past = 1; past < month; past += 1) number += daysIn({ year, month: past });
  return number;
}

function fromNumber(number: number): Day {
  // The estimate is at most a year off: 400 years have 146,097 days.
  let year = Math.floor(((number - 1) * 400) / 146_097) + 1;
  while (daysBeforeYear(year) >= number) year -= 1;
  while (daysBeforeYear(year + 1) < number) year += 1;
  let day = number - daysBeforeYear(year);
  let month = 1;
  while (day > daysIn({ year, month })) {
    day -= daysIn({ year, month });
    month += 1;
  }
  return { year, month, day };
}

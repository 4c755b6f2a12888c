import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../../src/kernel/civil-date.ts";
import { addWorkingDays, isWorkingDay, type WorkCalendar } from "../../src/kernel/work-calendar.ts";

/** Made up for the test: a week off from Friday 1 October, worked for on the Saturday after. */
const calendar: WorkCalendar = {
  from: civilDate("2021-09-01"),
  to: civilDate("2021-10-31"),
  holidays: ["2021-10-01", "2021-10-04", "2021-10-05", "2021-10-06", "2021-10-07"].map(civilDate),
  workingWeekends: [civilDate("2021-10-09")],
};
const on = (day: string) => isWorkingDay(civilDate(day), calendar);
const add = (day: string, days: number) => addWorkingDays(civilDate(day), days, calendar);

describe("isWorkingDay", () => {
  it("works on weekdays and on weekends that are worked, not on holidays", () => {
    expect(["2021-09-30", "2021-10-01", "2021-10-02", "2021-10-08", "2021-10-09", "2021-10-10"].map(on)).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it("knows its first and last day, and nothing beyond", () => {
    expect(["2021-08-31", "2021-09-01", "2021-10-31", "2021-11-01"].map(on)).toEqual([null, true, false, null]);
  });
});

describe("addWorkingDays", () => {
  it("counts from the day after", () => {
    expect(add("2021-09-29", 1)).toBe("2021-09-30");
    expect(add("2021-09-30", 1)).toBe("2021-10-08");
    expect(add("2021-09-30", 3)).toBe("2021-10-11");
    expect(add("2021-10-02", 0)).toBe("2021-10-02");
  });

  it("does not know the day after the calendar ends", () => {
    expect(add("2021-10-28", 1)).toBe("2021-10-29");
    expect(add("2021-10-28", 2)).toBeNull();
  });

  it("takes whole days from 0 on", () => {
    for (const days of [-1, 0.5, Number.NaN]) expect(() => add("2021-09-01", days)).toThrow(/^addWorkingDays/);
    expect(() => add("2021-02-30", 1)).toThrow(/^civilDate/);
  });

  it("passes as many working days as it was told", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }), (start, days) => {
        const from = addDays(calendar.from, start);
        const to = addWorkingDays(from, days, calendar);
        if (to === null) return true;
        let worked = 0;
        for (let day = from; day < to; ) {
          day = addDays(day, 1);
          if (isWorkingDay(day, calendar) === true) worked += 1;
        }
        return worked === days;
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/kernel/add-months.ts";
import { addDays, civilDate, daysBetween, isCivilDate, isWeekend, lastDayOfYear } from "../../src/kernel/civil-date.ts";
import { utcDate } from "../../src/kernel/utc-date.ts";

describe("civil dates: examples", () => {
  it("takes days that exist and nothing else", () => {
    for (const day of ["2021-06-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
      expect(isCivilDate(day)).toBe(true);
    for (const day of [
      "2021-02-29",
      "1900-02-29",
      "2021-00-10",
      "2021-13-01",
      "2021-04-31",
      "2021-01-00",
      "0000-01-01",
      "2021-1-1",
      "2021-06-01T00:00",
      "",
      20210601,
      null,
      undefined,
      ["2021-06-01"],
    ]) {
      expect(isCivilDate(day)).toBe(false);
    }
  });

  it("gives the last day of a plan year", () => {
    expect(lastDayOfYear(2022)).toBe("2022-12-31");
    expect(lastDayOfYear(1)).toBe("0001-12-31");
    expect(lastDayOfYear(9999)).toBe("9999-12-31");
  });

  it("adds months, a day that the month lacks becoming its last", () => {
    expect(addMonths(civilDate("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(civilDate("2023-01-31"), 1)).toBe("2023-02-28");
    expect(addMonths(civilDate("2021-06-01"), 60)).toBe("2026-06-01");
    expect(addMonths(civilDate("2021-03-31"), -1)).toBe("2021-02-28");
    expect(addMonths(civilDate("2021-06-01"), 0)).toBe("2021-06-01");
  });
});

describe("civil dates: days", () => {
  it("adds days over the ends of months, years and leap days", () => {
    expect(addDays(civilDate("2023-02-28"), 1)).toBe("2023-03-01");
    expect(addDays(civilDate("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(civilDate("2020-12-31"), 1)).toBe("2021-01-01");
    expect(addDays(civilDate("2021-01-01"), -1)).toBe("2020-12-31");
    expect(addDays(civilDate("2021-06-01"), 0)).toBe("2021-06-01");
  });

  it("counts days both ways", () => {
    expect(daysBetween(civilDate("2024-02-28"), civilDate("2024-03-01"))).toBe(2);
    expect(daysBetween(civilDate("2024-03-01"), civilDate("2024-02-28"))).toBe(-2);
    expect(daysBetween(civilDate("2024-03-01"), civilDate("2024-03-01"))).toBe(0);
  });

  it("knows Saturdays and Sundays", () => {
    const week = ["2021-10-04", "2021-10-08", "2021-10-09", "2021-10-10", "2021-10-11"];
    expect(week.map((day) => isWeekend(civilDate(day)))).toEqual([false, false, true, true, false]);
  });
});

describe("civil dates: caller's mistakes", () => {
  it("throws, naming the function", () => {
    expect(() => civilDate("2021-02-30")).toThrow(/^civilDate: "2021-02-30"/);
    for (const year of [0, 10_000, 2021.5, Number.NaN]) expect(() => lastDayOfYear(year)).toThrow(/^lastDayOfYear/);
    expect(() => addMonths(civilDate("2021-01-01"), 0.5)).toThrow(/^addMonths/);
    expect(() => addMonths(civilDate("9999-12-01"), 1)).toThrow(/^addMonths/);
    expect(() => addMonths(civilDate("0001-01-01"), -1)).toThrow(/^addMonths/);
    expect(() => addMonths(civilDate("2021-01-01"), 1e12)).toThrow(/^addMonths/);
    expect(() => addMonths("2021-02-30" as never, 1)).toThrow(/^civilDate/);
    expect(() => addDays(civilDate("2021-01-01"), 0.5)).toThrow(/^addDays/);
    expect(() => addDays(civilDate("9999-12-31"), 1)).toThrow(/^addDays/);
    expect(() => addDays(civilDate("0001-01-01"), -1)).toThrow(/^addDays/);
    expect(() => addDays(civilDate("2021-01-01"), 1e15)).toThrow(/^addDays/);
    expect(() => daysBetween("2021-02-30" as never, civilDate("2021-01-01"))).toThrow(/^civilDate/);
  });
});

describe("civil dates: properties", () => {
  const day = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it("agrees with the calendar of the host", () => {
    fc.assert(fc.property(day, (text) => isCivilDate(text)));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (year, month, date) => {
          const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
          const parsed = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
          return isCivilDate(text) === exists;
        },
      ),
    );
  });

  it("counts back what was added in days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (text, days) => {
        const from = civilDate(text);
        let to: ReturnType<typeof addDays>;
        try {
          to = addDays(from, days);
        } catch (error) {
          return error instanceof RangeError;
        }
        return daysBetween(from, to) === days && addDays(to, -days) === from;
      }),
    );
  });

  it("keeps the day of the month where the month has it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: -600, max: 600 }),
        (year, month, date, months) => {
          const from = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
          const to = addMonths(civilDate(from), months);
          const elapsed = (Number(to.slice(0, 4)) - year) * 12 + Number(to.slice(5, 7)) - month;
          return elapsed === months && Number(to.slice(8)) === date;
        },
      ),
    );
  });
});

it("shows date-fns a date whose parts are those of UTC", () => {
  const date = utcDate("2021-06-01");
  expect([date.getFullYear(), date.getMonth(), date.getDate()]).toEqual([2021, 5, 1]);
  date.setFullYear(2022, 1, 3);
  date.setMonth(2, 4);
  expect(date.toISOString()).toBe("2022-03-04T00:00:00.000Z");
});

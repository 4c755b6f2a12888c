import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../../src/kernel/civil-date.ts";
import { unwrap } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { forecastFullStart } from "../../src/progress/assessment/forecast-full-start.ts";
import type { ForecastInput, SeriesPoint } from "../../src/progress/assessment/types.ts";
import { parseForecastInput } from "../../src/schema/index.ts";
import monthly from "../golden/progress/monthly-starts.json" with { type: "json" };
import totals from "../golden/progress/national-totals.json" with { type: "json" };

const point = (day: string, startedCount: number): SeriesPoint => ({ on: civilDate(day), startedCount });
const forecast = (input: ForecastInput) => unwrap(forecastFullStart(input));

const years = Object.entries(monthly.series).map(([year, series]) => ({
  year,
  series: series.map((entry) => point(entry.on, entry.startedCount)),
  plannedCount: totals.years.find(({ planYear }) => planYear === Number(year))?.plannedCount as number,
}));
const ofYear = (year: string) => years.find((entry) => entry.year === year) as (typeof years)[number];

describe("the published series of the nation", () => {
  it.each([
    ["2021", "2021-08-31", "2021-10-31"],
    ["2022", "2022-07-31", "2022-09-30"],
    ["2023", "2023-09-30", "2023-12-31"],
    ["2024", "2024-10-31", "2024-12-31"],
    ["2025", "2025-09-30", "2025-10-31"],
  ])("reached the plan of %s between the end of %s and of %s", (year, after, by) => {
    const { plannedCount, series } = ofYear(year);
    expect(forecast({ plannedCount, series })).toMatchObject({ state: "reached", on: null, reached: { after, by } });
  });

  it("of 2020 ends below the plan in October: the line reaches it 13 days later", () => {
    const { plannedCount, series } = ofYear("2020");
    expect(forecast({ plannedCount, series })).toMatchObject({ state: "forecast", on: "2020-11-13", reached: null });
  });

  it("gives another day by three points than by two, and says which was taken", () => {
    const { plannedCount, series } = ofYear("2023");
    const toAugust = series.slice(0, 3);
    const byTwo = forecast({ plannedCount, series: toAugust });
    const byThree = forecast({ plannedCount, series: toAugust, method: "last-three-points" });
    // 3,200 left, and 3,200 in 31 days; 7,200 in 62 days.
    expect([byTwo.on, byTwo.method]).toEqual(["2023-10-01", "last-two-points"]);
    expect([byThree.on, byThree.method]).toEqual(["2023-09-28", "last-three-points"]);
    expect(byThree.assumptions).toEqual(["constant-pace", "plan-unchanged", "counts-comparable"]);
  });
});

describe("a forecast of full start", () => {
  const may = point("2021-05-01", 100);

  it("is the day by whose end the line reaches the plan: exactly on it, and a day later by one community", () => {
    const series = [may, point("2021-05-11", 110)];
    expect(forecast({ plannedCount: 120, series }).on).toBe("2021-05-21");
    expect(forecast({ plannedCount: 121, series }).on).toBe("2021-05-22");
    expect(forecast({ plannedCount: 110, series })).toMatchObject({ state: "reached" });
    expect(forecast({ plannedCount: 111, series }).on).toBe("2021-05-12");
  });

  it("names the first point where the plan was reached from the start", () => {
    expect(forecast({ plannedCount: 100, series: [may] }).reached).toEqual({ after: null, by: "2021-05-01" });
  });

  it.each([
    [[may, point("2021-06-01", 100)], "progress.no_increase"],
    [[may, point("2021-06-01", 99)], "progress.no_increase"],
    [[may], "progress.too_few_points"],
    [[], "progress.too_few_points"],
  ])("is not known where the series does not carry it: %j", (series, code) => {
    const result = forecast({ plannedCount: 200, series });
    expect(result).toMatchObject({ state: "unknown", on: null, method: null, assumptions: [] });
    expect(result.reasons.map((reason) => reason.code)).toEqual([code]);
  });

  it("needs three points for the method of three", () => {
    const series = [may, point("2021-06-01", 120)];
    const result = forecast({ plannedCount: 200, series, method: "last-three-points" });
    expect(result.reasons[0]?.params).toEqual({ pointCount: 2, neededCount: 3 });
  });

  it("is not known without a plan, with none planned, or beyond the calendar", () => {
    const slow = [may, point("2022-05-01", 101)];
    expect(forecast({ series: slow }).missing).toEqual(["plannedCount"]);
    expect(forecast({ series: slow, plannedCount: 0 }).reasons[0]?.code).toBe("progress.nothing_planned");
    expect(forecast({ series: slow, plannedCount: 1_000_000_000 }).reasons[0]?.code).toBe("progress.beyond_calendar");
  });

  it("lies on the line: the plan is reached by the end of the day and not of the one before; the trace replays", () => {
    const count = fc.integer({ min: 0, max: 60_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 60 }), count, (first, second, days, plannedCount) => {
        const series = [
          point("2021-05-01", first),
          { on: addDays(civilDate("2021-05-01"), days), startedCount: second },
        ];
        const outcome = forecastFullStart({ plannedCount, series });
        expect(replay(outcome.trace)).toEqual([]);
        const { state, on } = unwrap(outcome);
        fc.pre(state === "forecast" && on !== null);
        const gained = second - first;
        const daysLeft = Math.round(
          (Date.parse(on as string) - Date.parse((series[1] as SeriesPoint).on)) / 86_400_000,
        );
        expect(gained * daysLeft).toBeGreaterThanOrEqual((plannedCount - second) * days);
        expect(gained * (daysLeft - 1)).toBeLessThan((plannedCount - second) * days);
      }),
    );
  });

  it("refuses points out of order and a method it does not know", () => {
    const series = [point("2021-06-01", 1), point("2021-05-01", 2)];
    expect(forecastFullStart({ plannedCount: 3, series }).issues[0]).toMatchObject({
      code: "input.out_of_order",
      path: ["series", 1, "on"],
      params: { after: "series[0].on" },
    });
    expect(parseForecastInput({ plannedCount: 3, series }).issues[0]?.code).toBe("input.out_of_order");
    expect(forecastFullStart({ series: [], method: "by-eye" as never }).issues[0]?.code).toBe("input.invalid_value");
    expect(forecastFullStart({} as never).issues[0]?.code).toBe("input.missing");
  });
});

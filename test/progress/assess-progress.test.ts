import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, daysBetween, lastDayOfYear } from "../../src/kernel/civil-date.ts";
import { unwrap } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { addToSummary } from "../../src/progress/add-to-summary.ts";
import { assessProgress } from "../../src/progress/assessment/assess-progress.ts";
import { progressOf } from "../../src/progress/assessment/progress-of.ts";
import type { ProgressInput, SeriesPoint } from "../../src/progress/assessment/types.ts";
import { emptySummary } from "../../src/progress/empty-summary.ts";
import type { ProgressRecord } from "../../src/progress/types.ts";
import { parseProgressInput } from "../../src/schema/index.ts";
import monthly from "../golden/progress/monthly-starts.json" with { type: "json" };

const on = civilDate("2021-12-31");
const assess = (input: Partial<ProgressInput>) => unwrap(assessProgress({ on, planYear: 2021, ...input }));
const point = (day: string, startedCount: number): SeriesPoint => ({ on: civilDate(day), startedCount });

describe("rates of the year's plan", () => {
  it("are counts over the plan, and exceed 1 with starts beyond it", () => {
    const { communities } = assess({ plannedCount: 1397, startedCount: 1802, completedCount: 700, acceptedCount: 0 });
    expect(communities).toEqual({
      startRate: { num: 1802, den: 1397 },
      completionRate: { num: 700, den: 1397 },
      acceptanceRate: { num: 0, den: 1397 },
    });
  });

  it("are told apart for households, and left out where none are given", () => {
    const households = { plannedCount: 390_000, startedCount: 195_000 };
    expect(assess({ households }).households).toEqual({
      startRate: { num: 195_000, den: 390_000 },
      completionRate: null,
      acceptanceRate: null,
    });
    expect(assess({}).households).toBeNull();
  });

  it("are not known where nothing is planned: 0 of 0 is no rate", () => {
    const result = assess({ plannedCount: 0, startedCount: 3 });
    expect(result.communities.startRate).toBeNull();
    expect([result.fullStart.verdict, result.pace.verdict]).toEqual(["unknown", "unknown"]);
    expect(result.fullStart.reasons.map(({ code }) => code)).toEqual(["progress.nothing_planned"]);
  });

  it.each(["plannedCount", "startedCount"] as const)("are not known without %s, which is named", (fact) => {
    const { [fact]: _, ...counts } = { plannedCount: 10, startedCount: 10 };
    const result = assess(counts);
    expect(result.communities.startRate).toBeNull();
    expect(result.fullStart).toMatchObject({ verdict: "unknown", missing: [fact], reached: null });
    expect(result.pace).toMatchObject({ verdict: "unknown", missing: [fact], elapsed: { num: 365, den: 365 } });
  });

  it("warn where more were accepted than completed, or completed than started", () => {
    const outcome = assessProgress({
      on,
      planYear: 2021,
      startedCount: 5,
      completedCount: 6,
      acceptedCount: 7,
      households: { startedCount: 10, acceptedCount: 11 },
    });
    expect(outcome.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["progress.stage_larger", "completedCount"],
      ["progress.stage_larger", "acceptedCount"],
      ["progress.stage_larger", "households.acceptedCount"],
    ]);
  });
});

describe("full start", () => {
  it.each([
    [1622, "not-met"],
    [1623, "met"],
    [1624, "met"],
  ])("of 1,623 planned with %i started: %s", (startedCount, verdict) => {
    expect(assess({ plannedCount: 1623, startedCount }).fullStart.verdict).toBe(verdict);
  });

  it("is dated between the last point below the plan and the first that holds it", () => {
    const series = monthly.series["2022"].map((entry) => point(entry.on, entry.startedCount));
    const input = { planYear: 2022, on: civilDate("2022-12-31"), plannedCount: 51_000, startedCount: 52_500, series };
    expect(assess(input).fullStart.reached).toEqual({ after: "2022-07-31", by: "2022-09-30" });
  });

  it("leaves points after the day aside, and the counts of the day are its own point", () => {
    const series = [point("2021-06-30", 5), point("2021-09-30", 12), point("2021-11-30", 12)];
    const day = { plannedCount: 10, startedCount: 11, series, on: civilDate("2021-08-31") };
    expect(assess(day).fullStart.reached).toEqual({ after: "2021-06-30", by: "2021-08-31" });
  });

  it("is not dated from a count that fell back below the plan", () => {
    const series = [point("2021-06-30", 10), point("2021-09-30", 9)];
    const { fullStart } = assess({ plannedCount: 10, startedCount: 10, series });
    expect(fullStart.reached).toEqual({ after: "2021-09-30", by: "2021-12-31" });
  });
});

describe("pace against the year", () => {
  const pace = (day: string, startedCount: number, planYear = 2021) =>
    assess({ on: civilDate(day), planYear, plannedCount: 365, startedCount }).pace;

  it("is kept exactly at the share of the year, and not one below it", () => {
    expect(pace("2021-07-01", 181).verdict).toBe("not-met");
    expect(pace("2021-07-01", 182)).toMatchObject({ verdict: "met", elapsed: { num: 182, den: 365 } });
    expect(pace("2021-07-01", 183).verdict).toBe("met");
    expect(pace("2021-07-01", 181).reasons[0]?.params).toEqual({
      plannedCount: 365,
      startedCount: 181,
      elapsedDays: 182,
      yearDays: 365,
    });
  });

  it("counts 366 days in a leap year, none before the year and all after it", () => {
    expect(pace("2024-02-29", 0, 2024).elapsed).toEqual({ num: 60, den: 366 });
    expect(pace("2020-12-31", 0)).toMatchObject({ verdict: "met", elapsed: { num: 0, den: 365 } });
    expect(pace("2021-01-01", 0)).toMatchObject({ verdict: "not-met", elapsed: { num: 1, den: 365 } });
    expect(pace("2023-05-01", 364)).toMatchObject({ verdict: "not-met", elapsed: { num: 365, den: 365 } });
  });

  it("agrees with big integers, for any counts and days, and the trace replays", () => {
    const day = fc.date({ min: new Date("2021-01-01"), max: new Date("2021-12-31"), noInvalidDate: true });
    const count = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(day, count, count, (date, plannedCount, startedCount) => {
        const today = civilDate(date.toISOString().slice(0, 10));
        const outcome = assessProgress({ on: today, planYear: 2021, plannedCount, startedCount });
        expect(replay(outcome.trace)).toEqual([]);
        const { pace: found, fullStart } = unwrap(outcome);
        if (plannedCount === 0) return;
        const days = BigInt(daysBetween(lastDayOfYear(2020), today));
        expect(found.verdict === "met").toBe(BigInt(startedCount) * 365n >= days * BigInt(plannedCount));
        expect(fullStart.verdict === "met").toBe(startedCount >= plannedCount);
      }),
    );
  });
});

describe("counts from a summary", () => {
  const record: ProgressRecord = {
    id: "c1",
    divisionCode: "220102",
    planYear: 2021,
    isPlanned: true,
    categories: [],
    householdCount: 240,
    startedOn: civilDate("2021-05-10"),
  };
  const { householdCount, ...withoutHouseholds } = { ...record, id: "c2", isPlanned: false };

  it("hold the place and the year that are asked for", () => {
    const summary = emptySummary(on, "province");
    for (const each of [record, { ...record, divisionCode: "110105" }, { ...record, planYear: 2022 }])
      addToSummary(summary, each);
    const input = progressOf(summary, { planYear: 2021, divisionCode: "220000" });
    expect(input).toEqual({
      on,
      planYear: 2021,
      plannedCount: 1,
      startedCount: 1,
      completedCount: 0,
      acceptedCount: 0,
      households: { plannedCount: 240, startedCount: 240, completedCount: 0, acceptedCount: 0 },
    });
    expect(unwrap(assessProgress(input)).fullStart.verdict).toBe("met");
  });

  it("leave the households out where a record does, and count starts beyond the plan", () => {
    expect(householdCount).toBe(240);
    const summary = addToSummary(addToSummary(emptySummary(on, "nation"), record), withoutHouseholds);
    const input = progressOf(summary, { planYear: 2021 });
    expect(input).toMatchObject({ plannedCount: 1, startedCount: 2 });
    expect(input.households).toBeUndefined();
  });
});

describe("counts that are no counts", () => {
  it.each([
    [{ on: "2021-02-30" }, "input.invalid_date", ["on"]],
    [{ planYear: 2101 }, "input.too_big", ["planYear"]],
    [{ plannedCount: 1.5 }, "input.invalid_type", ["plannedCount"]],
    [{ households: { startedCount: -1 } }, "input.too_small", ["households", "startedCount"]],
    [{ series: [point("2021-06-30", 1), point("2021-06-30", 2)] }, "input.out_of_order", ["series", 1, "on"]],
  ])("are refused by path: %j", (wrong, code, path) => {
    const input = { on, planYear: 2021, ...wrong } as ProgressInput;
    expect(assessProgress(input).issues).toMatchObject([{ code, path }]);
    expect(parseProgressInput(input).issues).toMatchObject([{ path }]);
  });

  it("are refused by the door where a key is not known", () => {
    expect(parseProgressInput({ on, planYear: 2021, planned: 3 }).issues[0]?.code).toBe("input.unrecognized_keys");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { en } from "../../src/locale/en/index.ts";
import { zhCN } from "../../src/locale/zh-cn/index.ts";
import { addToSummary } from "../../src/progress/add-to-summary.ts";
import { emptySummary } from "../../src/progress/empty-summary.ts";
import { mergeSummaries } from "../../src/progress/merge-summaries.ts";
import type { ProgressRecord } from "../../src/progress/types.ts";
import { statisticsReturn } from "../../src/table/statistics/statistics-return.ts";
import { tablesOfReturn } from "../../src/table/statistics/tables-of-return.ts";
import type { StatisticsReturn, StatisticsReturnInput } from "../../src/table/statistics/types.ts";

const on = civilDate("2021-12-31");
const sizes = { buildingCount: 3, householdCount: 96, floorAreaM2: 4512.5 };
const record = (id: string, divisionCode: string, more: object = {}): ProgressRecord =>
  ({
    id,
    divisionCode,
    planYear: 2021,
    isPlanned: true,
    categories: ["basic"],
    ...sizes,
    ...more,
  }) as unknown as ProgressRecord;
const records: readonly ProgressRecord[] = [
  record("c1", "220102", {
    startedOn: "2021-05-10",
    completedOn: "2021-11-30",
    planned: { elevatorCount: 3, investment: [{ source: "provincial", amountFen: 12_345_678 }] },
    done: { elevatorCount: 2, pipesM: { gas: 120.5 } },
  }),
  record("c2", "220102", { startedOn: "2022-01-05" }),
  record("c3", "220104", { isPlanned: false, startedOn: "2021-06-01", categories: ["basic", "enhancement"] }),
  record("old", "220104", { planYear: 2020, startedOn: "2020-06-01" }),
];
const summary = records.reduce(addToSummary, emptySummary(on, "county"));
const made = (input: Partial<StatisticsReturnInput> = {}) => statisticsReturn({ summary, planYear: 2021, ...input });
const valueIn = (outcome: ReturnType<typeof statisticsReturn>): StatisticsReturn => {
  if (!outcome.ok) throw new Error("no return");
  return outcome.value;
};

describe("the statistics return", () => {
  it("has the annual plan, progress and results of the year by place", () => {
    const { annualPlan, progress, results } = valueIn(made());
    expect(annualPlan.map(({ divisionCode, size }) => [divisionCode, size.communityCount])).toEqual([
      ["220102", 2],
      ["220104", 0],
    ]);
    expect(annualPlan[0]?.works.investmentFen.provincial).toBe(12_345_678);
    expect(progress.map(({ started, completed }) => [started.communityCount, completed.communityCount])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(results[0]?.works.pipesM.gas).toBe(120.5);
  });

  it("has the projects of the year with what their communities say", () => {
    const community = { id: "c1", name: "南湖新村", divisionCode: "220102", builtYear: 1998 };
    const { projects } = valueIn(made({ records, communities: [community] }));
    expect(projects.map(({ id, name }) => [id, name])).toEqual([
      ["c1", "南湖新村"],
      ["c2", null],
      ["c3", null],
    ]);
    expect(projects[0]).toMatchObject({
      builtYear: 1998,
      householdCount: 96,
      startedOn: "2021-05-10",
      acceptedOn: null,
    });
    expect(made({ records }).issues).toEqual([]);
  });

  it("publishes communities and households of the plan and of new starts, and nothing else", () => {
    expect(valueIn(made()).published).toEqual({
      planned: { communityCount: 2, householdCount: 192 },
      started: { communityCount: 2, householdCount: 192 },
    });
  });

  it("says where listed projects are not those that were summed, and where sizes are left out", () => {
    expect(made({ records: records.slice(1) }).issues.map(({ params }) => params)).toEqual([
      { divisionCode: "220102", stage: "planned", listedCount: 1, summedCount: 2 },
      { divisionCode: "220102", stage: "started", listedCount: 0, summedCount: 1 },
      { divisionCode: "220102", stage: "completed", listedCount: 0, summedCount: 1 },
    ]);
    const bare = addToSummary(emptySummary(on, "county"), { ...records[0], householdCount: undefined } as never);
    expect(made({ summary: bare }).issues.map(({ code, params }) => [code, params])).toEqual([
      ["table.sizes_left_out", { divisionCode: "220102", buildingCount: 0, householdCount: 1, floorAreaM2: 0 }],
    ]);
    expect(made({ planYear: 2023 }).issues.map(({ code }) => code)).toEqual(["table.no_rows_for_year"]);
  });

  it("is the same from merged summaries of the units below", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: records.length, maxLength: records.length }), (sides) => {
        const part = (side: boolean) =>
          records.filter((_, index) => sides[index] === side).reduce(addToSummary, emptySummary(on, "county"));
        expect(made({ summary: mergeSummaries([part(true), part(false)]) })).toEqual(made());
      }),
    );
  });
});

describe("the tables of the return", () => {
  it.each([zhCN, en])("have a header for every cell, in $tag", (words) => {
    const tables = tablesOfReturn(valueIn(made({ records })), words);
    for (const { headers, rows } of Object.values(tables)) {
      expect(new Set(headers).size).toBe(headers.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(headers.length);
    }
  });

  it("name the Corps in words", () => {
    const corps = record("x1", "corps", { startedOn: "2021-05-10" });
    const own = { summary: addToSummary(emptySummary(on, "province"), corps), records: [corps] };
    const { annualPlan, progress, projects, results } = tablesOfReturn(valueIn(made(own)), zhCN);
    for (const { rows } of [annualPlan, progress, results]) expect(rows[0]?.[0]).toBe("新疆生产建设兵团");
    expect(projects.rows[0]?.[2]).toBe("新疆生产建设兵团");
  });

  it("are written in yuan, square metres and words", () => {
    const { annualPlan, projects } = tablesOfReturn(valueIn(made({ records })), zhCN);
    expect(annualPlan.rows[0]?.[annualPlan.headers.indexOf("省级（元）")]).toBe("123456.78");
    expect(annualPlan.rows[0]?.[annualPlan.headers.indexOf("计划建筑面积（平方米）")]).toBe("9025");
    expect(projects.rows[2]?.slice(0, 6)).toEqual(["c3", "", "220104", "", "否", "基础类、提升类"]);
  });
});

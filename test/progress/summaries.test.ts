import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { categories } from "../../src/category/codes.ts";
import { fundingSources } from "../../src/funding/codes.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { addToSummary } from "../../src/progress/add-to-summary.ts";
import { areaWorks, countedWorks, type PlaceLevel, pipeKinds, placeLevels } from "../../src/progress/codes.ts";
import { summaryColumns } from "../../src/progress/columns.ts";
import { emptySummary } from "../../src/progress/empty-summary.ts";
import { mergeSummaries } from "../../src/progress/merge-summaries.ts";
import { totalsOf } from "../../src/progress/totals-of.ts";
import type { ProgressRecord, ProgressSummary } from "../../src/progress/types.ts";
import { progressRecord, summariseSlowly } from "./support.ts";

const on = civilDate("2021-12-31");
const summarise = (records: readonly ProgressRecord[], level: PlaceLevel = "province"): ProgressSummary =>
  records.reduce(addToSummary, emptySummary(on, level));

const base: ProgressRecord = {
  id: "c1",
  divisionCode: "220102",
  planYear: 2021,
  isPlanned: true,
  categories: ["basic"],
};

describe("addToSummary: examples", () => {
  it("counts a community in every stage it has come to", () => {
    const { stages } = totalsOf(
      summarise([
        { ...base, householdCount: 100 },
        { ...base, householdCount: 200, startedOn: civilDate("2021-04-01") },
        { ...base, householdCount: 300, startedOn: civilDate("2021-04-01"), completedOn: civilDate("2021-10-01") },
      ]),
    );
    expect(stages.planned).toMatchObject({ communityCount: 3, householdCount: 600 });
    expect(stages.started).toMatchObject({ communityCount: 2, householdCount: 500 });
    expect(stages.completed).toMatchObject({ communityCount: 1, householdCount: 300 });
    expect(stages.accepted).toMatchObject({ communityCount: 0, householdCount: 0 });
  });

  it("counts a start beyond the plan as started and not as planned", () => {
    const { stages } = totalsOf(summarise([{ ...base, isPlanned: false, startedOn: civilDate("2021-04-01") }]));
    expect([stages.planned.communityCount, stages.started.communityCount]).toEqual([0, 1]);
  });

  it("tells places apart as finely as it was asked, the Corps among them", () => {
    const records = ["220102", "220103001", "220204", "340102001003", "corps"].map((divisionCode) => ({
      ...base,
      divisionCode,
    }));
    const places = (level: PlaceLevel) => Object.keys(summarise(records, level).rows).sort();
    expect(places("nation")).toEqual(["000000"]);
    expect(places("province")).toEqual(["220000", "340000", "corps"]);
    expect(places("prefecture")).toEqual(["220100", "220200", "340100", "corps"]);
    expect(places("county")).toEqual(["220102", "220103", "220204", "340102", "corps"]);
  });

  it("gives the sums of a place, of a year, or of both", () => {
    const summary = summarise(
      [base, { ...base, planYear: 2022 }, { ...base, divisionCode: "340102" }, { ...base, divisionCode: "corps" }],
      "county",
    );
    const count = (scope: Parameters<typeof totalsOf>[1]) => totalsOf(summary, scope).stages.planned.communityCount;
    expect(count({})).toBe(4);
    expect(count({ divisionCode: "220000" })).toBe(2);
    expect(count({ divisionCode: "220000", planYear: 2021 })).toBe(1);
    expect(count({ planYear: 2021 })).toBe(3);
    expect(count({ divisionCode: "corps" })).toBe(1);
    expect(count({ divisionCode: "610000" })).toBe(0);
  });

  it("says how many records leave a size out", () => {
    const { missing } = totalsOf(summarise([base, { ...base, buildingCount: 4, householdCount: 0 }]));
    expect(missing).toEqual({ buildingCount: 1, householdCount: 1, floorAreaM2: 2 });
  });
});

describe("addToSummary: boundaries", () => {
  it("counts what happened on the day of the summary, and not what happened the day after", () => {
    const started = (day: string) =>
      totalsOf(summarise([{ ...base, startedOn: civilDate(day) }])).stages.started.communityCount;
    expect([started("2021-12-30"), started("2021-12-31"), started("2022-01-01")]).toEqual([1, 1, 0]);
  });

  it("keeps areas and lengths exact where decimals would drift", () => {
    const records = Array.from({ length: 1000 }, () => ({
      ...base,
      floorAreaM2: 0.1 as NonNullable<ProgressRecord["floorAreaM2"]>,
      done: { pipesM: { gas: 0.07 } },
    }));
    const { stages, done } = totalsOf(summarise(records));
    expect([stages.planned.floorAreaM2, done.pipesM.gas]).toEqual([100, 70]);
  });
});

describe("mergeSummaries: caller's mistakes", () => {
  it("refuses summaries of two days or levels, and none at all", () => {
    const other = emptySummary(civilDate("2021-12-30"), "province");
    expect(() => mergeSummaries([emptySummary(on, "province"), other])).toThrow(/^mergeSummaries/);
    expect(() => mergeSummaries([emptySummary(on, "province"), emptySummary(on, "county")])).toThrow(/^mergeSummaries/);
    expect(() => mergeSummaries([])).toThrow(/^mergeSummaries/);
    expect(() => emptySummary("2021-02-30" as never, "nation")).toThrow(/^civilDate/);
  });
});

describe("summaries: properties", () => {
  const records = fc.array(progressRecord, { maxLength: 12 });
  const level = fc.constantFrom(...placeLevels);

  it("are a commutative monoid: order and grouping do not matter, and nothing added changes nothing", () => {
    fc.assert(
      fc.property(records, records, records, level, (first, second, third, at) => {
        const [a, b, c] = [first, second, third].map((list) => summarise(list, at)) as [
          ProgressSummary,
          ProgressSummary,
          ProgressSummary,
        ];
        const merged = mergeSummaries([a, b, c]);
        expect(mergeSummaries([c, a, b])).toEqual(merged);
        expect(mergeSummaries([mergeSummaries([a, b]), c])).toEqual(merged);
        expect(mergeSummaries([a, mergeSummaries([b, c])])).toEqual(merged);
        expect(mergeSummaries([a, emptySummary(on, at)])).toEqual(a);
        expect(summarise([...first, ...second, ...third], at)).toEqual(merged);
      }),
    );
  });

  it("give what a slow and exact count gives", () => {
    fc.assert(
      fc.property(records, (list) => {
        expect(totalsOf(summarise(list, "county"))).toEqual(summariseSlowly(list, on));
      }),
    );
  });

  it("survive JSON, and merging does not change what is merged", () => {
    fc.assert(
      fc.property(records, (list) => {
        const summary = summarise(list);
        const text = JSON.stringify(summary);
        expect(JSON.parse(text)).toEqual(summary);
        mergeSummaries([summary, summary]);
        expect(JSON.stringify(summary)).toBe(text);
      }),
    );
  });

  it("have one column for each thing that is added up", () => {
    const works = countedWorks.length + areaWorks.length + pipeKinds.length + fundingSources.length;
    expect(summaryColumns).toHaveLength(4 * 4 + categories.length + 3 + 2 * works);
    expect(new Set(summaryColumns).size).toBe(summaryColumns.length);
  });

  it("put each thing in the column of its name", () => {
    fc.assert(
      fc.property(progressRecord, (record) => {
        const row = Object.values(Object.values(summarise([record], "nation").rows)[0] ?? {})[0] ?? [];
        for (const part of ["planned", "done"] as const) {
          const works = (part === "done" || record.isPlanned ? record[part] : undefined) ?? {};
          const cell = (name: string) => row[summaryColumns.indexOf(`${part}.${name}`)];
          for (const key of countedWorks) expect(cell(key)).toBe(works[key] ?? 0);
          for (const key of areaWorks) expect(cell(key)).toBe(Math.round((works[key] ?? 0) * 100));
          for (const kind of pipeKinds)
            expect(cell(`pipesM.${kind}`)).toBe(Math.round((works.pipesM?.[kind] ?? 0) * 100));
          for (const { source, amountFen } of works.investment ?? [])
            expect(cell(`investmentFen.${source}`)).toBe(amountFen);
        }
        for (const category of categories)
          expect(row[summaryColumns.indexOf(`communitiesByCategory.${category}`)]).toBe(
            record.categories.includes(category) ? 1 : 0,
          );
      }),
    );
  });
});

import type { Community } from "../../community/types.ts";
import type { Issue } from "../../kernel/issue.ts";
import { type Outcome, succeed } from "../../kernel/outcome.ts";
import { addToSummary } from "../../progress/add-to-summary.ts";
import { emptySummary } from "../../progress/empty-summary.ts";
import { totalsOf } from "../../progress/totals-of.ts";
import type { ProgressRecord, ProgressSummary, ProgressTotals } from "../../progress/types.ts";
import { tableIssue } from "../issues.ts";
import type { ReturnedProject, StatisticsReturn, StatisticsReturnInput } from "./types.ts";

/**
 * Makes the statistics return of a reporting unit: annual plan, progress, results, basic information of projects. 统计报表。
 *
 * The four groups are those that the statistical system names. Its forms and the definitions of its indicators were not
 * available: the indicators here are those that published results show, in this library's arrangement, and are not the
 * official form. Returns are complete enumerations added up level by level, so that a city makes its return from the merged
 * summaries of its districts. Figures go as reported; starts beyond the plan count.
 *
 * @param input - A summary, the year, and the projects where the unit has them.
 * @returns One row for each place of the summary, in the order of the codes.
 *
 * @unit areas: m² · lengths: m · amounts: fen
 * @issue table.no_rows_for_year — the summary holds nothing of the year
 * @issue table.sizes_left_out — records leave sizes out, so that sums are too small
 * @issue table.projects_differ — the projects listed for a place are not those that its summary counts
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { addToSummary, emptySummary } from "jiugai/progress";
 * import { statisticsReturn } from "jiugai/table";
 * const record = { id: "c1", divisionCode: "220102", planYear: 2021, isPlanned: true, categories: ["basic" as const], householdCount: 240 };
 * const summary = addToSummary(emptySummary(civilDate("2021-12-31"), "county"), record);
 * const made = statisticsReturn({ summary, planYear: 2021, records: [record] });
 * made.ok && made.value.published.planned; // => { communityCount: 1, householdCount: 240 }
 * made.issues.map(({ code }) => code); // => ["table.sizes_left_out"]
 * ```
 */
export function statisticsReturn(input: StatisticsReturnInput): Outcome<StatisticsReturn> {
  const { summary, planYear } = input;
  const records = input.records?.filter((record) => record.planYear === planYear);
  const places = placesOf(summary, planYear);
  const issues: Issue[] = places.flatMap(({ place, totals }) => listLeftOut(place, totals));
  if (places.length === 0) issues.push(tableIssue("warning", "table.no_rows_for_year", { planYear }));
  if (records !== undefined) issues.push(...compareProjects(summary, planYear, records));
  const communities = new Map(input.communities?.map((community) => [community.id, community]));
  const { stages } = totalsOf(summary, { planYear });
  return succeed(
    {
      on: summary.on,
      planYear,
      annualPlan: places.map(({ place, totals }) => ({
        divisionCode: place,
        size: totals.stages.planned,
        works: totals.planned,
      })),
      progress: places.map(({ place, totals: { stages: reached } }) => ({
        divisionCode: place,
        started: reached.started,
        completed: reached.completed,
        accepted: reached.accepted,
      })),
      results: places.map(({ place, totals }) => ({ divisionCode: place, works: totals.done })),
      projects: (records ?? []).map((record) => projectOf(record, communities.get(record.id))),
      published: { planned: publishedOf(stages.planned), started: publishedOf(stages.started) },
    },
    issues,
  );
}

/** The places of a summary that have rows of the year; the Corps comes last. */
function placesOf(
  summary: ProgressSummary,
  planYear: number,
): { readonly place: string; readonly totals: ProgressTotals }[] {
  return Object.keys(summary.rows)
    .filter((place) => summary.rows[place]?.[planYear] !== undefined)
    .sort()
    .map((place) => {
      const rows = { [place]: summary.rows[place] ?? {} };
      return { place, totals: totalsOf({ ...summary, rows }, { planYear }) };
    });
}

function listLeftOut(divisionCode: string, { missing }: ProgressTotals): readonly Issue[] {
  const isWhole = Object.values(missing).every((count) => count === 0);
  return isWhole ? [] : [tableIssue("warning", "table.sizes_left_out", { divisionCode, ...missing })];
}

function compareProjects(
  summary: ProgressSummary,
  planYear: number,
  records: readonly ProgressRecord[],
): readonly Issue[] {
  const listed = emptySummary(summary.on, summary.level);
  for (const record of records) addToSummary(listed, record);
  const counts = (of: ProgressSummary) =>
    new Map(placesOf(of, planYear).map(({ place, totals }) => [place, totals.stages]));
  const [own, summed] = [counts(listed), counts(summary)];
  return [...new Set([...summed.keys(), ...own.keys()])].flatMap((divisionCode) =>
    (["planned", "started", "completed", "accepted"] as const).flatMap((stage) => {
      const listedCount = own.get(divisionCode)?.[stage].communityCount ?? 0;
      const summedCount = summed.get(divisionCode)?.[stage].communityCount ?? 0;
      if (listedCount === summedCount) return [];
      return [tableIssue("warning", "table.projects_differ", { divisionCode, stage, listedCount, summedCount })];
    }),
  );
}

/** The record is what was reported; the community stands in where the record leaves a size out. */
function projectOf(record: ProgressRecord, community: Community | undefined): ReturnedProject {
  return {
    id: record.id,
    name: community?.name ?? null,
    divisionCode: record.divisionCode,
    builtYear: community?.builtYear ?? null,
    isPlanned: record.isPlanned,
    categories: record.categories,
    buildingCount: record.buildingCount ?? community?.buildingCount ?? null,
    householdCount: record.householdCount ?? community?.householdCount ?? null,
    floorAreaM2: record.floorAreaM2 ?? community?.floorAreaM2 ?? null,
    startedOn: record.startedOn ?? null,
    completedOn: record.completedOn ?? null,
    acceptedOn: record.acceptedOn ?? null,
  };
}

function publishedOf({ communityCount, householdCount }: ProgressTotals["stages"]["planned"]): {
  readonly communityCount: number;
  readonly householdCount: number;
} {
  return { communityCount, householdCount };
}

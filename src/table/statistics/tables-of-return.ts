import type { Category } from "../../category/codes.ts";
import { corps } from "../../division/reporting-units.ts";
import { type FundingSource, fundingSources } from "../../funding/codes.ts";
import type { Fen } from "../../kernel/brand.ts";
import { toYuan } from "../../money/yuan.ts";
import { areaWorks, countedWorks, type ProgressStage, pipeKinds } from "../../progress/codes.ts";
import type { StageTotals, WorksTotals } from "../../progress/types.ts";
import type { TextTable } from "../types.ts";
import type { StatisticsColumn } from "./columns.ts";
import type { ReturnedProject, StatisticsReturn } from "./types.ts";

/** The words that the tables of the return need; every locale has them. 报表用语。 */
export interface StatisticsWords {
  readonly labels: {
    readonly "statistics-column": Readonly<Record<StatisticsColumn, string>>;
    readonly source: Readonly<Record<FundingSource, string>>;
    readonly category: Readonly<Record<Category, string>>;
  };
  readonly format: {
    readonly list: (texts: readonly string[]) => string;
    readonly value: (value: boolean, unit: "1") => string;
  };
}

/** The four groups of the return as rows of text. 统计报表各表。 */
export type StatisticsTables = Readonly<Record<"annualPlan" | "progress" | "results" | "projects", TextTable>>;

/**
 * Writes the statistics return as four tables of text, for CSV or a spreadsheet. 统计报表转为表格。
 *
 * Amounts in yuan, areas in m², lengths in m; what was not given is blank.
 *
 * @param statistics - From `statisticsReturn`.
 * @param words - A locale, such as `zhCN`.
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { zhCN } from "jiugai/locale/zh-cn";
 * import { emptySummary } from "jiugai/progress";
 * import { statisticsReturn, tablesOfReturn } from "jiugai/table";
 * const made = statisticsReturn({ summary: emptySummary(civilDate("2021-12-31"), "county"), planYear: 2021 });
 * made.ok && tablesOfReturn(made.value, zhCN).progress.headers.slice(0, 2); // => ["行政区划代码", "新开工小区数（个）"]
 * ```
 */
export function tablesOfReturn(statistics: StatisticsReturn, words: StatisticsWords): StatisticsTables {
  const column = words.labels["statistics-column"];
  const stageHeaders = (stage: ProgressStage): readonly string[] => sizes.map((size) => column[`${stage}.${size}`]);
  const worksHeaders = [
    ...countedWorks.map((work) => column[work]),
    ...areaWorks.map((work) => column[work]),
    ...pipeKinds.map((kind) => column[`pipesM.${kind}`]),
    ...fundingSources.map((source) => `${words.labels.source[source]}${column.inYuan}`),
  ];
  const { annualPlan, progress, results, projects } = statistics;
  return {
    annualPlan: {
      headers: [column.divisionCode, ...stageHeaders("planned"), ...worksHeaders],
      rows: annualPlan.map(({ divisionCode, size, works }) => [
        place(divisionCode, words),
        ...sizeCells(size),
        ...worksCells(works),
      ]),
    },
    progress: {
      headers: [column.divisionCode, ...reached.flatMap(stageHeaders)],
      rows: progress.map((row) => [
        place(row.divisionCode, words),
        ...reached.flatMap((stage) => sizeCells(row[stage])),
      ]),
    },
    results: {
      headers: [column.divisionCode, ...worksHeaders],
      rows: results.map(({ divisionCode, works }) => [place(divisionCode, words), ...worksCells(works)]),
    },
    projects: {
      headers: projectColumns.map((name) => column[name]),
      rows: projects.map((project) =>
        projectColumns.map((name) =>
          name === "divisionCode" ? place(project.divisionCode, words) : projectCell(project[name], words),
        ),
      ),
    },
  };
}

const sizes = ["communityCount", "buildingCount", "householdCount", "floorAreaM2"] as const;
const reached = ["started", "completed", "accepted"] as const;
const projectColumns = [
  "id",
  "name",
  "divisionCode",
  "builtYear",
  "isPlanned",
  "categories",
  "buildingCount",
  "householdCount",
  "floorAreaM2",
  "startedOn",
  "completedOn",
  "acceptedOn",
] as const;

function place(divisionCode: string, { labels }: StatisticsWords): string {
  return divisionCode === corps ? labels["statistics-column"].corps : divisionCode;
}

function sizeCells(size: StageTotals): readonly string[] {
  return sizes.map((name) => String(size[name]));
}

function worksCells(works: WorksTotals): readonly string[] {
  return [
    ...countedWorks.map((work) => String(works[work])),
    ...areaWorks.map((work) => String(works[work])),
    ...pipeKinds.map((kind) => String(works.pipesM[kind])),
    ...fundingSources.map((source) => toYuan(works.investmentFen[source] as Fen)),
  ];
}

function projectCell(value: ReturnedProject[keyof ReturnedProject], { labels, format }: StatisticsWords): string {
  if (value === null) return "";
  if (typeof value === "boolean") return format.value(value, "1");
  return typeof value === "object" ? format.list(value.map((category) => labels.category[category])) : String(value);
}

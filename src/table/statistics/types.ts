import type { Category } from "../../category/codes.ts";
import type { Community } from "../../community/types.ts";
import type { CivilDate } from "../../kernel/brand.ts";
import type { ProgressStage } from "../../progress/codes.ts";
import type { ProgressRecord, ProgressSummary, StageTotals, WorksTotals } from "../../progress/types.ts";

/** What the statistics return of a reporting unit is made from. 统计报表的数据来源。 */
export interface StatisticsReturnInput {
  /** Records of the unit, or summaries of the units below it, added up. 汇总。 */
  readonly summary: ProgressSummary;
  /** @unit year */
  readonly planYear: number;
  /** The year's projects one by one, where the unit has them. 项目记录。 */
  readonly records?: readonly ProgressRecord[];
  /** Communities of the records, found by their id. 小区。 */
  readonly communities?: readonly Community[];
}

/** The statistics return: its four groups of contents, and the figures that are published. 统计报表。 */
export interface StatisticsReturn {
  /** What had happened by the end of this day counts. 统计截止日。 */
  readonly on: CivilDate;
  /** @unit year */
  readonly planYear: number;
  /** Annual plan, by place. 年度计划。 */
  readonly annualPlan: readonly ReturnedPlan[];
  /** Progress, by place. 工作进展。 */
  readonly progress: readonly ReturnedProgress[];
  /** Results of the renovation, by place. 改造效果。 */
  readonly results: readonly ReturnedResults[];
  /** Basic information of projects. 项目基本信息。 */
  readonly projects: readonly ReturnedProject[];
  /** The only figures that are published: totals of the plan and of what was newly started. 对外公布的数据。 */
  readonly published: Readonly<Record<"planned" | "started", Pick<StageTotals, "communityCount" | "householdCount">>>;
}

/** The plan of a place: size, works and money. 某地年度计划。 */
export interface ReturnedPlan {
  /** As the summary names the place. 行政区划代码。 */
  readonly divisionCode: string;
  readonly size: StageTotals;
  readonly works: WorksTotals;
}

/** How far a place has come. 某地进展。 */
export interface ReturnedProgress extends Readonly<Record<Exclude<ProgressStage, "planned">, StageTotals>> {
  readonly divisionCode: string;
}

/** What was done in a place. 某地改造成果。 */
export interface ReturnedResults {
  readonly divisionCode: string;
  readonly works: WorksTotals;
}

/** A project with its community; `null` is what was not given. 一个项目的基本信息。 */
export interface ReturnedProject {
  readonly id: string;
  readonly name: string | null;
  readonly divisionCode: string;
  /** @unit year */
  readonly builtYear: number | null;
  readonly isPlanned: boolean;
  readonly categories: readonly Category[];
  readonly buildingCount: number | null;
  readonly householdCount: number | null;
  /** @unit m² */
  readonly floorAreaM2: number | null;
  readonly startedOn: CivilDate | null;
  readonly completedOn: CivilDate | null;
  readonly acceptedOn: CivilDate | null;
}

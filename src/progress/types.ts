import type { Category } from "../category/codes.ts";
import type { FundingSource } from "../funding/codes.ts";
import type { CivilDate, Fen, SquareMetres } from "../kernel/brand.ts";
import type { AreaWork, CountedWork, PipeKind, PlaceLevel, ProgressStage } from "./codes.ts";

/** Works and money of a community, as planned or as done. 改造内容与资金（计划或完成）。 */
export interface ReportedWorks
  extends Readonly<Partial<Record<CountedWork, number>>>,
    Readonly<Partial<Record<AreaWork, SquareMetres>>> {
  /** Length of pipes and lines by kind, with at most two decimals. 管线长度。 @unit m */
  readonly pipesM?: Readonly<Partial<Record<PipeKind, number>>>;
  /** Money by source, each source once. 投资（按资金来源）。 */
  readonly investment?: readonly ReportedInvestment[];
}

/** Money of one source. 一项资金来源的投资。 */
export interface ReportedInvestment {
  readonly source: FundingSource;
  /** @unit fen */
  readonly amountFen: Fen;
}

/** One community in the year's return: its plan, how far it has come, and what was done. 一个小区的计划与进展。 */
export interface ProgressRecord {
  readonly id: string;
  /** Six, nine or twelve digits, or `corps` for the Production and Construction Corps. 行政区划代码。 */
  readonly divisionCode: string;
  /** @unit year */
  readonly planYear: number;
  /** In the annual plan; a community that was started beyond the plan is not. 是否列入年度计划。 */
  readonly isPlanned: boolean;
  /** Categories that its works belong to, each once. 涉及的改造类别。 */
  readonly categories: readonly Category[];
  /** 楼栋数。 */
  readonly buildingCount?: number;
  /** 户数。 */
  readonly householdCount?: number;
  /** 建筑面积。 @unit m² */
  readonly floorAreaM2?: SquareMetres;
  /** 开工日期。 */
  readonly startedOn?: CivilDate;
  /** 完工日期。 */
  readonly completedOn?: CivilDate;
  /** 竣工验收日期。 */
  readonly acceptedOn?: CivilDate;
  /** What is planned; enters a summary where the community is in the annual plan. 计划内容。 */
  readonly planned?: ReportedWorks;
  /** What is done. 完成内容。 */
  readonly done?: ReportedWorks;
}

/** Size of the communities that have come to a stage. 某阶段的小区规模。 */
export interface StageTotals {
  readonly communityCount: number;
  readonly buildingCount: number;
  readonly householdCount: number;
  /** @unit m² */
  readonly floorAreaM2: number;
}

/** Works and money of all communities. 改造内容与资金合计。 */
export interface WorksTotals extends Readonly<Record<CountedWork, number>>, Readonly<Record<AreaWork, number>> {
  /** @unit m */
  readonly pipesM: Readonly<Record<PipeKind, number>>;
  /** @unit fen */
  readonly investmentFen: Readonly<Record<FundingSource, number>>;
}

/** What a summary holds for a place and a year. 汇总结果。 */
export interface ProgressTotals {
  /** Communities that have come to each stage. 各阶段。 */
  readonly stages: Readonly<Record<ProgressStage, StageTotals>>;
  /** Communities with works of each category; one community may count in several. 各类别涉及小区数。 */
  readonly communitiesByCategory: Readonly<Record<Category, number>>;
  readonly planned: WorksTotals;
  readonly done: WorksTotals;
  /** Records that leave a size out, so that its totals are too small. 未填报的记录数。 */
  readonly missing: Readonly<Record<Exclude<keyof StageTotals, "communityCount">, number>>;
}

/**
 * Records added up by place and year: plain data, a row of whole numbers for each, that merges in any order by adding up
 * what stands in one column. `totalsOf` gives it names and units. 汇总。
 */
export interface ProgressSummary {
  /** What had happened by the end of this day counts. 统计截止日。 */
  readonly on: CivilDate;
  readonly level: PlaceLevel;
  /**
   * By place, then by plan year: a number for each of `summaryColumns`. The place is a division code or `corps`, and
   * `000000` for the nation. 按区划、年度分组。 @unit counts · 0.01 m² · 0.01 m · fen
   */
  readonly rows: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>;
}

import type { CivilDate } from "../../kernel/brand.ts";
import type { Finding } from "../../kernel/finding.ts";
import type { Issue } from "../../kernel/issue.ts";
import type { Ratio } from "../../kernel/ratio.ts";
import type { ForecastAssumption, ForecastMethod, ForecastState } from "./codes.ts";

/** A figure that an assessment of progress may lack. 可能缺少的数据。 */
export type ProgressFact = "plannedCount" | "startedCount" | "series";

/** How many have come to each stage by the day; what is left out is not known. 各阶段数量。 */
export interface StageCounts {
  /** In the plan of the year. 年度计划数。 */
  readonly plannedCount?: number;
  /** Newly started, beyond the plan too. 新开工数。 */
  readonly startedCount?: number;
  /** 完工数。 */
  readonly completedCount?: number;
  /** 竣工验收数。 */
  readonly acceptedCount?: number;
}

/** What had started by the end of a day, since the year began. 累计开工数。 */
export interface SeriesPoint {
  readonly on: CivilDate;
  readonly startedCount: number;
}

/** Where a place stands with its plan: communities, and households where they are counted. 年度计划进展。 */
export interface ProgressInput extends StageCounts {
  /** What had happened by the end of this day counts. 统计截止日。 */
  readonly on: CivilDate;
  /** @unit year */
  readonly planYear: number;
  readonly households?: StageCounts;
  /** Cumulative starts before the day, by which the start of all is dated; later points are left aside. 各期累计开工数。 */
  readonly series?: readonly SeriesPoint[];
}

/** Shares of the plan, as exact fractions that may exceed 1; `null` where a count is not known or nothing is planned. 完成率。 */
export interface StageRates {
  /** Started over planned. 开工率。 */
  readonly startRate: Ratio | null;
  /** Completed over planned. 完工率。 */
  readonly completionRate: Ratio | null;
  /** Accepted over planned. 竣工验收率。 */
  readonly acceptanceRate: Ratio | null;
}

/** The days between which a plan was reached: not yet by the end of the first, but by the end of the last. 达到计划的区间。 */
export interface ReachedBetween {
  /** `null` where no earlier point is given. */
  readonly after: CivilDate | null;
  readonly by: CivilDate;
}

/** Whether every planned community has started, and since when. 是否全面开工。 */
export interface FullStart extends Finding {
  /** `null` where it is not reached or not known. */
  readonly reached: ReachedBetween | null;
}

/** Whether the share that has started keeps up with the year: `met` where it is not below it. 是否达到时间进度。 */
export interface YearPace extends Finding {
  /** Days of the plan year that have passed, the day itself included, over all its days. 时间进度。 */
  readonly elapsed: Ratio;
}

/** What the counts of a day say. 进度评估。 */
export interface ProgressAssessment {
  readonly communities: StageRates;
  /** `null` where no households are given. */
  readonly households: StageRates | null;
  readonly fullStart: FullStart;
  readonly pace: YearPace;
}

/** A place and its counts. 一个地区的进展。 */
export interface RankingPlace extends Pick<StageCounts, "plannedCount" | "startedCount"> {
  /** A division code, `corps`, or a name. 地区标识。 */
  readonly id: string;
}

/** Places to rank. 参加排名的地区。 */
export interface RankingInput {
  readonly places: readonly RankingPlace[];
}

/** A place in the ranking. 排名。 */
export interface RankedPlace {
  readonly id: string;
  /** 1 for the highest rate; places with one rate share a rank, and the next ranks are left out. 名次。 */
  readonly rank: number;
  /** 开工率。 */
  readonly startRate: Ratio;
}

/** A place that cannot be ranked, and why. 未参加排名的地区。 */
export interface UnrankedPlace {
  readonly id: string;
  readonly reason: Issue;
}

/** Places by start rate, the highest first; within a rank in the order given. 开工率排名。 */
export interface ProgressRanking {
  readonly ranked: readonly RankedPlace[];
  readonly unranked: readonly UnrankedPlace[];
}

/** The series that a forecast goes on from. 预测依据。 */
export interface ForecastInput {
  /** Communities in the plan of the year; left out, not known. 年度计划数。 */
  readonly plannedCount?: number;
  /** Cumulative starts by day, the earliest first. 各期累计开工数。 */
  readonly series: readonly SeriesPoint[];
  /** `last-two-points` where left out. 预测方法。 */
  readonly method?: ForecastMethod;
}

/** When every planned community will have started, and what that rests on. 全面开工预测。 */
export interface FullStartForecast {
  readonly state: ForecastState;
  /** First day by whose end the line reaches the plan; only of a forecast. 预计全面开工日期。 */
  readonly on: CivilDate | null;
  /** Between which points the plan was reached; only where it is. */
  readonly reached: ReachedBetween | null;
  /** `null` where nothing is forecast. 预测方法。 */
  readonly method: ForecastMethod | null;
  /** What the day takes for granted; empty where nothing is forecast. 预测的前提。 */
  readonly assumptions: readonly ForecastAssumption[];
  readonly reasons: readonly Issue[];
  /** Figures that are not known. 缺少的数据。 */
  readonly missing: readonly ProgressFact[];
}

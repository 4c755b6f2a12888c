import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { ProgressFact } from "./assessment/types.ts";
import type { ProgressStage } from "./codes.ts";
import type { PlausibleRatio } from "./plausibility/codes.ts";

/** What the assessment of progress and the comparison with published tables can say. 进度类提示。 */
export interface ProgressIssueParams {
  /** A figure is not given on which the answer depends. */
  readonly "progress.fact_not_given": { readonly fact: ProgressFact };
  /** Nothing is in the plan, so that there is no rate. */
  readonly "progress.nothing_planned": Readonly<Record<never, never>>;
  readonly "progress.not_all_started": { readonly plannedCount: number; readonly startedCount: number };
  /** The share that has started is below the share of the year that has passed. */
  readonly "progress.behind_year": {
    readonly plannedCount: number;
    readonly startedCount: number;
    readonly elapsedDays: number;
    readonly yearDays: number;
  };
  /** More have come to a stage than to the one before it. */
  readonly "progress.stage_larger": {
    readonly stage: ProgressStage;
    readonly count: number;
    readonly before: ProgressStage;
    readonly beforeCount: number;
  };
  /** A forecast rests on more points than there are. */
  readonly "progress.too_few_points": { readonly pointCount: number; readonly neededCount: number };
  /** Nothing was started between the points that a forecast rests on, or the count fell. */
  readonly "progress.no_increase": { readonly fromOn: string; readonly toOn: string; readonly gainedCount: number };
  /** At this pace the day lies after the year 9999. */
  readonly "progress.beyond_calendar": { readonly daysLeft: number };
  /** A row that should stand there is not printed, or not among the own figures. */
  readonly "progress.row_missing": {
    readonly row: string;
    readonly columns: readonly string[];
    readonly where: "published" | "own";
  };
  /** A figure differs from the published one, and neither rounding nor a named part explains it. */
  readonly "progress.figure_differs": {
    readonly row: string;
    readonly column: string;
    readonly published: number;
    readonly own: number;
    readonly difference: number;
  };
  /** The printed rows do not add up to the printed total, and neither rounding nor missing rows explain it. */
  readonly "progress.total_differs": {
    readonly column: string;
    readonly printed: number;
    readonly sum: number;
    readonly difference: number;
  };
  /** No whole number of communities gives this rate. */
  readonly "progress.rate_impossible": { readonly startedCount: number; readonly ratePercent: string };
  /** A ratio beyond what published averages make plausible. */
  readonly "progress.implausible": {
    readonly ratio: PlausibleRatio;
    readonly value: string;
    readonly least: number | null;
    readonly most: number | null;
  };
}

/** Issue about progress. 进度类提示。 */
export type ProgressIssue = IssueOf<ProgressIssueParams>;

/** @internal */
export const progressIssue: IssueMaker<ProgressIssueParams> = issueMaker();

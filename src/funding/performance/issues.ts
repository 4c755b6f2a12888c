import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { IndicatorFact } from "./codes.ts";

/** What the performance evaluation can say. 绩效评价类提示。 */
export interface PerformanceIssueParams {
  /** The list of indicators is empty. */
  readonly "funding.performance.no_indicator": Readonly<Record<never, never>>;
  /** The weights add up to neither exactly 1 nor exactly 100. */
  readonly "funding.performance.weight_sum": { readonly sum: string };
  /** The weight printed for a group is not the sum of its indicators'. */
  readonly "funding.performance.group_weight_differs": {
    readonly group: string;
    readonly weight: string;
    readonly sum: string;
  };
  /** A mark is above the full mark. */
  readonly "funding.performance.above_full_mark": {
    readonly indicatorId: string;
    readonly mark: string;
    readonly fullMark: string;
  };
  /** Two bands begin at one score. */
  readonly "funding.performance.band_twice": { readonly fromScore: string };
  /** No band begins at 0: the lowest scores have no grade. */
  readonly "funding.performance.no_band_from_zero": { readonly lowestScore: string };
  /** A value of an indicator is not given: its points lie between 0 and full. */
  readonly "funding.performance.value_not_given": { readonly indicatorId: string; readonly fact: IndicatorFact };
  /** The missing values leave more than one grade open. */
  readonly "funding.performance.grade_open": {
    readonly lowestScore: string;
    readonly highestScore: string;
    /** From the lowest. */
    readonly grades: readonly string[];
  };
}

/** Issue about the performance evaluation. 绩效评价类提示。 */
export type PerformanceIssue = IssueOf<PerformanceIssueParams>;

/** @internal */
export const performanceIssue: IssueMaker<PerformanceIssueParams> = issueMaker();

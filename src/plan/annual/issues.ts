import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { PlanFigure } from "../issues.ts";

/** Facts that a community and its plan both state. 小区与其改造方案都载明的事实。 */
export type SharedFact = "builtYear" | "planYear" | "divisionCode";

/** What the check of an annual plan can say. 年度计划类提示。 */
export interface AnnualPlanIssueParams {
  /** An id stands in the list twice. */
  readonly "plan.community_repeated": { readonly communityId: string; readonly firstIndex: number };
  /** The same name in the same division, under two ids. */
  readonly "plan.community_named_twice": {
    readonly name: string;
    readonly divisionCode: string;
    readonly firstId: string;
    readonly firstIndex: number;
  };
  /** Names that differ only in their writing, with similar areas and years. */
  readonly "plan.near_duplicate": {
    readonly name: string;
    readonly otherName: string;
    readonly otherIndex: number;
    readonly areaDifferenceM2: number | null;
    readonly yearDifference: number | null;
  };
  /** Not in the division that the plan is for. */
  readonly "plan.outside_division": { readonly divisionCode: string; readonly planDivisionCode: string };
  /** Whether it may enter the plan is not known. */
  readonly "plan.eligibility_unknown": { readonly communityId: string; readonly missing: readonly string[] };
  /** No community plan is named. */
  readonly "plan.no_community_plan": { readonly communityId: string };
  /** The community plan that is named is not among those given. */
  readonly "plan.unknown_community_plan": { readonly communityId: string; readonly planId: string };
  /** A figure of the communities is not that of their community plan. */
  readonly "plan.community_figure_differs": {
    readonly planId: string;
    readonly figure: PlanFigure;
    readonly listed: number;
    readonly planned: number;
    readonly difference: number;
  };
  /** A fact is not the one that the community plan states. */
  readonly "plan.community_fact_differs": {
    readonly planId: string;
    readonly fact: SharedFact;
    readonly listed: number | string;
    readonly planned: number | string;
  };
  /** Not in the list of the five-year plan. */
  readonly "plan.not_in_five_year_plan": { readonly communityId: string; readonly fiveYearPlanId: string };
  /** Listed there for another year. */
  readonly "plan.five_year_order_differs": {
    readonly communityId: string;
    readonly listedYear: number;
    readonly planYear: number;
  };
  /** The year lies outside the five-year plan. */
  readonly "plan.year_outside_five_year_plan": {
    readonly planYear: number;
    readonly fromYear: number;
    readonly toYear: number;
  };
  /** A figure of the year is not what the five-year plan sets for it. */
  readonly "plan.five_year_target_differs": {
    readonly figure: PlanFigure;
    readonly target: number;
    readonly planned: number;
    readonly difference: number;
  };
  /** More investment than the place can raise. */
  readonly "plan.above_funds": { readonly planFen: number; readonly capacityFen: number; readonly excessFen: number };
  /** More communities than the place can organise. */
  readonly "plan.above_organising": {
    readonly planCount: number;
    readonly capacityCount: number;
    readonly excessCount: number;
  };
  /** A community that has started is dropped. */
  readonly "plan.dropped_after_start": { readonly communityId: string; readonly startedOn: string };
  /** A community is said to come from one that the earlier plan does not have. */
  readonly "plan.unknown_origin": { readonly communityId: string; readonly originId: string };
  /** A figure of what was split or merged is not the same before and after. */
  readonly "plan.regrouped_figure_differs": {
    readonly figure: PlanFigure;
    readonly before: number;
    readonly after: number;
    readonly difference: number;
  };
}

/** Issue about an annual plan. 年度计划类提示。 */
export type AnnualPlanIssue = IssueOf<AnnualPlanIssueParams>;

/** @internal */
export const annualPlanIssue: IssueMaker<AnnualPlanIssueParams> = issueMaker();

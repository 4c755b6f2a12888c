import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";

/** Figures of a plan that its parts also have. 可与分项核对的数据。 */
export type PlanFigure =
  | "communityCount"
  | "buildingCount"
  | "householdCount"
  | "areaM2"
  | "investmentFen"
  | "fundsArrangedFen";

/** What the check of a plan can say. 方案类提示。 */
export interface PlanIssueParams {
  /** Parts that are all listed add up to something else. */
  readonly "plan.parts_do_not_add_up": {
    readonly figure: PlanFigure;
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
  };
  /** They do, within what rounding to the grain in which they are printed explains. */
  readonly "plan.parts_differ_by_rounding": {
    readonly figure: PlanFigure;
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
    readonly grain: number;
  };
  /** Some of the parts come to more than the whole. */
  readonly "plan.parts_exceed_total": {
    readonly figure: PlanFigure;
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
  };
  /** As many parts are listed as communities are not counted. */
  readonly "plan.part_count_differs": { readonly partCount: number; readonly communityCount: number };
  readonly "plan.budget_does_not_add_up": {
    readonly totalFen: number;
    readonly sumFen: number;
    readonly differenceFen: number;
  };
  readonly "plan.budget_line_exceeded": { readonly line: string; readonly amountFen: number; readonly sumFen: number };
  readonly "plan.unknown_budget_line": { readonly line: string };
  /** Quantity times unit price is not the cost, and rounding does not explain it. */
  readonly "plan.cost_differs": { readonly measureId: string; readonly costFen: number; readonly computedFen: number };
  readonly "plan.measures_exceed_investment": { readonly investmentFen: number; readonly measuresFen: number };
  /** Funds that are arranged come to more than the plan costs. */
  readonly "plan.funds_exceed_investment": {
    readonly investmentFen: number;
    readonly fundsFen: number;
    readonly surplusFen: number;
  };
  readonly "plan.funds_do_not_add_up": {
    readonly totalFen: number;
    readonly sumFen: number;
    readonly differenceFen: number;
  };
  readonly "plan.average_differs": { readonly printedFenPerHousehold: number; readonly exactYuanPerHousehold: string };
  readonly "plan.average_rounded": { readonly printedFenPerHousehold: number; readonly exactYuanPerHousehold: string };
  readonly "plan.implausible_area_per_household": {
    readonly m2PerHousehold: string;
    readonly leastM2: number;
    readonly mostM2: number;
  };
  readonly "plan.conflicting_figures": {
    readonly figure: PlanFigure;
    readonly value: number | null;
    readonly other: number;
    readonly where: string;
  };
  /** A work whose words name nothing of the catalogue. */
  readonly "plan.work_not_classified": { readonly measureId: string; readonly text: string };
  /** Words that name something that is not renovation work, or may not be funded as such. */
  readonly "plan.work_excluded": { readonly measureId: string; readonly reason: string; readonly matched: string };
  /** Works outside the catalogue: no category, and no rule that names categories reaches them. */
  readonly "plan.work_unlisted": { readonly measureId: string; readonly matched: string };
  /** Sources are named, and no amount is printed for them. */
  readonly "plan.amount_not_printed": { readonly sources: readonly string[]; readonly openFen: number | null };
  /** No source is printed and no scheme is in force. */
  readonly "plan.sources_unknown": Readonly<Record<never, never>>;
}

/** Issue about a plan. 方案类提示。 */
export type PlanIssue = IssueOf<PlanIssueParams>;

/** @internal */
export const planIssue: IssueMaker<PlanIssueParams> = issueMaker();

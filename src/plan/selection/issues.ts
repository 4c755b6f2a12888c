import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { Item } from "../../measure/codes.ts";
import type { UrgencyPartKind } from "./codes.ts";

/** What ranking and choosing can say. 排序与遴选类提示。 */
export interface SelectionIssueParams {
  /** Neither the caller nor a rule in force gives weights. */
  readonly "plan.selection.weights_unknown": Readonly<Record<never, never>>;
  /** A community is younger than the year for which the list is made. */
  readonly "plan.selection.built_after_plan_year": {
    readonly communityId: string;
    readonly builtYear: number;
    readonly planYear: number;
  };
  /** So many communities lack the fact for one part of the score. */
  readonly "plan.selection.part_not_known": { readonly part: UrgencyPartKind; readonly communityCount: number };
  /** So many communities have a hazard, or lack a facility, that no weight is given for. */
  readonly "plan.selection.item_not_weighted": {
    readonly part: UrgencyPartKind;
    readonly item: Item;
    readonly communityCount: number;
  };
  /** So many chosen communities were never asked about. */
  readonly "plan.selection.eligibility_not_given": { readonly communityCount: number };
  /** A community that must be included is not among the ranked. */
  readonly "plan.selection.must_include_not_ranked": { readonly communityId: string };
  /** One that must be included may not be, or it is not known whether it may. */
  readonly "plan.selection.must_include_not_eligible": { readonly communityId: string };
  /** One that must be included lacks a figure that a limit asks for. */
  readonly "plan.selection.must_include_without_figure": {
    readonly communityId: string;
    readonly figure: "investmentFen" | "householdCount";
  };
  /** Those that must be included cost more than there is; this is the first that does not fit. */
  readonly "plan.selection.must_include_above_budget": {
    readonly communityId: string;
    readonly investmentFen: number;
    readonly leftFen: number;
    readonly shortFen: number;
  };
  /** Those that must be included are more than the place can carry; this is the first that does not fit. */
  readonly "plan.selection.must_include_above_capacity": {
    readonly communityId: string;
    readonly capacity: "communityCount" | "householdCount";
    readonly mostCount: number;
  };
}

/** Issue about ranking and choosing. 排序与遴选类提示。 */
export type SelectionIssue = IssueOf<SelectionIssueParams>;

/** @internal */
export const selectionIssue: IssueMaker<SelectionIssueParams> = issueMaker();

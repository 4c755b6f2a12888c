import type { LandKind } from "../community/types.ts";
import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { EligibilityCondition } from "./rules.ts";
import type { EligibilityFactPath } from "./types.ts";

/** What the assessment of eligibility can say. 改造对象认定类提示。 */
export interface EligibilityIssueParams {
  /** Built by the end of the priority year: comes first. */
  readonly "eligibility.priority_scope": { readonly latestBuiltYear: number; readonly builtByYear: number };
  /** Built later, within the span that may be added under conditions, and every condition holds. */
  readonly "eligibility.conditional_scope": { readonly latestBuiltYear: number; readonly builtByYear: number };
  /** Built within the limit that the place has set. */
  readonly "eligibility.local_scope": { readonly latestBuiltYear: number; readonly builtByYear: number };
  /** Built after the priority year: not among those that come first. */
  readonly "eligibility.built_after_priority_year": {
    readonly earliestBuiltYear: number;
    readonly builtByYear: number;
  };
  /** No national rule covers the year, and no rule of the place is given. */
  readonly "eligibility.left_to_locality": { readonly earliestBuiltYear: number; readonly divisionCode: string | null };
  /** Built after the last year that the place takes in. */
  readonly "eligibility.built_after_local_limit": { readonly earliestBuiltYear: number; readonly builtByYear: number };
  /** A condition for communities built after the priority year does not hold. */
  readonly "eligibility.condition_not_met": { readonly condition: EligibilityCondition; readonly builtByYear: number };
  /** The span given for the year of completion lies on both sides of a limit. */
  readonly "eligibility.span_straddles_limit": {
    readonly fromYear: number | null;
    readonly toYear: number | null;
    readonly limitYears: readonly number[];
  };
  /** An urban village, or an area mainly of self-built houses. */
  readonly "eligibility.excluded_land": { readonly landKind: Exclude<LandKind, "ordinary"> };
  /** Already in a shantytown plan. */
  readonly "eligibility.in_shantytown_plan": Readonly<Record<never, never>>;
  /** To be expropriated, demolished or rebuilt. */
  readonly "eligibility.to_be_rebuilt": Readonly<Record<never, never>>;
  /** The residents do not want the renovation. */
  readonly "eligibility.not_willing": Readonly<Record<never, never>>;
  /** A fact that the answer depends on is not given. */
  readonly "eligibility.fact_not_given": { readonly fact: EligibilityFactPath };
  /** Not a whole year within the bounds. */
  readonly "eligibility.invalid_year": {
    readonly value: string;
    readonly minimumYear: number;
    readonly maximumYear: number;
  };
  /** A code or a yes/no that is neither of the allowed values. */
  readonly "eligibility.invalid_fact": { readonly value: string };
  /** The span ends before it begins. */
  readonly "eligibility.empty_span": { readonly fromYear: number; readonly toYear: number };
  /** The year of completion lies outside the span given for it. */
  readonly "eligibility.year_outside_span": {
    readonly builtYear: number;
    readonly fromYear: number | null;
    readonly toYear: number | null;
  };
}

/** Issue about eligibility. 改造对象认定类提示。 */
export type EligibilityIssue = IssueOf<EligibilityIssueParams>;

/** @internal */
export const eligibilityIssue: IssueMaker<EligibilityIssueParams> = issueMaker();

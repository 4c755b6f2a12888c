import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";

/** What the sharing of costs can say. 资金类提示。 */
export interface FundingIssueParams {
  /** The project has no measure with a cost. */
  readonly "funding.no_measure": Readonly<Record<never, never>>;
  /** A pledge names a measure that the project does not have. */
  readonly "funding.unknown_measure": { readonly measureId: string };
  /** A part of the scheme needs a fact that the project does not give. */
  readonly "funding.fact_needed": { readonly part: string; readonly fact: "areaM2" | "householdCount" | "builtYear" };
  /** The scheme gives values for some divisions, and the project lies in none of them. */
  readonly "funding.division_not_in_scheme": { readonly part: string; readonly divisionCode: string };
  /** The source is silent on a value of the scheme: the caller gives it in `given`, under the key named. */
  readonly "funding.value_needed": { readonly part: string; readonly given: string };
  /** A part needs the category of a measure, and none is in force. */
  readonly "funding.category_needed": { readonly part: string; readonly measureId: string };
  /** The shares of several parties add to more than the whole. */
  readonly "funding.share_sum_above_one": { readonly part: string; readonly sum: string };
  /** Pledges and financing come to more than the cost they are for. */
  readonly "funding.pledge_exceeds_cost": {
    readonly source: string;
    readonly pledgedFen: number;
    readonly placedFen: number;
    readonly surplusFen: number;
  };
  /** The years of an income that is pledged do not come to the amount of the pledge. */
  readonly "funding.stream_differs": {
    readonly source: string;
    readonly amountFen: number;
    readonly annualFen: number;
    readonly years: number;
  };
  /** A pledge depends on something that nobody has judged. */
  readonly "funding.pledge_conditional": {
    readonly source: string;
    readonly amountFen: number;
    readonly conditions: readonly string[];
  };
  /** A rule gives more than is left to pay; it pays what is left. */
  readonly "funding.limited_to_remaining": {
    readonly part: string;
    readonly source: string;
    readonly dueFen: number;
    readonly paidFen: number;
  };
  /** A price cap holds back a part of the cost. */
  readonly "funding.cap_applied": {
    readonly part: string;
    readonly capFenPerM2: number;
    readonly costFen: number;
    readonly cappedFen: number;
    readonly aboveFen: number;
  };
  /** A cap for each household, each m² or the project holds back a part of the cost, or of the share. */
  readonly "funding.share_cap_applied": {
    readonly part: string;
    readonly capOn: "cost" | "amount";
    readonly per: "household" | "m2" | "project";
    readonly capFen: number;
    readonly beforeFen: number;
    readonly cappedFen: number;
    readonly aboveFen: number;
  };
  /** A scheme pays beside a more general one, and the packs hold none in force: what that would pay is not there. */
  readonly "funding.nothing_to_add_to": { readonly scheme: string };
  /** Nobody is named for the cost above a cap, or for the rest below it. */
  readonly "funding.bearer_not_named": {
    readonly part: string;
    readonly portion: "above-cap" | "rest";
    readonly amountFen: number;
  };
  /** Residents pledged nothing, and their least share stands in. */
  readonly "funding.minimum_share_taken": {
    readonly part: string;
    readonly source: string;
    readonly amountFen: number;
  };
  /** What a source pledged is below the least share. */
  readonly "funding.share_below_minimum": {
    readonly part: string;
    readonly source: string;
    readonly pledgedFen: number;
    readonly minimumFen: number;
    readonly shortFen: number;
  };
  /** No part of the scheme reaches a measure, and nobody bears the rest. */
  readonly "funding.measure_not_covered": { readonly measureId: string };
  /** Cost that no source covers. */
  readonly "funding.gap": { readonly gapFen: number; readonly costFen: number };
  /** Cost that is financed, and the documents name nobody who bears it. */
  readonly "funding.payer_not_named": { readonly amountFen: number };
}

/** Issue about the sharing of costs. 资金类提示。 */
export type FundingIssue = IssueOf<FundingIssueParams>;

/** @internal */
export const fundingIssue: IssueMaker<FundingIssueParams> = issueMaker();

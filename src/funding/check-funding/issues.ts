import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { ExclusionReason } from "../../measure/codes.ts";
import type { FundingSource } from "../codes.ts";

/** What the check of public money can say. 资金核查类提示。 */
export interface FundingCheckIssueParams {
  /** Central budget investment exceeds the approved construction cost. */
  readonly "funding.above_construction_cost": {
    readonly amountFen: number;
    readonly approvedFen: number;
    readonly excessFen: number;
  };
  /** Central, provincial and local money together exceed the cost of the project. */
  readonly "funding.public_money_exceeds_cost": {
    readonly publicFen: number;
    readonly costFen: number;
    readonly excessFen: number;
  };
  /** Central budget investment reaches a measure that it is not for. */
  readonly "funding.not_for_central_investment": { readonly measureId: string; readonly reason: ExclusionReason };
  /** The project has more than one special fund of the central authorities. */
  readonly "funding.second_special_fund": { readonly sources: readonly FundingSource[] };
  /** Central budget investment is not for finished projects, save for exceptions. */
  readonly "funding.finished_project": Readonly<Record<never, never>>;
  /** A rule could not be checked for want of a fact. */
  readonly "funding.check_needs_fact": {
    readonly rule: string;
    readonly fact: "approvedConstructionFen" | "isFinished";
  };
}

/** Issue about public money. 资金核查类提示。 */
export type FundingCheckIssue = IssueOf<FundingCheckIssueParams>;

/** @internal */
export const checkIssue: IssueMaker<FundingCheckIssueParams> = issueMaker();

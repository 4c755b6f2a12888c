import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { HolderRelation, HomeHolder, WithdrawalPoint, WithdrawalPurpose } from "./codes.ts";
import type { ProvidentFundFact } from "./types.ts";

/** What the withdrawal of a provident fund can say. 住房公积金提取类提示。 */
export interface ProvidentFundIssueParams {
  /** The rule lists who may withdraw, and the applicant is not among them. */
  readonly "funding.provident_fund.applicant_not_listed": {
    readonly holder: HomeHolder;
    readonly relation: HolderRelation;
  };
  /** The tenant has not signed a purchase agreement. */
  readonly "funding.provident_fund.without_purchase_agreement": Readonly<Record<never, never>>;
  /** The rule lists the works, and these are not among them. */
  readonly "funding.provident_fund.purpose_not_listed": { readonly purpose: WithdrawalPurpose };
  /** The copy read does not say; the authority must confirm. */
  readonly "funding.provident_fund.not_stated": { readonly point: WithdrawalPoint };
  /** The works are not accepted yet. */
  readonly "funding.provident_fund.before_acceptance": { readonly acceptedOn: string; readonly appliedOn: string };
  /** The time after acceptance is over. */
  readonly "funding.provident_fund.too_late": {
    readonly acceptedOn: string;
    readonly withinMonths: number;
    readonly lastOn: string;
    readonly appliedOn: string;
  };
  /** A fact is not given on which the answer depends. */
  readonly "funding.provident_fund.fact_not_given": { readonly fact: ProvidentFundFact };
}

/** Issue about the withdrawal of a provident fund. 住房公积金提取类提示。 */
export type ProvidentFundIssue = IssueOf<ProvidentFundIssueParams>;

/** @internal */
export const withdrawalIssue: IssueMaker<ProvidentFundIssueParams> = issueMaker();

import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { FundingSource } from "../codes.ts";
import type { FundStage } from "./codes.ts";
import type { EstimateFact } from "./types.ts";

/** An amount went above what it is held against: when first, by how much, and how much of that stands today. 超出情况。 */
export type ExcessParams = {
  readonly firstOn: string;
  readonly excessFen: number;
  readonly openFen: number;
};

/** What ledgers, estimates, final accounts and contract payments can say. 资金台账、概算、决算与支付类提示。 */
export interface SettlementIssueParams {
  /** More is committed than planned. */
  readonly "funding.settlement.committed_above_planned": ExcessParams & { readonly source: FundingSource };
  /** More has arrived than was committed. */
  readonly "funding.settlement.arrived_above_committed": ExcessParams & { readonly source: FundingSource };
  /** More is spent than has arrived. */
  readonly "funding.settlement.spent_above_arrived": ExcessParams & { readonly source: FundingSource };
  /** Money is spent that was not committed yet. */
  readonly "funding.settlement.spent_before_commitment": ExcessParams & { readonly source: FundingSource };
  /** Reductions take off more than there is. */
  readonly "funding.settlement.reduced_below_zero": {
    readonly source: FundingSource;
    readonly stage: FundStage;
    readonly on: string;
    readonly shortFen: number;
  };
  /** The proposed estimate is above the feasibility estimate by more than the rule lets pass. */
  readonly "funding.settlement.estimate_overrun": {
    readonly proposedFen: number;
    readonly feasibilityFen: number;
    readonly excessFen: number;
    readonly share: string;
  };
  /** The cost is above the approved estimate. */
  readonly "funding.settlement.investment_above_estimate": {
    readonly investmentFen: number;
    readonly approvedFen: number;
    readonly excessFen: number;
  };
  /** A fact is not given on which the check depends. */
  readonly "funding.settlement.fact_not_given": { readonly fact: EstimateFact };
  /** An amount names a measure that neither the plan nor the final account has. */
  readonly "funding.settlement.unknown_measure": { readonly measureId: string };
  /** A planned measure has no audited cost. */
  readonly "funding.settlement.measure_not_audited": { readonly measureId: string };
  /** A planned measure was not carried out. */
  readonly "funding.settlement.measure_cancelled": { readonly measureId: string; readonly plannedCostFen: number };
  /** A measure is not in the plan. */
  readonly "funding.settlement.measure_added": { readonly measureId: string; readonly costFen: number };
  /** A source has paid less than it bears. */
  readonly "funding.settlement.pays_more": {
    readonly source: FundingSource;
    readonly finalFen: number;
    readonly paidFen: number;
    readonly amountFen: number;
  };
  /** A source has paid more than it bears. */
  readonly "funding.settlement.gets_back": {
    readonly source: FundingSource;
    readonly finalFen: number;
    readonly paidFen: number;
    readonly amountFen: number;
  };
  /** More is paid than advance and progress, or the settlement less what is kept back, allow. */
  readonly "funding.settlement.paid_above_allowed": ExcessParams;
  /** More is paid than the contract, or the settlement, comes to. */
  readonly "funding.settlement.paid_above_price": ExcessParams;
  /** A final payment was made before the price was settled. */
  readonly "funding.settlement.final_payment_early": {
    readonly paymentId: string;
    readonly paidOn: string;
    /** `null` where it is not settled by the day of the question. */
    readonly settledOn: string | null;
  };
}

/** Issue about ledgers, estimates, final accounts and contract payments. 资金台账、概算、决算与支付类提示。 */
export type SettlementIssue = IssueOf<SettlementIssueParams>;

/** @internal */
export const settlementIssue: IssueMaker<SettlementIssueParams> = issueMaker();

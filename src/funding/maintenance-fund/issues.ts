import type { Matter } from "../../consent/codes.ts";
import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { MaintenanceFundDuty } from "./codes.ts";
import type { MaintenanceFundFact } from "./types.ts";

/** What the maintenance fund can say. 维修资金类提示。 */
export interface MaintenanceFundIssueParams {
  /** The rate for first deposits lies outside the bounds of the law. */
  readonly "funding.maintenance_fund.deposit_rate_outside_bounds": {
    readonly rate: string;
    readonly least: string;
    readonly most: string;
  };
  /** The published deposit per m² lies outside the bounds of the law. */
  readonly "funding.maintenance_fund.deposit_outside_bounds": {
    readonly depositFenPerM2: number;
    readonly leastFenPerM2: number;
    readonly mostFenPerM2: number;
  };
  /** The seller of public housing set too little of the proceeds aside. */
  readonly "funding.maintenance_fund.set_aside_too_small": {
    readonly setAsideFen: number;
    readonly leastFen: number;
    readonly shortFen: number;
  };
  /** A fact is not given on which the answer depends. */
  readonly "funding.maintenance_fund.fact_not_given": { readonly fact: MaintenanceFundFact };
  /** Somebody else is bound to bear the cost. */
  readonly "funding.maintenance_fund.never_pays": { readonly costId: string; readonly dutyOf: MaintenanceFundDuty };
  /** The warranty has not ended. */
  readonly "funding.maintenance_fund.within_warranty": { readonly costId: string; readonly warrantyEndsOn: string };
  /** The works are not on a common part or facility. */
  readonly "funding.maintenance_fund.not_for_exclusive_part": { readonly costId: string };
  /** The cost is not for repair, renewal or renovation. */
  readonly "funding.maintenance_fund.other_use": { readonly costId: string };
  /** No cost is listed that the fund is to pay. */
  readonly "funding.maintenance_fund.no_cost": Readonly<Record<never, never>>;
  /** The owners must vote: on which matter, who, and with which shares. */
  readonly "funding.maintenance_fund.vote_needed": {
    readonly matter: Matter;
    readonly voters: "owners-in-scope" | null;
    /** `null` where the law asks for no share that takes part. */
    readonly participationNum: number | null;
    readonly participationDen: number | null;
    readonly approvalNum: number;
    readonly approvalDen: number;
    readonly approvalBound: "reach" | "exceed";
    readonly approvalOf: "participants" | "all";
  };
  /** The vote that was held was on another matter. */
  readonly "funding.maintenance_fund.vote_on_other_matter": { readonly matter: Matter; readonly needed: Matter };
  /** The vote that was held did not pass, or its outcome is not known. */
  readonly "funding.maintenance_fund.vote_not_passed": {
    readonly matter: Matter;
    readonly verdict: Exclude<Verdict, "met">;
  };
  /** Safety is at stake: the fund may be used without the ordinary vote. */
  readonly "funding.maintenance_fund.emergency_use_possible": Readonly<Record<never, never>>;
  /** An account is below the share of its first deposit from which it is to be topped up. */
  readonly "funding.maintenance_fund.top_up_needed": {
    readonly accountId: string;
    readonly balanceFen: number;
    readonly leastFen: number;
    readonly topUpFen: number;
  };
  /** An account cannot pay its share; `null` is the account of the unit that sold public homes. */
  readonly "funding.maintenance_fund.balance_short": {
    readonly accountId: string | null;
    readonly shareFen: number;
    readonly balanceFen: number;
    readonly shortFen: number;
  };
}

/** Issue about the maintenance fund. 维修资金类提示。 */
export type MaintenanceFundIssue = IssueOf<MaintenanceFundIssueParams>;

/** @internal */
export const fundIssue: IssueMaker<MaintenanceFundIssueParams> = issueMaker();

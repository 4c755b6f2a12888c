import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type {
  ApprovalEventKind,
  ApprovalFlag,
  ApprovalNeed,
  ApprovalOption,
  ApprovalProcedure,
  ApprovalStatus,
  ContractKind,
} from "./codes.ts";
import type { PermitBound } from "./rules.ts";
import type { ApprovalFact } from "./types.ts";

/** What the approval can say. 审批类提示。 */
export interface ApprovalIssueParams {
  /** The investment is within the limit: no construction permit. */
  readonly "approval.permit_exempt_by_investment": {
    readonly investmentFen: number;
    readonly limitFen: number;
    readonly bound: PermitBound;
  };
  /** The floor area is within the limit: no construction permit. */
  readonly "approval.permit_exempt_by_area": {
    readonly floorAreaM2: number;
    readonly limitM2: number;
    readonly bound: PermitBound;
  };
  /** Neither is within its limit; works without floor area have no second test. */
  readonly "approval.permit_above_limits": {
    readonly investmentFen: number;
    readonly limitFen: number;
    readonly floorAreaM2: number | null;
    readonly limitM2: number;
    readonly bound: PermitBound;
  };
  /** Provinces may set other limits, and the packs given have none for the place. */
  readonly "approval.local_limit_not_given": { readonly divisionCode: string };
  /** The public money is below the line. */
  readonly "approval.not_state_funded": Readonly<Record<never, never>>;
  /** The contract reaches the line by itself. */
  readonly "approval.contract_reaches_line": {
    readonly contractId: string;
    readonly kind: ContractKind;
    readonly estimateFen: number;
    readonly leastFen: number;
  };
  /** Below alone, at the line together: not to be let one by one. */
  readonly "approval.combined_reach_line": {
    readonly kind: ContractKind;
    readonly contractIds: readonly string[];
    readonly totalFen: number;
    readonly leastFen: number;
  };
  /** The contract is below the line. */
  readonly "approval.contract_below_line": {
    readonly contractId: string;
    readonly kind: ContractKind;
    readonly estimateFen: number;
    readonly leastFen: number;
  };
  /** More budget money than investment. */
  readonly "approval.budget_above_investment": { readonly budgetFen: number; readonly investmentFen: number };
  /** Two facts that cannot both be true. */
  readonly "approval.contradictory_facts": { readonly fact: ApprovalFlag; readonly other: ApprovalFlag };
  /** What the rule says of the procedure, and the facts it turned on. */
  readonly "approval.procedure_ruled": {
    readonly procedure: ApprovalProcedure;
    readonly need: Exclude<ApprovalNeed, "unknown">;
    readonly facts: readonly ApprovalFact[];
  };
  /** Another procedure takes it in. */
  readonly "approval.procedure_merged": {
    readonly procedure: ApprovalProcedure;
    readonly into: ApprovalProcedure;
    readonly facts: readonly ApprovalFact[];
  };
  /** It may be made easier where the authority makes use of it. */
  readonly "approval.option": {
    readonly procedure: ApprovalProcedure;
    readonly option: ApprovalOption;
    readonly into: ApprovalProcedure | null;
  };
  /** The authority has confirmed that it need not be gone through. */
  readonly "approval.confirmed_not_needed": { readonly procedure: ApprovalProcedure };
  /** A fact is not given on which the answer depends. */
  readonly "approval.fact_not_given": { readonly fact: ApprovalFact };
  /** The event comes before what must come first. */
  readonly "approval.event_too_early": {
    readonly event: ApprovalEventKind;
    readonly status: ApprovalStatus;
    readonly neededStatuses: readonly ApprovalStatus[];
  };
  /** The project is past it. */
  readonly "approval.event_too_late": { readonly event: ApprovalEventKind; readonly status: ApprovalStatus };
  /** Something else must happen first: a returned plan is resubmitted, suspended works are resumed. */
  readonly "approval.event_not_allowed": {
    readonly event: ApprovalEventKind;
    readonly status: ApprovalStatus;
    readonly allowedEvents: readonly ApprovalEventKind[];
  };
  /** A procedure that is needed has not been gone through. */
  readonly "approval.procedure_not_completed": {
    readonly event: ApprovalEventKind;
    readonly procedure: ApprovalProcedure;
  };
  /** Whether a procedure is needed is not known, and it has not been gone through. */
  readonly "approval.need_not_known": { readonly event: ApprovalEventKind; readonly procedure: ApprovalProcedure };
  /** The event comes before the last one. */
  readonly "approval.date_backwards": {
    readonly event: ApprovalEventKind;
    readonly on: string;
    readonly lastOn: string;
  };
}

/** Issue about the approval. 审批类提示。 */
export type ApprovalIssue = IssueOf<ApprovalIssueParams>;

/** @internal */
export const approvalIssue: IssueMaker<ApprovalIssueParams> = issueMaker();

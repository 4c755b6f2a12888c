import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";
import type { UnspentReason } from "./codes.ts";

/** What the spreading of a budget can say. 资金安排类提示。 */
export interface BudgetIssueParams {
  /** The list of projects is empty. */
  readonly "funding.budget.no_project": Readonly<Record<never, never>>;
  /** Every weight that was given is 0. */
  readonly "funding.budget.no_positive_weight": Readonly<Record<never, never>>;
  /** A least amount needs a rank of its own: who goes first where not all can reach theirs is the caller's to say. */
  readonly "funding.budget.least_needs_own_rank": { readonly projectId: string };
  /** The least is more than the project can ever receive in whole grains. */
  readonly "funding.budget.least_above_ceiling": {
    readonly projectId: string;
    readonly leastFen: number;
    readonly reachableFen: number;
  };
  /** What was left did not reach the least of a project, which receives nothing. */
  readonly "funding.budget.passed_over": {
    readonly projectId: string;
    readonly leastFen: number;
    readonly leftFen: number;
  };
  /** Money is left. */
  readonly "funding.budget.unspent": { readonly unspentFen: number; readonly because: UnspentReason };
}

/** Issue about the spreading of a budget. 资金安排类提示。 */
export type BudgetIssue = IssueOf<BudgetIssueParams>;

/** @internal */
export const budgetIssue: IssueMaker<BudgetIssueParams> = issueMaker();

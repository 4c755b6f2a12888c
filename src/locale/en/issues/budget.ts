import type { BudgetIssueParams } from "../../../funding/budget/issues.ts";
import type { Messages } from "../../messages.ts";
import { quote } from "../plural.ts";

/** Messages about the spreading of a budget. 资金安排类英文提示。 @internal */
export const budgetIssues: Messages<BudgetIssueParams> = {
  "funding.budget.no_project": () => "No project is listed.",
  "funding.budget.no_positive_weight": () => "Every weight is 0, so the budget cannot be split in proportion.",
  "funding.budget.least_needs_own_rank": ({ projectId }) =>
    `Project ${quote(projectId)} has a least amount: this needs spreading by priority, and a rank that no other project has.`,
  "funding.budget.least_above_ceiling": ({ projectId, leastFen, reachableFen }, { format }) =>
    `The least amount of project ${quote(projectId)}, ${format.fen(leastFen)}, is more than it can ever receive in whole grains, ${format.fen(reachableFen)}.`,
  "funding.budget.passed_over": ({ projectId, leastFen, leftFen }, { format }) =>
    `The ${format.fen(leftFen)} left does not reach the least amount of project ${quote(projectId)}, ${format.fen(leastFen)}; it receives nothing, and the money goes on to the next.`,
  "funding.budget.unspent": ({ unspentFen, because }, { format, labels }) =>
    `${format.fen(unspentFen)} is not spent: ${labels["unspent-reason"][because]}.`,
};

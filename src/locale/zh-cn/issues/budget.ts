import type { BudgetIssueParams } from "../../../funding/budget/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about the spreading of a budget. 资金安排类提示文字。 @internal */
export const budgetIssues: Messages<BudgetIssueParams> = {
  "funding.budget.no_project": () => "没有列出申请资金的项目。",
  "funding.budget.no_positive_weight": () => "各项目的权重均为0，无法按比例安排资金。",
  "funding.budget.least_needs_own_rank": ({ projectId }) =>
    `项目“${projectId}”设有最低安排额，须采用按优先次序安排的方式，且不得与其他项目并列同一次序。`,
  "funding.budget.least_above_ceiling": ({ projectId, leastFen, reachableFen }, { format }) =>
    `项目“${projectId}”的最低安排额${format.fen(leastFen)}超过按最小单位取整后的最高可安排额${format.fen(reachableFen)}，该项目将始终得不到资金。`,
  "funding.budget.passed_over": ({ projectId, leastFen, leftFen }, { format }) =>
    `剩余资金${format.fen(leftFen)}不足项目“${projectId}”的最低安排额${format.fen(leastFen)}，该项目未予安排，资金顺延安排后续项目。`,
  "funding.budget.unspent": ({ unspentFen, because }, { format, labels }) =>
    `尚有${format.fen(unspentFen)}未安排：${labels["unspent-reason"][because]}。`,
};

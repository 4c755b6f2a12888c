/** Step names of the approval. @internal */
export const approvalSteps = [
  "approval.investment_limit",
  "approval.is_within_investment",
  "approval.area_limit",
  "approval.is_within_area",
  "approval.least_budget",
  "approval.reaches_budget",
  "approval.least_share",
  "approval.reaches_share",
  "approval.tender_line",
  "approval.reaches_line",
  "approval.combined_total",
  "approval.combined_reach_line",
  "approval.holds_condition",
  "approval.breakdown_due",
  "approval.is_in_order",
] as const;

/** Step of the approval. @internal */
export type ApprovalStep = (typeof approvalSteps)[number];

/** Step names of the spreading of a budget. @internal */
export const budgetSteps = [
  "funding.budget.total",
  "funding.budget.ceiling",
  "funding.budget.whole_grains",
  "funding.budget.reaches_least",
  "funding.budget.by_rank",
  "funding.budget.left",
  "funding.budget.at_ceiling",
  "funding.budget.split",
  "funding.budget.spent",
  "funding.budget.unspent",
] as const;

/** Step of the spreading of a budget. @internal */
export type BudgetStep = (typeof budgetSteps)[number];

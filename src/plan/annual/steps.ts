/** Names of the steps that the check of an annual plan records. @internal */
export const annualPlanSteps = [
  "plan.annual_sum",
  "plan.annual_total",
  "plan.annual_adds_up",
  "plan.within_capacity",
  "plan.investment_difference",
] as const;

/** Name of a step of the check of an annual plan. @internal */
export type AnnualPlanStep = (typeof annualPlanSteps)[number];

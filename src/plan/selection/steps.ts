/** Step names of ranking and choosing. @internal */
export const selectionSteps = [
  "plan.selection.plan_year",
  "plan.selection.weight",
  "plan.selection.most_years_of_age",
  "plan.selection.investment",
  "plan.selection.budget_left",
  "plan.selection.households",
  "plan.selection.within_communities",
  "plan.selection.within_households",
] as const;

/** Step of ranking and choosing. @internal */
export type SelectionStep = (typeof selectionSteps)[number];

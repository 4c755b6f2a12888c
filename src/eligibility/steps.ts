/** Names of the steps that the assessment records. @internal */
export const eligibilitySteps = [
  "eligibility.asked_on",
  "eligibility.built_year",
  "eligibility.earliest_built_year",
  "eligibility.latest_built_year",
  "eligibility.priority_built_by",
  "eligibility.conditional_built_by",
  "eligibility.local_built_by",
  "eligibility.is_built_by",
  "eligibility.is_built_after",
  "eligibility.holds_condition",
  "eligibility.is_excluded",
  "eligibility.is_willing",
] as const;

/** Name of a step of the assessment. @internal */
export type EligibilityStep = (typeof eligibilitySteps)[number];

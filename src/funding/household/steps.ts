/** Step names of the sharing among households. @internal */
export const householdSteps = [
  "funding.household.amount",
  "funding.household.table",
  "funding.household.coefficient",
  "funding.household.step_above",
  "funding.household.coefficient_above",
  "funding.household.percent_sum",
  "funding.household.percent_normalised",
  "funding.household.percent_at_least",
  "funding.household.percent_at_most",
  "funding.household.shares",
  "funding.household.floor_amounts",
  "funding.household.within_floor",
  "funding.household.sold_public_part",
  "funding.household.deposit_split",
  "funding.household.sold_public_owners",
  "funding.household.floor_total",
  "funding.household.total",
] as const;

/** Step of the sharing among households. @internal */
export type HouseholdStep = (typeof householdSteps)[number];

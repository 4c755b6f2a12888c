/** Step names of schedules and coverage. @internal */
export const bondSteps = [
  "funding.bond.principal",
  "funding.bond.recovery_factor",
  "funding.bond.level_payment",
  "funding.bond.principal_part",
  "funding.bond.interest",
  "funding.bond.principal_due",
  "funding.bond.principal_limited",
  "funding.bond.payment",
  "funding.bond.balance",
  "funding.bond.interest_total",
  "funding.bond.schedule_total",
  "funding.bond.total_income",
  "funding.bond.total_cost",
  "funding.bond.net_income",
  "funding.bond.year_service",
  "funding.bond.debt_service",
  "funding.bond.coverage",
  "funding.bond.coverage_scaled",
  "funding.bond.coverage_rounded",
  "funding.bond.cumulative_net",
  "funding.bond.cumulative_service",
  "funding.bond.is_recovered",
  "funding.bond.lowered_income",
  "funding.bond.lowered_net",
  "funding.bond.minimum",
  "funding.bond.required_income",
  "funding.bond.reaches_minimum",
] as const;

/** Step of schedules and coverage. @internal */
export type BondStep = (typeof bondSteps)[number];

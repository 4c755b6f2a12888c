/** Step names of the cost of a lift. @internal */
export const elevatorSteps = [
  "funding.elevator.cost",
  "funding.elevator.is_high_enough",
  "funding.elevator.is_old_enough",
  "funding.elevator.eligible_cost",
  "funding.elevator.fixed_amount",
  "funding.elevator.amount_by_floors",
  "funding.elevator.share_of_cost",
  "funding.elevator.share_capped",
  "funding.elevator.subsidy_due",
  "funding.elevator.subsidy",
  "funding.elevator.subsidy_split",
  "funding.elevator.cost_left",
  "funding.elevator.subsidies",
  "funding.elevator.contributions",
  "funding.elevator.remaining_cost",
  "funding.elevator.compensation",
  "funding.elevator.owners_share",
  "funding.elevator.exempt_share",
  "funding.elevator.own_payment",
  "funding.elevator.source_total",
  "funding.elevator.total",
] as const;

/** Step of the cost of a lift. @internal */
export type ElevatorStep = (typeof elevatorSteps)[number];

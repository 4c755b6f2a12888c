/** Step names of the maintenance fund. @internal */
export const maintenanceFundSteps = [
  "funding.maintenance_fund.deposit",
  "funding.maintenance_fund.rate_at_least",
  "funding.maintenance_fund.rate_at_most",
  "funding.maintenance_fund.least_per_m2",
  "funding.maintenance_fund.most_per_m2",
  "funding.maintenance_fund.deposit_at_least",
  "funding.maintenance_fund.deposit_at_most",
  "funding.maintenance_fund.seller_least",
  "funding.maintenance_fund.set_aside_enough",
  "funding.maintenance_fund.charged",
  "funding.maintenance_fund.balance_after",
  "funding.maintenance_fund.shortfall",
  "funding.maintenance_fund.least_balance",
  "funding.maintenance_fund.needs_top_up",
  "funding.maintenance_fund.top_up",
  "funding.maintenance_fund.charged_total",
  "funding.maintenance_fund.shortfall_total",
  "funding.maintenance_fund.unsold_total",
  "funding.maintenance_fund.total",
  "funding.maintenance_fund.transfer",
] as const;

/** Step of the maintenance fund. @internal */
export type MaintenanceFundStep = (typeof maintenanceFundSteps)[number];

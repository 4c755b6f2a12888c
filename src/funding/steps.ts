/** Step names of the sharing of costs. @internal */
export const fundingSteps = [
  "funding.scheme",
  "funding.measure_cost",
  "funding.total_cost",
  "funding.pledge",
  "funding.financing",
  "funding.cost_in_scope",
  "funding.cap",
  "funding.eligible_cost",
  "funding.above_cap",
  "funding.share_of_cost",
  "funding.rest_below_cap",
  "funding.fixed_amount",
  "funding.baseline_total",
  "funding.resident_paid",
  "funding.above_baseline",
  "funding.below_baseline",
  "funding.points",
  "funding.points_limited",
  "funding.points_taken",
  "funding.adjusted_ratio",
  "funding.ratio_not_negative",
  "funding.minimum",
  "funding.remaining",
  "funding.paid",
  "funding.split",
  "funding.balance",
  "funding.source_total",
  "funding.gap",
] as const;

/** Step of the sharing of costs. @internal */
export type FundingStep = (typeof fundingSteps)[number];

/** Step names of the allocation by factors. @internal */
export const allocationSteps = [
  "funding.allocation.total",
  "funding.allocation.weight",
  "funding.allocation.weight_sum",
  "funding.allocation.factor_total",
  "funding.allocation.adjusted_factor_total",
  "funding.allocation.shares",
] as const;

/** Step of the allocation by factors. @internal */
export type AllocationStep = (typeof allocationSteps)[number];

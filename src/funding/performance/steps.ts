/** Step names of the performance evaluation. @internal */
export const performanceSteps = [
  "funding.performance.full_points",
  "funding.performance.mark",
  "funding.performance.completion",
  "funding.performance.completion_capped",
  "funding.performance.deduction",
  "funding.performance.deduction_capped",
  "funding.performance.after_deduction",
  "funding.performance.met_or_not",
  "funding.performance.points",
  "funding.performance.group_score",
  "funding.performance.group_lowest",
  "funding.performance.group_highest",
  "funding.performance.score",
  "funding.performance.lowest",
  "funding.performance.highest",
  "funding.performance.reaches_band",
  "funding.performance.coefficient",
] as const;

/** Step of the performance evaluation. @internal */
export type PerformanceStep = (typeof performanceSteps)[number];

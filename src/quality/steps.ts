/** Step names of quality; a step that finds a last day bears the code of the deadline. @internal */
export const qualitySteps = [
  "quality.acceptance_filing",
  "quality.filed_in_time",
  "quality.warranty_kind",
  "quality.design_life_months",
  "quality.minimum_warranty_end",
  "quality.season_reading",
  "quality.season_counts",
  "quality.season_end",
  "quality.contract_warranty_end",
  "quality.warranty_end",
  "quality.deposit_cap",
  "quality.deposit_within_cap",
  "quality.defect_months",
  "quality.deposit_release",
  "quality.contract_below_exempt",
  "quality.clean_years_reached",
  "quality.wage_deposit_least",
  "quality.wage_deposit_most",
  "quality.wage_deposit_opening",
  "quality.wage_deposit_refill",
  "quality.wage_deposit_notice",
  "quality.wage_payment",
  "quality.wages_in_time",
  "quality.rectification",
  "quality.rectified_in_time",
  "quality.days_late",
] as const;

/** Step of quality. @internal */
export type QualityStep = (typeof qualitySteps)[number];

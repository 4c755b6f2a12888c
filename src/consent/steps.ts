/** Names of the steps that the counting of votes records. @internal */
export const consentSteps = [
  "consent.matter",
  "consent.takes_part",
  "consent.agrees",
  "consent.total_area",
  "consent.total_heads",
  "consent.participating_area",
  "consent.participating_heads",
  "consent.agreeing_area",
  "consent.agreeing_heads",
  "consent.took_part",
  "consent.required_share",
  "consent.required_area",
  "consent.required_heads",
  "consent.is_area_enough",
  "consent.is_head_count_enough",
] as const;

/** Name of a step of the counting. @internal */
export type ConsentStep = (typeof consentSteps)[number];

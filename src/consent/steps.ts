/** Names of the steps that the counting of votes records. @internal */
export const consentSteps = [
  "consent.counts_as",
  "consent.total_area",
  "consent.total_heads",
  "consent.participating_area",
  "consent.participating_heads",
  "consent.agreeing_area",
  "consent.agreeing_heads",
  "consent.required_share",
  "consent.required_area",
  "consent.required_heads",
  "consent.is_enough_area",
  "consent.is_enough_heads",
] as const;

/** Name of a step of the counting. @internal */
export type ConsentStep = (typeof consentSteps)[number];

/** Names of the steps that the counting of votes records. @internal */
export const consentSteps = [
  "consent.voting_unit",
  "consent.area_order",
  "consent.parking_counts_in",
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
  "consent.households_asked",
  "consent.households_took_part",
  "consent.households_agreed",
  "consent.required_rate",
  "consent.required_households",
  "consent.is_enough_households",
  "consent.calls_for",
  "consent.may_call_for",
  "consent.least_consent",
  "consent.strictest_consent",
  "consent.revocation",
] as const;

/** Name of a step of the counting. @internal */
export type ConsentStep = (typeof consentSteps)[number];

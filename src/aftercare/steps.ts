/** Step names of long-term management. @internal */
export const aftercareSteps = [
  "aftercare.asked_on",
  "aftercare.holds",
  "aftercare.least_balance",
  "aftercare.below_least",
  "aftercare.top_up",
  "aftercare.top_up_total",
  "aftercare.due_count",
  "aftercare.met_count",
  "aftercare.yearly_charge",
  "aftercare.fee_income",
  "aftercare.income",
  "aftercare.surplus",
  "aftercare.gap",
  "aftercare.needed_income",
  "aftercare.needed_charge",
  "aftercare.break_even_fee",
] as const;

/** Step of long-term management. @internal */
export type AftercareStep = (typeof aftercareSteps)[number];

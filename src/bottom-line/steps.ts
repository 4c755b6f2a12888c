/** Names of the steps that the check of bottom lines records. @internal */
export const bottomLineSteps = [
  "bottom_line.asked_on",
  "bottom_line.limit",
  "bottom_line.counted",
  "bottom_line.bound",
  "bottom_line.holds",
] as const;

/** Name of a step of the check. @internal */
export type BottomLineStep = (typeof bottomLineSteps)[number];

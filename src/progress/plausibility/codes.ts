/** What is held against published averages. 合理性核查指标。 */
export const plausibleRatios = [
  "m2-per-household",
  "households-per-building",
  "m2-per-building",
  "fen-per-m2",
  "built-year",
] as const;

/** What is held against published averages. 合理性核查指标。 */
export type PlausibleRatio = (typeof plausibleRatios)[number];

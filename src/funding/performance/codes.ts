/** How an indicator is scored. 指标计分方式。 */
export const indicatorKinds = ["direct", "ratio", "yes-no", "deduct"] as const;

/**
 * How an indicator is scored: by a mark given, by actual over target up to full, by yes or no, or by taking off so much
 * for each event. 指标计分方式。
 */
export type IndicatorKind = (typeof indicatorKinds)[number];

/** Values that an indicator is scored by. 指标计分所需数据。 */
export const indicatorFacts = ["mark", "actual", "isMet", "eventCount"] as const;

/** A value that an indicator is scored by. 指标计分所需数据。 */
export type IndicatorFact = (typeof indicatorFacts)[number];

/** What the urgency of a community is scored by. 紧迫程度评分项。 */
export const urgencyParts = ["hazard", "age", "willingness", "missing-facility"] as const;

/** What the urgency of a community is scored by. 紧迫程度评分项。 */
export type UrgencyPartKind = (typeof urgencyParts)[number];

/** What to do with a community that does not fit: pass over it, or end the list there. 遇到不能纳入的小区时的处理方式。 */
export const selectionMethods = ["skip", "stop"] as const;

/**
 * How a list is made by rank: `skip` passes over what does not fit and goes on, `stop` ends the list at the first that
 * does not fit. 遴选方法。
 */
export type SelectionMethod = (typeof selectionMethods)[number];

/** Why a community is not on the list. 未纳入的原因。 */
export const leftOutReasons = [
  "not-eligible",
  "eligibility-unknown",
  "investment-unknown",
  "household-count-unknown",
  "budget",
  "community-capacity",
  "household-capacity",
  "stopped",
] as const;

/** Why a community is not on the list; `stopped` where the list ended before it. 未纳入的原因。 */
export type LeftOutReason = (typeof leftOutReasons)[number];

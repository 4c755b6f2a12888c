/**
 * Whether a community may enter a renovation plan: a three-valued finding with its reasons. 改造对象认定。
 *
 * Fed by the national pack and by local packs (`eligibility.local_built_by`). It is not the review of a plan, which is
 * `jiugai/report`, nor the owners' consent, which is `jiugai/consent`.
 *
 * @packageDocumentation
 */
export { assessEligibility } from "./assess-eligibility.ts";
export type { EligibilityIssue, EligibilityIssueParams } from "./issues.ts";
export type { EligibilityCondition, EligibilityRules, Exclusion } from "./rules.ts";
export type { EligibilityAssessment, EligibilityFactPath, EligibilityFacts } from "./types.ts";

/**
 * What no plan may breach: the bottom lines of the national documents, each a finding by itself. 底线要求核查。
 *
 * Fed by the national pack. It is not the review of a plan, which is `jiugai/report`, nor the count of a vote, which is
 * `jiugai/consent`: verdicts and shares of those come in as facts. What a document asks of the way governments work, such
 * as no quotas from above, is no line of a plan. Reading the facts from JSON is `parseBottomLineFacts` of `jiugai/schema`.
 *
 * @packageDocumentation
 */
export { checkBottomLines } from "./check-bottom-lines.ts";
export {
  type BottomLine,
  bottomLines,
  type Exemption,
  exemptions,
  type HeatingWork,
  heatingWorks,
  type Pretext,
  pretexts,
  type ServingUtility,
  servingUtilities,
  type UtilityAlignment,
  utilityAlignments,
} from "./codes.ts";
export type { BottomLineIssue, BottomLineIssueParams } from "./issues.ts";
export type { BottomLineRules } from "./rules.ts";
export type {
  AnnualPlanFacts,
  BottomLineFact,
  BottomLineFacts,
  BottomLineFinding,
  BottomLineMeasure,
  BottomLineReport,
  DesignVote,
  ElderlyCareFacts,
  EnergyRetrofitFacts,
  Hazard,
  LocalConsentRatio,
  PlanCapacity,
  RenewalAreas,
  RentLevels,
  ResettlementCounts,
} from "./types.ts";

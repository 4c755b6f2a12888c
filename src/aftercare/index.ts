/**
 * What keeps a renovation: who manages the community, by whose vote, with which money and assets. 长效管理机制。
 *
 * Fed by the national pack; a place may set its own demands, such as the least share of households that pay. It counts no
 * votes, which is `jiugai/consent`, and does not ask what came before the start, which is a bottom line. Property fees are
 * always the caller's: no national document sets one. Reading facts from JSON is `jiugai/schema`.
 *
 * @packageDocumentation
 */
export { assessAftercare } from "./assess-aftercare.ts";
export {
  type AftercareCriterion,
  type AftercareExemption,
  type AftercareStage,
  aftercareCriteria,
  aftercareExemptions,
  aftercareStages,
  type ManagementMode,
  type MeetingParticipant,
  managementModes,
  meetingParticipants,
} from "./codes.ts";
export { estimateManagementBudget } from "./estimate-management-budget.ts";
export type { AftercareIssue, AftercareIssueParams } from "./issues.ts";
export type {
  AftercareDemand,
  AftercareRules,
  DecisionDemand,
  FeeCollectionDemand,
  JointMeetingDemand,
  ManagementModeDemand,
  UtilityHandoverDemand,
} from "./rules.ts";
export type {
  AftercareFact,
  AftercareFacts,
  AftercareFinding,
  AftercareScorecard,
  CommonIncome,
  DecisionFact,
  FacilityHandover,
  FeeCollection,
  Handover,
  JointMeeting,
  ManagementBudget,
  ManagementBudgetInput,
  ManagementModeDecision,
  OwnersDecision,
  PropertyFees,
} from "./types.ts";

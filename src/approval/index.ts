/**
 * What a project must go through: the checklist in order, the construction permit, tenders, and the state of the approval.
 *
 * 审批：手续清单、施工许可、招标与审批状态。Fed by the national pack and by local packs. It is not the acceptance of works nor
 * its last days, which are quality, and not the estimate itself, which is funding.
 *
 * @packageDocumentation
 */
export { advanceApproval } from "./advance-approval.ts";
export { allowedEvents } from "./allowed-events.ts";
export { assessPermit } from "./assess-permit.ts";
export { assessTender } from "./assess-tender.ts";
export {
  type ApprovalEventKind,
  type ApprovalFlag,
  type ApprovalNeed,
  type ApprovalOption,
  type ApprovalProcedure,
  type ApprovalRole,
  type ApprovalStatus,
  approvalEventKinds,
  approvalFlags,
  approvalNeeds,
  approvalOptions,
  approvalProcedures,
  approvalRoles,
  approvalStatuses,
  type ContractKind,
  contractKinds,
} from "./codes.ts";
export type { ApprovalIssue, ApprovalIssueParams } from "./issues.ts";
export { listApprovals } from "./list-approvals.ts";
export type {
  ApprovalCondition,
  ApprovalRules,
  PermitBound,
  PermitExemption,
  ProcedureCase,
  ProcedureOption,
  ProcedureRule,
  StateFundsTest,
  TenderThresholds,
} from "./rules.ts";
export { type ApprovalTransition, approvalTransitions, draftedApproval } from "./transitions.ts";
export type {
  ApprovalChecklist,
  ApprovalDeadlineCode,
  ApprovalEvent,
  ApprovalFact,
  ApprovalItem,
  ApprovalProject,
  ApprovalState,
  ApprovalStepInput,
  ContractTender,
  InvestmentPlanReceived,
  PermitAssessment,
  PermitProject,
  StateFunds,
  TenderAssessment,
  TenderContract,
  TenderProject,
} from "./types.ts";

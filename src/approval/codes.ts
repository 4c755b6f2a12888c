/** What a project may have to go through, in the order of its course. 审批手续。 */
export const approvalProcedures = [
  "joint-review",
  "project-proposal",
  "feasibility-study",
  "preliminary-design",
  "estimate-report",
  "land-procedure",
  "environmental-assessment",
  "planning-permit",
  "drawing-review",
  "tender",
  "construction-permit",
  "supervision",
  "acceptance",
  "acceptance-filing",
] as const;

/** A procedure of the approval. 审批手续。 */
export type ApprovalProcedure = (typeof approvalProcedures)[number];

/** Whether a procedure must be gone through. 是否须办理。 */
export const approvalNeeds = ["needed", "not-needed", "unknown"] as const;

/** Whether a procedure must be gone through; `unknown` where a fact or a rule is not known. 是否须办理。 */
export type ApprovalNeed = (typeof approvalNeeds)[number];

/** Who handles a procedure or carries it out. 办理主体。 */
export const approvalRoles = [
  "local-government",
  "review-departments",
  "development-reform",
  "housing",
  "natural-resources",
  "ecology-environment",
  "implementing-body",
] as const;

/** Who handles a procedure or carries it out. 办理主体。 */
export type ApprovalRole = (typeof approvalRoles)[number];

/** Facts answered yes or no on which a procedure turns. 是与否的事实。 */
export const approvalFlags = [
  "isPrivatelyInvested",
  "isGovernmentInvestment",
  "isInPlan",
  "isJointReviewOrganised",
  "hasStandaloneFacility",
  "isEstimateOverrun",
  "changesLandTitle",
  "changesPlanningConditions",
  "addsFloorArea",
  "hasStructuralChange",
  "isLowRisk",
  "hasUndertaking",
] as const;

/** A fact answered yes or no on which a procedure turns. 是与否的事实。 */
export type ApprovalFlag = (typeof approvalFlags)[number];

/** How a procedure may be made easier, where the authority makes use of it. 可以简化的方式。 */
export const approvalOptions = ["merge", "simplify", "joint"] as const;

/** Merged with another procedure, with fewer papers, or with all departments at once. 合并、简化、联合办理。 */
export type ApprovalOption = (typeof approvalOptions)[number];

/** What a contract is for. 采购类别。 */
export const contractKinds = ["works", "goods", "services"] as const;

/** Works, important equipment and materials, or survey, design and supervision. 施工、货物、服务。 */
export type ContractKind = (typeof contractKinds)[number];

/** Where a project stands in its approval. 审批状态。 */
export const approvalStatuses = [
  "drafted",
  "returned",
  "reviewed",
  "approved",
  "permitted",
  "permit-exempt",
  "started",
  "suspended",
  "accepted",
  "filed",
] as const;

/** Where a project stands in its approval. 审批状态。 */
export type ApprovalStatus = (typeof approvalStatuses)[number];

/** What moves a project on in its approval. 审批事件。 */
export const approvalEventKinds = [
  "review",
  "return",
  "resubmit",
  "approve",
  "permit",
  "exempt",
  "start",
  "suspend",
  "resume",
  "accept",
  "file",
] as const;

/** What moves a project on in its approval. 审批事件。 */
export type ApprovalEventKind = (typeof approvalEventKinds)[number];

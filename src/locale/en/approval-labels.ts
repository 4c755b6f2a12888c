import type { ApprovalRules } from "../../approval/rules.ts";
import type { ApprovalFact } from "../../approval/types.ts";
import type { EstimateFact } from "../../funding/settlement/types.ts";
import type { Labels } from "../../report/locale.ts";

/** Names of the rules of the approval. 审批规则英文名称。 @internal */
export const approvalRuleLabels: { readonly [R in keyof ApprovalRules]: string } = {
  "approval.joint_review": "joint review of the plan",
  "approval.project_proposal": "approval of the project proposal",
  "approval.feasibility_study": "approval of the feasibility report",
  "approval.preliminary_design": "approval of the preliminary design and estimate",
  "approval.estimate_report": "report of an estimate above the approved one",
  "approval.land_procedure": "land procedure",
  "approval.environmental_assessment": "environmental assessment",
  "approval.planning_permit": "planning permit",
  "approval.drawing_review": "review of the construction drawings",
  "approval.supervision": "registration for quality and safety supervision",
  "approval.acceptance": "acceptance of the works",
  "approval.acceptance_filing": "filing of the acceptance",
  "approval.permit_duty": "who issues the construction permit",
  "approval.permit_exemption": "limits up to which no construction permit is needed",
  "approval.tender_duty": "duty to tender",
  "approval.tender_thresholds": "lines from which contracts must be tendered",
  "approval.state_funds": "public money from which a project must be tendered",
  "approval.investment_plan_breakdown": "working days to break down an investment plan",
};

/** Names of the facts of the approval. 审批事实英文名称。 @internal */
export const approvalFactLabels: { readonly [F in Exclude<ApprovalFact, EstimateFact>]: string } = {
  isPrivatelyInvested: "whether private money pays for the project",
  isGovernmentInvestment: "whether it is a government investment project",
  isInPlan: "whether the project is in the renovation plan",
  isJointReviewOrganised: "whether the place organises joint review",
  hasStandaloneFacility: "whether it has a facility that works on its own",
  isEstimateOverrun: "whether the estimate is above the approved one by more than is let pass",
  changesLandTitle: "whether the title of the land changes",
  changesPlanningConditions: "whether the planning conditions change",
  addsFloorArea: "whether floor area is added",
  hasStructuralChange: "whether the main or load-bearing structure is touched",
  isLowRisk: "whether the works are of low risk",
  hasUndertaking: "whether a written undertaking was given",
  floorAreaM2: "floor area of the works",
  contracts: "contracts to be let",
  "contracts.estimateFen": "estimate of the contract",
  "contracts.canBeCombined": "whether it can be combined with others of its kind",
  "stateFunds.budgetFen": "budget money",
  "stateFunds.investmentFen": "investment of the project",
  "stateFunds.isControlledByState": "whether money of state enterprises and public bodies controls or dominates",
  "investmentPlan.workCalendar": "calendar of working days that reaches the last day",
};

/** Words of the codes of the approval. 审批代码英文名称。 @internal */
export const approvalLabels: Pick<
  Labels,
  | "approval-procedure"
  | "approval-need"
  | "approval-role"
  | "approval-option"
  | "approval-status"
  | "approval-event"
  | "contract-kind"
> = {
  "approval-procedure": {
    "joint-review": "joint review of the plan",
    "project-proposal": "project proposal",
    "feasibility-study": "feasibility report",
    "preliminary-design": "preliminary design with its estimate",
    "estimate-report": "report of an estimate above the approved one",
    "land-procedure": "land procedure",
    "environmental-assessment": "environmental assessment",
    "planning-permit": "planning permit",
    "drawing-review": "review of the construction drawings",
    tender: "tender",
    "construction-permit": "construction permit",
    supervision: "registration for quality and safety supervision",
    acceptance: "acceptance of the works",
    "acceptance-filing": "filing of the acceptance",
  },
  "approval-need": { needed: "needed", "not-needed": "not needed", unknown: "not known whether it is needed" },
  "approval-role": {
    "local-government": "city or county government",
    "review-departments": "departments of the joint review",
    "development-reform": "development and reform department",
    housing: "housing department",
    "natural-resources": "natural resources department",
    "ecology-environment": "ecology and environment department",
    "implementing-body": "implementing body",
  },
  "approval-option": {
    merge: "may be handled together",
    simplify: "may be simplified as the state provides",
    joint: "may be held by all departments at once",
  },
  "approval-status": {
    drafted: "drafted",
    returned: "returned",
    reviewed: "jointly reviewed",
    approved: "approved",
    permitted: "permitted",
    "permit-exempt": "exempt from the permit",
    started: "started",
    suspended: "suspended",
    accepted: "accepted",
    filed: "filed",
  },
  "approval-event": {
    review: "joint review",
    return: "return of the plan",
    resubmit: "resubmission of the plan",
    approve: "approval",
    permit: "construction permit",
    exempt: "exemption from the permit",
    start: "start",
    suspend: "suspension",
    resume: "resumption",
    accept: "acceptance",
    file: "filing",
  },
  "contract-kind": {
    works: "works",
    goods: "important equipment and materials",
    services: "survey, design, supervision and similar services",
  },
};

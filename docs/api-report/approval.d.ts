// jiugai/approval, written by `npm run docs:generate`; a test holds it fresh.

export interface ApprovalChecklist {
  readonly items: readonly ApprovalItem[];
  readonly deadlines: readonly Deadline<ApprovalDeadlineCode>[];
  readonly missing: readonly string[];
}

export type ApprovalCondition = {
  readonly fact: ApprovalFlag;
  readonly is: boolean;
} | {
  readonly fact: "investmentFen";
  readonly bound: "at-most" | "above";
  readonly limitFen: Fen;
};

export type ApprovalDeadlineCode = "approval.investment_plan_breakdown";

export interface ApprovalEvent {
  readonly kind: ApprovalEventKind;
  readonly on: CivilDate;
  readonly completed?: readonly ApprovalProcedure[];
}

export type ApprovalEventKind = (typeof approvalEventKinds)[number];

export type ApprovalFact = ApprovalFlag | Exclude<EstimateFact, "approvedEstimateFen"> | "floorAreaM2" | "contracts" | "contracts.estimateFen" | "contracts.canBeCombined" | "stateFunds.budgetFen" | "stateFunds.investmentFen" | "stateFunds.isControlledByState" | "investmentPlan.workCalendar";

export type ApprovalFlag = (typeof approvalFlags)[number];

export type ApprovalIssue = IssueOf<ApprovalIssueParams>;

export interface ApprovalIssueParams {
  readonly "approval.permit_exempt_by_investment": {
    readonly investmentFen: number;
    readonly limitFen: number;
    readonly bound: PermitBound;
  };
  readonly "approval.permit_exempt_by_area": {
    readonly floorAreaM2: number;
    readonly limitM2: number;
    readonly bound: PermitBound;
  };
  readonly "approval.permit_above_limits": {
    readonly investmentFen: number;
    readonly limitFen: number;
    readonly floorAreaM2: number | null;
    readonly limitM2: number;
    readonly bound: PermitBound;
  };
  readonly "approval.local_limit_not_given": {
    readonly divisionCode: string;
  };
  readonly "approval.not_state_funded": Readonly<Record<never, never>>;
  readonly "approval.contract_reaches_line": {
    readonly contractId: string;
    readonly kind: ContractKind;
    readonly estimateFen: number;
    readonly leastFen: number;
  };
  readonly "approval.combined_reach_line": {
    readonly kind: ContractKind;
    readonly contractIds: readonly string[];
    readonly totalFen: number;
    readonly leastFen: number;
  };
  readonly "approval.contract_below_line": {
    readonly contractId: string;
    readonly kind: ContractKind;
    readonly estimateFen: number;
    readonly leastFen: number;
  };
  readonly "approval.budget_above_investment": {
    readonly budgetFen: number;
    readonly investmentFen: number;
  };
  readonly "approval.contradictory_facts": {
    readonly fact: ApprovalFlag;
    readonly other: ApprovalFlag;
  };
  readonly "approval.procedure_ruled": {
    readonly procedure: ApprovalProcedure;
    readonly need: Exclude<ApprovalNeed, "unknown">;
    readonly facts: readonly ApprovalFact[];
  };
  readonly "approval.procedure_merged": {
    readonly procedure: ApprovalProcedure;
    readonly into: ApprovalProcedure;
    readonly facts: readonly ApprovalFact[];
  };
  readonly "approval.option": {
    readonly procedure: ApprovalProcedure;
    readonly option: ApprovalOption;
    readonly into: ApprovalProcedure | null;
  };
  readonly "approval.confirmed_not_needed": {
    readonly procedure: ApprovalProcedure;
  };
  readonly "approval.fact_not_given": {
    readonly fact: ApprovalFact;
  };
  readonly "approval.event_too_early": {
    readonly event: ApprovalEventKind;
    readonly status: ApprovalStatus;
    readonly neededStatuses: readonly ApprovalStatus[];
  };
  readonly "approval.event_too_late": {
    readonly event: ApprovalEventKind;
    readonly status: ApprovalStatus;
  };
  readonly "approval.event_not_allowed": {
    readonly event: ApprovalEventKind;
    readonly status: ApprovalStatus;
    readonly allowedEvents: readonly ApprovalEventKind[];
  };
  readonly "approval.procedure_not_completed": {
    readonly event: ApprovalEventKind;
    readonly procedure: ApprovalProcedure;
  };
  readonly "approval.need_not_known": {
    readonly event: ApprovalEventKind;
    readonly procedure: ApprovalProcedure;
  };
  readonly "approval.date_backwards": {
    readonly event: ApprovalEventKind;
    readonly on: string;
    readonly lastOn: string;
  };
}

export interface ApprovalItem {
  readonly procedure: ApprovalProcedure;
  readonly need: ApprovalNeed;
  readonly mergedInto: ApprovalProcedure | null;
  readonly actedBy: readonly ApprovalRole[];
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export type ApprovalNeed = (typeof approvalNeeds)[number];

export type ApprovalOption = (typeof approvalOptions)[number];

export type ApprovalProcedure = (typeof approvalProcedures)[number];

export interface ApprovalProject extends PermitProject {
  readonly planYear?: number;
  readonly isGovernmentInvestment?: boolean;
  readonly isInPlan?: boolean;
  readonly isJointReviewOrganised?: boolean;
  readonly hasStandaloneFacility?: boolean;
  readonly feasibilityEstimateFen?: Fen;
  readonly proposedEstimateFen?: Fen;
  readonly changesLandTitle?: boolean;
  readonly changesPlanningConditions?: boolean;
  readonly addsFloorArea?: boolean;
  readonly hasStructuralChange?: boolean;
  readonly isLowRisk?: boolean;
  readonly hasUndertaking?: boolean;
  readonly contracts?: readonly TenderContract[];
  readonly stateFunds?: StateFunds;
  readonly investmentPlan?: InvestmentPlanReceived;
  readonly confirmedNotNeeded?: readonly ApprovalProcedure[];
}

export type ApprovalRole = (typeof approvalRoles)[number];

export interface ApprovalRules {
  readonly "approval.joint_review": ProcedureRule;
  readonly "approval.project_proposal": ProcedureRule;
  readonly "approval.feasibility_study": ProcedureRule;
  readonly "approval.preliminary_design": ProcedureRule;
  readonly "approval.estimate_report": ProcedureRule;
  readonly "approval.land_procedure": ProcedureRule;
  readonly "approval.environmental_assessment": ProcedureRule;
  readonly "approval.planning_permit": ProcedureRule;
  readonly "approval.drawing_review": ProcedureRule;
  readonly "approval.supervision": ProcedureRule;
  readonly "approval.acceptance": ProcedureRule;
  readonly "approval.acceptance_filing": ProcedureRule;
  readonly "approval.permit_duty": {
    readonly actedBy: readonly ApprovalRole[];
  };
  readonly "approval.permit_exemption": PermitExemption;
  readonly "approval.tender_duty": {
    readonly actedBy: readonly ApprovalRole[];
    readonly forbidsSplitting: boolean;
  };
  readonly "approval.tender_thresholds": TenderThresholds;
  readonly "approval.state_funds": StateFundsTest;
  readonly "approval.investment_plan_breakdown": {
    readonly workDays: number;
  };
}

export interface ApprovalState {
  readonly status: ApprovalStatus;
  readonly completed: readonly ApprovalProcedure[];
  readonly history: readonly Pick<ApprovalEvent, "kind" | "on">[];
}

export type ApprovalStatus = (typeof approvalStatuses)[number];

export interface ApprovalStepInput {
  readonly state: ApprovalState;
  readonly event: ApprovalEvent;
  readonly project: ApprovalProject;
}

export interface ApprovalTransition {
  readonly event: ApprovalEventKind;
  readonly from: ApprovalStatus;
  readonly to: ApprovalStatus;
  readonly completes: ApprovalProcedure | null;
  readonly closes: readonly ApprovalProcedure[];
}

export type ContractKind = (typeof contractKinds)[number];

export interface ContractTender {
  readonly id: string;
  readonly need: ApprovalNeed;
  readonly combinedWith: readonly string[];
}

export interface InvestmentPlanReceived {
  readonly receivedOn: CivilDate;
  readonly workCalendar?: WorkCalendar;
}

export interface PermitAssessment {
  readonly need: ApprovalNeed;
  readonly exemptBy: readonly ("investment" | "floor-area")[];
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export type PermitBound = "at-most" | "below";

export interface PermitExemption {
  readonly bound: PermitBound;
  readonly investmentFen: Fen;
  readonly floorAreaM2: number;
  readonly appliesTo: "all" | "privately-invested";
  readonly isAdjustable: boolean;
}

export interface PermitProject {
  readonly divisionCode: string;
  readonly investmentFen?: Fen;
  readonly floorAreaM2?: SquareMetres | null;
  readonly isPrivatelyInvested?: boolean;
}

export interface ProcedureCase {
  readonly when: readonly ApprovalCondition[];
  readonly need: Exclude<ApprovalNeed, "unknown">;
  readonly mergedInto?: ApprovalProcedure;
}

export interface ProcedureOption {
  readonly kind: ApprovalOption;
  readonly when: readonly ApprovalCondition[];
  readonly into: ApprovalProcedure | null;
}

export interface ProcedureRule {
  readonly actedBy: readonly ApprovalRole[];
  readonly cases: readonly ProcedureCase[];
  readonly otherwise: Exclude<ApprovalNeed, "unknown"> | null;
  readonly options: readonly ProcedureOption[];
}

export interface StateFunds {
  readonly budgetFen?: Fen;
  readonly investmentFen?: Fen;
  readonly isControlledByState?: boolean;
}

export interface StateFundsTest {
  readonly leastBudgetFen: Fen;
  readonly leastShare: Ratio;
  readonly countsControl: boolean;
}

export interface TenderAssessment {
  readonly need: ApprovalNeed;
  readonly isStateFunded: Verdict;
  readonly contracts: readonly ContractTender[];
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export interface TenderContract {
  readonly id: string;
  readonly kind: ContractKind;
  readonly estimateFen?: Fen;
  readonly canBeCombined?: boolean;
}

export interface TenderProject {
  readonly divisionCode: string;
  readonly contracts: readonly TenderContract[];
  readonly stateFunds: StateFunds;
}

export interface TenderThresholds {
  readonly leastFen: Readonly<Record<ContractKind, Fen>>;
  readonly addsCombined: boolean;
}

export declare function advanceApproval(input: ApprovalStepInput, ctx: Context<ChecklistRules>): Outcome<ApprovalState>;

export declare function allowedEvents({ status }: Pick<ApprovalState, "status">): readonly ApprovalEventKind[];

export declare const approvalEventKinds: readonly ["review", "return", "resubmit", "approve", "permit", "exempt", "start", "suspend", "resume", "accept", "file"];

export declare const approvalFlags: readonly ["isPrivatelyInvested", "isGovernmentInvestment", "isInPlan", "isJointReviewOrganised", "hasStandaloneFacility", "isEstimateOverrun", "changesLandTitle", "changesPlanningConditions", "addsFloorArea", "hasStructuralChange", "isLowRisk", "hasUndertaking"];

export declare const approvalNeeds: readonly ["needed", "not-needed", "unknown"];

export declare const approvalOptions: readonly ["merge", "simplify", "joint"];

export declare const approvalProcedures: readonly ["joint-review", "project-proposal", "feasibility-study", "preliminary-design", "estimate-report", "land-procedure", "environmental-assessment", "planning-permit", "drawing-review", "tender", "construction-permit", "supervision", "acceptance", "acceptance-filing"];

export declare const approvalRoles: readonly ["local-government", "review-departments", "development-reform", "housing", "natural-resources", "ecology-environment", "implementing-body"];

export declare const approvalStatuses: readonly ["drafted", "returned", "reviewed", "approved", "permitted", "permit-exempt", "started", "suspended", "accepted", "filed"];

export declare const approvalTransitions: readonly ApprovalTransition[];

export declare function assessPermit(project: PermitProject, ctx: Context<ApprovalRules>): Outcome<PermitAssessment>;

export declare function assessTender(project: TenderProject, ctx: Context<ApprovalRules>): Outcome<TenderAssessment>;

export declare const contractKinds: readonly ["works", "goods", "services"];

export declare const draftedApproval: ApprovalState;

export declare function listApprovals(project: ApprovalProject, ctx: Context<ChecklistRules>): Outcome<ApprovalChecklist>;

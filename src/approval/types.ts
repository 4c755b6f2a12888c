import type { EstimateFact } from "../funding/settlement/types.ts";
import type { CivilDate, Fen, SquareMetres } from "../kernel/brand.ts";
import type { Deadline } from "../kernel/deadline.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { WorkCalendar } from "../kernel/work-calendar.ts";
import type {
  ApprovalEventKind,
  ApprovalFlag,
  ApprovalNeed,
  ApprovalProcedure,
  ApprovalRole,
  ApprovalStatus,
  ContractKind,
} from "./codes.ts";

/** A fact that an answer about the approval may lack. 可能缺少的事实。 */
export type ApprovalFact =
  | ApprovalFlag
  | Exclude<EstimateFact, "approvedEstimateFen">
  | "floorAreaM2"
  | "contracts"
  | "contracts.estimateFen"
  | "contracts.canBeCombined"
  | "stateFunds.budgetFen"
  | "stateFunds.investmentFen"
  | "stateFunds.isControlledByState"
  | "investmentPlan.workCalendar";

/** What decides whether a construction permit is needed. 施工许可判定。 */
export interface PermitProject {
  readonly divisionCode: string;
  /** Investment of the works; left out, not known. 工程投资额。 @unit fen */
  readonly investmentFen?: Fen;
  /** Floor area of the works; `null` where they have none, such as pipes; left out, not known. 建筑面积。 @unit m² */
  readonly floorAreaM2?: SquareMetres | null;
  /** Whether private money pays for the project; left out, not known. 是否社会投资项目。 */
  readonly isPrivatelyInvested?: boolean;
}

/** Whether a construction permit is needed. 施工许可结论。 */
export interface PermitAssessment {
  readonly need: ApprovalNeed;
  /** Which tests exempt it; empty unless it is not needed. 据以免办的限额。 */
  readonly exemptBy: readonly ("investment" | "floor-area")[];
  readonly reasons: readonly Issue[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

/** One contract of a project. 一项采购。 */
export interface TenderContract {
  /** Unique in the project. 标识。 */
  readonly id: string;
  readonly kind: ContractKind;
  /** Estimated price; left out, not known. 合同估算价。 @unit fen */
  readonly estimateFen?: Fen;
  /** Whether it can be combined with the others of its kind; left out, not known. 能否与同类采购合并进行。 */
  readonly canBeCombined?: boolean;
}

/** Public money in a project. 国有资金情况。 */
export interface StateFunds {
  /** Budget money; left out, not known. 预算资金。 @unit fen */
  readonly budgetFen?: Fen;
  /** Investment of the project; left out, not known. 项目投资额。 @unit fen */
  readonly investmentFen?: Fen;
  /** Whether money of state enterprises and public bodies controls or dominates. 国有企业事业单位资金是否占控股或者主导地位。 */
  readonly isControlledByState?: boolean;
}

/** The contracts of a project and its public money. 招标判定。 */
export interface TenderProject {
  readonly divisionCode: string;
  readonly contracts: readonly TenderContract[];
  readonly stateFunds: StateFunds;
}

/** Whether one contract must be tendered. 一项采购的结论。 */
export interface ContractTender {
  readonly id: string;
  readonly need: ApprovalNeed;
  /** The other contracts with which it reaches the line; empty where it does alone, or does not. 合计达到限额的其他采购。 */
  readonly combinedWith: readonly string[];
}

/** What must be tendered. 招标结论。 */
export interface TenderAssessment {
  /** Needed where one contract must be tendered. 是否须招标。 */
  readonly need: ApprovalNeed;
  /** Whether the public money makes it a project that must be tendered. 国有资金是否达到界限。 */
  readonly isStateFunded: Verdict;
  /** In the order given. 各项采购。 */
  readonly contracts: readonly ContractTender[];
  readonly reasons: readonly Issue[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

/** An investment plan that the place has received. 收到的投资计划。 */
export interface InvestmentPlanReceived {
  /** Day on which it was received. 收到日期。 */
  readonly receivedOn: CivilDate;
  /** Which days are worked; without it the last day is not known. 工作日历。 */
  readonly workCalendar?: WorkCalendar;
}

/** What a project is, as far as its approval turns on it; whatever is left out is not known. 项目情况。 */
export interface ApprovalProject extends PermitProject {
  /** Year of the plan that the project belongs to. 计划年度。 */
  readonly planYear?: number;
  /** Whether government invests directly or by capital. 是否政府投资项目。 */
  readonly isGovernmentInvestment?: boolean;
  /** Whether the project is in the renovation plan. 是否已纳入改造计划。 */
  readonly isInPlan?: boolean;
  /** Whether the city or county organises joint review. 当地是否组织联合审查。 */
  readonly isJointReviewOrganised?: boolean;
  /** Whether it has a facility that works on its own. 是否含单独功能性基础设施。 */
  readonly hasStandaloneFacility?: boolean;
  /** Estimate of the approved feasibility report. 经批准的可行性研究报告提出的投资估算。 @unit fen */
  readonly feasibilityEstimateFen?: Fen;
  /** Estimate that the preliminary design proposes. 初步设计提出的投资概算。 @unit fen */
  readonly proposedEstimateFen?: Fen;
  /** Whether the title of the land changes. 是否涉及土地权属变化。 */
  readonly changesLandTitle?: boolean;
  /** Whether the planning conditions change. 规划条件是否变化。 */
  readonly changesPlanningConditions?: boolean;
  /** Whether floor area is added. 是否增加建筑面积。 */
  readonly addsFloorArea?: boolean;
  /** Whether the main or load-bearing structure is touched. 是否涉及建筑主体或承重结构变动。 */
  readonly hasStructuralChange?: boolean;
  /** Whether the works are of low risk. 是否低风险项目。 */
  readonly isLowRisk?: boolean;
  /** Whether the implementing body has given a written undertaking. 是否已作出告知承诺。 */
  readonly hasUndertaking?: boolean;
  readonly contracts?: readonly TenderContract[];
  readonly stateFunds?: StateFunds;
  readonly investmentPlan?: InvestmentPlanReceived;
  /** What the authority has confirmed need not be done; settles what is not known, never what a rule says. 经主管部门确认无需办理的手续。 */
  readonly confirmedNotNeeded?: readonly ApprovalProcedure[];
}

/** One line of the checklist. 一项手续。 */
export interface ApprovalItem {
  readonly procedure: ApprovalProcedure;
  readonly need: ApprovalNeed;
  /** The procedure that takes it in; `null` where none does. 并入的手续。 */
  readonly mergedInto: ApprovalProcedure | null;
  /** Who handles it or carries it out; empty where no rule says so. 办理主体。 */
  readonly actedBy: readonly ApprovalRole[];
  readonly reasons: readonly Issue[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

/** What a last day of the approval is about. 审批期限事项。 */
export type ApprovalDeadlineCode = "approval.investment_plan_breakdown";

/** What a project needs, in order. 审批清单。 */
export interface ApprovalChecklist {
  readonly items: readonly ApprovalItem[];
  readonly deadlines: readonly Deadline<ApprovalDeadlineCode>[];
  /** Facts and rules that are not known, each once. 缺少的事实与规则。 */
  readonly missing: readonly string[];
}

/** What has happened to a project. 审批事件。 */
export interface ApprovalEvent {
  readonly kind: ApprovalEventKind;
  readonly on: CivilDate;
  /** Procedures gone through by then, beside the one that the event itself is. 至此办结的手续。 */
  readonly completed?: readonly ApprovalProcedure[];
}

/** Where a project stands. 审批进展。 */
export interface ApprovalState {
  readonly status: ApprovalStatus;
  /** Procedures gone through since it was last drafted. 已办结的手续。 */
  readonly completed: readonly ApprovalProcedure[];
  /** What has happened, in order. 经过。 */
  readonly history: readonly Pick<ApprovalEvent, "kind" | "on">[];
}

/** A project, where it stands, and what has happened now. 推进审批。 */
export interface ApprovalStepInput {
  readonly state: ApprovalState;
  readonly event: ApprovalEvent;
  readonly project: ApprovalProject;
}

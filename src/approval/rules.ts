import type { EstimateRules } from "../funding/settlement/rules.ts";
import type { Fen } from "../kernel/brand.ts";
import type { Ratio } from "../kernel/ratio.ts";
import type {
  ApprovalFlag,
  ApprovalNeed,
  ApprovalOption,
  ApprovalProcedure,
  ApprovalRole,
  ContractKind,
} from "./codes.ts";

/** Whether the limit itself is still exempt: 以下 includes it, 不足 or 小于 does not. 是否含本数。 */
export type PermitBound = "at-most" | "below";

/** Up to which size a project needs no construction permit; either test suffices. 免办施工许可的限额。 */
export interface PermitExemption {
  readonly bound: PermitBound;
  /** @unit fen */
  readonly investmentFen: Fen;
  /** @unit m² */
  readonly floorAreaM2: number;
  /** Whose projects the limits are for; others follow the more general rule. 适用的项目。 */
  readonly appliesTo: "all" | "privately-invested";
  /** Whether provinces may set other limits and file them. 省级可否调整。 */
  readonly isAdjustable: boolean;
}

/** A test of one fact. 一项条件。 */
export type ApprovalCondition =
  | { readonly fact: ApprovalFlag; readonly is: boolean }
  | { readonly fact: "investmentFen"; readonly bound: "at-most" | "above"; readonly limitFen: Fen };

/** A case that a text settles: all its conditions must hold. 一种情形。 */
export interface ProcedureCase {
  readonly when: readonly ApprovalCondition[];
  readonly need: Exclude<ApprovalNeed, "unknown">;
  /** The procedure that takes this one in; only where it is not needed by itself. 并入的手续。 */
  readonly mergedInto?: ApprovalProcedure;
}

/** What makes a procedure easier where the authority makes use of it; it does not change the need. 可选的简化方式。 */
export interface ProcedureOption {
  readonly kind: ApprovalOption;
  readonly when: readonly ApprovalCondition[];
  /** With which procedure it may be merged; `null` for the other kinds. 可以合并办理的手续。 */
  readonly into: ApprovalProcedure | null;
}

/** When a procedure must be gone through: the first case that holds decides. 手续的办理规则。 */
export interface ProcedureRule {
  readonly actedBy: readonly ApprovalRole[];
  readonly cases: readonly ProcedureCase[];
  /** What holds where no case does; `null` leaves it to the more general rule. 其余情形。 */
  readonly otherwise: Exclude<ApprovalNeed, "unknown"> | null;
  readonly options: readonly ProcedureOption[];
}

/** From which estimate on a contract must be tendered. 必须招标的限额。 */
export interface TenderThresholds {
  /** The least estimate, itself included. @unit fen */
  readonly leastFen: Readonly<Record<ContractKind, Fen>>;
  /** Whether purchases of one project that can be combined are added up. 可以合并的采购是否合计。 */
  readonly addsCombined: boolean;
}

/** When public money makes a project one that must be tendered. 国有资金的界限。 */
export interface StateFundsTest {
  /** Least budget money, itself included. @unit fen */
  readonly leastBudgetFen: Fen;
  /** Least share of the investment, itself included. 占投资额的最低比例。 */
  readonly leastShare: Ratio;
  /** Whether money of state enterprises and public bodies that controls or dominates suffices. 控股或者主导地位。 */
  readonly countsControl: boolean;
}

/** Rules of the approval. 审批规则。 */
export interface ApprovalRules {
  /** Who reviews the plan jointly, and when. 联合审查。 */
  readonly "approval.joint_review": ProcedureRule;
  readonly "approval.project_proposal": ProcedureRule;
  readonly "approval.feasibility_study": ProcedureRule;
  readonly "approval.preliminary_design": ProcedureRule;
  /** When an estimate above the approved one must be reported. 概算超过估算的报告。 */
  readonly "approval.estimate_report": ProcedureRule;
  readonly "approval.land_procedure": ProcedureRule;
  readonly "approval.environmental_assessment": ProcedureRule;
  readonly "approval.planning_permit": ProcedureRule;
  readonly "approval.drawing_review": ProcedureRule;
  readonly "approval.supervision": ProcedureRule;
  readonly "approval.acceptance": ProcedureRule;
  readonly "approval.acceptance_filing": ProcedureRule;
  /** Who issues the construction permit. 施工许可。 */
  readonly "approval.permit_duty": { readonly actedBy: readonly ApprovalRole[] };
  /** Up to which size no construction permit is needed. 免办施工许可的限额。 */
  readonly "approval.permit_exemption": PermitExemption;
  /** Who tenders, and whether a purchase may be split to avoid it. 招标。 */
  readonly "approval.tender_duty": { readonly actedBy: readonly ApprovalRole[]; readonly forbidsSplitting: boolean };
  /** From which estimate on a contract must be tendered. 必须招标的限额。 */
  readonly "approval.tender_thresholds": TenderThresholds;
  /** When public money makes a project one that must be tendered. 国有资金的界限。 */
  readonly "approval.state_funds": StateFundsTest;
  /** Within how many working days an investment plan received is broken down to projects. 投资计划分解下达期限。 */
  readonly "approval.investment_plan_breakdown": { readonly workDays: number };
}

/** Rules that the checklist reads. @internal */
export type ChecklistRules = ApprovalRules & EstimateRules;

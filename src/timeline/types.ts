import type { ApprovalProject } from "../approval/types.ts";
import type { KnownDecision } from "../consent/types.ts";
import type { SaleProceeds } from "../funding/maintenance-fund/types.ts";
import type { ProvidentFundApplication } from "../funding/provident-fund/types.ts";
import type { IllegalStructureInventory } from "../illegal-structure/types.ts";
import type { CivilDate } from "../kernel/brand.ts";
import type { Deadline } from "../kernel/deadline.ts";
import type { RectificationState } from "../quality/codes.ts";
import type {
  AcceptanceFacts,
  QualityDepositInput,
  RectificationInput,
  WageDepositInput,
  WagePaymentInput,
  WarrantyInput,
} from "../quality/types.ts";
import type { DeadlineCode, DeadlineState, MilestoneKind } from "./codes.ts";

/** A last day with what is known of it: a `Rectification` and a `StructureOrderStatus` fit. 已知办理情况的期限。 */
export interface FoundDeadline<C extends string = DeadlineCode> extends Deadline<C> {
  /** How it stands, where its calculator says; comes before `doneOn` unless `unknown`. 办理状态。 */
  readonly state?: RectificationState;
  /** Day on which it was done; `null` where it is not, left out where that is not known. 完成日期。 */
  readonly doneOn?: CivilDate | null;
}

/** A last day in its place in the timeline. 时间表中的一项期限。 */
export interface TimelineEntry<C extends string = DeadlineCode> extends Deadline<C> {
  readonly state: DeadlineState;
  /** Days from the date of the question to the last day, below 0 where that is past; `null` without one. 剩余天数。 */
  readonly daysLeft: number | null;
}

/** That something with a last day is done, where its part of the input cannot say. 办理完成情况。 */
export interface DoneDeadline {
  readonly code: DeadlineCode;
  /** The one of several; left out where there is one. 对象。 */
  readonly about?: string | null;
  /** Day on which it was done; `null` where it is known not to be. 完成日期。 */
  readonly doneOn: CivilDate | null;
}

/** A point of a project's course. 关键节点日期。 */
export interface Milestone {
  readonly kind: MilestoneKind;
  readonly on: CivilDate;
}

/** What a project's last days follow from; each part is the input of its own calculator, and what is left out is not asked. 项目时间表条件。 */
export interface TimelineInput {
  /** Planned or past, each where it is known. 关键节点。 */
  readonly milestones?: Readonly<Partial<Record<MilestoneKind, CivilDate>>>;
  /** Decisions that an owner may ask the court to revoke; ids unique. 业主大会或者业主委员会的决定。 */
  readonly decisions?: readonly KnownDecision[];
  /** Proceeds of public homes; ids unique. 公有住房售房款。 */
  readonly saleProceeds?: readonly SaleProceeds[];
  /** As of `listApprovals`: its investment plan. 审批。 */
  readonly approval?: ApprovalProject;
  /** As of `summariseIllegalStructures`: the orders that stand. 违法建设。 */
  readonly illegalStructures?: IllegalStructureInventory;
  /** As of `assessWageDeposit`. 农民工工资保证金。 */
  readonly wageDeposit?: WageDepositInput;
  /** As of `checkWagePayment`: the next payment. 人工费用拨付。 */
  readonly wagePayment?: WagePaymentInput;
  /** As of `trackRectification`. 检查与整改。 */
  readonly rectification?: RectificationInput;
  /** As of `checkAcceptance`: the filing. 竣工验收备案。 */
  readonly acceptance?: AcceptanceFacts;
  /** As of `warrantiesOf`. 质量保修。 */
  readonly warranty?: WarrantyInput;
  /** As of `checkQualityDeposit`: its release. 质量保证金。 */
  readonly qualityDeposit?: QualityDepositInput;
  /** As of `assessProvidentFundWithdrawal`: the last day to apply. 住房公积金提取。 */
  readonly providentFund?: ProvidentFundApplication;
  /** What is done, where the parts cannot say. 办理完成情况。 */
  readonly done?: readonly DoneDeadline[];
}

/** All last days of a project. 项目时间表。 */
export interface ProjectTimeline {
  /** Those given, in the order of their course. 关键节点。 */
  readonly milestones: readonly Milestone[];
  /** Earliest last day first, those without one at the end. 各项期限。 */
  readonly deadlines: readonly TimelineEntry[];
  /** Facts and rules without which a last day is not known, each once. 缺少的事实与规则。 */
  readonly missing: readonly string[];
}

import type { CivilDate, Fen } from "../kernel/brand.ts";
import type { Deadline } from "../kernel/deadline.ts";
import type { Finding } from "../kernel/finding.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { WorkCalendar } from "../kernel/work-calendar.ts";
import type { Item } from "../measure/codes.ts";
import type {
  AcceptanceCondition,
  RectificationState,
  SeasonReading,
  WageDepositAdjustment,
  WageSafeguard,
  WarrantyBound,
  WarrantyKind,
} from "./codes.ts";

/** A fact that an answer about quality may lack. 可能缺少的事实。 */
export type QualityFact =
  | `conditions.${AcceptanceCondition}`
  | "acceptedOn"
  | "filedOn"
  | "works.kind"
  | "works.designLifeYears"
  | "works.contractMonths"
  | "heatingSeasons"
  | "coolingSeasons"
  | "hasPerformanceBond"
  | "defectMonths"
  | "hasArrearsInLastYear"
  | "hasArrearsInLastTwoYears"
  | "cleanYears"
  | "isCompliant"
  | "hasSeveralProjects"
  | "openFrom"
  | "refillFrom"
  | "noticeFrom"
  | "workCalendar"
  | "startedOn"
  | "paidOn"
  | "isAllPaid"
  | `safeguards.${WageSafeguard}`
  | "inspectedOn"
  | "defects.dueOn"
  | "defects.rectifiedOn";

/** What is known of an acceptance; what is left out is not known. 竣工验收情况。 */
export interface AcceptanceFacts {
  /** Whether each condition is met. 各项验收条件是否具备。 */
  readonly conditions?: Readonly<Partial<Record<AcceptanceCondition, boolean>>>;
  /** Day on which the works were accepted. 竣工验收合格日期。 */
  readonly acceptedOn?: CivilDate;
  /** Day on which the acceptance was filed; `null` where it is not. 竣工验收备案日期。 */
  readonly filedOn?: CivilDate | null;
  readonly divisionCode?: string;
}

/** One condition of acceptance. 单项验收条件。 */
export interface AcceptanceFinding extends Finding {
  readonly condition: AcceptanceCondition;
}

/** Whether the filing is in time. 备案结论。 */
export interface AcceptanceFiling extends Finding {
  readonly deadline: Deadline<"quality.acceptance_filing">;
}

/** Whether works may be accepted, and whether the acceptance is filed in time. 竣工验收检查结果。 */
export interface AcceptanceCheck extends Finding {
  /** Each condition, in the order of the rule; the whole is met where all are. 各项条件。 */
  readonly conditions: readonly AcceptanceFinding[];
  readonly filing: AcceptanceFiling;
  readonly rules: readonly RuleRef[];
}

/** A heating or cooling season of the place, both days included. 采暖期、供冷期。 */
export interface Season {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A work under warranty; a planned measure fits. 保修工程。 */
export interface WarrantyWork {
  readonly id: string;
  /** Kind of work; left out, the kind of the item. 保修工程类别。 */
  readonly kind?: WarrantyKind;
  /** Item of the national catalogue. 改造内容。 */
  readonly item?: Item;
  /** Years of use that the design documents give, for infrastructure, foundations and main structure. 设计使用年限。 @unit year */
  readonly designLifeYears?: number;
  /** Months of warranty that the contract gives. 合同约定的保修月数。 */
  readonly contractMonths?: number;
}

/** Accepted works whose warranties are asked. 保修期计算条件。 */
export interface WarrantyInput {
  /** Day on which the works were accepted, from which a warranty runs. 竣工验收合格日期。 */
  readonly acceptedOn: CivilDate;
  readonly works: readonly WarrantyWork[];
  /** Every heating season of the place from acceptance on, in order. 当地采暖期。 */
  readonly heatingSeasons?: readonly Season[];
  /** Every cooling season of the place from acceptance on, in order. 当地供冷期。 */
  readonly coolingSeasons?: readonly Season[];
  /** Which seasons count, where the contract says otherwise than the rule. 采暖期、供冷期的计法。 */
  readonly seasonReading?: SeasonReading;
  /** Kind of work of items, before the rule's own. 改造内容对应的保修工程类别。 */
  readonly kindOfItem?: Readonly<Partial<Record<Item, WarrantyKind>>>;
  readonly divisionCode?: string;
}

/** The warranty of one work; `dueOn` is its last day. 单项工程保修期。 */
export interface Warranty extends Deadline<"quality.warranty_end"> {
  /** The work's id. 工程标识。 */
  readonly about: string;
  /** `null` where neither a kind nor an item with one is given. 保修工程类别。 */
  readonly kind: WarrantyKind | null;
  /** Last day of the legal minimum; `null` where there is none or it is not known. 最低保修期届满日。 */
  readonly minimumOn: CivilDate | null;
  /** What sets the last day; `null` where it is not known. 保修期由何决定。 */
  readonly boundBy: WarrantyBound | null;
  readonly reasons: readonly Issue[];
}

/** The warranties of the works, in the order given. 各项工程保修期。 */
export interface WarrantySchedule {
  readonly warranties: readonly Warranty[];
  readonly rules: readonly RuleRef[];
}

/** Money held back against defects. 质量保证金预留情况。 */
export interface QualityDepositInput {
  /** Settled price of the works. 工程价款结算总额。 @unit fen */
  readonly settledFen: Fen;
  /** What is held back. 预留的质量保证金。 @unit fen */
  readonly depositFen: Fen;
  /** Whether the contractor gave a performance bond. 是否已提供履约担保。 */
  readonly hasPerformanceBond?: boolean;
  /** Day on which the works were accepted. 竣工验收合格日期。 */
  readonly acceptedOn?: CivilDate;
  /** Defect liability period of the contract. 合同约定的缺陷责任期（月）。 */
  readonly defectMonths?: number;
  readonly divisionCode?: string;
}

/** Whether the deposit may be held, and until when. 质量保证金检查结果。 */
export interface QualityDepositCheck extends Finding {
  /** Most that may be held back; `null` where no rule is known. 预留上限。 @unit fen */
  readonly capFen: Fen | null;
  /** Last day of the defect liability period, after which the deposit goes back. 缺陷责任期届满日。 */
  readonly release: Deadline<"quality.deposit_release">;
  readonly rules: readonly RuleRef[];
}

/** What is known of a contractor who deposits for wages. 农民工工资保证金存储情况。 */
export interface WageDepositInput {
  /** Contract sum. 施工合同额。 @unit fen */
  readonly contractFen: Fen;
  /** Whether wages were owed in the last year. 前1年内是否发生拖欠。 */
  readonly hasArrearsInLastYear?: boolean;
  /** Whether wages were owed in the last two years. 前2年内是否发生拖欠。 */
  readonly hasArrearsInLastTwoYears?: boolean;
  /** Whole years in a row without wages owed, as the authority counts them. 连续未发生拖欠的年数。 @unit year */
  readonly cleanYears?: number;
  /** Whether the contractor keeps the other rules on wages. 是否落实工资支付各项制度。 */
  readonly isCompliant?: boolean;
  /** Whether the contractor has several projects in the place. 是否有多个在建工程。 */
  readonly hasSeveralProjects?: boolean;
  /** Day from which the time to open the deposit counts. 开户期限起算日。 */
  readonly openFrom?: CivilDate;
  /** Day from which the time to refill the deposit counts. 补足期限起算日。 */
  readonly refillFrom?: CivilDate;
  /** Day from which the notice before the refund counts. 返还公示起算日。 */
  readonly noticeFrom?: CivilDate;
  /** Days that are worked; left out, the rule's. 工作日历。 */
  readonly workCalendar?: WorkCalendar;
  readonly divisionCode?: string;
}

/** How much is deposited for wages, and by when. 农民工工资保证金结论。 */
export interface WageDepositAssessment {
  /** Whether nothing need be deposited. 是否免存。 */
  readonly exemption: Finding;
  /** How the history moves the rate; `null` where it is not known. 差异化存储。 */
  readonly adjustment: WageDepositAdjustment | null;
  /** Least of the ordinary range, before reductions and exemptions. 一般标准下限。 @unit fen */
  readonly ordinaryLeastFen: Fen | null;
  /** Most of the ordinary range. 一般标准上限。 @unit fen */
  readonly ordinaryMostFen: Fen | null;
  /** Least that this contractor deposits; 0 where exempt, `null` where it is not known. 本工程下限。 @unit fen */
  readonly leastFen: Fen | null;
  /** Most that this contractor deposits; 0 where exempt, `null` where it is not known. 本工程上限。 @unit fen */
  readonly mostFen: Fen | null;
  readonly reasons: readonly Issue[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  /** Opening, refill and the notice before the refund, in this order. 各项期限。 */
  readonly deadlines: readonly Deadline<
    "quality.wage_deposit_opening" | "quality.wage_deposit_refill" | "quality.wage_deposit_notice"
  >[];
  readonly rules: readonly RuleRef[];
}

/** When labour costs were paid. 人工费用拨付情况。 */
export interface WagePaymentInput {
  /** Day on which the works began, from which the first interval runs. 开工日期。 */
  readonly startedOn?: CivilDate;
  /** Days on which labour costs were paid, in any order. 拨付日期。 */
  readonly paidOn: readonly CivilDate[];
  /** Whether nothing more is to pay. 是否已全部付清。 */
  readonly isAllPaid?: boolean;
  /** Whether each safeguard is in place. 各项保障措施是否落实。 */
  readonly safeguards?: Readonly<Partial<Record<WageSafeguard, boolean>>>;
  readonly divisionCode?: string;
}

/** Whether labour costs are paid at the interval that the law sets. 人工费用拨付检查结果。 */
export interface WagePaymentCheck extends Finding {
  /** By when the next payment is due; `null` where nothing more is to pay. 下次拨付期限。 */
  readonly next: Deadline<"quality.wage_payment"> | null;
  readonly rules: readonly RuleRef[];
}

/** One thing that an inspection found wrong. 检查发现的问题。 */
export interface InspectedDefect {
  readonly id: string;
  /** Last day to put it right; before `withinDays`. 整改截止日。 */
  readonly dueOn?: CivilDate;
  /** Days after the inspection to put it right; left out, the rule's. 整改天数。 */
  readonly withinDays?: number;
  /** Day on which it was put right; `null` where it is not, left out where that is not known. 整改完成日期。 */
  readonly rectifiedOn?: CivilDate | null;
}

/** An inspection of quality or safety. 质量安全检查。 */
export interface Inspection {
  readonly id: string;
  readonly inspectedOn: CivilDate;
  readonly defects: readonly InspectedDefect[];
}

/** Inspections whose findings are followed. 检查与整改情况。 */
export interface RectificationInput {
  readonly inspections: readonly Inspection[];
  readonly divisionCode?: string;
}

/** How far one finding is put right, with its last day. 单项整改结论。 */
export interface Rectification extends Deadline<"quality.rectification"> {
  /** The finding's id. 问题标识。 */
  readonly about: string;
  /** The inspection's id. 检查标识。 */
  readonly inspectionId: string;
  readonly state: RectificationState;
  /** Days after the last day on which it was put right, or until today; `null` where it is not late. 逾期天数。 */
  readonly lateDays: number | null;
  readonly reasons: readonly Issue[];
}

/** The findings of all inspections, worst first. 整改台账。 */
export interface RectificationRecord extends Finding {
  /** Overdue, not known, open, late, done; in each the earliest last day first. 各项整改。 */
  readonly rectifications: readonly Rectification[];
  readonly rules: readonly RuleRef[];
}

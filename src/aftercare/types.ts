import type { ServingUtility } from "../bottom-line/codes.ts";
import type { ConsentTally } from "../consent/types.ts";
import type { MaintenanceFundAccount } from "../funding/maintenance-fund/types.ts";
import type { CivilDate, DecimalString, Fen, SquareMetres } from "../kernel/brand.ts";
import type { Finding } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { AftercareCriterion, AftercareStage, ManagementMode, MeetingParticipant } from "./codes.ts";

/** What owners decided, as far as is known. 业主共同决定情况。 */
export interface OwnersDecision {
  /** The vote: a `ConsentTally` fits. 表决结果。 */
  readonly vote?: Pick<ConsentTally, "matter" | "verdict">;
  /** Day of the decision. 决定日期。 */
  readonly decidedOn?: CivilDate;
}

/** Who manages the community, as the owners decided. 管理模式确定情况。 */
export interface ManagementModeDecision extends OwnersDecision {
  readonly mode: ManagementMode;
}

/** Property fees as agreed. 物业费约定情况。 */
export interface PropertyFees {
  /** Fee a month for each m². 物业费标准（每月每平方米）。 @unit fen/m² */
  readonly monthlyFeeFenPerM2: Fen;
  /** Day on which it was agreed. 约定日期。 */
  readonly agreedOn?: CivilDate;
}

/** Households that owe fees, and those of them that paid, in one period. 物业费收缴户数。 */
export interface FeeCollection {
  /** At least 1. 应缴户数。 */
  readonly dueHouseholdCount: number;
  /** 实缴户数。 */
  readonly paidHouseholdCount: number;
}

/** The joint meeting of a community. 多方联席会议情况。 */
export interface JointMeeting {
  readonly participants: readonly MeetingParticipant[];
  /** Led by the party organisation of the neighbourhood. 由基层党组织领导。 */
  readonly isPartyLed?: boolean;
}

/** Something handed over, and to whom. 移交情况。 */
export interface Handover {
  readonly handedOverOn?: CivilDate;
  /** Who took it over. 接收单位。 */
  readonly acceptedBy?: string;
}

/** Renovated facilities handed over to who manages them. 设施设备移交情况。 */
export interface FacilityHandover extends Handover {
  /** With a ledger of what there is. 已建立设施设备台账。 */
  readonly hasLedger?: boolean;
}

/** Income from common parts. 公共收益情况。 */
export interface CommonIncome {
  /** What is left after reasonable cost goes to the owners. 扣除合理成本后归业主共有。 */
  readonly isForOwners?: boolean;
  /** Day of the last publication; `null` where there was none. 最近一次公示日期。 */
  readonly publishedOn?: CivilDate | null;
}

/** What is known of the long-term management; left out means not known, `null` means none yet. 长效管理情况。 */
export interface AftercareFacts {
  readonly divisionCode?: string;
  /** Where the project stands: what is asked for by then is due. 所处阶段。 */
  readonly stage: AftercareStage;
  readonly jointMeeting?: JointMeeting | null;
  /** Election of the owners' committee. 业主委员会选举情况。 */
  readonly ownersCommittee?: OwnersDecision | null;
  readonly rulesOfProcedure?: OwnersDecision | null;
  readonly covenant?: OwnersDecision | null;
  readonly managementMode?: ManagementModeDecision | null;
  readonly propertyFees?: PropertyFees | null;
  readonly feeCollection?: FeeCollection;
  /** Least share of households that must pay, where no rule says. 收缴率下限（规则包未载明的）。 @unit 1 */
  readonly leastCollectionShare?: DecimalString;
  /** The fund is raised, used and topped up by a settled way. 已建立维修资金归集、使用、续筹机制。 */
  readonly hasFundMechanism?: boolean;
  /** Accounts of the maintenance fund; empty where there are none. 维修资金分户账。 */
  readonly fundAccounts?: readonly MaintenanceFundAccount[];
  /** Day of the last publication of the fund's accounts. 最近一次公布维修资金收支的日期。 */
  readonly fundPublishedOn?: CivilDate | null;
  /** `null` where there is no such income: then it is not asked for. 公共收益。 */
  readonly commonIncome?: CommonIncome | null;
  readonly facilities?: FacilityHandover | null;
  /** Assets of each utility; `none` where no asset of its kind was renovated. 专业经营设施设备移交情况。 */
  readonly utilityAssets?: Readonly<Partial<Record<ServingUtility, Handover | "none" | null>>>;
}

/** A fact that is a decision of the owners. 业主共同决定的事实。 */
export type DecisionFact = "ownersCommittee" | "rulesOfProcedure" | "covenant" | "managementMode";

/** A fact that an answer about long-term management may lack. 可能缺少的事实。 */
export type AftercareFact =
  | DecisionFact
  | `${DecisionFact}.vote`
  | `${DecisionFact}.decidedOn`
  | "jointMeeting"
  | "jointMeeting.isPartyLed"
  | "propertyFees"
  | "propertyFees.agreedOn"
  | "feeCollection"
  | "leastCollectionShare"
  | "hasFundMechanism"
  | "fundAccounts"
  | "fundPublishedOn"
  | "commonIncome"
  | "commonIncome.isForOwners"
  | "commonIncome.publishedOn"
  | "facilities"
  | "facilities.handedOverOn"
  | "facilities.acceptedBy"
  | "facilities.hasLedger"
  | `utilityAssets.${ServingUtility}`
  | `utilityAssets.${ServingUtility}.handedOverOn`
  | `utilityAssets.${ServingUtility}.acceptedBy`;

/** Whether one item is there. 一项内容的结论。 */
export interface AftercareFinding extends Finding {
  readonly criterion: AftercareCriterion;
  /** By when it must be there; `null` where no rule is known. 应当具备的阶段。 */
  readonly stage: AftercareStage | null;
  /** Whether the texts demand it; of the others only warnings come. 是否为必须具备的内容。 */
  readonly isStrict: boolean;
  /** Whether it applies, and its stage is reached. 现阶段是否应当具备。 */
  readonly isDue: boolean;
  /** The dated rules that were read. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}

/** What the long-term management has and still lacks. 长效管理机制评估结论。 */
export interface AftercareScorecard extends Finding {
  /** Every item, in the order of `aftercareCriteria`. 各项结论。 */
  readonly items: readonly AftercareFinding[];
  /** Items that are not met: those due first, then those the texts demand, the earlier stage first. 尚缺内容。 */
  readonly lacking: readonly AftercareCriterion[];
  /** Items that are due. 现阶段应当具备的项数。 */
  readonly dueCount: number;
  /** Of those, items that are met. 其中已具备的项数。 */
  readonly metCount: number;
  /** What brings every account of the fund to its limit; `null` where it is not known. 应续交总额。 @unit fen */
  readonly topUpFen: Fen | null;
}

/** A year of managing a community. 物业管理年度收支测算条件。 */
export interface ManagementBudgetInput {
  /** What management costs in the year. 年度管理支出预算。 @unit fen */
  readonly yearlyBudgetFen: Fen;
  /** Area on which fees are charged, at least 1 m². 计费面积。 @unit m² */
  readonly chargedAreaM2: SquareMetres;
  /** Fee a month for each m². 物业费标准（每月每平方米）。 @unit fen/m² */
  readonly monthlyFeeFenPerM2: Fen;
  /** Households that owe fees and pay them. 收缴户数。 */
  readonly collection: FeeCollection;
  /** Common income of the year that goes into management. 补充物业管理支出的年度公共收益。 @unit fen */
  readonly commonIncomeFen: Fen;
}

/** Whether fees carry management. 物业管理年度收支测算结果。 */
export interface ManagementBudget {
  /** Fees of a whole year if all pay, floored. 年度应收物业费。 @unit fen */
  readonly chargedFen: Fen;
  /** Fees that come in, floored. 年度实收物业费。 @unit fen */
  readonly feeIncomeFen: Fen;
  /** Fees that come in and common income. 年度收入。 @unit fen */
  readonly incomeFen: Fen;
  /** Income beyond the budget; 0 where there is none. 结余。 @unit fen */
  readonly surplusFen: Fen;
  /** Budget beyond the income; 0 where there is none. 缺口。 @unit fen */
  readonly gapFen: Fen;
  /** Least whole fee that leaves no gap; `null` where nobody pays. 收支平衡的物业费标准。 @unit fen/m² */
  readonly breakEvenFeeFenPerM2: Fen | null;
}

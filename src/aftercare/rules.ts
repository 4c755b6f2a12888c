import type { ServingUtility } from "../bottom-line/codes.ts";
import type { Matter } from "../consent/codes.ts";
import type { MaintenanceFundRules } from "../funding/maintenance-fund/rules.ts";
import type { DecimalString } from "../kernel/brand.ts";
import type { AftercareStage, ManagementMode, MeetingParticipant } from "./codes.ts";

/** By when an item must be there, and how strictly. 一项内容的要求。 */
export interface AftercareDemand {
  readonly stage: AftercareStage;
  /** Whether the texts demand it; of the others only warnings come. 是否为必须具备的内容。 */
  readonly isStrict: boolean;
}

/** What owners decide by vote. 须由业主共同决定的内容。 */
export interface DecisionDemand extends AftercareDemand {
  /** The matter on which they vote. 表决事项。 */
  readonly matter: Matter;
}

/** How the management mode is chosen. 管理模式的确定。 */
export interface ManagementModeDemand extends AftercareDemand {
  /** The matter on which owners vote for each mode. 各管理模式的表决事项。 */
  readonly matters: Readonly<Record<ManagementMode, Matter>>;
}

/** Who meets. 多方联席会议。 */
export interface JointMeetingDemand extends AftercareDemand {
  readonly participants: readonly MeetingParticipant[];
}

/** Which utilities take over what was renovated. 设施设备移交专业经营单位。 */
export interface UtilityHandoverDemand extends AftercareDemand {
  readonly utilities: readonly ServingUtility[];
}

/** How many households pay. 物业费收缴。 */
export interface FeeCollectionDemand extends AftercareDemand {
  /** Least share of the households that owe fees; `null` where the texts set none. 收缴率下限。 @unit 1 */
  readonly leastShare: DecimalString | null;
}

/** Rules of long-term management. 长效管理机制规则。 */
export interface AftercareRules {
  /** A joint meeting under party leadership. 党组织领导的多方联席会议机制。 */
  readonly "aftercare.joint_meeting": JointMeetingDemand;
  /** The owners have elected a committee. 选举业主委员会。 */
  readonly "aftercare.owners_committee": DecisionDemand;
  /** The owners have rules of procedure. 制定业主大会议事规则。 */
  readonly "aftercare.rules_of_procedure": DecisionDemand;
  /** The owners have a covenant. 制定管理规约。 */
  readonly "aftercare.covenant": DecisionDemand;
  /** The owners have agreed who manages the community. 约定管理模式。 */
  readonly "aftercare.management_mode": ManagementModeDemand;
  /** The owners have agreed to pay property fees. 约定缴纳物业费。 */
  readonly "aftercare.property_fees": AftercareDemand;
  /** Households pay their fees. 收缴物业费。 */
  readonly "aftercare.fee_collection": FeeCollectionDemand;
  /** The maintenance fund is raised, used and topped up by a settled way. 维修资金归集、使用、续筹机制。 */
  readonly "aftercare.fund_mechanism": AftercareDemand;
  /** No account of the maintenance fund is below the limit for a top-up. 分户账余额不低于续交界限。 */
  readonly "aftercare.fund_balance": AftercareDemand;
  /** Accounts of the maintenance fund are published. 定期公布维修资金筹集、使用情况。 */
  readonly "aftercare.fund_accounts_published": AftercareDemand;
  /** Common income, less reasonable cost, is the owners'. 公共收益归业主共有。 */
  readonly "aftercare.common_income_owned": AftercareDemand;
  /** Common income is published. 公示公共收益。 */
  readonly "aftercare.common_income_published": AftercareDemand;
  /** Renovated facilities are handed over to who manages them. 移交改造后的设施设备。 */
  readonly "aftercare.facility_handover": AftercareDemand;
  /** They are handed over with a ledger. 建立设施设备台账。 */
  readonly "aftercare.facility_ledger": AftercareDemand;
  /** Utilities own and maintain what of theirs was renovated. 专业经营单位接管维护。 */
  readonly "aftercare.utility_handover": UtilityHandoverDemand;
}

/** Every rule that the assessment reads. @internal */
export type AssessedRules = AftercareRules & Pick<MaintenanceFundRules, "funding.maintenance_fund.top_up_below">;

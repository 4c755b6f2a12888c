import type { AftercareCriterion } from "../../aftercare/codes.ts";
import type { AftercareRules } from "../../aftercare/rules.ts";
import type { AftercareFact } from "../../aftercare/types.ts";
import type { Labels } from "../../report/locale.ts";

const criteria: Readonly<Record<AftercareCriterion, string>> = {
  "joint-meeting": "建立多方联席会议机制",
  "owners-committee": "选举产生业主委员会",
  "rules-of-procedure": "制定业主大会议事规则",
  covenant: "制定管理规约",
  "management-mode": "确定小区管理模式",
  "property-fees": "约定缴纳物业费",
  "facility-handover": "移交改造后的设施设备",
  "facility-ledger": "建立设施设备台账",
  "utility-handover": "向专业经营单位移交设施设备",
  "fund-mechanism": "建立维修资金归集、使用、续筹机制",
  "fund-balance": "维修资金分户账余额不低于续交界限",
  "fund-accounts-published": "公布维修资金筹集、使用情况",
  "common-income-owned": "公共收益扣除合理成本后归业主共有",
  "common-income-published": "公示公共收益",
  "fee-collection": "收缴物业费",
};

/** Words of long-term management. 长效管理名称。 @internal */
export const aftercareLabels: Pick<
  Labels,
  "aftercare-criterion" | "aftercare-stage" | "aftercare-exemption" | "management-mode" | "meeting-participant"
> = {
  "aftercare-criterion": criteria,
  "aftercare-stage": {
    "before-start": "开工前",
    "after-acceptance": "竣工验收后",
  },
  "aftercare-exemption": {
    "no-common-income": "小区没有公共收益",
    "no-utility-assets": "改造不涉及专业经营设施设备",
  },
  "management-mode": {
    "property-company": "专业化物业服务",
    "state-owned-backstop": "国企兜底管理",
    "community-custody": "社区托管",
    "self-management": "业主自治管理",
    "other-manager": "其他管理人管理",
  },
  "meeting-participant": {
    "community-committee": "社区居民委员会",
    "owners-committee": "业主委员会",
    "property-company": "物业服务企业",
  },
};

/** Words of its rules. 长效管理规则名称。 @internal */
export const aftercareRuleLabels: Readonly<Record<keyof AftercareRules, string>> = {
  "aftercare.joint_meeting": criteria["joint-meeting"],
  "aftercare.owners_committee": criteria["owners-committee"],
  "aftercare.rules_of_procedure": criteria["rules-of-procedure"],
  "aftercare.covenant": criteria.covenant,
  "aftercare.management_mode": criteria["management-mode"],
  "aftercare.property_fees": criteria["property-fees"],
  "aftercare.facility_handover": criteria["facility-handover"],
  "aftercare.facility_ledger": criteria["facility-ledger"],
  "aftercare.utility_handover": criteria["utility-handover"],
  "aftercare.fund_mechanism": criteria["fund-mechanism"],
  "aftercare.fund_balance": criteria["fund-balance"],
  "aftercare.fund_accounts_published": criteria["fund-accounts-published"],
  "aftercare.common_income_owned": criteria["common-income-owned"],
  "aftercare.common_income_published": criteria["common-income-published"],
  "aftercare.fee_collection": criteria["fee-collection"],
};

/** Words of the facts that it asks for. 长效管理所需事实名称。 @internal */
export const aftercareFactLabels: Readonly<Record<AftercareFact, string>> = {
  ownersCommittee: "业主委员会选举情况",
  "ownersCommittee.vote": "业主委员会选举的表决结果",
  "ownersCommittee.decidedOn": "业主委员会选举日期",
  rulesOfProcedure: "业主大会议事规则情况",
  "rulesOfProcedure.vote": "业主大会议事规则的表决结果",
  "rulesOfProcedure.decidedOn": "业主大会议事规则的决定日期",
  covenant: "管理规约情况",
  "covenant.vote": "管理规约的表决结果",
  "covenant.decidedOn": "管理规约的决定日期",
  managementMode: "管理模式情况",
  "managementMode.vote": "管理模式的表决结果",
  "managementMode.decidedOn": "管理模式的决定日期",
  jointMeeting: "多方联席会议情况",
  "jointMeeting.isPartyLed": "联席会议是否由基层党组织领导",
  propertyFees: "物业费约定情况",
  "propertyFees.agreedOn": "物业费约定日期",
  feeCollection: "物业费收缴户数",
  leastCollectionShare: "物业费收缴率下限",
  hasFundMechanism: "是否建立维修资金归集、使用、续筹机制",
  fundAccounts: "维修资金分户账",
  fundPublishedOn: "维修资金筹集、使用情况的公布日期",
  commonIncome: "公共收益情况",
  "commonIncome.isForOwners": "公共收益是否归业主共有",
  "commonIncome.publishedOn": "公共收益公示日期",
  facilities: "设施设备移交情况",
  "facilities.handedOverOn": "设施设备移交日期",
  "facilities.acceptedBy": "设施设备接收单位",
  "facilities.hasLedger": "是否建立设施设备台账",
  "utilityAssets.power": "供电设施设备移交情况",
  "utilityAssets.power.handedOverOn": "供电设施设备移交日期",
  "utilityAssets.power.acceptedBy": "供电设施设备接收单位",
  "utilityAssets.telecom": "通信设施设备移交情况",
  "utilityAssets.telecom.handedOverOn": "通信设施设备移交日期",
  "utilityAssets.telecom.acceptedBy": "通信设施设备接收单位",
  "utilityAssets.water": "供水设施设备移交情况",
  "utilityAssets.water.handedOverOn": "供水设施设备移交日期",
  "utilityAssets.water.acceptedBy": "供水设施设备接收单位",
  "utilityAssets.drainage": "排水设施设备移交情况",
  "utilityAssets.drainage.handedOverOn": "排水设施设备移交日期",
  "utilityAssets.drainage.acceptedBy": "排水设施设备接收单位",
  "utilityAssets.gas": "供气设施设备移交情况",
  "utilityAssets.gas.handedOverOn": "供气设施设备移交日期",
  "utilityAssets.gas.acceptedBy": "供气设施设备接收单位",
  "utilityAssets.heat": "供热设施设备移交情况",
  "utilityAssets.heat.handedOverOn": "供热设施设备移交日期",
  "utilityAssets.heat.acceptedBy": "供热设施设备接收单位",
};

import type { AftercareCriterion } from "../../aftercare/codes.ts";
import type { AftercareRules } from "../../aftercare/rules.ts";
import type { AftercareFact } from "../../aftercare/types.ts";
import type { Labels } from "../../report/locale.ts";

const criteria: Readonly<Record<AftercareCriterion, string>> = {
  "joint-meeting": "joint meeting under party leadership",
  "owners-committee": "elected owners' committee",
  "rules-of-procedure": "rules of procedure of the owners",
  covenant: "covenant of the owners",
  "management-mode": "management mode agreed",
  "property-fees": "property fees agreed",
  "facility-handover": "renovated facilities handed over",
  "facility-ledger": "ledger of facilities",
  "utility-handover": "utility assets handed over to the utilities",
  "fund-mechanism": "settled way to raise, use and top up the maintenance fund",
  "fund-balance": "no maintenance-fund account below the limit for a top-up",
  "fund-accounts-published": "accounts of the maintenance fund published",
  "common-income-owned": "common income, less reasonable cost, kept for the owners",
  "common-income-published": "common income published",
  "fee-collection": "property fees paid",
};

/** Words of long-term management. 长效管理英文名称。 @internal */
export const aftercareLabels: Pick<
  Labels,
  "aftercare-criterion" | "aftercare-stage" | "aftercare-exemption" | "management-mode" | "meeting-participant"
> = {
  "aftercare-criterion": criteria,
  "aftercare-stage": {
    "before-start": "before the start",
    "after-acceptance": "after acceptance",
  },
  "aftercare-exemption": {
    "no-common-income": "the community has no common income",
    "no-utility-assets": "no assets of utilities were renovated",
  },
  "management-mode": {
    "property-company": "property company",
    "state-owned-backstop": "state-owned company as backstop",
    "community-custody": "custody of the neighbourhood",
    "self-management": "owners by themselves",
    "other-manager": "another manager",
  },
  "meeting-participant": {
    "community-committee": "residents' committee",
    "owners-committee": "owners' committee",
    "property-company": "property company",
  },
};

/** Words of its rules. 长效管理规则英文名称。 @internal */
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

/** Words of the facts that it asks for. 长效管理所需事实英文名称。 @internal */
export const aftercareFactLabels: Readonly<Record<AftercareFact, string>> = {
  ownersCommittee: "election of the owners' committee",
  "ownersCommittee.vote": "vote on the owners' committee",
  "ownersCommittee.decidedOn": "day on which the election of the owners' committee was decided",
  rulesOfProcedure: "rules of procedure",
  "rulesOfProcedure.vote": "vote on the rules of procedure",
  "rulesOfProcedure.decidedOn": "day on which the rules of procedure were decided",
  covenant: "covenant",
  "covenant.vote": "vote on the covenant",
  "covenant.decidedOn": "day on which the covenant was decided",
  managementMode: "management mode",
  "managementMode.vote": "vote on the management mode",
  "managementMode.decidedOn": "day on which the management mode was decided",
  jointMeeting: "joint meeting",
  "jointMeeting.isPartyLed": "whether the party organisation leads the joint meeting",
  propertyFees: "property fees as agreed",
  "propertyFees.agreedOn": "day on which property fees were agreed",
  feeCollection: "households that owe and pay fees",
  leastCollectionShare: "least share of households that must pay",
  hasFundMechanism: "whether there is a settled way to raise, use and top up the maintenance fund",
  fundAccounts: "accounts of the maintenance fund",
  fundPublishedOn: "day on which the fund's accounts were published",
  commonIncome: "common income",
  "commonIncome.isForOwners": "whether common income is kept for the owners",
  "commonIncome.publishedOn": "day on which common income was published",
  facilities: "handover of the facilities",
  "facilities.handedOverOn": "day on which the facilities were handed over",
  "facilities.acceptedBy": "who took over the facilities",
  "facilities.hasLedger": "whether there is a ledger of the facilities",
  "utilityAssets.power": "handover of the power assets",
  "utilityAssets.power.handedOverOn": "day on which the power assets were handed over",
  "utilityAssets.power.acceptedBy": "who took over the power assets",
  "utilityAssets.telecom": "handover of the telecom assets",
  "utilityAssets.telecom.handedOverOn": "day on which the telecom assets were handed over",
  "utilityAssets.telecom.acceptedBy": "who took over the telecom assets",
  "utilityAssets.water": "handover of the water assets",
  "utilityAssets.water.handedOverOn": "day on which the water assets were handed over",
  "utilityAssets.water.acceptedBy": "who took over the water assets",
  "utilityAssets.drainage": "handover of the drainage assets",
  "utilityAssets.drainage.handedOverOn": "day on which the drainage assets were handed over",
  "utilityAssets.drainage.acceptedBy": "who took over the drainage assets",
  "utilityAssets.gas": "handover of the gas assets",
  "utilityAssets.gas.handedOverOn": "day on which the gas assets were handed over",
  "utilityAssets.gas.acceptedBy": "who took over the gas assets",
  "utilityAssets.heat": "handover of the heating assets",
  "utilityAssets.heat.handedOverOn": "day on which the heating assets were handed over",
  "utilityAssets.heat.acceptedBy": "who took over the heating assets",
};

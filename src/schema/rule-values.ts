import * as z from "zod/mini";
import {
  aftercareDemandSchema,
  decisionDemandSchema,
  feeCollectionDemandSchema,
  jointMeetingDemandSchema,
  managementModeDemandSchema,
  utilityHandoverDemandSchema,
} from "../aftercare/schema.ts";
import {
  breakdownSchema,
  permitDutySchema,
  permitExemptionSchema,
  procedureRuleSchema,
  stateFundsTestSchema,
  tenderDutySchema,
  tenderThresholdsSchema,
} from "../approval/schema.ts";
import { pretexts, servingUtilities } from "../bottom-line/codes.ts";
import { categories } from "../category/codes.ts";
import { matters } from "../consent/codes.ts";
import {
  areaOrderSchema,
  ballotReadingSchema,
  matterMapSchema,
  parkingReadingSchema,
  votingUnitRuleSchema,
} from "../consent/schema.ts";
import { allocationFormulaSchema } from "../funding/allocation/schema.ts";
import { minimumCoverageSchema } from "../funding/bond/schema.ts";
import { fundingSources } from "../funding/codes.ts";
import { elevatorSubsidySchema } from "../funding/elevator/schema.ts";
import { elevatorSharingTableSchema } from "../funding/household/elevator-table/schema.ts";
import { maintenanceFundDuties } from "../funding/maintenance-fund/codes.ts";
import {
  maintenanceFundScopeSchema,
  rateBoundsSchema,
  soldPublicDepositSchema,
} from "../funding/maintenance-fund/schema.ts";
import { fundingSchemeSchema } from "../funding/parts/schema.ts";
import { performanceBandsSchema } from "../funding/performance/schema.ts";
import { providentFundWithdrawalRuleSchema } from "../funding/provident-fund/schema.ts";
import {
  enforcementRuleSchema,
  permanentWorksRuleSchema,
  structureFineRuleSchema,
} from "../illegal-structure/schema.ts";
import { countSchema, decimalSchema, idSchema, shareSchema, workCalendarSchema, yearSchema } from "../kernel/schema.ts";
import { exclusionReasons, items } from "../measure/codes.ts";
import { urgencyWeightsSchema } from "../plan/selection/schema.ts";
import { plausibleRangeSchema } from "../progress/plausibility/schema.ts";
import { principleCriteriaSchema } from "../progress/principles/schema.ts";
import { acceptanceConditions, seasonReadings, wageSafeguards } from "../quality/codes.ts";
import {
  defectPeriodRuleSchema,
  kindOfItemSchema,
  wageDepositRuleSchema,
  warrantyTermsSchema,
} from "../quality/schema.ts";

const ratioSchema = z.readonly(z.strictObject({ num: countSchema, den: z.int().check(z.gte(1)) }));
const voteTestSchema = z.readonly(z.strictObject({ share: ratioSchema, bound: z.enum(["reach", "exceed"]) }));
const voteRuleSchema = z.readonly(
  z.strictObject({
    participation: z.nullable(voteTestSchema),
    approval: voteTestSchema,
    approvalOf: z.enum(["participants", "all"]),
  }),
);

/** Days or months of a period: 1 to 1,200. */
const periodSchema = z.int().check(z.gte(1), z.lte(1200));

/** Schema of the value of each rule that a calculator reads, by the rule's identifier. @internal */
export const ruleValueSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  "measure.category_of_item": z.readonly(z.partialRecord(z.enum(items), z.enum(categories))),
  "measure.aliases": z.readonly(z.array(z.readonly(z.strictObject({ item: z.enum(items), alias: idSchema })))),
  "eligibility.priority_built_by": yearSchema,
  "eligibility.conditional_built_by": z.readonly(
    z.strictObject({
      builtBy: yearSchema,
      conditions: z.readonly(z.array(z.enum(["earlier-task-secured", "within-fiscal-capacity"]))),
    }),
  ),
  "eligibility.local_built_by": yearSchema,
  "eligibility.excluded": z.readonly(z.array(z.enum(["urban-village", "self-built", "shantytown-plan", "rebuild"]))),
  "eligibility.residents_willing": z.literal(true),
  "consent.vote": z.readonly(z.record(z.enum(matters), voteRuleSchema)),
  "consent.ballot_reading": ballotReadingSchema,
  "consent.parking_reading": parkingReadingSchema,
  "consent.area_order": areaOrderSchema,
  "consent.voting_unit": votingUnitRuleSchema,
  "consent.matters": matterMapSchema,
  "consent.local_ratio": voteRuleSchema,
  "consent.revocation_months": periodSchema,
  "funding.scheme": fundingSchemeSchema,
  "funding.household.elevator_table": elevatorSharingTableSchema,
  "funding.household.maintenance_fund_sharing": z.literal("area-then-deposits"),
  "funding.allocation.factors": allocationFormulaSchema,
  "funding.central_investment.cap": z.literal("approved-construction-cost"),
  "funding.central_investment.excluded_reasons": z.readonly(z.array(z.enum(exclusionReasons))),
  "funding.central_investment.special_funds": z.readonly(z.array(z.enum(fundingSources))),
  "funding.central_investment.finished_excluded": z.literal(true),
  "funding.bond.minimum_coverage": minimumCoverageSchema,
  "funding.settlement.estimate_overrun": shareSchema,
  "funding.settlement.investment_limit": z.literal("approved-estimate"),
  "funding.elevator.subsidy": elevatorSubsidySchema,
  "funding.elevator.replacement_subsidy": elevatorSubsidySchema,
  "funding.maintenance_fund.first_deposit_bounds": rateBoundsSchema,
  "funding.maintenance_fund.sold_public_first_deposit": soldPublicDepositSchema,
  "funding.maintenance_fund.scope": maintenanceFundScopeSchema,
  "funding.maintenance_fund.never_payable": z.readonly(z.array(z.enum(maintenanceFundDuties))),
  "funding.maintenance_fund.voters": z.literal("owners-in-scope"),
  "funding.maintenance_fund.emergency_use": z.literal("without-ordinary-vote"),
  "funding.maintenance_fund.top_up_below": shareSchema,
  "funding.maintenance_fund.transfer_days": periodSchema,
  "funding.provident_fund.withdrawal": providentFundWithdrawalRuleSchema,
  "funding.performance.bands": performanceBandsSchema,
  "quality.acceptance_conditions": z.readonly(z.array(z.enum(acceptanceConditions))),
  "quality.acceptance_filing_days": periodSchema,
  "quality.warranty": warrantyTermsSchema,
  "quality.season_reading": z.enum(seasonReadings),
  "quality.warranty_kind_of_item": kindOfItemSchema,
  "quality.deposit_cap": shareSchema,
  "quality.no_deposit_beside_bond": z.literal(true),
  "quality.defect_period": defectPeriodRuleSchema,
  "quality.wage_deposit": wageDepositRuleSchema,
  "quality.wage_interval_months": periodSchema,
  "quality.wage_safeguards": z.readonly(z.array(z.enum(wageSafeguards))),
  "quality.rectification_days": periodSchema,
  "quality.work_calendar": workCalendarSchema,
  "illegal_structure.permanent_works": permanentWorksRuleSchema,
  "illegal_structure.temporary_works": structureFineRuleSchema,
  "illegal_structure.enforcement": enforcementRuleSchema,
  "illegal_structure.freed_land_without_price": z.literal(true),
  "aftercare.joint_meeting": jointMeetingDemandSchema,
  "aftercare.owners_committee": decisionDemandSchema,
  "aftercare.rules_of_procedure": decisionDemandSchema,
  "aftercare.covenant": decisionDemandSchema,
  "aftercare.management_mode": managementModeDemandSchema,
  "aftercare.property_fees": aftercareDemandSchema,
  "aftercare.fee_collection": feeCollectionDemandSchema,
  "aftercare.fund_mechanism": aftercareDemandSchema,
  "aftercare.fund_balance": aftercareDemandSchema,
  "aftercare.fund_accounts_published": aftercareDemandSchema,
  "aftercare.common_income_owned": aftercareDemandSchema,
  "aftercare.common_income_published": aftercareDemandSchema,
  "aftercare.facility_handover": aftercareDemandSchema,
  "aftercare.facility_ledger": aftercareDemandSchema,
  "aftercare.utility_handover": utilityHandoverDemandSchema,
  "bottom_line.special_mechanism": z.literal(true),
  "bottom_line.eligible": z.literal(true),
  "bottom_line.no_pretext": z.readonly(z.array(z.enum(pretexts))),
  "bottom_line.within_capacity": z.literal(true),
  "bottom_line.no_hidden_debt": z.literal(true),
  "bottom_line.utilities_aligned": z.readonly(z.array(z.enum(servingUtilities))),
  "bottom_line.coordinated_scheme": z.literal(true),
  "bottom_line.hazard_survey": z.literal(true),
  "bottom_line.hazards_first": z.literal(true),
  "bottom_line.energy_considered": z.literal(true),
  "bottom_line.resident_consent": z.literal(true),
  "bottom_line.design_vote": z.literal(true),
  "bottom_line.management_consensus": z.literal(true),
  "bottom_line.management_agreed": z.literal(true),
  "bottom_line.demolition_share": shareSchema,
  "bottom_line.built_ratio": decimalSchema,
  "bottom_line.nearby_resettlement": shareSchema,
  "bottom_line.rent_rise": shareSchema,
  "bottom_line.envelope_with_heating": z.literal(true),
  "bottom_line.energy_cost_shared": z.literal(true),
  "bottom_line.elderly_care_area": decimalSchema,
  "approval.joint_review": procedureRuleSchema,
  "approval.project_proposal": procedureRuleSchema,
  "approval.feasibility_study": procedureRuleSchema,
  "approval.preliminary_design": procedureRuleSchema,
  "approval.estimate_report": procedureRuleSchema,
  "approval.land_procedure": procedureRuleSchema,
  "approval.environmental_assessment": procedureRuleSchema,
  "approval.planning_permit": procedureRuleSchema,
  "approval.drawing_review": procedureRuleSchema,
  "approval.supervision": procedureRuleSchema,
  "approval.acceptance": procedureRuleSchema,
  "approval.acceptance_filing": procedureRuleSchema,
  "approval.permit_duty": permitDutySchema,
  "approval.permit_exemption": permitExemptionSchema,
  "approval.tender_duty": tenderDutySchema,
  "approval.tender_thresholds": tenderThresholdsSchema,
  "approval.state_funds": stateFundsTestSchema,
  "approval.investment_plan_breakdown": breakdownSchema,
  "progress.plausible_households_per_building": plausibleRangeSchema,
  "progress.plausible_m2_per_building": plausibleRangeSchema,
  "progress.plausible_fen_per_m2": plausibleRangeSchema,
  "progress.plausible_built_year": plausibleRangeSchema,
  "plan.urgency_weights": urgencyWeightsSchema,
  "progress.principles": principleCriteriaSchema,
  "plan.plausible_m2_per_household": z.readonly(
    z.strictObject({ least: z.number().check(z.gte(0)), most: z.number().check(z.gte(0)) }),
  ),
};

/** Identifiers of the rules that calculators read. 全部规则标识。 */
export const knownRules: readonly string[] = Object.keys(ruleValueSchemas);

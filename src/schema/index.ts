/**
 * The doors: everything that reads foreign input, and the schemas themselves. 外部数据读取与校验。
 *
 * Schemas are zod (mini) values to compose into yours; each also is a Standard Schema. Calculators do not load zod, which
 * is why the doors stand apart from them.
 *
 * @packageDocumentation
 */

export { parseAftercareFacts } from "../aftercare/parse-aftercare-facts.ts";
export { parseManagementBudgetInput } from "../aftercare/parse-management-budget-input.ts";
export { aftercareFactsSchema, managementBudgetInputSchema } from "../aftercare/schema.ts";
export { parseApprovalProject } from "../approval/parse-approval-project.ts";
export { parseApprovalStepInput } from "../approval/parse-approval-step-input.ts";
export { parsePermitProject } from "../approval/parse-permit-project.ts";
export { parseTenderProject } from "../approval/parse-tender-project.ts";
export {
  approvalProjectSchema,
  approvalStepInputSchema,
  permitExemptionSchema,
  permitProjectSchema,
  procedureRuleSchema,
  stateFundsTestSchema,
  tenderProjectSchema,
  tenderThresholdsSchema,
} from "../approval/schema.ts";
export { parseBottomLineFacts } from "../bottom-line/parse-bottom-line-facts.ts";
export { bottomLineFactsSchema } from "../bottom-line/schema.ts";
export { parseCommunity } from "../community/parse-community.ts";
export { parseCommunityBulk } from "../community/parse-community-bulk.ts";
export {
  buildingSchema,
  communitySchema,
  entranceSchema,
  householdSchema,
  ownerSchema,
  unitSchema,
} from "../community/schema.ts";
export { yearSpanSchema } from "../community/year-span/schema.ts";
export { parseLocalConsent } from "../consent/local/parse-local-consent.ts";
export { parseMatterQuestion } from "../consent/matters/parse-matter-question.ts";
export { parseConsentBallot } from "../consent/parse-consent-ballot.ts";
export {
  areaOrderSchema,
  ballotReadingSchema,
  consentBallotSchema,
  localConsentSchema,
  matterMapSchema,
  matterQuestionSchema,
  parkingReadingSchema,
  votingUnitSchema,
} from "../consent/schema.ts";
export { eligibilityFactsSchema } from "../eligibility/schema.ts";
export { parseFactorAllocationInput } from "../funding/allocation/parse-factor-allocation-input.ts";
export {
  allocationFormulaSchema,
  allocationRegionSchema,
  factorAllocationInputSchema,
} from "../funding/allocation/schema.ts";
export { parseBondCoverageInput } from "../funding/bond/parse-bond-coverage-input.ts";
export { parseRepaymentTerms } from "../funding/bond/parse-repayment-terms.ts";
export {
  bondCoverageInputSchema,
  minimumCoverageSchema,
  projectIncomeSchema,
  projectLoanSchema,
  repaymentTermsSchema,
} from "../funding/bond/schema.ts";
export { parseBudgetInput } from "../funding/budget/parse-budget-input.ts";
export { budgetInputSchema, budgetProjectSchema } from "../funding/budget/schema.ts";
export { parseFundingCheckProject } from "../funding/check-funding/parse-funding-check-project.ts";
export { excludedMeasureSchema, fundingCheckProjectSchema } from "../funding/check-funding/schema.ts";
export { parseElevatorCostInput } from "../funding/elevator/parse-elevator-cost-input.ts";
export { elevatorCostInputSchema, elevatorSubsidySchema } from "../funding/elevator/schema.ts";
export { elevatorSharingTableSchema } from "../funding/household/elevator-table/schema.ts";
export { parseHouseholdSharesInput } from "../funding/household/parse-household-shares-input.ts";
export {
  floorCoefficientsSchema,
  householdSharesInputSchema,
  sharingHouseholdSchema,
  sharingMethodSchema,
} from "../funding/household/schema.ts";
export { shareFundingInputSchema } from "../funding/input/schema.ts";
export { parseFirstDepositInput } from "../funding/maintenance-fund/parse-first-deposit-input.ts";
export { parseMaintenanceFundChargeInput } from "../funding/maintenance-fund/parse-maintenance-fund-charge-input.ts";
export { parseMaintenanceFundUse } from "../funding/maintenance-fund/parse-maintenance-fund-use.ts";
export {
  firstDepositInputSchema,
  maintenanceFundChargeInputSchema,
  maintenanceFundCostSchema,
  maintenanceFundScopeSchema,
  maintenanceFundUnitSchema,
  maintenanceFundUseSchema,
  rateBoundsSchema,
  soldPublicDepositSchema,
} from "../funding/maintenance-fund/schema.ts";
export { parseFundingProject } from "../funding/parse-funding-project.ts";
export { parseFundingScheme } from "../funding/parse-funding-scheme.ts";
export { parseShareFundingInput } from "../funding/parse-share-funding-input.ts";
export { fundingSchemeSchema } from "../funding/parts/schema.ts";
export { parsePerformanceInput } from "../funding/performance/parse-performance-input.ts";
export {
  performanceBandsSchema,
  performanceIndicatorSchema,
  performanceInputSchema,
} from "../funding/performance/schema.ts";
export { parseProvidentFundApplication } from "../funding/provident-fund/parse-provident-fund-application.ts";
export { providentFundApplicationSchema, providentFundWithdrawalRuleSchema } from "../funding/provident-fund/schema.ts";
export { parseCompareFundingInput } from "../funding/scenario/parse-compare-funding-input.ts";
export { parseSolveFundingInput } from "../funding/scenario/parse-solve-funding-input.ts";
export { compareFundingInputSchema, solveFundingInputSchema } from "../funding/scenario/schema.ts";
export { financingSchema, fundingMeasureSchema, fundingProjectSchema, pledgeSchema } from "../funding/schema.ts";
export { parseContractPayments } from "../funding/settlement/parse-contract-payments.ts";
export { parseEstimateInput } from "../funding/settlement/parse-estimate-input.ts";
export { parseFundLedger } from "../funding/settlement/parse-fund-ledger.ts";
export { parseSettleFundingInput } from "../funding/settlement/parse-settle-funding-input.ts";
export {
  contractPaymentsSchema,
  estimateInputSchema,
  fundEntrySchema,
  fundLedgerSchema,
  settleFundingInputSchema,
} from "../funding/settlement/schema.ts";
export { parseIllegalStructureCase } from "../illegal-structure/parse-illegal-structure-case.ts";
export { parseIllegalStructureInventory } from "../illegal-structure/parse-illegal-structure-inventory.ts";
export {
  enforcementRuleSchema,
  illegalStructureCaseSchema,
  illegalStructureInventorySchema,
  permanentWorksRuleSchema,
  structureFineRuleSchema,
} from "../illegal-structure/schema.ts";
export {
  areaSchema,
  countSchema,
  dateSchema,
  decimalSchema,
  divisionCodeSchema,
  fenSchema,
  idSchema,
  shareSchema,
  textSchema,
  workCalendarSchema,
  yearSchema,
} from "../kernel/schema.ts";
export { parseAnnualPlan } from "../plan/annual/parse-annual-plan.ts";
export { parseFiveYearPlan } from "../plan/annual/parse-five-year-plan.ts";
export { annualPlanCommunitySchema, annualPlanSchema, fiveYearPlanSchema } from "../plan/annual/schema.ts";
export { parseCommunityPlan } from "../plan/parse-community-plan.ts";
export { parseCommunityPlanBulk } from "../plan/parse-community-plan-bulk.ts";
export { communityPlanSchema, plannedMeasureSchema } from "../plan/schema.ts";
export { parseReserveRankingInput } from "../plan/selection/parse-reserve-ranking-input.ts";
export { parseSelectionInput } from "../plan/selection/parse-selection-input.ts";
export {
  reserveCommunitySchema,
  reserveRankingInputSchema,
  selectionCandidateSchema,
  selectionInputSchema,
  urgencyWeightsSchema,
} from "../plan/selection/schema.ts";
export { parseForecastInput } from "../progress/assessment/parse-forecast-input.ts";
export { parseProgressInput } from "../progress/assessment/parse-progress-input.ts";
export { parseRankingInput } from "../progress/assessment/parse-ranking-input.ts";
export { forecastInputSchema, progressInputSchema, rankingInputSchema } from "../progress/assessment/schema.ts";
export { parseProgressRecord } from "../progress/parse-progress-record.ts";
export { parseProgressRecordBulk } from "../progress/parse-progress-record-bulk.ts";
export { parsePlausibilityFigures } from "../progress/plausibility/parse-plausibility-figures.ts";
export { plausibilityFiguresSchema, plausibleRangeSchema } from "../progress/plausibility/schema.ts";
export { parsePrinciplesInput } from "../progress/principles/parse-principles-input.ts";
export { principleCriteriaSchema, principlesInputSchema } from "../progress/principles/schema.ts";
export { parsePlannedCountInput } from "../progress/reconciliation/parse-planned-count-input.ts";
export { parseReconciliationInput } from "../progress/reconciliation/parse-reconciliation-input.ts";
export { plannedCountInputSchema, reconciliationInputSchema } from "../progress/reconciliation/schema.ts";
export { progressRecordSchema, reportedWorksSchema } from "../progress/schema.ts";
export { parseAcceptanceFacts } from "../quality/parse-acceptance-facts.ts";
export { parseQualityDepositInput } from "../quality/parse-quality-deposit-input.ts";
export { parseRectificationInput } from "../quality/parse-rectification-input.ts";
export { parseWageDepositInput } from "../quality/parse-wage-deposit-input.ts";
export { parseWagePaymentInput } from "../quality/parse-wage-payment-input.ts";
export { parseWarrantyInput } from "../quality/parse-warranty-input.ts";
export {
  acceptanceFactsSchema,
  defectPeriodRuleSchema,
  qualityDepositInputSchema,
  rectificationInputSchema,
  wageDepositInputSchema,
  wageDepositRuleSchema,
  wagePaymentInputSchema,
  warrantyInputSchema,
  warrantyTermsSchema,
} from "../quality/schema.ts";
export { parseTimelineInput } from "../timeline/parse-timeline-input.ts";
export { timelineInputSchema } from "../timeline/schema.ts";
export { parsePack } from "./parse-pack.ts";
export { knownRules } from "./rule-values.ts";

/**
 * The doors: everything that reads foreign input, and the schemas themselves. 外部数据读取与校验。
 *
 * Schemas are zod (mini) values to compose into yours; each also is a Standard Schema. Calculators do not load zod, which
 * is why the doors stand apart from them.
 *
 * @packageDocumentation
 */

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
export { parseConsentBallot } from "../consent/parse-consent-ballot.ts";
export { ballotReadingSchema, consentBallotSchema } from "../consent/schema.ts";
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
export { fundingSchemeSchema } from "../funding/parts/schema.ts";
export { parseProvidentFundApplication } from "../funding/provident-fund/parse-provident-fund-application.ts";
export { providentFundApplicationSchema, providentFundWithdrawalRuleSchema } from "../funding/provident-fund/schema.ts";
export { financingSchema, fundingMeasureSchema, fundingProjectSchema, pledgeSchema } from "../funding/schema.ts";
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
  yearSchema,
} from "../kernel/schema.ts";
export { parseCommunityPlan } from "../plan/parse-community-plan.ts";
export { parseCommunityPlanBulk } from "../plan/parse-community-plan-bulk.ts";
export { communityPlanSchema, plannedMeasureSchema } from "../plan/schema.ts";
export { parsePack } from "./parse-pack.ts";
export { knownRules } from "./rule-values.ts";

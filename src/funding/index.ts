/**
 * Who pays: sharing a cost among sources, a sum among households, a total among regions. 资金共担、分户分摊与因素法分配。
 *
 * A source bears a cost; financing (bonds, loans, capital) is how a bearer raises the money, and is kept apart. Schemes
 * and lift tables are data of `jiugai/policies/cn`; their formulas are the kinds of `SchemePart` and `SharingMethod`.
 *
 * @packageDocumentation
 */
export { allocateByFactors } from "./allocation/allocate-by-factors.ts";
export { type AllocationFactorName, allocationFactors } from "./allocation/codes.ts";
export type { AllocationIssue, AllocationIssueParams } from "./allocation/issues.ts";
export type { AllocationFactor, AllocationFormula, AllocationGroup } from "./allocation/rules.ts";
export type {
  AllocatedFactor,
  AllocationRegion,
  ExactFraction,
  FactorAllocation,
  FactorAllocationInput,
  FactorContribution,
  RegionShare,
} from "./allocation/types.ts";
export { assessBondCoverage } from "./bond/assess-bond-coverage.ts";
export {
  type DebtKind,
  debtKinds,
  type InterestInterval,
  interestIntervals,
  type RepaymentKind,
  repaymentKinds,
  usualIncomeDrops,
} from "./bond/codes.ts";
export type { BondIssue, BondIssueParams } from "./bond/issues.ts";
export { scheduleRepayment } from "./bond/schedule-repayment.ts";
export type {
  BondCoverage,
  BondCoverageInput,
  CoverageFigure,
  CoverageSensitivity,
  CoverageYear,
  FinancingService,
  ProjectIncome,
  ProjectLoan,
  ProjectYear,
  RepaymentSchedule,
  RepaymentTerms,
  ScheduledPayment,
} from "./bond/types.ts";
export {
  type BudgetBound,
  type BudgetMethod,
  budgetBounds,
  budgetMethods,
  type UnspentReason,
  unspentReasons,
} from "./budget/codes.ts";
export type { BudgetIssue, BudgetIssueParams } from "./budget/issues.ts";
export { spreadBudget } from "./budget/spread-budget.ts";
export type { BudgetInput, BudgetProject, BudgetShare, BudgetSpread } from "./budget/types.ts";
export { checkFunding } from "./check-funding/check-funding.ts";
export type { FundingCheckIssue, FundingCheckIssueParams } from "./check-funding/issues.ts";
export type { CentralInvestmentRules } from "./check-funding/rules.ts";
export type { ExcludedMeasure, FundingCheckProject } from "./check-funding/types.ts";
export { checkScheme } from "./check-scheme.ts";
export { type FinancingKind, type FundingSource, financingKinds, fundingSources } from "./codes.ts";
export type { ElevatorIssue, ElevatorIssueParams } from "./elevator/issues.ts";
export type {
  ElevatorSubsidy,
  ElevatorSubsidyAmount,
  ElevatorSubsidyBand,
  ElevatorSubsidyPart,
} from "./elevator/rules.ts";
export { shareElevatorCost } from "./elevator/share-elevator-cost.ts";
export type {
  ElevatorCompensation,
  ElevatorCostInput,
  ElevatorCostShares,
  ElevatorExemption,
  ElevatorHouseholdShare,
  ElevatorSubsidyPaid,
} from "./elevator/types.ts";
export {
  type ElevatorEntry,
  elevatorEntries,
  type FloorBasis,
  floorBases,
  type HouseholdTenure,
  householdTenures,
  type SharingMethodKind,
  sharingMethodKinds,
  type WithinFloor,
  withinFloors,
} from "./household/codes.ts";
export type { HouseholdIssue, HouseholdIssueParams } from "./household/issues.ts";
export type { ElevatorSharingTable } from "./household/rules.ts";
export { shareAmongHouseholds } from "./household/share-among-households.ts";
export type {
  FloorCoefficients,
  FloorShares,
  HouseholdShare,
  HouseholdShares,
  HouseholdSharesInput,
  SharingHousehold,
  SharingMethod,
} from "./household/types.ts";
export type { FundingIssue, FundingIssueParams } from "./issues.ts";
export { assessFirstDeposit } from "./maintenance-fund/assess-first-deposit.ts";
export { chargeMaintenanceFund } from "./maintenance-fund/charge-maintenance-fund.ts";
export { checkMaintenanceFundUse } from "./maintenance-fund/check-maintenance-fund-use.ts";
export {
  type BuildingHeight,
  buildingHeights,
  type MaintenanceFundDecision,
  type MaintenanceFundDuty,
  type MaintenanceFundPart,
  type MaintenanceFundWork,
  maintenanceFundDecisions,
  maintenanceFundDuties,
  maintenanceFundParts,
  maintenanceFundWorks,
} from "./maintenance-fund/codes.ts";
export type { MaintenanceFundIssue, MaintenanceFundIssueParams } from "./maintenance-fund/issues.ts";
export type {
  MaintenanceFundRules,
  MaintenanceFundScope,
  RateBounds,
  SoldPublicDeposit,
} from "./maintenance-fund/rules.ts";
export type {
  AccountCharge,
  DepositStandard,
  FirstDeposit,
  FirstDepositInput,
  MaintenanceFundAccount,
  MaintenanceFundCharge,
  MaintenanceFundChargeInput,
  MaintenanceFundCost,
  MaintenanceFundDeadlineCode,
  MaintenanceFundFact,
  MaintenanceFundUnit,
  MaintenanceFundUse,
  PublicHousingSale,
  SaleProceeds,
  SellerSetAside,
  SoldPublicFund,
  UnitCharge,
} from "./maintenance-fund/types.ts";
export { type IndicatorFact, type IndicatorKind, indicatorFacts, indicatorKinds } from "./performance/codes.ts";
export type { PerformanceIssue, PerformanceIssueParams } from "./performance/issues.ts";
export type { PerformanceBand, PerformanceRules } from "./performance/rules.ts";
export { scorePerformance } from "./performance/score-performance.ts";
export type {
  DeductIndicator,
  DirectIndicator,
  GroupScore,
  IndicatorBase,
  IndicatorScore,
  LostPoints,
  PerformanceIndicator,
  PerformanceInput,
  PerformancePoints,
  PerformanceScore,
  RatioIndicator,
  ScoredPart,
  YesNoIndicator,
} from "./performance/types.ts";
export { assessProvidentFundWithdrawal } from "./provident-fund/assess-provident-fund-withdrawal.ts";
export {
  type HolderRelation,
  type HomeHolder,
  holderRelations,
  homeHolders,
  type WithdrawalBound,
  type WithdrawalPoint,
  type WithdrawalPurpose,
  withdrawalBounds,
  withdrawalPoints,
  withdrawalPurposes,
} from "./provident-fund/codes.ts";
export type { ProvidentFundIssue, ProvidentFundIssueParams } from "./provident-fund/issues.ts";
export type { ProvidentFundRules, ProvidentFundWithdrawalRule } from "./provident-fund/rules.ts";
export type {
  ProvidentFundApplication,
  ProvidentFundDeadlineCode,
  ProvidentFundFact,
  ProvidentFundWithdrawal,
} from "./provident-fund/types.ts";
export { askFunding } from "./questions/ask-funding.ts";
export type { QuestionIssue, QuestionIssueParams } from "./questions/issues.ts";
export type { FenBounds, FundingFact, FundingQuestion, FundingQuestions, SourceBounds } from "./questions/types.ts";
export type {
  AppliedCap,
  AppliedPriceCap,
  AppliedScheme,
  AppliedShareCap,
  CategoryFunding,
  FundingRow,
  FundingShares,
  MeasureFunding,
  SourceAmount,
} from "./result.ts";
export type { FundingRules } from "./rules.ts";
export { compareFunding } from "./scenario/compare-funding.ts";
export type { ScenarioIssue, ScenarioIssueParams } from "./scenario/issues.ts";
export { solveFunding } from "./scenario/solve-funding.ts";
export type {
  CategoryDifference,
  CompareFundingInput,
  FundingComparison,
  FundingDifference,
  FundingScenario,
  FundingSolution,
  PerHousehold,
  ScenarioFunding,
  SolveFundingInput,
  SourceDifference,
  SourcePerHousehold,
} from "./scenario/types.ts";
export { assessContractPayments } from "./settlement/assess-contract-payments.ts";
export { checkEstimate } from "./settlement/check-estimate.ts";
export {
  type ContractPaymentKind,
  contractPaymentKinds,
  type FundEntryKind,
  type FundStage,
  fundEntryKinds,
  fundStages,
  type MeasureChange,
  type PledgeTreatment,
  pledgeTreatments,
} from "./settlement/codes.ts";
export type { ExcessParams, SettlementIssue, SettlementIssueParams } from "./settlement/issues.ts";
export type { EstimateRules } from "./settlement/rules.ts";
export { settleFunding } from "./settlement/settle-funding.ts";
export { summariseFundLedger } from "./settlement/summarise-fund-ledger.ts";
export type {
  AuditedCost,
  ContractPayment,
  ContractPaymentStatus,
  ContractPayments,
  EstimateCheck,
  EstimateFact,
  EstimateFinding,
  EstimateInput,
  FundEntry,
  FundingSettlement,
  FundLedger,
  FundLedgerSummary,
  FundStanding,
  PaidAmount,
  ProgressStatement,
  SettledAmount,
  SettledMeasure,
  SettleFundingInput,
  SourceFundStanding,
} from "./settlement/types.ts";
export { type ShareFundingInput, shareFunding } from "./share-funding.ts";
export { shareFundingBulk } from "./share-funding-bulk.ts";
export type {
  BaseAdjustedRatio,
  ByDivision,
  CappedPriceShare,
  CappedShare,
  Financing,
  FixedAmount,
  FundingMeasure,
  FundingProject,
  FundingScheme,
  MinimumShare,
  PaidPer,
  PartyShares,
  Pledge,
  SchemePart,
  SchemeScope,
  SharingParty,
} from "./types.ts";

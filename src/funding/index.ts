/**
 * Who pays: sharing a cost among sources, a sum among households, a total among regions. 资金共担、分户分摊与因素法分配。
 *
 * A source bears a cost; financing (bonds, loans, capital) is how a bearer raises the money, and is kept apart. Schemes
 * and lift tables are data of `jiugai/policies/cn`; their formulas are the kinds of `SchemePart` and `SharingMethod`.
 *
 * @packageDocumentation
 */
export { allocateByFactors } from "./allocation/allocate-by-factors.ts";
export { allocationFactors, type AllocationFactorName } from "./allocation/codes.ts";
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
export { type DebtKind, debtKinds, type InterestInterval, interestIntervals, type RepaymentKind, repaymentKinds, usualIncomeDrops } from "./bond/codes.ts";
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
export { checkFunding } from "./check-funding/check-funding.ts";
export type { FundingCheckIssue, FundingCheckIssueParams } from "./check-funding/issues.ts";
export type { CentralInvestmentRules } from "./check-funding/rules.ts";
export type { ExcludedMeasure, FundingCheckProject } from "./check-funding/types.ts";
export { checkScheme } from "./check-scheme.ts";
export { financingKinds, type FinancingKind, fundingSources, type FundingSource } from "./codes.ts";
export type { FundingIssue, FundingIssueParams } from "./issues.ts";
export type { AppliedCap, CategoryFunding, FundingRow, FundingShares, MeasureFunding, SourceAmount } from "./result.ts";
export type { FundingRules } from "./rules.ts";
export { shareFunding, type ShareFundingInput } from "./share-funding.ts";
export type {
  BaseAdjustedRatio,
  ByDivision,
  CappedPriceShare,
  Financing,
  FixedAmount,
  FundingMeasure,
  FundingProject,
  FundingScheme,
  MinimumShare,
  PartyShares,
  Pledge,
  SchemePart,
  SchemeScope,
} from "./types.ts";
export {
  elevatorEntries,
  type ElevatorEntry,
  floorBases,
  type FloorBasis,
  householdTenures,
  type HouseholdTenure,
  sharingMethodKinds,
  type SharingMethodKind,
  withinFloors,
  type WithinFloor,
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

/**
 * Who pays: sharing a cost among sources, and a sum among households. 资金共担与分户分摊。
 *
 * A source bears a cost; financing (bonds, loans, capital) is how a bearer raises the money, and is kept apart. Schemes
 * and lift tables are data of `jiugai/policies/cn`; their formulas are the kinds of `SchemePart` and `SharingMethod`.
 *
 * @packageDocumentation
 */
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

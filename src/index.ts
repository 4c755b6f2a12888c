/**
 * The whole of jiugai (旧改): typed models, dated and cited rules, exact calculators for the renovation of old urban
 * communities. 城镇老旧小区改造。
 *
 * Each concept is a subpath of its own; this barrel is for discovery. Packs are in `jiugai/policies/cn`, words in
 * `jiugai/locale/zh-cn` and `jiugai/locale/en`: they are passed in.
 *
 * @packageDocumentation
 */

// kernel

export {
  addMonths,
  type Branded,
  type CitedDocument,
  civilDate,
  type CivilDate,
  collect,
  compareRatios,
  type Confidence,
  type DecimalString,
  exceeds,
  type Fail,
  type Fen,
  hundredthsOfM2,
  type InputIssue,
  type InputIssueParams,
  isCivilDate,
  isSquareMetres,
  type Issue,
  type IssueOf,
  type IssueParam,
  type IssuePath,
  lastDayOfYear,
  type Ok,
  type Outcome,
  type OutcomeError,
  type Ratio,
  reaches,
  replay,
  type ReplayFault,
  type RuleRef,
  type Severity,
  squareMetres,
  type SquareMetres,
  type Step,
  type StepInput,
  type StepOp,
  type StepUnit,
  type StepValue,
  unwrap,
  type Verdict,
} from "./kernel/index.ts";

// money

export {
  addFen,
  applyRate,
  apportion,
  apportionGrains,
  apportionInto,
  divideRounded,
  divideToDecimal,
  fen,
  fenFromWanYuan,
  fenFromYuan,
  type GrainShares,
  isDecimalString,
  isFen,
  mulDiv,
  ratioFromPoints,
  type RoundingMode,
  roundingModes,
  subtractFen,
  sumDecimals,
  sumFen,
  toWanYuan,
  toYuan,
} from "./money/index.ts";

// division

export {
  isDivisionCode,
  isWithinDivision,
} from "./division/index.ts";

// policy

export {
  type Applied,
  auditPack,
  type Citation,
  type Context,
  type Dated,
  type DatedBy,
  type NotApplied,
  type Pack,
  type PolicyIssue,
  type PolicyIssueParams,
  resolveRule,
  type Rule,
  type RuleLookup,
  type RuleStatus,
  type SourceDocument,
} from "./policy/index.ts";

// community

export {
  areaBases,
  type AreaBasis,
  type Building,
  buildingSchema,
  type Community,
  communitySchema,
  type Entrance,
  entranceSchema,
  type Household,
  householdSchema,
  type LandKind,
  landKinds,
  type Owner,
  type OwnerKind,
  ownerKinds,
  ownerSchema,
  parseCommunity,
  parseCommunityBulk,
  type Unit,
  type UnitKind,
  unitKinds,
  unitSchema,
  type YearSpan,
  yearSpanSchema,
} from "./community/index.ts";

// category

export {
  categories,
  type Category,
} from "./category/index.ts";

// measure

export {
  catalogue,
  type CatalogueEntry,
  categoryOf,
  type ClassifiedMatch,
  classifyText,
  type ExclusionReason,
  exclusionReasons,
  type Item,
  items,
  type MeasureRules,
  type TextAlias,
  type TextClassification,
  type TextExclusion,
  type TextMatch,
  type TextQuantity,
  type TextUnlisted,
} from "./measure/index.ts";

// eligibility

export {
  assessEligibility,
  type EligibilityAssessment,
  type EligibilityCondition,
  type EligibilityFactPath,
  type EligibilityFacts,
  type EligibilityIssue,
  type EligibilityIssueParams,
  type EligibilityRules,
  type Exclusion,
} from "./eligibility/index.ts";

// consent

export {
  type BallotOwner,
  type BallotReading,
  type BallotUnit,
  type Choice,
  choices,
  type ConsentBallot,
  type ConsentGap,
  type ConsentIssue,
  type ConsentIssueParams,
  type ConsentRules,
  type ConsentShares,
  type ConsentTally,
  type CountedShare,
  type Matter,
  matters,
  type ReadChoice,
  tallyConsent,
  type VoteRule,
  type VoteTest,
} from "./consent/index.ts";

// funding

export {
  type AppliedCap,
  type BaseAdjustedRatio,
  type ByDivision,
  type CappedPriceShare,
  type CategoryFunding,
  checkScheme,
  elevatorEntries,
  type ElevatorEntry,
  type ElevatorSharingTable,
  type Financing,
  type FinancingKind,
  financingKinds,
  type FixedAmount,
  floorBases,
  type FloorBasis,
  type FloorCoefficients,
  type FloorShares,
  type FundingIssue,
  type FundingIssueParams,
  type FundingMeasure,
  type FundingProject,
  type FundingRow,
  type FundingRules,
  type FundingScheme,
  type FundingShares,
  type FundingSource,
  fundingSources,
  type HouseholdIssue,
  type HouseholdIssueParams,
  type HouseholdShare,
  type HouseholdShares,
  type HouseholdSharesInput,
  type HouseholdTenure,
  householdTenures,
  type MeasureFunding,
  type MinimumShare,
  type PartyShares,
  type Pledge,
  type SchemePart,
  type SchemeScope,
  shareAmongHouseholds,
  shareFunding,
  type ShareFundingInput,
  type SharingHousehold,
  type SharingMethod,
  type SharingMethodKind,
  sharingMethodKinds,
  type SourceAmount,
  type WithinFloor,
  withinFloors,
} from "./funding/index.ts";

// plan

export {
  type BudgetLine,
  checkCommunityPlan,
  type CommunityPlan,
  communityPlanSchema,
  type ConflictingFigure,
  type Coverage,
  parseCommunityPlan,
  parseCommunityPlanBulk,
  type PlanBudget,
  type PlanFigure,
  type PlanIssue,
  type PlanIssueParams,
  type PlannedMeasure,
  plannedMeasureSchema,
  type PlannedSource,
  type PlanPart,
  type PlanParts,
  type PlanRules,
  type PlanScale,
  type ProjectKind,
  type TotalQualifier,
} from "./plan/index.ts";

// report

export {
  type CategoryWorks,
  type CommunityPlanReview,
  explain,
  type FactPath,
  formatIssue,
  type Formats,
  type IssueTable,
  type KnownPart,
  type KnownWarning,
  type LabelKind,
  labelOf,
  type Labels,
  type LabelTable,
  type Locale,
  type PlanFunding,
  type PlanWorks,
  reviewCommunityPlan,
  type ReviewedBudgetLine,
  type ReviewedItem,
  type ReviewedMeasure,
  type ReviewOptions,
  type ReviewRules,
  type RuleName,
  type StepName,
  type StepView,
  traceTo,
} from "./report/index.ts";

// schema

export {
  areaSchema,
  ballotReadingSchema,
  consentBallotSchema,
  countSchema,
  dateSchema,
  decimalSchema,
  divisionCodeSchema,
  elevatorSharingTableSchema,
  fenSchema,
  financingSchema,
  floorCoefficientsSchema,
  fundingMeasureSchema,
  fundingProjectSchema,
  fundingSchemeSchema,
  householdSharesInputSchema,
  idSchema,
  knownRules,
  parseConsentBallot,
  parseFundingProject,
  parseFundingScheme,
  parseHouseholdSharesInput,
  parsePack,
  pledgeSchema,
  shareSchema,
  sharingHouseholdSchema,
  sharingMethodSchema,
  textSchema,
  yearSchema,
} from "./schema/index.ts";

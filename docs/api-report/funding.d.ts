// jiugai/funding, written by `npm run docs:generate`; a test holds it fresh.

export interface AccountCharge {
  readonly balanceBeforeFen: Fen;
  readonly chargedFen: Fen;
  readonly balanceAfterFen: Fen;
  readonly shortfallFen: Fen;
  readonly leastBalanceFen: Fen | null;
  readonly topUpFen: Fen | null;
}

export interface AllocatedFactor {
  readonly name: string;
  readonly weight: DecimalString;
  readonly timesDifficulty: boolean;
  readonly total: DecimalString;
}

export interface AllocationFactor {
  readonly name: string;
  readonly weight: DecimalString | null;
  readonly timesDifficulty: boolean;
}

export type AllocationFactorName = (typeof allocationFactors)[number];

export interface AllocationFormula {
  readonly groups: readonly AllocationGroup[];
}

export interface AllocationGroup {
  readonly share: DecimalString;
  readonly factors: readonly AllocationFactor[];
}

export type AllocationIssue = IssueOf<AllocationIssueParams>;

export interface AllocationIssueParams {
  readonly "funding.no_region": Readonly<Record<never, never>>;
  readonly "funding.figure_too_fine": {
    readonly value: number;
    readonly mostDecimals: number;
  };
  readonly "funding.weights_unknown": {
    readonly pack: string;
    readonly from: string | null;
    readonly factors: readonly string[];
  };
  readonly "funding.weight_sum_not_one": {
    readonly sum: string;
  };
  readonly "funding.factor_total_zero": {
    readonly factor: string;
  };
  readonly "funding.group_share_differs": {
    readonly factors: readonly string[];
    readonly share: string;
    readonly sum: string;
  };
  readonly "funding.difficulty_by_default": {
    readonly withDifficulty: readonly string[];
    readonly withoutDifficulty: readonly string[];
  };
  readonly "funding.general_formula_used": {
    readonly divisionCode: string;
    readonly pack: string;
  };
}

export interface AllocationRegion {
  readonly id: string;
  readonly factors: Readonly<Record<string, number>>;
  readonly fiscalDifficulty?: number;
}

export type AppliedCap = AppliedPriceCap | AppliedShareCap;

export interface AppliedPriceCap {
  readonly part: string;
  readonly base: "cost-in-scope";
  readonly capFenPerM2: Fen;
  readonly costFen: Fen;
  readonly cappedFen: Fen;
  readonly aboveFen: Fen;
}

export interface AppliedScheme {
  readonly id: string;
  readonly rule: RuleRef | null;
}

export interface AppliedShareCap {
  readonly part: string;
  readonly base: "cost" | "amount";
  readonly per: PaidPer;
  readonly capFen: Fen;
  readonly beforeFen: Fen;
  readonly cappedFen: Fen;
  readonly aboveFen: Fen;
}

export interface AuditedCost {
  readonly measureId: string;
  readonly costFen: Fen;
}

export interface BaseAdjustedRatio {
  readonly kind: "base-adjusted-ratio";
  readonly id: string;
  readonly source: FundingSource;
  readonly scope?: SchemeScope;
  readonly capFenPerM2: Fen;
  readonly ratio: DecimalString | ByDivision<DecimalString> | null;
  readonly baseline: Readonly<Record<Category, DecimalString>>;
  readonly exceptItems: readonly Item[];
  readonly pointsPerPointAbove: number;
  readonly mostPointsAbove: number;
  readonly pointsPerPointBelow: number;
}

export interface BondCoverage {
  readonly incomeFen: Fen | null;
  readonly costFen: Fen | null;
  readonly netDifferenceFen: Fen;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly debtServiceFen: Fen;
  readonly coverage: CoverageFigure;
  readonly byFinancing: readonly FinancingService[];
  readonly byYear: readonly CoverageYear[] | null;
  readonly breakEvenYear: number | null;
  readonly shortYears: readonly number[];
  readonly sensitivity: readonly CoverageSensitivity[];
  readonly verdict: Verdict;
  readonly minimumCoverage: DecimalString | null;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly schedules: readonly {
    readonly id: string;
    readonly schedule: RepaymentSchedule;
  }[];
}

export interface BondCoverageInput {
  readonly loans: readonly ProjectLoan[];
  readonly income: ProjectIncome;
  readonly incomeDrops?: readonly DecimalString[];
  readonly minimumCoverage?: DecimalString;
  readonly decimals?: number;
  readonly rounding?: RoundingMode;
  readonly divisionCode?: string;
  readonly planYear?: number;
}

export type BondIssue = IssueOf<BondIssueParams>;

export interface BondIssueParams {
  readonly "funding.bond.no_loan": Readonly<Record<never, never>>;
  readonly "funding.bond.duplicate_year": {
    readonly year: number;
    readonly firstIndex: number;
  };
  readonly "funding.bond.cost_exceeds_income": {
    readonly incomeFen: number;
    readonly costFen: number;
    readonly shortFen: number;
  };
  readonly "funding.bond.service_not_covered": {
    readonly coverage: string;
    readonly debtServiceFen: number;
    readonly shortFen: number;
  };
  readonly "funding.bond.years_not_covered": {
    readonly years: readonly number[];
  };
  readonly "funding.bond.below_minimum": {
    readonly coverage: string;
    readonly minimum: string;
    readonly neededFen: number;
    readonly shortFen: number;
  };
}

export type BudgetBound = (typeof budgetBounds)[number];

export interface BudgetInput {
  readonly totalFen: Fen;
  readonly roundToFen?: Fen;
  readonly method: BudgetMethod;
  readonly projects: readonly BudgetProject[];
}

export type BudgetIssue = IssueOf<BudgetIssueParams>;

export interface BudgetIssueParams {
  readonly "funding.budget.no_project": Readonly<Record<never, never>>;
  readonly "funding.budget.no_positive_weight": Readonly<Record<never, never>>;
  readonly "funding.budget.least_needs_own_rank": {
    readonly projectId: string;
  };
  readonly "funding.budget.least_above_ceiling": {
    readonly projectId: string;
    readonly leastFen: number;
    readonly reachableFen: number;
  };
  readonly "funding.budget.passed_over": {
    readonly projectId: string;
    readonly leastFen: number;
    readonly leftFen: number;
  };
  readonly "funding.budget.unspent": {
    readonly unspentFen: number;
    readonly because: UnspentReason;
  };
}

export type BudgetMethod = (typeof budgetMethods)[number];

export interface BudgetProject {
  readonly id: string;
  readonly askedFen: Fen;
  readonly ceilingFen?: Fen;
  readonly leastFen?: Fen;
  readonly rank?: number;
  readonly weight?: DecimalString;
}

export interface BudgetShare {
  readonly id: string;
  readonly askedFen: Fen;
  readonly ceilingFen: Fen;
  readonly amountFen: Fen;
  readonly shortFen: Fen;
  readonly boundBy: BudgetBound;
}

export interface BudgetSpread {
  readonly totalFen: Fen;
  readonly spentFen: Fen;
  readonly unspentFen: Fen;
  readonly unspentBecause: UnspentReason | null;
  readonly shares: readonly BudgetShare[];
}

export type BuildingHeight = (typeof buildingHeights)[number];

export type ByDivision<V> = readonly {
  readonly divisionCodes: readonly string[];
  readonly value: V;
}[];

export interface CappedPriceShare {
  readonly kind: "capped-price-share";
  readonly id: string;
  readonly source: FundingSource;
  readonly scope?: SchemeScope;
  readonly share: DecimalString | ByDivision<DecimalString>;
  readonly capFenPerM2: Fen;
  readonly rest: FundingSource | null;
  readonly above: FundingSource | null;
}

export interface CappedShare {
  readonly kind: "capped-share";
  readonly id: string;
  readonly source: FundingSource;
  readonly scope?: SchemeScope;
  readonly share: DecimalString | ByDivision<DecimalString>;
  readonly capOn: "cost" | "amount";
  readonly per: PaidPer;
  readonly capFen: Fen | ByDivision<Fen>;
}

export interface CategoryDifference extends FundingDifference {
  readonly category: Category | null;
}

export interface CategoryFunding extends FundingRow {
  readonly category: Category | null;
}

export interface CentralInvestmentRules {
  readonly "funding.central_investment.cap": "approved-construction-cost";
  readonly "funding.central_investment.excluded_reasons": readonly ExclusionReason[];
  readonly "funding.central_investment.special_funds": readonly FundingSource[];
  readonly "funding.central_investment.finished_excluded": true;
}

export interface CompareFundingInput {
  readonly scenarios: readonly FundingScenario[];
}

export interface ContractPayment {
  readonly id: string;
  readonly on: CivilDate;
  readonly kind: ContractPaymentKind;
  readonly amountFen: Fen;
}

export type ContractPaymentKind = (typeof contractPaymentKinds)[number];

export interface ContractPaymentStatus {
  readonly verdict: Verdict;
  readonly paidFen: Fen;
  readonly allowedFen: Fen;
  readonly payableFen: Fen;
  readonly paidShare: Ratio | null;
  readonly allowedShare: Ratio | null;
  readonly findings: readonly Issue[];
  readonly laterPaymentCount: number;
}

export interface ContractPayments {
  readonly contractPriceFen: Fen;
  readonly advanceShare?: DecimalString;
  readonly progressShare: DecimalString;
  readonly statements: readonly ProgressStatement[];
  readonly payments: readonly ContractPayment[];
  readonly settlement?: {
    readonly on: CivilDate;
    readonly priceFen: Fen;
  };
  readonly retainedFen?: Fen;
  readonly on: CivilDate;
}

export interface CoverageFigure {
  readonly num: number;
  readonly den: number;
  readonly text: string;
}

export interface CoverageSensitivity {
  readonly incomeDrop: DecimalString;
  readonly of: "income" | "net-income";
  readonly netDifferenceFen: Fen;
  readonly coverage: CoverageFigure;
}

export interface CoverageYear extends ProjectYear {
  readonly netDifferenceFen: Fen;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly debtServiceFen: Fen;
  readonly coverage: CoverageFigure | null;
  readonly cumulativeNetDifferenceFen: Fen;
  readonly cumulativeDebtServiceFen: Fen;
}

export type DebtKind = Extract<FinancingKind, (typeof debtKinds)[number]>;

export interface DeductIndicator extends IndicatorBase {
  readonly kind: "deduct";
  readonly perEvent: DecimalString;
  readonly eventCount?: number;
}

export type DepositStandard = {
  readonly kind: "rate";
  readonly costFenPerM2: Fen;
  readonly rate: DecimalString;
} | {
  readonly kind: "published";
  readonly depositFenPerM2: Fen;
  readonly costFenPerM2?: Fen;
};

export interface DirectIndicator extends IndicatorBase {
  readonly kind: "direct";
  readonly mark?: DecimalString;
}

export interface ElevatorCompensation {
  readonly householdId: string;
  readonly amountFen: Fen;
}

export interface ElevatorCostInput {
  readonly costFen: Fen;
  readonly eligibleCostFen?: Fen;
  readonly pipeMovingFen?: Fen;
  readonly floorCount: number;
  readonly entry?: ElevatorEntry;
  readonly hasPreparedShaft?: boolean;
  readonly isReplacement?: boolean;
  readonly builtYear?: number;
  readonly year?: number;
  readonly divisionCode: string;
  readonly subsidy?: ElevatorSubsidy | "none";
  readonly contributions?: readonly SourceAmount[];
  readonly compensation?: readonly ElevatorCompensation[];
  readonly exemptions?: readonly ElevatorExemption[];
  readonly households: readonly SharingHousehold[];
  readonly method: SharingMethod;
  readonly roundToFen?: Fen;
}

export interface ElevatorCostShares {
  readonly costFen: Fen;
  readonly subsidy: ElevatorSubsidyPaid | null;
  readonly contributedFen: Fen;
  readonly compensationFen: Fen;
  readonly ownersShareFen: Fen;
  readonly totalFen: Fen;
  readonly bySource: readonly SourceAmount[];
  readonly households: readonly ElevatorHouseholdShare[];
  readonly sharing: HouseholdShares;
}

export type ElevatorEntry = (typeof elevatorEntries)[number];

export interface ElevatorExemption {
  readonly householdId: string;
  readonly bearer: FundingSource;
  readonly mostFen?: Fen;
}

export interface ElevatorHouseholdShare {
  readonly id: string;
  readonly shareFen: Fen;
  readonly exemptFen: Fen;
  readonly paidFen: Fen;
  readonly compensationFen: Fen;
}

export type ElevatorIssue = IssueOf<ElevatorIssueParams>;

export interface ElevatorIssueParams {
  readonly "funding.elevator.invalid_floor_count": {
    readonly value: string;
  };
  readonly "funding.elevator.floors_not_in_table": {
    readonly floorCount: number;
  };
  readonly "funding.elevator.too_few_floors": {
    readonly floorCount: number;
    readonly leastFloors: number;
  };
  readonly "funding.elevator.built_too_late": {
    readonly builtYear: number;
    readonly builtByYear: number;
  };
  readonly "funding.elevator.built_year_not_given": {
    readonly builtByYear: number;
  };
  readonly "funding.elevator.cap_applied": {
    readonly shareFen: number;
    readonly capFen: number;
  };
  readonly "funding.elevator.limited_to_cost": {
    readonly dueFen: number;
    readonly costFen: number;
  };
  readonly "funding.elevator.further_subsidy_not_given": {
    readonly source: string;
  };
  readonly "funding.elevator.nothing_to_add_to": Readonly<Record<never, never>>;
  readonly "funding.elevator.part_exceeds_cost": {
    readonly part: "eligible" | "pipe-moving";
    readonly partFen: number;
    readonly costFen: number;
  };
  readonly "funding.elevator.contributions_exceed_cost": {
    readonly contributedFen: number;
    readonly remainingFen: number;
    readonly surplusFen: number;
  };
  readonly "funding.elevator.unknown_household": {
    readonly householdId: string;
  };
}

export type ElevatorSharingTable = {
  readonly kind: "coefficients";
  readonly basis: FloorBasis;
  readonly within: WithinFloor;
  readonly coefficients: FloorCoefficients | null;
  readonly stepAbove: DecimalString | null;
} | {
  readonly kind: "percent-ranges";
  readonly buildings: readonly {
    readonly floorCount: number;
    readonly entry: ElevatorEntry;
    readonly floors: Readonly<Record<string, {
      readonly least: DecimalString;
      readonly most: DecimalString;
    }>>;
  }[];
};

export interface ElevatorSubsidy {
  readonly addsTo?: "more-general";
  readonly amount: ElevatorSubsidyAmount;
  readonly preparedShaft?: ElevatorSubsidyAmount;
  readonly pipeMoving?: ElevatorSubsidyAmount;
  readonly split: readonly ElevatorSubsidyPart[];
  readonly furtherSources?: readonly FundingSource[];
  readonly leastFloors?: number;
  readonly builtByYear?: number;
}

export type ElevatorSubsidyAmount = {
  readonly kind: "fixed";
  readonly amountFen: Fen;
} | {
  readonly kind: "by-floor-count";
  readonly bands: readonly ElevatorSubsidyBand[];
} | {
  readonly kind: "share-of-cost";
  readonly share: DecimalString | null;
  readonly capFen: Fen;
};

export interface ElevatorSubsidyBand {
  readonly leastFloors: number;
  readonly mostFloors: number | null;
  readonly amountFen: Fen;
}

export interface ElevatorSubsidyPaid {
  readonly dueFen: Fen;
  readonly amountFen: Fen;
  readonly bySource: readonly SourceAmount[];
  readonly rule: RuleRef | null;
  readonly addedTo: readonly RuleRef[];
}

export interface ElevatorSubsidyPart {
  readonly source: FundingSource;
  readonly weight: number;
}

export interface EstimateCheck {
  readonly proposedEstimate: EstimateFinding;
  readonly investment: EstimateFinding;
  readonly rules: readonly RuleRef[];
}

export type EstimateFact = "feasibilityEstimateFen" | "proposedEstimateFen" | "approvedEstimateFen" | "investmentFen";

export interface EstimateFinding extends Finding {
  readonly limitFen: Fen | null;
  readonly amountDifferenceFen: Fen | null;
}

export interface EstimateInput {
  readonly divisionCode?: string;
  readonly feasibilityEstimateFen?: Fen;
  readonly proposedEstimateFen?: Fen;
  readonly approvedEstimateFen?: Fen;
  readonly investmentFen?: Fen;
}

export interface EstimateRules {
  readonly "funding.settlement.estimate_overrun": DecimalString;
  readonly "funding.settlement.investment_limit": "approved-estimate";
}

export interface ExactFraction {
  readonly num: string;
  readonly den: string;
}

export type ExcessParams = {
  readonly firstOn: string;
  readonly excessFen: number;
  readonly openFen: number;
};

export interface ExcludedMeasure {
  readonly measureId: string;
  readonly reason: ExclusionReason;
}

export interface FactorAllocation {
  readonly totalFen: Fen;
  readonly rule: RuleRef | null;
  readonly factors: readonly AllocatedFactor[];
  readonly shares: readonly RegionShare[];
  readonly leftOverCount: number;
  readonly rest: {
    readonly id: string;
    readonly amountFen: Fen;
  } | null;
}

export interface FactorAllocationInput {
  readonly totalFen: Fen;
  readonly roundToFen?: Fen;
  readonly regions: readonly AllocationRegion[];
  readonly weights?: Readonly<Record<string, DecimalString>>;
  readonly divisionCode?: string;
  readonly planYear?: number;
}

export interface FactorContribution {
  readonly factor: string;
  readonly roundedFen: Fen;
}

export interface FenBounds {
  readonly leastFen: Fen;
  readonly mostFen: Fen;
}

export interface Financing {
  readonly kind: FinancingKind;
  readonly amountFen: Fen;
  readonly bearer?: FundingSource;
}

export type FinancingKind = (typeof financingKinds)[number];

export interface FinancingService {
  readonly financing: DebtKind;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly debtServiceFen: Fen;
}

export interface FirstDeposit {
  readonly tenure: HouseholdTenure;
  readonly verdict: Verdict;
  readonly depositFen: Fen;
  readonly seller: SellerSetAside | null;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export type FirstDepositInput = {
  readonly tenure: "commercial";
  readonly areaM2: SquareMetres;
  readonly standard: DepositStandard;
  readonly divisionCode?: string;
} | {
  readonly tenure: "sold-public";
  readonly areaM2: SquareMetres;
  readonly reformCostFenPerM2: Fen;
  readonly sale?: PublicHousingSale;
  readonly divisionCode?: string;
};

export interface FixedAmount {
  readonly kind: "fixed-amount";
  readonly id: string;
  readonly source: FundingSource;
  readonly scope?: SchemeScope;
  readonly per: PaidPer;
  readonly amountFen: Fen | ByDivision<Fen>;
}

export type FloorBasis = (typeof floorBases)[number];

export type FloorCoefficients = Readonly<Record<string, DecimalString>>;

export interface FloorShares {
  readonly floor: number;
  readonly householdCount: number;
  readonly amountFen: Fen;
  readonly leastFen: Fen;
  readonly mostFen: Fen;
}

export interface FundEntry {
  readonly id: string;
  readonly source: FundingSource;
  readonly stage: FundStage;
  readonly on: CivilDate;
  readonly amountFen: Fen;
  readonly kind?: FundEntryKind;
}

export type FundEntryKind = (typeof fundEntryKinds)[number];

export interface FundLedger {
  readonly entries: readonly FundEntry[];
  readonly on: CivilDate;
}

export interface FundLedgerSummary {
  readonly on: CivilDate;
  readonly total: FundStanding;
  readonly bySource: readonly SourceFundStanding[];
  readonly findings: readonly Issue[];
  readonly laterEntryCount: number;
}

export type FundStage = (typeof fundStages)[number];

export interface FundStanding {
  readonly plannedFen: Fen;
  readonly committedFen: Fen;
  readonly arrivedFen: Fen;
  readonly spentFen: Fen;
  readonly uncommittedFen: Fen;
  readonly awaitedFen: Fen;
  readonly unspentFen: Fen;
  readonly arrivalRate: Ratio | null;
  readonly spendingRate: Ratio | null;
}

export type FundingCheckIssue = IssueOf<FundingCheckIssueParams>;

export interface FundingCheckIssueParams {
  readonly "funding.above_construction_cost": {
    readonly amountFen: number;
    readonly approvedFen: number;
    readonly excessFen: number;
  };
  readonly "funding.public_money_exceeds_cost": {
    readonly publicFen: number;
    readonly costFen: number;
    readonly excessFen: number;
  };
  readonly "funding.not_for_central_investment": {
    readonly measureId: string;
    readonly reason: ExclusionReason;
  };
  readonly "funding.second_special_fund": {
    readonly sources: readonly FundingSource[];
  };
  readonly "funding.finished_project": Readonly<Record<never, never>>;
  readonly "funding.check_needs_fact": {
    readonly rule: string;
    readonly fact: "approvedConstructionFen" | "isFinished";
  };
}

export interface FundingCheckProject extends FundingProject {
  readonly approvedConstructionFen?: Fen;
  readonly isFinished?: boolean;
  readonly excludedMeasures?: readonly ExcludedMeasure[];
}

export interface FundingComparison {
  readonly scenarios: readonly ScenarioFunding[];
}

export interface FundingDifference {
  readonly costDifferenceFen: Fen;
  readonly bySource: readonly SourceDifference[];
  readonly payerUnknownDifferenceFen: Fen;
  readonly gapDifferenceFen: Fen;
}

export type FundingFact = "areaM2" | "householdCount" | "planYear" | "builtYear" | "divisionCode" | `given:${string}` | `measures.${string}.item`;

export type FundingIssue = IssueOf<FundingIssueParams>;

export interface FundingIssueParams {
  readonly "funding.no_measure": Readonly<Record<never, never>>;
  readonly "funding.unknown_measure": {
    readonly measureId: string;
  };
  readonly "funding.fact_needed": {
    readonly part: string;
    readonly fact: "areaM2" | "householdCount" | "builtYear";
  };
  readonly "funding.division_not_in_scheme": {
    readonly part: string;
    readonly divisionCode: string;
  };
  readonly "funding.value_needed": {
    readonly part: string;
    readonly given: string;
  };
  readonly "funding.category_needed": {
    readonly part: string;
    readonly measureId: string;
  };
  readonly "funding.share_sum_above_one": {
    readonly part: string;
    readonly sum: string;
  };
  readonly "funding.pledge_exceeds_cost": {
    readonly source: string;
    readonly pledgedFen: number;
    readonly placedFen: number;
    readonly surplusFen: number;
  };
  readonly "funding.stream_differs": {
    readonly source: string;
    readonly amountFen: number;
    readonly annualFen: number;
    readonly years: number;
  };
  readonly "funding.pledge_conditional": {
    readonly source: string;
    readonly amountFen: number;
    readonly conditions: readonly string[];
  };
  readonly "funding.limited_to_remaining": {
    readonly part: string;
    readonly source: string;
    readonly dueFen: number;
    readonly paidFen: number;
  };
  readonly "funding.cap_applied": {
    readonly part: string;
    readonly capFenPerM2: number;
    readonly costFen: number;
    readonly cappedFen: number;
    readonly aboveFen: number;
  };
  readonly "funding.share_cap_applied": {
    readonly part: string;
    readonly capOn: "cost" | "amount";
    readonly per: "household" | "m2" | "project";
    readonly capFen: number;
    readonly beforeFen: number;
    readonly cappedFen: number;
    readonly aboveFen: number;
  };
  readonly "funding.nothing_to_add_to": {
    readonly scheme: string;
  };
  readonly "funding.bearer_not_named": {
    readonly part: string;
    readonly portion: "above-cap" | "rest";
    readonly amountFen: number;
  };
  readonly "funding.minimum_share_taken": {
    readonly part: string;
    readonly source: string;
    readonly amountFen: number;
  };
  readonly "funding.share_below_minimum": {
    readonly part: string;
    readonly source: string;
    readonly pledgedFen: number;
    readonly minimumFen: number;
    readonly shortFen: number;
  };
  readonly "funding.measure_not_covered": {
    readonly measureId: string;
  };
  readonly "funding.gap": {
    readonly gapFen: number;
    readonly costFen: number;
  };
  readonly "funding.payer_not_named": {
    readonly amountFen: number;
  };
}

export interface FundingMeasure {
  readonly id: string;
  readonly item: Item | null;
  readonly costFen: Fen;
  readonly quantity?: number;
  readonly unit?: string;
}

export interface FundingProject {
  readonly id: string;
  readonly divisionCode: string;
  readonly planYear?: number;
  readonly builtYear?: number;
  readonly areaM2?: SquareMetres;
  readonly householdCount?: number;
  readonly measures: readonly FundingMeasure[];
  readonly pledges?: readonly Pledge[];
  readonly financing?: readonly Financing[];
}

export interface FundingQuestion {
  readonly fact: FundingFact;
  readonly parts: readonly string[];
  readonly spreadFen: Fen;
}

export interface FundingQuestions {
  readonly questions: readonly FundingQuestion[];
  readonly bounds: {
    readonly bySource: readonly SourceBounds[];
    readonly gap: FenBounds;
    readonly isExact: boolean;
  };
}

export interface FundingRow {
  readonly costFen: Fen;
  readonly bySource: readonly SourceAmount[];
  readonly payerUnknownFen: Fen;
  readonly gapFen: Fen;
}

export interface FundingRules extends CentralInvestmentRules, EstimateRules, MaintenanceFundRules, PerformanceRules, ProvidentFundRules {
  readonly "funding.scheme": FundingScheme;
  readonly "funding.household.elevator_table": ElevatorSharingTable;
  readonly "funding.household.maintenance_fund_sharing": "area-then-deposits";
  readonly "funding.allocation.factors": AllocationFormula;
  readonly "funding.bond.minimum_coverage": DecimalString;
  readonly "funding.elevator.subsidy": ElevatorSubsidy;
  readonly "funding.elevator.replacement_subsidy": ElevatorSubsidy;
}

export interface FundingScenario {
  readonly id: string;
  readonly input: ShareFundingInput;
}

export interface FundingScheme {
  readonly id: string;
  readonly addsTo?: "more-general";
  readonly parts: readonly SchemePart[];
  readonly balance: FundingSource | null;
}

export interface FundingSettlement {
  readonly pledges: PledgeTreatment;
  readonly planned: FundingShares;
  readonly final: FundingShares;
  readonly bySource: readonly SettledAmount[];
  readonly byMeasure: readonly SettledMeasure[];
  readonly paidFen: Fen;
  readonly outstandingDifferenceFen: Fen;
}

export interface FundingShares extends FundingRow {
  readonly scheme: AppliedScheme & {
    readonly addedTo: readonly AppliedScheme[];
  };
  readonly byMeasure: readonly MeasureFunding[];
  readonly byCategory: readonly CategoryFunding[];
  readonly caps: readonly AppliedCap[];
  readonly pledges: readonly Pledge[];
  readonly financing: readonly Financing[];
  readonly surplus: readonly SourceAmount[];
}

export type FundingSolution = {
  readonly shares: FundingShares;
  readonly gapBeyondFen: Fen | null;
} & ({
  readonly unknown: "resident-share" | "subsidy";
  readonly source: FundingSource;
  readonly pledgeFen: Fen;
  readonly shareOfCost: Ratio | null;
} | {
  readonly unknown: "unit-price";
  readonly priceFenPerM2: Fen;
  readonly costFen: Fen;
});

export type FundingSource = (typeof fundingSources)[number];

export interface GroupScore extends ScoredPart {
  readonly group: string;
}

export type HolderRelation = (typeof holderRelations)[number];

export type HomeHolder = (typeof homeHolders)[number];

export type HouseholdIssue = IssueOf<HouseholdIssueParams>;

export interface HouseholdIssueParams {
  readonly "funding.no_household": Readonly<Record<never, never>>;
  readonly "funding.no_positive_weight": Readonly<Record<never, never>>;
  readonly "funding.weights_too_fine": {
    readonly largestWeight: string;
  };
  readonly "funding.floor_not_in_table": {
    readonly floor: number;
  };
  readonly "funding.floor_without_area": {
    readonly floor: number;
  };
  readonly "funding.floor_without_household": {
    readonly floor: number;
    readonly percent: string;
  };
  readonly "funding.percent_sum_not_100": {
    readonly sum: string;
  };
  readonly "funding.percent_normalised": {
    readonly sum: string;
  };
  readonly "funding.percent_not_fixed": FloorRangeParams;
  readonly "funding.building_not_in_table": {
    readonly floorCount: number;
  };
  readonly "funding.percent_outside_guidance": FloorRangeParams & {
    readonly percent: string;
  };
  readonly "funding.no_deposit": Readonly<Record<never, never>>;
}

export interface HouseholdShare {
  readonly id: string;
  readonly shareFen: Fen;
}

export interface HouseholdShares {
  readonly amountFen: Fen;
  readonly shares: readonly HouseholdShare[];
  readonly sellerFen: Fen;
  readonly byFloor: readonly FloorShares[];
  readonly rest: {
    readonly id: string | null;
    readonly amountFen: Fen;
  } | null;
}

export interface HouseholdSharesInput {
  readonly amountFen: Fen;
  readonly roundToFen?: Fen;
  readonly divisionCode?: string;
  readonly households: readonly SharingHousehold[];
  readonly method: SharingMethod;
}

export type HouseholdTenure = (typeof householdTenures)[number];

export interface IndicatorBase {
  readonly id: string;
  readonly group?: string;
  readonly weight: DecimalString;
  readonly fullMark?: DecimalString;
}

export type IndicatorFact = (typeof indicatorFacts)[number];

export type IndicatorKind = (typeof indicatorKinds)[number];

export interface IndicatorScore extends ScoredPart {
  readonly id: string;
  readonly group: string | null;
}

export type InterestInterval = (typeof interestIntervals)[number];

export interface LostPoints {
  readonly id: string;
  readonly points: PerformancePoints;
}

export interface MaintenanceFundAccount {
  readonly id: string;
  readonly balanceFen: Fen;
  readonly firstDepositFen: Fen;
}

export interface MaintenanceFundCharge {
  readonly amountFen: Fen;
  readonly units: readonly UnitCharge[];
  readonly seller: Omit<UnitCharge, "id"> | null;
  readonly chargedFen: Fen;
  readonly shortfallFen: Fen;
  readonly unsoldFen: Fen;
  readonly rest: {
    readonly id: string | null;
    readonly amountFen: Fen;
  } | null;
  readonly missing: readonly string[];
}

export interface MaintenanceFundChargeInput {
  readonly amountFen: Fen;
  readonly roundToFen?: Fen;
  readonly units: readonly MaintenanceFundUnit[];
  readonly soldPublic?: SoldPublicFund;
  readonly divisionCode?: string;
}

export interface MaintenanceFundCost {
  readonly id: string;
  readonly work?: MaintenanceFundWork;
  readonly part?: MaintenanceFundPart;
  readonly dutyOf?: MaintenanceFundDuty | null;
  readonly warrantyEndsOn?: CivilDate | null;
}

export type MaintenanceFundDeadlineCode = "funding.maintenance_fund.transfer";

export type MaintenanceFundDecision = (typeof maintenanceFundDecisions)[number];

export type MaintenanceFundDuty = (typeof maintenanceFundDuties)[number];

export type MaintenanceFundFact = "standard.costFenPerM2" | "sale" | "sale.setAsideFen" | "costs.work" | "costs.part" | "costs.dutyOf" | "costs.warrantyEndsOn" | "units.firstDepositFen";

export type MaintenanceFundIssue = IssueOf<MaintenanceFundIssueParams>;

export interface MaintenanceFundIssueParams {
  readonly "funding.maintenance_fund.deposit_rate_outside_bounds": {
    readonly rate: string;
    readonly least: string;
    readonly most: string;
  };
  readonly "funding.maintenance_fund.deposit_outside_bounds": {
    readonly depositFenPerM2: number;
    readonly leastFenPerM2: number;
    readonly mostFenPerM2: number;
  };
  readonly "funding.maintenance_fund.set_aside_too_small": {
    readonly setAsideFen: number;
    readonly leastFen: number;
    readonly shortFen: number;
  };
  readonly "funding.maintenance_fund.fact_not_given": {
    readonly fact: MaintenanceFundFact;
  };
  readonly "funding.maintenance_fund.never_pays": {
    readonly costId: string;
    readonly dutyOf: MaintenanceFundDuty;
  };
  readonly "funding.maintenance_fund.within_warranty": {
    readonly costId: string;
    readonly warrantyEndsOn: string;
  };
  readonly "funding.maintenance_fund.not_for_exclusive_part": {
    readonly costId: string;
  };
  readonly "funding.maintenance_fund.other_use": {
    readonly costId: string;
  };
  readonly "funding.maintenance_fund.no_cost": Readonly<Record<never, never>>;
  readonly "funding.maintenance_fund.vote_needed": {
    readonly matter: Matter;
    readonly voters: "owners-in-scope" | null;
    readonly participationNum: number | null;
    readonly participationDen: number | null;
    readonly approvalNum: number;
    readonly approvalDen: number;
    readonly approvalBound: "reach" | "exceed";
    readonly approvalOf: "participants" | "all";
  };
  readonly "funding.maintenance_fund.vote_on_other_matter": {
    readonly matter: Matter;
    readonly needed: Matter;
  };
  readonly "funding.maintenance_fund.vote_not_passed": {
    readonly matter: Matter;
    readonly verdict: Exclude<Verdict, "met">;
  };
  readonly "funding.maintenance_fund.emergency_use_possible": Readonly<Record<never, never>>;
  readonly "funding.maintenance_fund.top_up_needed": {
    readonly accountId: string;
    readonly balanceFen: number;
    readonly leastFen: number;
    readonly topUpFen: number;
  };
  readonly "funding.maintenance_fund.balance_short": {
    readonly accountId: string | null;
    readonly shareFen: number;
    readonly balanceFen: number;
    readonly shortFen: number;
  };
}

export type MaintenanceFundPart = (typeof maintenanceFundParts)[number];

export interface MaintenanceFundRules {
  readonly "funding.maintenance_fund.first_deposit_bounds": RateBounds;
  readonly "funding.maintenance_fund.sold_public_first_deposit": SoldPublicDeposit;
  readonly "funding.maintenance_fund.scope": MaintenanceFundScope;
  readonly "funding.maintenance_fund.never_payable": readonly MaintenanceFundDuty[];
  readonly "funding.maintenance_fund.voters": "owners-in-scope";
  readonly "funding.maintenance_fund.emergency_use": "without-ordinary-vote";
  readonly "funding.maintenance_fund.top_up_below": DecimalString;
  readonly "funding.maintenance_fund.transfer_days": number;
}

export interface MaintenanceFundScope {
  readonly works: readonly MaintenanceFundWork[];
  readonly partKinds: readonly MaintenanceFundPart[];
  readonly afterWarranty: boolean;
}

export type MaintenanceFundUnit = {
  readonly id: string;
  readonly areaM2: SquareMetres;
  readonly tenure: HouseholdTenure;
  readonly balanceFen: Fen;
  readonly firstDepositFen?: Fen;
} | {
  readonly id: string;
  readonly areaM2: SquareMetres;
  readonly tenure: "unsold";
};

export interface MaintenanceFundUse {
  readonly decision: MaintenanceFundDecision;
  readonly costs?: readonly MaintenanceFundCost[];
  readonly isEmergency?: boolean;
  readonly vote?: Pick<ConsentTally, "matter" | "verdict">;
  readonly accounts?: readonly MaintenanceFundAccount[];
  readonly divisionCode?: string;
}

export type MaintenanceFundWork = (typeof maintenanceFundWorks)[number];

export type MeasureChange = "planned" | "cancelled" | "added";

export interface MeasureFunding extends FundingRow {
  readonly id: string;
  readonly item: Item | null;
  readonly category: Category | null;
}

export interface MinimumShare {
  readonly kind: "minimum-share";
  readonly id: string;
  readonly source: FundingSource;
  readonly shares: Readonly<Record<Category, DecimalString>>;
  readonly exceptItems?: readonly Item[];
}

export interface PaidAmount {
  readonly source: FundingSource;
  readonly amountFen: Fen;
  readonly measureId?: string;
}

export type PaidPer = "household" | "m2" | "project";

export interface PartyShares {
  readonly kind: "party-shares";
  readonly id: string;
  readonly scope?: SchemeScope;
  readonly of: "cost" | "remaining";
  readonly parties: readonly SharingParty[];
}

export interface PerHousehold {
  readonly exact: Ratio;
  readonly roundedFen: Fen;
}

export interface PerformanceBand {
  readonly grade: string;
  readonly fromScore: DecimalString;
  readonly coefficient?: DecimalString;
}

export type PerformanceIndicator = DirectIndicator | RatioIndicator | YesNoIndicator | DeductIndicator;

export interface PerformanceInput {
  readonly indicators: readonly PerformanceIndicator[];
  readonly groupWeights?: Readonly<Record<string, DecimalString>>;
  readonly bands?: readonly PerformanceBand[];
  readonly decimals?: number;
  readonly divisionCode?: string;
}

export type PerformanceIssue = IssueOf<PerformanceIssueParams>;

export interface PerformanceIssueParams {
  readonly "funding.performance.no_indicator": Readonly<Record<never, never>>;
  readonly "funding.performance.weight_sum": {
    readonly sum: string;
  };
  readonly "funding.performance.group_weight_differs": {
    readonly group: string;
    readonly weight: string;
    readonly sum: string;
  };
  readonly "funding.performance.above_full_mark": {
    readonly indicatorId: string;
    readonly mark: string;
    readonly fullMark: string;
  };
  readonly "funding.performance.band_twice": {
    readonly fromScore: string;
  };
  readonly "funding.performance.no_band_from_zero": {
    readonly lowestScore: string;
  };
  readonly "funding.performance.value_not_given": {
    readonly indicatorId: string;
    readonly fact: IndicatorFact;
  };
  readonly "funding.performance.grade_open": {
    readonly lowestScore: string;
    readonly highestScore: string;
    readonly grades: readonly string[];
  };
}

export interface PerformancePoints extends ExactFraction {
  readonly rounded: DecimalString;
}

export interface PerformanceRules {
  readonly "funding.performance.bands": readonly PerformanceBand[];
}

export interface PerformanceScore extends ScoredPart {
  readonly grade: string;
  readonly coefficient: DecimalString | null;
  readonly indicators: readonly IndicatorScore[];
  readonly groups: readonly GroupScore[];
  readonly lost: readonly LostPoints[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export interface Pledge {
  readonly source: FundingSource;
  readonly amountFen: Fen;
  readonly measureIds?: readonly string[];
  readonly conditions?: readonly string[];
  readonly stream?: {
    readonly annualFen: Fen;
    readonly years: number;
  };
}

export type PledgeTreatment = (typeof pledgeTreatments)[number];

export interface ProgressStatement {
  readonly on: CivilDate;
  readonly completedFen: Fen;
  readonly advanceRecoveredFen?: Fen;
}

export type ProjectIncome = {
  readonly kind: "by-year";
  readonly years: readonly ProjectYear[];
} | {
  readonly kind: "total";
  readonly incomeFen: Fen;
  readonly costFen: Fen;
} | {
  readonly kind: "net-total";
  readonly netDifferenceFen: Fen;
};

export interface ProjectLoan extends RepaymentTerms {
  readonly id: string;
  readonly financing: DebtKind;
}

export interface ProjectYear {
  readonly year: number;
  readonly incomeFen: Fen;
  readonly costFen: Fen;
}

export interface ProvidentFundApplication {
  readonly divisionCode: string;
  readonly holder: HomeHolder;
  readonly relation: HolderRelation;
  readonly hasPurchaseAgreement?: boolean;
  readonly purpose: WithdrawalPurpose;
  readonly ownPaymentFen?: Fen;
  readonly balanceFen?: Fen;
  readonly acceptedOn?: CivilDate;
  readonly appliedOn?: CivilDate;
  readonly confirmed?: readonly WithdrawalPoint[];
}

export type ProvidentFundDeadlineCode = "funding.provident_fund.last_day";

export type ProvidentFundFact = "hasPurchaseAgreement" | "acceptedOn" | "ownPaymentFen" | "balanceFen" | "confirmed.applicant" | "confirmed.purpose";

export type ProvidentFundIssue = IssueOf<ProvidentFundIssueParams>;

export interface ProvidentFundIssueParams {
  readonly "funding.provident_fund.applicant_not_listed": {
    readonly holder: HomeHolder;
    readonly relation: HolderRelation;
  };
  readonly "funding.provident_fund.without_purchase_agreement": Readonly<Record<never, never>>;
  readonly "funding.provident_fund.purpose_not_listed": {
    readonly purpose: WithdrawalPurpose;
  };
  readonly "funding.provident_fund.not_stated": {
    readonly point: WithdrawalPoint;
  };
  readonly "funding.provident_fund.before_acceptance": {
    readonly acceptedOn: string;
    readonly appliedOn: string;
  };
  readonly "funding.provident_fund.too_late": {
    readonly acceptedOn: string;
    readonly withinMonths: number;
    readonly lastOn: string;
    readonly appliedOn: string;
  };
  readonly "funding.provident_fund.fact_not_given": {
    readonly fact: ProvidentFundFact;
  };
}

export interface ProvidentFundRules {
  readonly "funding.provident_fund.withdrawal": ProvidentFundWithdrawalRule;
}

export interface ProvidentFundWithdrawal {
  readonly verdict: Verdict;
  readonly limitFen: Fen | null;
  readonly boundBy: WithdrawalBound | null;
  readonly lastOn: CivilDate | null;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export interface ProvidentFundWithdrawalRule {
  readonly holders: readonly HomeHolder[];
  readonly relations: readonly HolderRelation[];
  readonly isApplicantListComplete: boolean;
  readonly tenantNeedsPurchaseAgreement: boolean;
  readonly purposes: readonly WithdrawalPurpose[] | null;
  readonly limits: readonly Exclude<WithdrawalBound, "cap">[];
  readonly mostFen: Fen | null;
  readonly withinMonths: number | null;
}

export interface PublicHousingSale {
  readonly proceedsFen: Fen;
  readonly buildingHeight: BuildingHeight;
  readonly setAsideFen?: Fen;
}

export type QuestionIssue = IssueOf<QuestionIssueParams>;

export interface QuestionIssueParams {
  readonly "funding.bounds_trivial": {
    readonly combinationCount: number;
    readonly mostCount: number;
  };
  readonly "funding.bounds_not_settled": {
    readonly pieceCount: number;
  };
}

export interface RateBounds {
  readonly least: DecimalString;
  readonly most: DecimalString;
}

export interface RatioIndicator extends IndicatorBase {
  readonly kind: "ratio";
  readonly target: DecimalString;
  readonly actual?: DecimalString;
}

export interface RegionShare {
  readonly id: string;
  readonly amountFen: Fen;
  readonly quota: ExactFraction;
  readonly remainder: ExactFraction;
  readonly remainderRank: number;
  readonly byFactor: readonly FactorContribution[];
}

export type RepaymentKind = (typeof repaymentKinds)[number];

export interface RepaymentSchedule {
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly totalFen: Fen;
  readonly levelPaymentFen: Fen | null;
  readonly payments: readonly ScheduledPayment[];
}

export interface RepaymentTerms {
  readonly principalFen: Fen;
  readonly annualRate: DecimalString;
  readonly years: number;
  readonly kind: RepaymentKind;
  readonly interest?: InterestInterval;
  readonly firstYear?: number;
}

export interface SaleProceeds {
  readonly id: string;
  readonly receivedOn: CivilDate;
  readonly transferredOn?: CivilDate | null;
}

export interface ScenarioFunding {
  readonly id: string;
  readonly shares: FundingShares;
  readonly perHousehold: {
    readonly householdCount: number;
    readonly rounding: "half-up";
    readonly bySource: readonly SourcePerHousehold[];
    readonly cost: PerHousehold;
    readonly gap: PerHousehold;
  } | null;
  readonly difference: FundingDifference & {
    readonly byCategory: readonly CategoryDifference[];
  };
}

export type ScenarioIssue = IssueOf<ScenarioIssueParams>;

export interface ScenarioIssueParams {
  readonly "funding.solve_not_monotone": {
    readonly unknown: "resident-share" | "unit-price" | "subsidy";
    readonly lowerFen: number;
    readonly higherFen: number;
    readonly lowerGapFen: number;
    readonly higherGapFen: number;
  };
  readonly "funding.solve_unbounded": {
    readonly triedFenPerM2: number;
  };
  readonly "funding.solve_needs_area": Readonly<Record<never, never>>;
  readonly "funding.solve_without_cost": Readonly<Record<never, never>>;
}

export interface ScheduledPayment {
  readonly period: number;
  readonly year: number | null;
  readonly principalFen: Fen;
  readonly interestFen: Fen;
  readonly paymentFen: Fen;
  readonly balanceFen: Fen;
}

export type SchemePart = CappedPriceShare | CappedShare | BaseAdjustedRatio | FixedAmount | MinimumShare | PartyShares;

export interface SchemeScope {
  readonly divisionCodes?: readonly string[];
  readonly builtFromYear?: number;
  readonly builtByYear?: number;
  readonly categories?: readonly Category[];
  readonly items?: readonly Item[];
  readonly exceptItems?: readonly Item[];
}

export interface ScoredPart {
  readonly full: PerformancePoints;
  readonly points: PerformancePoints | null;
  readonly lowest: PerformancePoints;
  readonly highest: PerformancePoints;
}

export interface SellerSetAside {
  readonly leastFen: Fen;
  readonly shortFen: Fen | null;
}

export interface SettleFundingInput {
  readonly planned: ShareFundingInput;
  readonly audited: readonly AuditedCost[];
  readonly added?: readonly FundingMeasure[];
  readonly auditedAreaM2?: SquareMetres;
  readonly paid: readonly PaidAmount[];
  readonly pledges: PledgeTreatment;
}

export interface SettledAmount {
  readonly source: FundingSource;
  readonly plannedFen: Fen;
  readonly finalFen: Fen;
  readonly paidFen: Fen;
  readonly amountDifferenceFen: Fen;
}

export interface SettledMeasure {
  readonly id: string;
  readonly change: MeasureChange;
  readonly plannedCostFen: Fen;
  readonly costFen: Fen;
  readonly costDifferenceFen: Fen;
  readonly bySource: readonly SettledAmount[];
}

export type SettlementIssue = IssueOf<SettlementIssueParams>;

export interface SettlementIssueParams {
  readonly "funding.settlement.committed_above_planned": ExcessParams & {
    readonly source: FundingSource;
  };
  readonly "funding.settlement.arrived_above_committed": ExcessParams & {
    readonly source: FundingSource;
  };
  readonly "funding.settlement.spent_above_arrived": ExcessParams & {
    readonly source: FundingSource;
  };
  readonly "funding.settlement.spent_before_commitment": ExcessParams & {
    readonly source: FundingSource;
  };
  readonly "funding.settlement.reduced_below_zero": {
    readonly source: FundingSource;
    readonly stage: FundStage;
    readonly on: string;
    readonly shortFen: number;
  };
  readonly "funding.settlement.estimate_overrun": {
    readonly proposedFen: number;
    readonly feasibilityFen: number;
    readonly excessFen: number;
    readonly share: string;
  };
  readonly "funding.settlement.investment_above_estimate": {
    readonly investmentFen: number;
    readonly approvedFen: number;
    readonly excessFen: number;
  };
  readonly "funding.settlement.fact_not_given": {
    readonly fact: EstimateFact;
  };
  readonly "funding.settlement.unknown_measure": {
    readonly measureId: string;
  };
  readonly "funding.settlement.measure_not_audited": {
    readonly measureId: string;
  };
  readonly "funding.settlement.measure_cancelled": {
    readonly measureId: string;
    readonly plannedCostFen: number;
  };
  readonly "funding.settlement.measure_added": {
    readonly measureId: string;
    readonly costFen: number;
  };
  readonly "funding.settlement.pays_more": {
    readonly source: FundingSource;
    readonly finalFen: number;
    readonly paidFen: number;
    readonly amountFen: number;
  };
  readonly "funding.settlement.gets_back": {
    readonly source: FundingSource;
    readonly finalFen: number;
    readonly paidFen: number;
    readonly amountFen: number;
  };
  readonly "funding.settlement.paid_above_allowed": ExcessParams;
  readonly "funding.settlement.paid_above_price": ExcessParams;
  readonly "funding.settlement.final_payment_early": {
    readonly paymentId: string;
    readonly paidOn: string;
    readonly settledOn: string | null;
  };
}

export interface ShareFundingInput {
  readonly project: FundingProject;
  readonly scheme?: FundingScheme;
  readonly given?: Readonly<Record<string, string>>;
}

export interface SharingHousehold {
  readonly id: string;
  readonly floor?: number;
  readonly areaM2?: SquareMetres;
  readonly weight?: number;
  readonly tenure?: HouseholdTenure;
}

export type SharingMethod = {
  readonly kind: "equal";
} | {
  readonly kind: "by-area";
} | {
  readonly kind: "by-weight";
} | {
  readonly kind: "by-floor";
  readonly coefficients: FloorCoefficients;
  readonly basis: FloorBasis;
  readonly within: WithinFloor;
} | {
  readonly kind: "by-floor-rule";
} | {
  readonly kind: "decree-165";
  readonly ownersDepositFen: Fen;
  readonly sellerDepositFen: Fen;
} | {
  readonly kind: "floor-percent";
  readonly percents: Readonly<Record<string, DecimalString>>;
  readonly within: WithinFloor;
  readonly entry?: ElevatorEntry;
  readonly isNormalised?: boolean;
};

export type SharingMethodKind = (typeof sharingMethodKinds)[number];

export interface SharingParty {
  readonly source: FundingSource;
  readonly share: DecimalString | null;
}

export interface SoldPublicDeposit {
  readonly ownerRate: DecimalString;
  readonly sellerLeastRates: Readonly<Record<BuildingHeight, DecimalString>>;
}

export interface SoldPublicFund {
  readonly ownersDepositFen: Fen;
  readonly sellerDepositFen: Fen;
  readonly sellerBalanceFen: Fen;
}

export type SolveFundingInput = {
  readonly input: ShareFundingInput;
  readonly targetGapFen?: Fen;
} & ({
  readonly unknown: "resident-share" | "unit-price";
} | {
  readonly unknown: "subsidy";
  readonly source: FundingSource;
});

export interface SourceAmount {
  readonly source: FundingSource;
  readonly amountFen: Fen;
}

export interface SourceBounds extends FenBounds {
  readonly source: FundingSource;
}

export interface SourceDifference {
  readonly source: FundingSource;
  readonly amountDifferenceFen: Fen;
}

export interface SourceFundStanding extends FundStanding {
  readonly source: FundingSource;
}

export interface SourcePerHousehold extends PerHousehold {
  readonly source: FundingSource;
}

export interface UnitCharge {
  readonly id: string;
  readonly shareFen: Fen;
  readonly account: AccountCharge | null;
}

export type UnspentReason = (typeof unspentReasons)[number];

export type WithdrawalBound = (typeof withdrawalBounds)[number];

export type WithdrawalPoint = (typeof withdrawalPoints)[number];

export type WithdrawalPurpose = (typeof withdrawalPurposes)[number];

export type WithinFloor = (typeof withinFloors)[number];

export interface YesNoIndicator extends IndicatorBase {
  readonly kind: "yes-no";
  readonly isMet?: boolean;
}

export declare function allocateByFactors(input: FactorAllocationInput, ctx: Context<AllocationRules>): Outcome<FactorAllocation>;

export declare const allocationFactors: readonly ["area", "households", "buildings", "communities", "performance", "investment"];

export declare function askFunding(input: ShareFundingInput, ctx: Context<QuestionRules>): Outcome<FundingQuestions>;

export declare function assessBondCoverage(input: BondCoverageInput, ctx: Context<BondRules>): Outcome<BondCoverage>;

export declare function assessContractPayments(input: ContractPayments): Outcome<ContractPaymentStatus>;

export declare function assessFirstDeposit(input: FirstDepositInput, ctx: Context<MaintenanceFundRules>): Outcome<FirstDeposit>;

export declare function assessProvidentFundWithdrawal(application: ProvidentFundApplication, ctx: Context<ProvidentFundRules>): Outcome<ProvidentFundWithdrawal>;

export declare const budgetBounds: readonly ["asked", "ceiling", "grain", "budget", "least", "weight"];

export declare const budgetMethods: readonly ["priority", "proportion"];

export declare const buildingHeights: readonly ["multi-storey", "high-rise"];

export declare function chargeMaintenanceFund(input: MaintenanceFundChargeInput, ctx: Context<ChargeRules>): Outcome<MaintenanceFundCharge>;

export declare function checkEstimate(input: EstimateInput, ctx: Context<EstimateRules>): Outcome<EstimateCheck>;

export declare function checkFunding(project: FundingCheckProject, ctx: Context<CentralInvestmentRules>): readonly Issue[];

export declare function checkMaintenanceFundUse(use: MaintenanceFundUse, ctx: Context<UseRules>): readonly Issue[];

export declare function checkScheme(scheme: FundingScheme, path?: IssuePath): readonly Issue[];

export declare function compareFunding(input: CompareFundingInput, ctx: Context<Pick<FundingRules, "funding.scheme"> & MeasureRules>): Outcome<FundingComparison>;

export declare const contractPaymentKinds: readonly ["advance", "progress", "final"];

export declare const debtKinds: readonly ["special-bond", "policy-loan", "treasury-bond"];

export declare const elevatorEntries: readonly ["flat", "staggered"];

export declare const financingKinds: readonly ["special-bond", "policy-loan", "treasury-bond", "equity"];

export declare const floorBases: readonly ["household", "floor"];

export declare const fundEntryKinds: readonly ["addition", "reduction"];

export declare const fundStages: readonly ["planned", "committed", "arrived", "spent"];

export declare const fundingSources: readonly ["central-finance", "central-investment", "provincial", "municipal", "district", "township", "government", "residents", "maintenance-fund", "provident-fund", "common-income", "utility", "former-owner-unit", "social-capital", "donation", "other"];

export declare const holderRelations: readonly ["self", "spouse", "parent", "child", "other"];

export declare const homeHolders: readonly ["owner", "public-housing-tenant"];

export declare const householdTenures: readonly ["commercial", "sold-public"];

export declare const indicatorFacts: readonly ["mark", "actual", "isMet", "eventCount"];

export declare const indicatorKinds: readonly ["direct", "ratio", "yes-no", "deduct"];

export declare const interestIntervals: readonly ["yearly", "half-yearly"];

export declare const maintenanceFundDecisions: readonly ["use", "raise"];

export declare const maintenanceFundDuties: readonly ["developer-or-builder", "utility", "liable-party", "manager"];

export declare const maintenanceFundParts: readonly ["common", "exclusive"];

export declare const maintenanceFundWorks: readonly ["repair", "renewal", "renovation", "other"];

export declare const pledgeTreatments: readonly ["fixed", "pro-rata"];

export declare const repaymentKinds: readonly ["bullet", "equal-principal", "level-payment"];

export declare function scheduleRepayment(terms: RepaymentTerms): Outcome<RepaymentSchedule>;

export declare function scorePerformance(input: PerformanceInput, ctx: Context<PerformanceRules>): Outcome<PerformanceScore>;

export declare function settleFunding(input: SettleFundingInput, ctx: Context<Pick<FundingRules, "funding.scheme"> & MeasureRules>): Outcome<FundingSettlement>;

export declare function shareAmongHouseholds(input: HouseholdSharesInput, ctx: Context<HouseholdRules>): Outcome<HouseholdShares>;

export declare function shareElevatorCost(input: ElevatorCostInput, ctx: Context<ElevatorRules>): Outcome<ElevatorCostShares>;

export declare function shareFunding(input: ShareFundingInput, ctx: Context<ShareFundingRules>): Outcome<FundingShares>;

export declare function shareFundingBulk(input: ShareFundingInput, ctx: Context<ShareFundingRules>): Outcome<FundingShares>;

export declare const sharingMethodKinds: readonly ["equal", "by-area", "by-weight", "by-floor", "by-floor-rule", "decree-165", "floor-percent"];

export declare function solveFunding(input: SolveFundingInput, ctx: Context<Pick<FundingRules, "funding.scheme"> & MeasureRules>): Outcome<FundingSolution>;

export declare function spreadBudget(input: BudgetInput): Outcome<BudgetSpread>;

export declare function summariseFundLedger(ledger: FundLedger): Outcome<FundLedgerSummary>;

export declare const unspentReasons: readonly ["ceilings", "least", "grain"];

export declare const usualIncomeDrops: readonly ["0.05", "0.1", "0.2"];

export declare const withdrawalBounds: readonly ["own-payment", "balance", "cap"];

export declare const withdrawalPoints: readonly ["applicant", "purpose"];

export declare const withdrawalPurposes: readonly ["elevator-addition", "balcony-with-seismic-works", "flat-to-pitched-roof", "water-pipes", "outer-extension", "window-replacement", "dangerous-building-rebuild", "other"];

export declare const withinFloors: readonly ["equal", "by-area"];

// jiugai/progress, written by `npm run docs:generate`; a test holds it fresh.

export type AreaWork = (typeof areaWorks)[number];

export type Aspect = (typeof aspects)[number];

export interface CategoryEvidence {
  readonly kind: "category";
  readonly category: Category;
}

export type CountedWork = (typeof countedWorks)[number];

export type CriterionBasis = (typeof criterionBases)[number];

export interface CriterionFinding extends Finding {
  readonly id: string;
  readonly basis: CriterionBasis;
  readonly weight: DecimalString;
  readonly isOwnWeight: boolean;
  readonly evidence: readonly FoundEvidence[];
  readonly cite: Citation;
}

export type DifferenceCause = (typeof differenceCauses)[number];

export interface DocumentEvidence {
  readonly kind: "document";
  readonly document: PrincipleDocument;
}

export interface FactEvidence {
  readonly kind: "fact";
  readonly fact: PrincipleFact;
}

export interface FigureEvidence {
  readonly kind: "figure";
  readonly figure: PrincipleFigure;
  readonly least: DecimalString;
}

export type ForecastAssumption = (typeof forecastAssumptions)[number];

export interface ForecastInput {
  readonly plannedCount?: number;
  readonly series: readonly SeriesPoint[];
  readonly method?: ForecastMethod;
}

export type ForecastMethod = (typeof forecastMethods)[number];

export type ForecastState = (typeof forecastStates)[number];

export interface FoundDocument {
  readonly kind: "document";
  readonly verdict: Verdict;
  readonly document: PrincipleDocument;
}

export type FoundEvidence = FoundWorks | FoundFact | FoundFigure | FoundDocument;

export interface FoundFact {
  readonly kind: "fact";
  readonly verdict: Verdict;
  readonly fact: PrincipleFact;
}

export interface FoundFigure {
  readonly kind: "figure";
  readonly verdict: Verdict;
  readonly figure: PrincipleFigure;
  readonly least: DecimalString;
  readonly value: DecimalString | null;
}

export interface FoundWorks {
  readonly kind: "item" | "category";
  readonly verdict: Verdict;
  readonly category: Category | null;
  readonly items: readonly Item[];
  readonly measureIds: readonly string[];
}

export interface FullStart extends Finding {
  readonly reached: ReachedBetween | null;
}

export interface FullStartForecast {
  readonly state: ForecastState;
  readonly on: CivilDate | null;
  readonly reached: ReachedBetween | null;
  readonly method: ForecastMethod | null;
  readonly assumptions: readonly ForecastAssumption[];
  readonly reasons: readonly Issue[];
  readonly missing: readonly ProgressFact[];
}

export interface HeadingScore<Heading extends string> {
  readonly heading: Heading;
  readonly text: PrincipleText;
  readonly score: ExactFraction | null;
  readonly lowest: ExactFraction | null;
  readonly highest: ExactFraction | null;
  readonly criteria: readonly CriterionFinding[];
}

export interface ItemEvidence {
  readonly kind: "item";
  readonly items: readonly Item[];
}

export interface MissingRow {
  readonly row: string;
  readonly columns: readonly string[];
  readonly where: "published" | "own";
}

export interface OwnRow {
  readonly id: string;
  readonly values: Readonly<Record<string, number>>;
}

export type PipeKind = (typeof pipeKinds)[number];

export type PlaceLevel = (typeof placeLevels)[number];

export interface PlannedCountInput {
  readonly startedCount: number;
  readonly grainCount?: number;
  readonly ratePercent: DecimalString;
}

export interface PlannedCountRange {
  readonly leastCount: number | null;
  readonly mostCount: number | null;
}

export type PlausibilityCheckRules = PlausibilityRules & Pick<PlanRules, "plan.plausible_m2_per_household">;

export interface PlausibilityFigures {
  readonly divisionCode?: string;
  readonly planYear?: number;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  readonly floorAreaM2?: SquareMetres;
  readonly investmentFen?: Fen;
  readonly builtYear?: number;
}

export interface PlausibilityRules {
  readonly "progress.plausible_households_per_building": PlausibleRange;
  readonly "progress.plausible_m2_per_building": PlausibleRange;
  readonly "progress.plausible_fen_per_m2": PlausibleRange;
  readonly "progress.plausible_built_year": PlausibleRange;
}

export interface PlausibleRange {
  readonly least: number | null;
  readonly most: number | null;
}

export type PlausibleRatio = (typeof plausibleRatios)[number];

export type Principle = (typeof principles)[number];

export interface PrincipleCriteria {
  readonly texts: Readonly<Record<Principle | Aspect, PrincipleText>>;
  readonly criteria: readonly PrincipleCriterion[];
}

export interface PrincipleCriterion {
  readonly id: string;
  readonly heading: Principle | Aspect;
  readonly basis: CriterionBasis;
  readonly evidence: readonly [PrincipleEvidence, ...PrincipleEvidence[]];
  readonly weight: DecimalString;
  readonly cite: Citation;
}

export type PrincipleDocument = (typeof principleDocuments)[number];

export type PrincipleEvidence = ItemEvidence | CategoryEvidence | FactEvidence | FigureEvidence | DocumentEvidence;

export type PrincipleFact = (typeof principleFacts)[number];

export type PrincipleFigure = (typeof principleFigures)[number];

export type PrincipleText = (typeof principleTexts)[number];

export type PrinciplesFactPath = "plan.measures" | `facts.${PrincipleFact}` | `figures.${PrincipleFigure}` | `documents.${PrincipleDocument}`;

export interface PrinciplesInput {
  readonly plan?: CommunityPlan;
  readonly divisionCode?: string;
  readonly planYear?: number;
  readonly facts?: Readonly<Partial<Record<PrincipleFact, boolean>>>;
  readonly figures?: Readonly<Partial<Record<PrincipleFigure, DecimalString>>>;
  readonly documents?: Readonly<Partial<Record<PrincipleDocument, boolean>>>;
  readonly weights?: Readonly<Record<string, DecimalString>>;
}

export type PrinciplesIssue = IssueOf<PrinciplesIssueParams>;

export interface PrinciplesIssueParams {
  readonly "progress.principles.text_not_read": {
    readonly headings: readonly (Principle | Aspect)[];
    readonly text: Exclude<PrincipleText, "read">;
  };
  readonly "progress.principles.unknown_criterion": {
    readonly criterion: string;
  };
  readonly "progress.principles.not_shown": {
    readonly criterion: string;
  };
  readonly "progress.principles.fact_not_given": {
    readonly criterion: string;
    readonly facts: readonly PrinciplesFactPath[];
  };
}

export interface PrinciplesRules {
  readonly "progress.principles": PrincipleCriteria;
}

export interface PrinciplesScorecard {
  readonly principles: readonly HeadingScore<Principle>[];
  readonly aspects: readonly HeadingScore<Aspect>[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export interface PrintedFigure {
  readonly printed: DecimalString;
  readonly scale?: PrintedScale;
}

export type PrintedScale = (typeof printedScales)[number];

export interface ProgressAssessment {
  readonly communities: StageRates;
  readonly households: StageRates | null;
  readonly fullStart: FullStart;
  readonly pace: YearPace;
}

export type ProgressFact = "plannedCount" | "startedCount" | "series";

export interface ProgressInput extends StageCounts {
  readonly on: CivilDate;
  readonly planYear: number;
  readonly households?: StageCounts;
  readonly series?: readonly SeriesPoint[];
}

export type ProgressIssue = IssueOf<ProgressIssueParams>;

export interface ProgressIssueParams {
  readonly "progress.fact_not_given": {
    readonly fact: ProgressFact;
  };
  readonly "progress.nothing_planned": Readonly<Record<never, never>>;
  readonly "progress.not_all_started": {
    readonly plannedCount: number;
    readonly startedCount: number;
  };
  readonly "progress.behind_year": {
    readonly plannedCount: number;
    readonly startedCount: number;
    readonly elapsedDays: number;
    readonly yearDays: number;
  };
  readonly "progress.stage_larger": {
    readonly stage: ProgressStage;
    readonly count: number;
    readonly before: ProgressStage;
    readonly beforeCount: number;
  };
  readonly "progress.too_few_points": {
    readonly pointCount: number;
    readonly neededCount: number;
  };
  readonly "progress.no_increase": {
    readonly fromOn: string;
    readonly toOn: string;
    readonly gainedCount: number;
  };
  readonly "progress.beyond_calendar": {
    readonly daysLeft: number;
  };
  readonly "progress.row_missing": {
    readonly row: string;
    readonly columns: readonly string[];
    readonly where: "published" | "own";
  };
  readonly "progress.figure_differs": {
    readonly row: string;
    readonly column: string;
    readonly published: number;
    readonly own: number;
    readonly difference: number;
  };
  readonly "progress.total_differs": {
    readonly column: string;
    readonly printed: number;
    readonly sum: number;
    readonly difference: number;
  };
  readonly "progress.rate_impossible": {
    readonly startedCount: number;
    readonly ratePercent: string;
  };
  readonly "progress.implausible": {
    readonly ratio: PlausibleRatio;
    readonly value: string;
    readonly least: number | null;
    readonly most: number | null;
  };
}

export interface ProgressRanking {
  readonly ranked: readonly RankedPlace[];
  readonly unranked: readonly UnrankedPlace[];
}

export interface ProgressRecord {
  readonly id: string;
  readonly divisionCode: string;
  readonly planYear: number;
  readonly isPlanned: boolean;
  readonly categories: readonly Category[];
  readonly buildingCount?: number;
  readonly householdCount?: number;
  readonly floorAreaM2?: SquareMetres;
  readonly startedOn?: CivilDate;
  readonly completedOn?: CivilDate;
  readonly acceptedOn?: CivilDate;
  readonly planned?: ReportedWorks;
  readonly done?: ReportedWorks;
}

export interface ProgressScope {
  readonly planYear: number;
  readonly divisionCode?: string;
}

export type ProgressStage = (typeof progressStages)[number];

export interface ProgressSummary {
  readonly on: CivilDate;
  readonly level: PlaceLevel;
  readonly rows: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>;
}

export interface ProgressTotals {
  readonly stages: Readonly<Record<ProgressStage, StageTotals>>;
  readonly communitiesByCategory: Readonly<Record<Category, number>>;
  readonly planned: WorksTotals;
  readonly done: WorksTotals;
  readonly missing: Readonly<Record<Exclude<keyof StageTotals, "communityCount">, number>>;
}

export interface PublishedColumn {
  readonly id: string;
  readonly scale?: PrintedScale;
}

export interface PublishedRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, DecimalString>>;
}

export interface PublishedTable {
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  readonly total?: Readonly<Record<string, PrintedFigure>>;
  readonly expected?: readonly string[];
}

export interface RankedPlace {
  readonly id: string;
  readonly rank: number;
  readonly startRate: Ratio;
}

export interface RankingInput {
  readonly places: readonly RankingPlace[];
}

export interface RankingPlace extends Pick<StageCounts, "plannedCount" | "startedCount"> {
  readonly id: string;
}

export interface ReachedBetween {
  readonly after: CivilDate | null;
  readonly by: CivilDate;
}

export interface ReconciledCell {
  readonly row: string;
  readonly column: string;
  readonly published: number;
  readonly own: number;
  readonly difference: number;
  readonly grain: number;
  readonly cause: DifferenceCause;
  readonly parts: readonly string[];
}

export interface ReconciledTotal {
  readonly column: string;
  readonly printed: number;
  readonly sum: number;
  readonly difference: number;
  readonly cause: DifferenceCause;
  readonly missingRows: readonly string[];
}

export interface Reconciliation {
  readonly cells: readonly ReconciledCell[];
  readonly totals: readonly ReconciledTotal[];
  readonly missing: readonly MissingRow[];
}

export interface ReconciliationInput {
  readonly published: PublishedTable;
  readonly own?: readonly OwnRow[];
  readonly parts?: readonly ScopePart[];
}

export interface ReportedInvestment {
  readonly source: FundingSource;
  readonly amountFen: Fen;
}

export interface ReportedWorks extends Readonly<Partial<Record<CountedWork, number>>>, Readonly<Partial<Record<AreaWork, SquareMetres>>> {
  readonly pipesM?: Readonly<Partial<Record<PipeKind, number>>>;
  readonly investment?: readonly ReportedInvestment[];
}

export interface ScopePart {
  readonly name: string;
  readonly row: string;
  readonly column: string;
  readonly amount: number;
}

export interface SeriesPoint {
  readonly on: CivilDate;
  readonly startedCount: number;
}

export interface StageCounts {
  readonly plannedCount?: number;
  readonly startedCount?: number;
  readonly completedCount?: number;
  readonly acceptedCount?: number;
}

export interface StageRates {
  readonly startRate: Ratio | null;
  readonly completionRate: Ratio | null;
  readonly acceptanceRate: Ratio | null;
}

export interface StageTotals {
  readonly communityCount: number;
  readonly buildingCount: number;
  readonly householdCount: number;
  readonly floorAreaM2: number;
}

export interface TotalsScope {
  readonly divisionCode?: string;
  readonly planYear?: number;
}

export interface UnrankedPlace {
  readonly id: string;
  readonly reason: Issue;
}

export interface WorksTotals extends Readonly<Record<CountedWork, number>>, Readonly<Record<AreaWork, number>> {
  readonly pipesM: Readonly<Record<PipeKind, number>>;
  readonly investmentFen: Readonly<Record<FundingSource, number>>;
}

export interface YearPace extends Finding {
  readonly elapsed: Ratio;
}

export declare function addToSummary(summary: ProgressSummary, record: ProgressRecord): ProgressSummary;

export declare const areaWorks: readonly ["retrofitAreaM2", "cultureSportAreaM2"];

export declare const aspects: readonly ["people", "water", "green", "lines", "surfaces", "management"];

export declare function assessProgress(input: ProgressInput): Outcome<ProgressAssessment>;

export declare function checkPlausibility(figures: PlausibilityFigures, ctx: Context<PlausibilityCheckRules>): readonly Issue[];

export declare const countedWorks: readonly ["elevatorCount", "parkingSpaceCount", "evChargerCount", "ebikeChargerCount", "elderlyFacilityCount", "childcareFacilityCount", "otherServiceFacilityCount"];

export declare const criterionBases: readonly ["stated", "derived"];

export declare const differenceCauses: readonly ["equal", "rounding", "scope", "unknown"];

export declare function emptySummary(on: CivilDate, level: PlaceLevel): ProgressSummary;

export declare function estimatePlannedCount(input: PlannedCountInput): Outcome<PlannedCountRange>;

export declare const forecastAssumptions: readonly ["constant-pace", "plan-unchanged", "counts-comparable"];

export declare function forecastFullStart(input: ForecastInput): Outcome<FullStartForecast>;

export declare const forecastMethods: readonly ["last-two-points", "last-three-points"];

export declare const forecastStates: readonly ["reached", "forecast", "unknown"];

export declare function mergeSummaries(summaries: readonly ProgressSummary[]): ProgressSummary;

export declare const pipeKinds: readonly ["water-supply", "drainage", "gas", "heating", "power-supply", "telecom"];

export declare const placeLevels: readonly ["nation", "province", "prefecture", "county"];

export declare const plausibleRatios: readonly ["m2-per-household", "households-per-building", "m2-per-building", "fen-per-m2", "built-year"];

export declare const principleDocuments: readonly ["five-year-plan", "annual-plan", "community-plan", "line-plan"];

export declare const principleFacts: readonly ["hasSpecialMechanism", "areUtilityPlansDocked", "isPriority", "isWilling", "areFundsSecured", "isApproved", "areIllegalStructuresSettled", "isQualityAssured", "isStockSurveyed", "isRankedByUrgency", "isModel", "hasChildFacilities", "isRunoffPlanned", "usesSpongeCity", "isGreeningReconciled", "usesNorthernTrees", "areLinesTidied", "isAftercareAgreed"];

export declare const principleFigures: readonly ["startRate"];

export declare const principleTexts: readonly ["read", "name-only", "cut-off"];

export declare const principles: readonly ["planning-and-coordination", "focus", "orderly-implementation", "scientific-approach", "exemplary-leadership"];

export declare const printedScales: readonly [1, 10000, 100000000];

export declare function progressOf(summary: ProgressSummary, scope: ProgressScope): ProgressInput;

export declare const progressStages: readonly ["planned", "started", "completed", "accepted"];

export declare function rankProgress(input: RankingInput): Outcome<ProgressRanking>;

export declare function reconcile(input: ReconciliationInput): Outcome<Reconciliation>;

export declare function scorePrinciples(input: PrinciplesInput, ctx: Context<PrinciplesRules & MeasureRules>): Outcome<PrinciplesScorecard>;

export declare const summaryColumns: readonly string[];

export declare function totalsOf(summary: ProgressSummary, scope?: TotalsScope): ProgressTotals;

// jiugai/plan, written by `npm run docs:generate`; a test holds it fresh.

export interface AnnualListSelection {
  readonly chosen: readonly ChosenCommunity[];
  readonly leftOut: readonly LeftOutCommunity[];
  readonly investmentFen: Fen;
  readonly leftFen: Fen;
  readonly communityCount: number;
  readonly householdCount: number;
  readonly withoutHouseholdCount: number;
}

export interface AnnualPlan {
  readonly id: string;
  readonly name?: string;
  readonly divisionCode: string;
  readonly planYear: number;
  readonly communities: readonly AnnualPlanCommunity[];
  readonly covers?: Coverage;
  readonly totals?: PlanFigures;
  readonly parts?: AnnualPlanParts;
  readonly capacity?: AnnualPlanCapacity;
  readonly isEarlierTaskSecured?: boolean;
  readonly isWithinFiscalCapacity?: boolean;
}

export interface AnnualPlanCapacity {
  readonly investmentFen?: Fen;
  readonly communityCount?: number;
}

export interface AnnualPlanCommunity {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly planId?: string;
  readonly builtYear?: number;
  readonly builtYearSpan?: YearSpan;
  readonly landKind?: LandKind;
  readonly isInShantytownPlan?: boolean;
  readonly isToBeRebuilt?: boolean;
  readonly isWilling?: boolean;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  readonly areaM2?: SquareMetres;
  readonly investmentFen?: Fen;
  readonly startedOn?: CivilDate;
  readonly from?: readonly string[];
}

export interface AnnualPlanComparison {
  readonly added: readonly ListedCommunity[];
  readonly dropped: readonly ListedCommunity[];
  readonly regrouped: readonly Regrouping[];
  readonly changed: readonly PlanChange[];
  readonly measures: readonly MovedMeasure[];
  readonly money: MovedMoney;
  readonly breaks: readonly Issue[];
  readonly report: AnnualPlanReport;
}

export type AnnualPlanFact = "communities" | "communities.investmentFen" | "communities.communityCount" | "communityPlans" | "fiveYearPlan" | "fiveYearPlan.communities";

export interface AnnualPlanInput extends AnnualPlan {
  readonly fiveYearPlan?: FiveYearPlan;
  readonly communityPlans?: readonly CommunityPlan[];
  readonly listAtMost?: number;
}

export type AnnualPlanIssue = IssueOf<AnnualPlanIssueParams>;

export interface AnnualPlanIssueParams {
  readonly "plan.community_repeated": {
    readonly communityId: string;
    readonly firstIndex: number;
  };
  readonly "plan.community_named_twice": {
    readonly name: string;
    readonly divisionCode: string;
    readonly firstId: string;
    readonly firstIndex: number;
  };
  readonly "plan.near_duplicate": {
    readonly name: string;
    readonly otherName: string;
    readonly otherIndex: number;
    readonly areaDifferenceM2: number | null;
    readonly yearDifference: number | null;
  };
  readonly "plan.outside_division": {
    readonly divisionCode: string;
    readonly planDivisionCode: string;
  };
  readonly "plan.eligibility_unknown": {
    readonly communityId: string;
    readonly missing: readonly string[];
  };
  readonly "plan.no_community_plan": {
    readonly communityId: string;
  };
  readonly "plan.unknown_community_plan": {
    readonly communityId: string;
    readonly planId: string;
  };
  readonly "plan.community_figure_differs": {
    readonly planId: string;
    readonly figure: PlanFigure;
    readonly listed: number;
    readonly planned: number;
    readonly difference: number;
  };
  readonly "plan.community_fact_differs": {
    readonly planId: string;
    readonly fact: SharedFact;
    readonly listed: number | string;
    readonly planned: number | string;
  };
  readonly "plan.not_in_five_year_plan": {
    readonly communityId: string;
    readonly fiveYearPlanId: string;
  };
  readonly "plan.five_year_order_differs": {
    readonly communityId: string;
    readonly listedYear: number;
    readonly planYear: number;
  };
  readonly "plan.year_outside_five_year_plan": {
    readonly planYear: number;
    readonly fromYear: number;
    readonly toYear: number;
  };
  readonly "plan.five_year_target_differs": {
    readonly figure: PlanFigure;
    readonly target: number;
    readonly planned: number;
    readonly difference: number;
  };
  readonly "plan.above_funds": {
    readonly planFen: number;
    readonly capacityFen: number;
    readonly excessFen: number;
  };
  readonly "plan.above_organising": {
    readonly planCount: number;
    readonly capacityCount: number;
    readonly excessCount: number;
  };
  readonly "plan.dropped_after_start": {
    readonly communityId: string;
    readonly startedOn: string;
  };
  readonly "plan.unknown_origin": {
    readonly communityId: string;
    readonly originId: string;
  };
  readonly "plan.regrouped_figure_differs": {
    readonly figure: PlanFigure;
    readonly before: number;
    readonly after: number;
    readonly difference: number;
  };
}

export interface AnnualPlanPart extends PlanPart {
  readonly divisionCode?: string;
}

export interface AnnualPlanParts {
  readonly covers: Coverage;
  readonly list: readonly AnnualPlanPart[];
}

export interface AnnualPlanReport {
  readonly verdict: Verdict;
  readonly eligibility: {
    readonly metCount: number;
    readonly notMetCount: number;
    readonly unknownCount: number;
  };
  readonly sums: readonly FigureSum[];
  readonly findings: readonly Issue[];
  readonly counts: readonly IssueCount[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export type AnnualPlanRules = EligibilityRules & CapacityRule;

export interface BudgetLine {
  readonly id: string;
  readonly text: string;
  readonly amountFen: Fen;
  readonly within?: string;
}

export interface ChosenCommunity {
  readonly id: string;
  readonly investmentFen: Fen;
  readonly householdCount: number | null;
  readonly isMustInclude: boolean;
}

export interface CommunityPlan {
  readonly id: string;
  readonly name: string;
  readonly divisionCode?: string;
  readonly planYear?: number;
  readonly scale: PlanScale;
  readonly projectKind?: ProjectKind;
  readonly communityCount?: number;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  readonly areaM2?: SquareMetres;
  readonly builtYear?: number;
  readonly builtYearSpan?: YearSpan;
  readonly landKind?: LandKind;
  readonly isInShantytownPlan?: boolean;
  readonly isWilling?: boolean;
  readonly isEarlierTaskSecured?: boolean;
  readonly isWithinFiscalCapacity?: boolean;
  readonly measures: readonly PlannedMeasure[];
  readonly investmentFen?: Fen;
  readonly investmentQualifier?: TotalQualifier;
  readonly budget?: PlanBudget;
  readonly parts?: PlanParts;
  readonly sources?: readonly PlannedSource[];
  readonly financing?: readonly Financing[];
  readonly fundsArrangedFen?: Fen;
  readonly averageFenPerHousehold?: Fen;
  readonly conflicts?: readonly ConflictingFigure[];
  readonly sharing?: HouseholdSharesInput;
}

export interface CommunityRanking {
  readonly ranked: readonly RankedCommunity[];
  readonly weights: UrgencyWeights;
  readonly rules: readonly RuleRef[];
}

export interface ConflictingFigure {
  readonly field: "communityCount" | "buildingCount" | "householdCount" | "areaM2" | "investmentFen" | "fundsArrangedFen";
  readonly other: number;
  readonly where: string;
}

export type Coverage = "all" | "part";

export interface FigureSum {
  readonly figure: keyof PlanFigures;
  readonly sum: number;
  readonly knownCount: number;
}

export interface FiveYearCommunity {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly planYear?: number;
}

export interface FiveYearPlan {
  readonly id: string;
  readonly name?: string;
  readonly divisionCode: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly communities?: readonly FiveYearCommunity[];
  readonly years?: readonly FiveYearTarget[];
}

export interface FiveYearTarget extends PlanFigures {
  readonly planYear: number;
}

export interface HouseholdWill {
  readonly householdsAsked: number;
  readonly householdsWilling: number;
}

export interface IssueCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
}

export interface LeftOutCommunity {
  readonly id: string;
  readonly reasons: readonly LeftOutReason[];
  readonly leftFen: Fen | null;
  readonly shortFen: Fen | null;
}

export type LeftOutReason = (typeof leftOutReasons)[number];

export interface ListedCommunity {
  readonly id: string;
  readonly name: string;
  readonly index: number;
}

export interface MovedMeasure {
  readonly kind: "added" | "dropped" | "moved" | "changed";
  readonly measureId: string;
  readonly fromPlanId: string | null;
  readonly toPlanId: string | null;
  readonly beforeFen: Fen | null;
  readonly afterFen: Fen | null;
}

export interface MovedMoney {
  readonly beforeFen: Fen;
  readonly afterFen: Fen;
  readonly differenceFen: Fen;
  readonly movedFen: Fen;
  readonly unknownCount: number;
}

export interface NearDuplicate {
  readonly index: number;
  readonly otherIndex: number;
  readonly isSameName: boolean;
  readonly areaDifferenceM2: number | null;
  readonly yearDifference: number | null;
}

export interface NearDuplicateBounds {
  readonly areaShare: DecimalString;
  readonly years: number;
}

export type NearDuplicateRecord = Pick<AnnualPlanCommunity, "name" | "divisionCode" | "areaM2" | "builtYear">;

export interface PlanBudget {
  readonly covers: Coverage;
  readonly lines: readonly BudgetLine[];
}

export interface PlanChange {
  readonly path: readonly (string | number)[];
  readonly communityId: string | null;
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

export type PlanFigure = "communityCount" | "buildingCount" | "householdCount" | "areaM2" | "investmentFen" | "fundsArrangedFen";

export interface PlanFigures {
  readonly communityCount?: number;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  readonly areaM2?: SquareMetres;
  readonly investmentFen?: Fen;
}

export type PlanIssue = IssueOf<PlanIssueParams>;

export interface PlanIssueParams {
  readonly "plan.parts_do_not_add_up": {
    readonly figure: PlanFigure;
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
  };
  readonly "plan.parts_differ_by_rounding": {
    readonly figure: PlanFigure;
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
    readonly grain: number;
  };
  readonly "plan.parts_exceed_total": {
    readonly figure: PlanFigure;
    readonly total: number;
    readonly sum: number;
    readonly difference: number;
  };
  readonly "plan.part_count_differs": {
    readonly partCount: number;
    readonly communityCount: number;
  };
  readonly "plan.budget_does_not_add_up": {
    readonly totalFen: number;
    readonly sumFen: number;
    readonly differenceFen: number;
  };
  readonly "plan.budget_line_exceeded": {
    readonly line: string;
    readonly amountFen: number;
    readonly sumFen: number;
  };
  readonly "plan.unknown_budget_line": {
    readonly line: string;
  };
  readonly "plan.cost_differs": {
    readonly measureId: string;
    readonly costFen: number;
    readonly computedFen: number;
  };
  readonly "plan.measures_exceed_investment": {
    readonly investmentFen: number;
    readonly measuresFen: number;
  };
  readonly "plan.funds_exceed_investment": {
    readonly investmentFen: number;
    readonly fundsFen: number;
    readonly surplusFen: number;
  };
  readonly "plan.funds_do_not_add_up": {
    readonly totalFen: number;
    readonly sumFen: number;
    readonly differenceFen: number;
  };
  readonly "plan.average_differs": {
    readonly printedFenPerHousehold: number;
    readonly exactYuanPerHousehold: string;
  };
  readonly "plan.average_rounded": {
    readonly printedFenPerHousehold: number;
    readonly exactYuanPerHousehold: string;
  };
  readonly "plan.implausible_area_per_household": {
    readonly m2PerHousehold: string;
    readonly leastM2: number;
    readonly mostM2: number;
  };
  readonly "plan.conflicting_figures": {
    readonly figure: PlanFigure;
    readonly value: number | null;
    readonly other: number;
    readonly where: string;
  };
  readonly "plan.work_not_classified": {
    readonly measureId: string;
    readonly text: string;
  };
  readonly "plan.work_excluded": {
    readonly measureId: string;
    readonly reason: string;
    readonly matched: string;
  };
  readonly "plan.work_unlisted": {
    readonly measureId: string;
    readonly matched: string;
  };
  readonly "plan.amount_not_printed": {
    readonly sources: readonly string[];
    readonly openFen: number | null;
  };
  readonly "plan.sources_unknown": Readonly<Record<never, never>>;
}

export interface PlanPart {
  readonly name: string;
  readonly communityCount?: number;
  readonly buildingCount?: number;
  readonly householdCount?: number;
  readonly areaM2?: SquareMetres;
  readonly investmentFen?: Fen;
}

export interface PlanParts {
  readonly covers: Coverage;
  readonly list: readonly PlanPart[];
}

export interface PlanRules {
  readonly "plan.plausible_m2_per_household": {
    readonly least: number;
    readonly most: number;
  };
}

export type PlanScale = "single" | "package" | "unstated";

export interface PlannedMeasure {
  readonly id: string;
  readonly text?: string;
  readonly item?: Item;
  readonly costFen?: Fen;
  readonly quantity?: number;
  readonly unit?: string;
  readonly unitPriceFen?: Fen;
}

export interface PlannedSource {
  readonly source: FundingSource;
  readonly amountFen?: Fen;
  readonly qualifier?: TotalQualifier;
  readonly share?: DecimalString;
  readonly of?: "total" | "remaining";
  readonly text?: string;
  readonly terms?: Pick<Pledge, "conditions" | "stream">;
}

export type ProjectKind = "renovation" | "rebuild";

export interface RankedCommunity extends SelectionCandidate {
  readonly rank: number;
  readonly score: ExactFraction;
  readonly parts: readonly UrgencyPart[];
  readonly missing: readonly UrgencyPartKind[];
}

export interface Regrouping {
  readonly kind: "split" | "merged" | "renumbered";
  readonly from: readonly string[];
  readonly into: readonly string[];
  readonly basis: "stated" | "suggested";
  readonly agreeing: readonly (keyof PlanFigures)[];
}

export interface ReserveCommunity extends SelectionCandidate {
  readonly builtYear?: number;
  readonly hazards?: readonly Item[];
  readonly missingFacilities?: readonly Item[];
  readonly willing?: HouseholdWill;
}

export interface ReserveRankingInput {
  readonly planYear: number;
  readonly communities: readonly ReserveCommunity[];
  readonly weights?: UrgencyWeights;
  readonly divisionCode?: string;
}

export interface SelectionCandidate {
  readonly id: string;
  readonly investmentFen?: Fen;
  readonly householdCount?: number;
  readonly eligibility?: Verdict;
}

export interface SelectionCapacity {
  readonly communityCount?: number;
  readonly householdCount?: number;
}

export interface SelectionInput {
  readonly ranked: readonly SelectionCandidate[];
  readonly budgetFen: Fen;
  readonly capacity?: SelectionCapacity;
  readonly mustInclude?: readonly string[];
  readonly method: SelectionMethod;
}

export type SelectionIssue = IssueOf<SelectionIssueParams>;

export interface SelectionIssueParams {
  readonly "plan.selection.weights_unknown": Readonly<Record<never, never>>;
  readonly "plan.selection.built_after_plan_year": {
    readonly communityId: string;
    readonly builtYear: number;
    readonly planYear: number;
  };
  readonly "plan.selection.part_not_known": {
    readonly part: UrgencyPartKind;
    readonly communityCount: number;
  };
  readonly "plan.selection.item_not_weighted": {
    readonly part: UrgencyPartKind;
    readonly item: Item;
    readonly communityCount: number;
  };
  readonly "plan.selection.eligibility_not_given": {
    readonly communityCount: number;
  };
  readonly "plan.selection.must_include_not_ranked": {
    readonly communityId: string;
  };
  readonly "plan.selection.must_include_not_eligible": {
    readonly communityId: string;
  };
  readonly "plan.selection.must_include_without_figure": {
    readonly communityId: string;
    readonly figure: "investmentFen" | "householdCount";
  };
  readonly "plan.selection.must_include_above_budget": {
    readonly communityId: string;
    readonly investmentFen: number;
    readonly leftFen: number;
    readonly shortFen: number;
  };
  readonly "plan.selection.must_include_above_capacity": {
    readonly communityId: string;
    readonly capacity: "communityCount" | "householdCount";
    readonly mostCount: number;
  };
}

export type SelectionMethod = (typeof selectionMethods)[number];

export interface SelectionRules {
  readonly "plan.urgency_weights": UrgencyWeights;
}

export type SharedFact = "builtYear" | "planYear" | "divisionCode";

export type TotalQualifier = "exact" | "about" | "over";

export interface UrgencyPart {
  readonly kind: UrgencyPartKind;
  readonly item: Item | null;
  readonly points: ExactFraction;
}

export type UrgencyPartKind = (typeof urgencyParts)[number];

export interface UrgencyWeights {
  readonly hazards: Readonly<Partial<Record<Item, DecimalString>>>;
  readonly perYearOfAge: DecimalString;
  readonly mostYearsOfAge?: number;
  readonly willingness: DecimalString;
  readonly missingFacilities: Readonly<Partial<Record<Item, DecimalString>>>;
}

export declare const annualPlanCommunitySchema: z.ZodMiniType<AnnualPlanCommunity>;

export declare const annualPlanSchema: z.ZodMiniType<AnnualPlan>;

export declare function checkAnnualPlan(plan: AnnualPlanInput, ctx: Context<AnnualPlanRules>): Outcome<AnnualPlanReport>;

export declare function checkCommunityPlan(plan: CommunityPlan, ctx: Context<PlanRules>): readonly Issue[];

export declare const communityPlanSchema: z.ZodMiniType<CommunityPlan>;

export declare function comparePlans(before: AnnualPlanInput, after: AnnualPlanInput, ctx: Context<AnnualPlanRules>): Outcome<AnnualPlanComparison>;

export declare const exampleUrgencyWeights: UrgencyWeights;

export declare function findNearDuplicates(communities: readonly NearDuplicateRecord[], bounds?: NearDuplicateBounds): readonly NearDuplicate[];

export declare const fiveYearPlanSchema: z.ZodMiniType<FiveYearPlan>;

export declare const leftOutReasons: readonly ["not-eligible", "eligibility-unknown", "investment-unknown", "household-count-unknown", "budget", "community-capacity", "household-capacity", "stopped"];

export declare const nearDuplicateBounds: NearDuplicateBounds;

export declare function parseAnnualPlan(input: unknown): Outcome<AnnualPlan>;

export declare function parseCommunityPlan(input: unknown): Outcome<CommunityPlan>;

export declare const parseCommunityPlanBulk: (input: unknown) => Outcome<CommunityPlan>;

export declare function parseFiveYearPlan(input: unknown): Outcome<FiveYearPlan>;

export declare const plannedMeasureSchema: z.ZodMiniType<PlannedMeasure>;

export declare function rankCommunities(input: ReserveRankingInput, ctx: Context<SelectionRules>): Outcome<CommunityRanking>;

export declare function selectAnnualList(input: SelectionInput): Outcome<AnnualListSelection>;

export declare const selectionMethods: readonly ["skip", "stop"];

export declare const urgencyParts: readonly ["hazard", "age", "willingness", "missing-facility"];

// jiugai/report, written by `npm run docs:generate`; a test holds it fresh.

export interface CategoryWorks {
  readonly category: Category | null;
  readonly items: readonly {
    readonly item: Item;
    readonly measureIds: readonly string[];
  }[];
}

export interface CommunityPlanReview {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string | null;
  readonly planYear: number | null;
  readonly on: CivilDate;
  readonly works: PlanWorks;
  readonly eligibility: EligibilityAssessment;
  readonly funding: PlanFunding;
  readonly households: HouseholdShares | null;
  readonly bottomLines: BottomLineReport;
  readonly votes: MattersNeeded;
  readonly findings: readonly Issue[];
  readonly missing: readonly string[];
}

export type FactPath = AnnualPlanFact | ApprovalFact | EligibilityFactPath | BottomLineFact | ConsentFact | IllegalStructureFact | "plan.investmentFen" | "plan.divisionCode" | "plan.sources" | "plan.sources.amountFen" | "areaM2" | "householdCount" | "builtYear" | "approvedConstructionFen" | "isFinished" | MaintenanceFundFact | ProvidentFundFact | ProgressFact | PrinciplesFactPath | QualityFact | AftercareFact | EstimateFact;

export interface Formats {
  readonly fen: (amountFen: number) => string;
  readonly number: (value: number | string) => string;
  readonly areaM2: (areaM2: number) => string;
  readonly date: (on: CivilDate | string) => string;
  readonly percent: (decimal: string) => string;
  readonly value: (value: StepValue, unit: StepUnit) => string;
  readonly list: (texts: readonly string[]) => string;
  readonly sentences: (texts: readonly string[]) => string;
  readonly path: (path: readonly (string | number)[]) => string;
}

export interface IssueTable extends InputIssueParams, PolicyIssueParams, EligibilityIssueParams, ConsentIssueParams, FundingIssueParams, QuestionIssueParams, ScenarioIssueParams, HouseholdIssueParams, BondIssueParams, ElevatorIssueParams, AllocationIssueParams, BudgetIssueParams, PerformanceIssueParams, FundingCheckIssueParams, MaintenanceFundIssueParams, ProvidentFundIssueParams, ApprovalIssueParams, SettlementIssueParams, TimelineIssueParams, QualityIssueParams, AftercareIssueParams, IllegalStructureIssueParams, PlanIssueParams, AnnualPlanIssueParams, ProgressIssueParams, PrinciplesIssueParams, TableIssueParams, SelectionIssueParams, BottomLineIssueParams {
}

export type KnownCriterion = "five-year-plan-drawn" | "annual-plan-drawn" | "community-plan-drawn" | "special-mechanism" | "utility-plans-docked" | "priority-community" | "residents-willing" | "basic-works" | "full-start" | "funds-secured" | "project-approved" | "illegal-structures-settled" | "quality-assured" | "stock-surveyed" | "ranked-by-urgency" | "model-community" | "age-friendly-facilities" | "child-facilities" | "run-off-and-infiltration" | "sponge-city" | "greening-with-parking" | "northern-trees" | "pipes-renewed" | "lines-tidied" | "one-line-plan" | "facade-works" | "aftercare-agreed";

export type KnownPart = "award-built-1990-to-2000" | "award-built-by-1989" | "city-share" | "city-subsidy" | "district-and-township" | "hardware-subsidy" | "heat-supply" | "owners-and-former-owner-unit" | "province-and-city-share" | "resident-minimum" | "residents-per-m2" | "residents-water-meter" | "residents-water-pipes" | "secondary-water" | "shares-of-remaining" | "shares-of-total";

export type KnownWarning = "beijing-energy-2008-later-rules" | "built-ratio-not-defined" | "changchun-elevator-basis" | "fuzhou-jinan-2023-rewritten" | "elevator-subsidy-low-authority" | "hebei-2019-difficulty" | "hefei-2024-above-cap" | "huanggang-provident-fund-partly-read" | "jilin-built-by-means" | "nanjing-elevator-recovered" | "ndrc-2025-urban-renewal" | "shandong-elevator-pilot";

export type LabelKind = keyof LabelTable;

export interface LabelTable {
  readonly category: Category;
  readonly item: Item;
  readonly "exclusion-reason": ExclusionReason;
  readonly "quantity-unit": QuantityUnit;
  readonly source: FundingSource | "payer-unknown";
  readonly financing: FinancingKind;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly "rule-status": RuleStatus;
  readonly rule: RuleName;
  readonly fact: FactPath;
  readonly matter: Matter;
  readonly choice: Choice;
  readonly "voting-unit": VotingUnitKind;
  readonly "project-change": ProjectChange;
  readonly "matter-called": Exclude<MatterCalled, Matter>;
  readonly "owner-kind": OwnerKind;
  readonly "land-kind": LandKind;
  readonly "unit-kind": UnitKind;
  readonly "area-basis": AreaBasis;
  readonly tenure: HouseholdTenure;
  readonly "sharing-method": SharingMethodKind;
  readonly "elevator-entry": ElevatorEntry;
  readonly "scheme-part": SchemePart["kind"];
  readonly "funding-basis": "rule" | "as-printed" | "unknown";
  readonly "plan-scale": PlanScale;
  readonly figure: PlanFigure;
  readonly warning: KnownWarning;
  readonly condition: EligibilityCondition;
  readonly exclusion: Exclusion;
  readonly "year-limit": "priority" | "conditional" | "local";
  readonly "floor-basis": FloorBasis;
  readonly "within-floor": WithinFloor;
  readonly "bottom-line": BottomLine;
  readonly pretext: Pretext;
  readonly "serving-utility": ServingUtility;
  readonly "utility-alignment": UtilityAlignment;
  readonly "heating-work": HeatingWork;
  readonly exemption: Exemption;
  readonly part: KnownPart;
  readonly row: "unitemised";
  readonly rounding: RoundingMode;
  readonly repayment: RepaymentKind;
  readonly "interest-interval": InterestInterval;
  readonly factor: AllocationFactorName;
  readonly "budget-method": BudgetMethod;
  readonly "budget-bound": BudgetBound;
  readonly "unspent-reason": UnspentReason;
  readonly "indicator-kind": IndicatorKind;
  readonly "indicator-fact": IndicatorFact;
  readonly "building-height": BuildingHeight;
  readonly "maintenance-fund-decision": MaintenanceFundDecision;
  readonly "maintenance-fund-duty": MaintenanceFundDuty;
  readonly "maintenance-fund-part": MaintenanceFundPart;
  readonly "maintenance-fund-work": MaintenanceFundWork;
  readonly "home-holder": HomeHolder;
  readonly "approval-procedure": ApprovalProcedure;
  readonly "approval-need": ApprovalNeed;
  readonly "approval-role": ApprovalRole;
  readonly "approval-option": ApprovalOption;
  readonly "approval-status": ApprovalStatus;
  readonly "approval-event": ApprovalEventKind;
  readonly "contract-kind": ContractKind;
  readonly "holder-relation": HolderRelation;
  readonly "withdrawal-purpose": WithdrawalPurpose;
  readonly "withdrawal-bound": WithdrawalBound;
  readonly "withdrawal-point": WithdrawalPoint;
  readonly deadline: DeadlineCode;
  readonly "acceptance-condition": AcceptanceCondition;
  readonly "warranty-kind": WarrantyKind;
  readonly "warranty-bound": WarrantyBound;
  readonly "season-reading": SeasonReading;
  readonly "wage-deposit-adjustment": WageDepositAdjustment;
  readonly "wage-safeguard": WageSafeguard;
  readonly "rectification-state": RectificationState;
  readonly "aftercare-criterion": AftercareCriterion;
  readonly "aftercare-stage": AftercareStage;
  readonly "aftercare-exemption": AftercareExemption;
  readonly "management-mode": ManagementMode;
  readonly "meeting-participant": MeetingParticipant;
  readonly "structure-kind": StructureKind;
  readonly "permit-state": PermitState;
  readonly "structure-order": StructureOrderKind;
  readonly "structure-order-state": StructureOrderState;
  readonly "structure-state": StructureState;
  readonly "handling-path": HandlingPath | "undecided";
  readonly "enforcement-measure": EnforcementMeasure;
  readonly "fund-stage": FundStage;
  readonly "fund-entry-kind": FundEntryKind;
  readonly "pledge-treatment": PledgeTreatment;
  readonly "measure-change": MeasureChange;
  readonly "contract-payment-kind": ContractPaymentKind;
  readonly "deadline-state": DeadlineState;
  readonly milestone: MilestoneKind;
  readonly "progress-stage": ProgressStage;
  readonly principle: Principle;
  readonly aspect: Aspect;
  readonly "principle-text": PrincipleText;
  readonly "criterion-basis": CriterionBasis;
  readonly "principle-criterion": KnownCriterion;
  readonly "urgency-part": UrgencyPartKind;
  readonly "selection-method": SelectionMethod;
  readonly "left-out-reason": LeftOutReason;
  readonly "forecast-method": ForecastMethod;
  readonly "forecast-assumption": ForecastAssumption;
  readonly "forecast-state": ForecastState;
  readonly "difference-cause": DifferenceCause;
  readonly "plausible-ratio": PlausibleRatio;
  readonly "table-cell": CellKind;
  readonly "required-column": RequiredColumn;
  readonly "statistics-column": StatisticsColumn;
}

export type Labels = {
  readonly [K in LabelKind]: {
    readonly [C in LabelTable[K]]: string;
  };
};

export interface Locale {
  readonly tag: string;
  readonly format: Formats;
  readonly labels: Labels;
  readonly issues: {
    readonly [C in keyof IssueTable]: (params: IssueTable[C], words: Pick<Locale, "format" | "labels">) => string;
  };
  readonly steps: {
    readonly [S in StepName]: (step: StepView) => string;
  };
  readonly citation: (document: CitedDocument, rule: RuleRef, words: Pick<Locale, "format" | "labels">) => string;
}

export interface PlanFunding {
  readonly basis: "rule" | "as-printed" | "unknown";
  readonly costFen: Fen | null;
  readonly shares: FundingShares | null;
  readonly input: ShareFundingInput | null;
  readonly namedSources: readonly FundingSource[];
}

export interface PlanWorks {
  readonly measures: readonly ReviewedMeasure[];
  readonly budget: readonly ReviewedBudgetLine[];
  readonly byCategory: readonly CategoryWorks[];
}

export interface ReviewOptions {
  readonly given?: Readonly<Record<string, string>>;
  readonly facts?: Omit<BottomLineFacts, "community" | "measures">;
}

export type ReviewRules = MeasureRules & EligibilityRules & FundingRules & PlanRules & ConsentRules & CheckedRules;

export interface ReviewedBudgetLine {
  readonly id: string;
  readonly text: string;
  readonly amountFen: Fen;
  readonly within: string | null;
  readonly items: readonly ReviewedItem[];
}

export interface ReviewedItem {
  readonly item: Item;
  readonly category: Category | null;
  readonly matched: string | null;
  readonly quantities: readonly TextQuantity[];
}

export interface ReviewedMeasure {
  readonly id: string;
  readonly text: string | null;
  readonly costFen: Fen | null;
  readonly items: readonly ReviewedItem[];
  readonly excluded: readonly {
    readonly reason: ExclusionReason;
    readonly matched: string;
  }[];
  readonly unlisted: readonly string[];
}

export type RuleName = keyof ApprovalRules | keyof ReviewRules | keyof SelectionRules | keyof PrinciplesRules | keyof BottomLineRules | keyof QualityRules | keyof PlausibilityRules | keyof AftercareRules | keyof IllegalStructureRules | keyof ConsentRules;

export type StepName = AnnualPlanStep | ApprovalStep | MeasureStep | TimelineStep | EligibilityStep | ConsentStep | QualityStep | AftercareStep | IllegalStructureStep | FundingStep | QuestionStep | ScenarioStep | HouseholdStep | BondStep | ElevatorStep | AllocationStep | BudgetStep | PerformanceStep | MaintenanceFundStep | ProvidentFundStep | SettlementStep | ProgressStep | PrinciplesStep | SelectionStep | BottomLineStep;

export interface StepView {
  readonly op: StepOp;
  readonly about: string;
  readonly aboutWords: readonly string[];
  readonly output: string;
  readonly input: (name: string) => string;
  readonly inputs: readonly {
    readonly name: string;
    readonly text: string;
  }[];
  readonly step: Step;
}

export declare function explain(outcome: Pick<Outcome<unknown>, "trace">, locale: Locale): string[];

export declare function formatIssue(issue: Issue, locale: Locale): string;

export declare function labelOf<K extends LabelKind>(kind: K, code: LabelTable[K], locale: Locale): string;

export declare function reviewCommunityPlan(plan: CommunityPlan, ctx: Context<ReviewRules>, options?: ReviewOptions): Outcome<CommunityPlanReview>;

export declare function traceTo(trace: readonly Step[], id: number): readonly Step[];

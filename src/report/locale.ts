import type {
  AftercareCriterion,
  AftercareExemption,
  AftercareStage,
  ManagementMode,
  MeetingParticipant,
} from "../aftercare/codes.ts";
import type { AftercareIssueParams } from "../aftercare/issues.ts";
import type { AftercareRules } from "../aftercare/rules.ts";
import type { AftercareStep } from "../aftercare/steps.ts";
import type { AftercareFact } from "../aftercare/types.ts";
import type {
  ApprovalEventKind,
  ApprovalNeed,
  ApprovalOption,
  ApprovalProcedure,
  ApprovalRole,
  ApprovalStatus,
  ContractKind,
} from "../approval/codes.ts";
import type { ApprovalIssueParams } from "../approval/issues.ts";
import type { ApprovalRules } from "../approval/rules.ts";
import type { ApprovalStep } from "../approval/steps.ts";
import type { ApprovalFact } from "../approval/types.ts";
import type {
  BottomLine,
  Exemption,
  HeatingWork,
  Pretext,
  ServingUtility,
  UtilityAlignment,
} from "../bottom-line/codes.ts";
import type { BottomLineIssueParams } from "../bottom-line/issues.ts";
import type { BottomLineRules } from "../bottom-line/rules.ts";
import type { BottomLineStep } from "../bottom-line/steps.ts";
import type { BottomLineFact } from "../bottom-line/types.ts";
import type { Category } from "../category/codes.ts";
import type { AreaBasis, LandKind, OwnerKind, UnitKind } from "../community/codes.ts";
import type { Choice, Matter, ProjectChange, VotingUnitKind } from "../consent/codes.ts";
import type { ConsentIssueParams } from "../consent/issues.ts";
import type { ConsentRules, MatterCalled } from "../consent/rules.ts";
import type { ConsentStep } from "../consent/steps.ts";
import type { ConsentFact } from "../consent/types.ts";
import type { EligibilityIssueParams } from "../eligibility/issues.ts";
import type { EligibilityCondition, Exclusion } from "../eligibility/rules.ts";
import type { EligibilityStep } from "../eligibility/steps.ts";
import type { EligibilityFactPath } from "../eligibility/types.ts";
import type { AllocationFactorName } from "../funding/allocation/codes.ts";
import type { AllocationIssueParams } from "../funding/allocation/issues.ts";
import type { AllocationStep } from "../funding/allocation/steps.ts";
import type { InterestInterval, RepaymentKind } from "../funding/bond/codes.ts";
import type { BondIssueParams } from "../funding/bond/issues.ts";
import type { BondStep } from "../funding/bond/steps.ts";
import type { BudgetBound, BudgetMethod, UnspentReason } from "../funding/budget/codes.ts";
import type { BudgetIssueParams } from "../funding/budget/issues.ts";
import type { BudgetStep } from "../funding/budget/steps.ts";
import type { FundingCheckIssueParams } from "../funding/check-funding/issues.ts";
import type { FinancingKind, FundingSource } from "../funding/codes.ts";
import type { ElevatorIssueParams } from "../funding/elevator/issues.ts";
import type { ElevatorStep } from "../funding/elevator/steps.ts";
import type {
  ElevatorEntry,
  FloorBasis,
  HouseholdTenure,
  SharingMethodKind,
  WithinFloor,
} from "../funding/household/codes.ts";
import type { HouseholdIssueParams } from "../funding/household/issues.ts";
import type { HouseholdStep } from "../funding/household/steps.ts";
import type { FundingIssueParams } from "../funding/issues.ts";
import type {
  BuildingHeight,
  MaintenanceFundDecision,
  MaintenanceFundDuty,
  MaintenanceFundPart,
  MaintenanceFundWork,
} from "../funding/maintenance-fund/codes.ts";
import type { MaintenanceFundIssueParams } from "../funding/maintenance-fund/issues.ts";
import type { MaintenanceFundStep } from "../funding/maintenance-fund/steps.ts";
import type { MaintenanceFundFact } from "../funding/maintenance-fund/types.ts";
import type { IndicatorFact, IndicatorKind } from "../funding/performance/codes.ts";
import type { PerformanceIssueParams } from "../funding/performance/issues.ts";
import type { PerformanceStep } from "../funding/performance/steps.ts";
import type {
  HolderRelation,
  HomeHolder,
  WithdrawalBound,
  WithdrawalPoint,
  WithdrawalPurpose,
} from "../funding/provident-fund/codes.ts";
import type { ProvidentFundIssueParams } from "../funding/provident-fund/issues.ts";
import type { ProvidentFundStep } from "../funding/provident-fund/steps.ts";
import type { ProvidentFundFact } from "../funding/provident-fund/types.ts";
import type { QuestionIssueParams } from "../funding/questions/issues.ts";
import type { QuestionStep } from "../funding/questions/steps.ts";
import type { ScenarioIssueParams } from "../funding/scenario/issues.ts";
import type { ScenarioStep } from "../funding/scenario/steps.ts";
import type {
  ContractPaymentKind,
  FundEntryKind,
  FundStage,
  MeasureChange,
  PledgeTreatment,
} from "../funding/settlement/codes.ts";
import type { SettlementIssueParams } from "../funding/settlement/issues.ts";
import type { SettlementStep } from "../funding/settlement/steps.ts";
import type { EstimateFact } from "../funding/settlement/types.ts";
import type { FundingStep } from "../funding/steps.ts";
import type { SchemePart } from "../funding/types.ts";
import type {
  EnforcementMeasure,
  HandlingPath,
  PermitState,
  StructureKind,
  StructureOrderKind,
  StructureOrderState,
  StructureState,
} from "../illegal-structure/codes.ts";
import type { IllegalStructureIssueParams } from "../illegal-structure/issues.ts";
import type { IllegalStructureRules } from "../illegal-structure/rules.ts";
import type { IllegalStructureStep } from "../illegal-structure/steps.ts";
import type { IllegalStructureFact } from "../illegal-structure/types.ts";
import type { CivilDate } from "../kernel/brand.ts";
import type { CitedDocument, Confidence, InputIssueParams, RuleRef, Severity } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Step, StepOp, StepUnit, StepValue } from "../kernel/trace.ts";
import type { MeasureStep } from "../measure/category-of.ts";
import type { ExclusionReason, Item, QuantityUnit } from "../measure/codes.ts";
import type { RoundingMode } from "../money/round.ts";
import type { AnnualPlanIssueParams } from "../plan/annual/issues.ts";
import type { AnnualPlanStep } from "../plan/annual/steps.ts";
import type { AnnualPlanFact } from "../plan/annual/types.ts";
import type { PlanFigure, PlanIssueParams } from "../plan/issues.ts";
import type { LeftOutReason, SelectionMethod, UrgencyPartKind } from "../plan/selection/codes.ts";
import type { SelectionIssueParams } from "../plan/selection/issues.ts";
import type { SelectionRules } from "../plan/selection/rules.ts";
import type { SelectionStep } from "../plan/selection/steps.ts";
import type { PlanScale } from "../plan/types.ts";
import type { PolicyIssueParams } from "../policy/issues.ts";
import type { RuleStatus } from "../policy/types.ts";
import type { ForecastAssumption, ForecastMethod, ForecastState } from "../progress/assessment/codes.ts";
import type { ProgressFact } from "../progress/assessment/types.ts";
import type { ProgressStage } from "../progress/codes.ts";
import type { ProgressIssueParams } from "../progress/issues.ts";
import type { PlausibleRatio } from "../progress/plausibility/codes.ts";
import type { PlausibilityRules } from "../progress/plausibility/rules.ts";
import type { Aspect, CriterionBasis, Principle, PrincipleText } from "../progress/principles/codes.ts";
import type { PrinciplesIssueParams } from "../progress/principles/issues.ts";
import type { PrinciplesRules } from "../progress/principles/rules.ts";
import type { PrinciplesStep } from "../progress/principles/steps.ts";
import type { PrinciplesFactPath } from "../progress/principles/types.ts";
import type { DifferenceCause } from "../progress/reconciliation/codes.ts";
import type { ProgressStep } from "../progress/steps.ts";
import type {
  AcceptanceCondition,
  RectificationState,
  SeasonReading,
  WageDepositAdjustment,
  WageSafeguard,
  WarrantyBound,
  WarrantyKind,
} from "../quality/codes.ts";
import type { QualityIssueParams } from "../quality/issues.ts";
import type { QualityRules } from "../quality/rules.ts";
import type { QualityStep } from "../quality/steps.ts";
import type { QualityFact } from "../quality/types.ts";
import type { CellKind, RequiredColumn } from "../table/codes.ts";
import type { TableIssueParams } from "../table/issues.ts";
import type { StatisticsColumn } from "../table/statistics/columns.ts";
import type { DeadlineCode, DeadlineState, MilestoneKind } from "../timeline/codes.ts";
import type { TimelineIssueParams } from "../timeline/issues.ts";
import type { TimelineStep } from "../timeline/steps.ts";
import type { ReviewRules } from "./review-community-plan.ts";

/** Every issue code of the library with its parameters. 全部提示代码及参数。 */
export interface IssueTable
  extends InputIssueParams,
    PolicyIssueParams,
    EligibilityIssueParams,
    ConsentIssueParams,
    FundingIssueParams,
    QuestionIssueParams,
    ScenarioIssueParams,
    HouseholdIssueParams,
    BondIssueParams,
    ElevatorIssueParams,
    AllocationIssueParams,
    BudgetIssueParams,
    PerformanceIssueParams,
    FundingCheckIssueParams,
    MaintenanceFundIssueParams,
    ProvidentFundIssueParams,
    ApprovalIssueParams,
    SettlementIssueParams,
    TimelineIssueParams,
    QualityIssueParams,
    AftercareIssueParams,
    IllegalStructureIssueParams,
    PlanIssueParams,
    AnnualPlanIssueParams,
    ProgressIssueParams,
    PrinciplesIssueParams,
    TableIssueParams,
    SelectionIssueParams,
    BottomLineIssueParams {}

/** Every step name of the library. 全部步骤名称。 */
export type StepName =
  | AnnualPlanStep
  | ApprovalStep
  | MeasureStep
  | TimelineStep
  | EligibilityStep
  | ConsentStep
  | QualityStep
  | AftercareStep
  | IllegalStructureStep
  | FundingStep
  | QuestionStep
  | ScenarioStep
  | HouseholdStep
  | BondStep
  | ElevatorStep
  | AllocationStep
  | BudgetStep
  | PerformanceStep
  | MaintenanceFundStep
  | ProvidentFundStep
  | SettlementStep
  | ProgressStep
  | PrinciplesStep
  | SelectionStep
  | BottomLineStep;

/** Rules by their identifiers. 规则标识。 */
export type RuleName =
  | keyof ApprovalRules
  | keyof ReviewRules
  | keyof SelectionRules
  | keyof PrinciplesRules
  | keyof BottomLineRules
  | keyof QualityRules
  | keyof PlausibilityRules
  | keyof AftercareRules
  | keyof IllegalStructureRules
  | keyof ConsentRules;

/** Facts that a review may find missing. 可能缺少的事实。 */
export type FactPath =
  | AnnualPlanFact
  | ApprovalFact
  | EligibilityFactPath
  | BottomLineFact
  | ConsentFact
  | IllegalStructureFact
  | "plan.investmentFen"
  | "plan.divisionCode"
  | "plan.sources"
  | "plan.sources.amountFen"
  | "areaM2"
  | "householdCount"
  | "builtYear"
  | "approvedConstructionFen"
  | "isFinished"
  | MaintenanceFundFact
  | ProvidentFundFact
  | ProgressFact
  | PrinciplesFactPath
  | QualityFact
  | AftercareFact
  | EstimateFact;

/** Parts of schemes in this library's packs and reviews; a part of a scheme that a caller gives is written as its id. 分担规则的标识。 */
export type KnownPart =
  | "award-built-1990-to-2000"
  | "award-built-by-1989"
  | "city-share"
  | "city-subsidy"
  | "district-and-township"
  | "hardware-subsidy"
  | "heat-supply"
  | "owners-and-former-owner-unit"
  | "province-and-city-share"
  | "resident-minimum"
  | "residents-per-m2"
  | "residents-water-meter"
  | "residents-water-pipes"
  | "secondary-water"
  | "shares-of-remaining"
  | "shares-of-total";

/** Criteria of the scorecard in this library's packs; one that a caller's pack adds is written as its id. 评分指标的标识。 */
export type KnownCriterion =
  | "five-year-plan-drawn"
  | "annual-plan-drawn"
  | "community-plan-drawn"
  | "special-mechanism"
  | "utility-plans-docked"
  | "priority-community"
  | "residents-willing"
  | "basic-works"
  | "full-start"
  | "funds-secured"
  | "project-approved"
  | "illegal-structures-settled"
  | "quality-assured"
  | "stock-surveyed"
  | "ranked-by-urgency"
  | "model-community"
  | "age-friendly-facilities"
  | "child-facilities"
  | "run-off-and-infiltration"
  | "sponge-city"
  | "greening-with-parking"
  | "northern-trees"
  | "pipes-renewed"
  | "lines-tidied"
  | "one-line-plan"
  | "facade-works"
  | "aftercare-agreed";

/** Warnings that go with doubtful texts in this library's packs. 存疑提示代码。 */
export type KnownWarning =
  | "beijing-energy-2008-later-rules"
  | "built-ratio-not-defined"
  | "changchun-elevator-basis"
  | "fuzhou-jinan-2023-rewritten"
  | "elevator-subsidy-low-authority"
  | "hebei-2019-difficulty"
  | "hefei-2024-above-cap"
  | "huanggang-provident-fund-partly-read"
  | "jilin-built-by-means"
  | "nanjing-elevator-recovered"
  | "ndrc-2025-urban-renewal"
  | "shandong-elevator-pilot";

/** Code lists that have words, by kind. 代码表。 */
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
  /** What is decided beside the works. 改造中的变动。 */
  readonly "project-change": ProjectChange;
  /** A matter that is none: no decision of the owners, or not classified. 非决定事项。 */
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
  /** What must hold before later communities are added. 有条件纳入的前提。 */
  readonly condition: EligibilityCondition;
  /** What keeps a community out. 不得纳入的情形。 */
  readonly exclusion: Exclusion;
  /** Whose last year of completion a step compares with. 建成年份上限的种类。 */
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
  /** Row for the cost that a plan does not itemise. 未列明细的一行。 */
  readonly row: "unitemised";
  readonly rounding: RoundingMode;
  readonly repayment: RepaymentKind;
  readonly "interest-interval": InterestInterval;
  /** What a total is split by. 分配因素。 */
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
  /** What is due or ends on a last day. 期限事项。 */
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

/** A kind of code list. 代码表种类。 */
export type LabelKind = keyof LabelTable;

/** Words of every code, complete by type. 代码名称。 */
export type Labels = { readonly [K in LabelKind]: { readonly [C in LabelTable[K]]: string } };

/** How a language writes values; no `Intl`, so the text is the same everywhere. 数值与日期的写法。 */
export interface Formats {
  /** `1,234,567.80元`. @unit fen */
  readonly fen: (amountFen: number) => string;
  readonly number: (value: number | string) => string;
  /** `85.37平方米`. @unit m² */
  readonly areaM2: (areaM2: number) => string;
  readonly date: (on: CivilDate | string) => string;
  /** `30%` from `"0.30"`, exactly. */
  readonly percent: (decimal: string) => string;
  /** A value of a step in its unit. */
  readonly value: (value: StepValue, unit: StepUnit) => string;
  /** Joins the members of a list. */
  readonly list: (texts: readonly string[]) => string;
  /** Joins whole sentences and citations. */
  readonly sentences: (texts: readonly string[]) => string;
  readonly path: (path: readonly (string | number)[]) => string;
}

/** A step as a sentence sees it: its values written out. 步骤的可读形式。 */
export interface StepView {
  readonly op: StepOp;
  /** Whom or what the step is about, as a label where it is a code; "" for the whole. 对象。 */
  readonly about: string;
  /** The words of `about` one by one: of `city-share:municipal`, the part and the payer. 对象的各部分。 */
  readonly aboutWords: readonly string[];
  readonly output: string;
  /** An input, written out; "" where the step has none of that name. */
  readonly input: (name: string) => string;
  /** All inputs, written out with their names, in order. */
  readonly inputs: readonly { readonly name: string; readonly text: string }[];
  /** The step as the trace has it, where a sentence turns on a value: on yes or no, on a sign, on a coefficient that is no percent. */
  readonly step: Step;
}

/** A language: words for every code, message for every issue, sentence for every step. 语言包。 */
export interface Locale {
  readonly tag: string;
  readonly format: Formats;
  readonly labels: Labels;
  readonly issues: {
    readonly [C in keyof IssueTable]: (params: IssueTable[C], words: Pick<Locale, "format" | "labels">) => string;
  };
  readonly steps: { readonly [S in StepName]: (step: StepView) => string };
  /** A sentence that cites a rule: document, number, article, how well it was checked, status. */
  readonly citation: (document: CitedDocument, rule: RuleRef, words: Pick<Locale, "format" | "labels">) => string;
}

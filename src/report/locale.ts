import type { Category } from "../category/codes.ts";
import type { AreaBasis, LandKind, OwnerKind, UnitKind } from "../community/codes.ts";
import type { Choice, Matter } from "../consent/codes.ts";
import type { ConsentIssueParams } from "../consent/issues.ts";
import type { ConsentStep } from "../consent/steps.ts";
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
import type { FundingStep } from "../funding/steps.ts";
import type { SchemePart } from "../funding/types.ts";
import type { CivilDate } from "../kernel/brand.ts";
import type { CitedDocument, Confidence, InputIssueParams, RuleRef, Severity } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Step, StepOp, StepUnit, StepValue } from "../kernel/trace.ts";
import type { MeasureStep } from "../measure/category-of.ts";
import type { ExclusionReason, Item, QuantityUnit } from "../measure/codes.ts";
import type { RoundingMode } from "../money/round.ts";
import type { PlanFigure, PlanIssueParams } from "../plan/issues.ts";
import type { PlanScale } from "../plan/types.ts";
import type { PolicyIssueParams } from "../policy/issues.ts";
import type { RuleStatus } from "../policy/types.ts";
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
    FundingCheckIssueParams,
    MaintenanceFundIssueParams,
    ProvidentFundIssueParams,
    PlanIssueParams {}

/** Every step name of the library. 全部步骤名称。 */
export type StepName =
  | MeasureStep
  | EligibilityStep
  | ConsentStep
  | FundingStep
  | QuestionStep
  | ScenarioStep
  | HouseholdStep
  | BondStep
  | ElevatorStep
  | AllocationStep
  | MaintenanceFundStep
  | ProvidentFundStep;

/** Rules by their identifiers. 规则标识。 */
export type RuleName = keyof ReviewRules | "consent.vote" | "consent.ballot_reading";

/** Facts that a review may find missing. 可能缺少的事实。 */
export type FactPath =
  | EligibilityFactPath
  | "plan.investmentFen"
  | "plan.divisionCode"
  | "plan.sources"
  | "plan.sources.amountFen"
  | "areaM2"
  | "householdCount"
  | "approvedConstructionFen"
  | "isFinished"
  | MaintenanceFundFact
  | ProvidentFundFact;

/** Parts of schemes in this library's packs and reviews; a part of a scheme that a caller gives is written as its id. 分担规则的标识。 */
export type KnownPart =
  | "city-share"
  | "city-subsidy"
  | "district-and-township"
  | "hardware-subsidy"
  | "owners-and-former-owner-unit"
  | "province-and-city-share"
  | "resident-minimum"
  | "residents-per-m2"
  | "residents-water-meter"
  | "secondary-water"
  | "shares-of-remaining"
  | "shares-of-total";

/** Warnings that go with doubtful texts in this library's packs. 存疑提示代码。 */
export type KnownWarning =
  | "beijing-energy-2008-later-rules"
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
  readonly part: KnownPart;
  /** Row for the cost that a plan does not itemise. 未列明细的一行。 */
  readonly row: "unitemised";
  readonly rounding: RoundingMode;
  readonly repayment: RepaymentKind;
  readonly "interest-interval": InterestInterval;
  /** What a total is split by. 分配因素。 */
  readonly factor: AllocationFactorName;
  readonly "building-height": BuildingHeight;
  readonly "maintenance-fund-decision": MaintenanceFundDecision;
  readonly "maintenance-fund-duty": MaintenanceFundDuty;
  readonly "maintenance-fund-part": MaintenanceFundPart;
  readonly "maintenance-fund-work": MaintenanceFundWork;
  readonly "home-holder": HomeHolder;
  readonly "holder-relation": HolderRelation;
  readonly "withdrawal-purpose": WithdrawalPurpose;
  readonly "withdrawal-bound": WithdrawalBound;
  readonly "withdrawal-point": WithdrawalPoint;
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

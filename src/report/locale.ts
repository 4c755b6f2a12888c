import type { Category } from "../category/codes.ts";
import type { AreaBasis, LandKind, OwnerKind, UnitKind } from "../community/codes.ts";
import type { Choice, Matter } from "../consent/codes.ts";
import type { ConsentIssueParams } from "../consent/issues.ts";
import type { ConsentStep } from "../consent/steps.ts";
import type { EligibilityIssueParams } from "../eligibility/issues.ts";
import type { EligibilityStep } from "../eligibility/steps.ts";
import type { EligibilityFactPath } from "../eligibility/types.ts";
import type { FinancingKind, FundingSource } from "../funding/codes.ts";
import type { ElevatorEntry, HouseholdTenure, SharingMethodKind } from "../funding/household/codes.ts";
import type { HouseholdIssueParams } from "../funding/household/issues.ts";
import type { HouseholdStep } from "../funding/household/steps.ts";
import type { FundingIssueParams } from "../funding/issues.ts";
import type { FundingStep } from "../funding/steps.ts";
import type { SchemePart } from "../funding/types.ts";
import type { CivilDate } from "../kernel/brand.ts";
import type { CitedDocument, Confidence, InputIssueParams, RuleRef, Severity } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { StepOp, StepValue, Unit } from "../kernel/trace.ts";
import type { MeasureStep } from "../measure/category-of.ts";
import type { ExclusionReason, Item } from "../measure/codes.ts";
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
    HouseholdIssueParams,
    PlanIssueParams {}

/** Every step name of the library. 全部步骤名称。 */
export type StepName = MeasureStep | EligibilityStep | ConsentStep | FundingStep | HouseholdStep;

/** Rules by their identifiers. 规则标识。 */
export type RuleName = keyof ReviewRules | "consent.vote" | "consent.ballot_reading";

/** Facts that a review may find missing. 可能缺少的事实。 */
export type FactPath = EligibilityFactPath | "plan.investmentFen" | "plan.divisionCode" | "plan.sources" | "plan.sources.amountFen" | "areaM2" | "householdCount";

/** Code lists that have words, by kind. 代码表。 */
export interface LabelTable {
  readonly category: Category;
  readonly item: Item;
  readonly "exclusion-reason": ExclusionReason;
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
  readonly warning: "hefei-2024-above-cap";
}

/** A kind of code list. 代码表种类。 */
export type LabelKind = keyof LabelTable;

/** Words of every code, complete by type. 代码名称。 */
export type Labels = { readonly [K in LabelKind]: { readonly [C in LabelTable[K]]: string } };

/** How a language writes values; no `Intl`, so the text is the same everywhere. 数值与日期的写法。 */
export interface Formats {
  /** `1,234,567.80 元`. @unit fen */
  readonly fen: (amountFen: number) => string;
  readonly number: (value: number | string) => string;
  /** `85.37 平方米`. @unit m² */
  readonly areaM2: (areaM2: number) => string;
  readonly date: (on: CivilDate | string) => string;
  /** `30%` from `"0.30"`, exactly. */
  readonly percent: (decimal: string) => string;
  /** A value of a step in its unit. */
  readonly value: (value: StepValue, unit: Unit) => string;
  /** Joins the members of a list. */
  readonly list: (texts: readonly string[]) => string;
  readonly path: (path: readonly (string | number)[]) => string;
}

/** A step as a sentence sees it: its values written out. 步骤的可读形式。 */
export interface StepView {
  readonly op: StepOp;
  /** Whom or what the step is about, as a label where it is a code; "" for the whole. 对象。 */
  readonly about: string;
  readonly output: string;
  /** An input, written out; "" where the step has none of that name. */
  readonly input: (name: string) => string;
  /** All inputs, written out with their names, in order. */
  readonly inputs: readonly { readonly name: string; readonly text: string }[];
}

/** A language: words for every code, message for every issue, sentence for every step. 语言包。 */
export interface Locale {
  readonly tag: string;
  readonly format: Formats;
  readonly labels: Labels;
  readonly issues: { readonly [C in keyof IssueTable]: (params: IssueTable[C], words: Pick<Locale, "format" | "labels">) => string };
  readonly steps: { readonly [S in StepName]: (step: StepView) => string };
  /** A sentence that cites a rule: document, number, article, how well it was checked, status. */
  readonly citation: (document: CitedDocument, rule: RuleRef, words: Pick<Locale, "format" | "labels">) => string;
}

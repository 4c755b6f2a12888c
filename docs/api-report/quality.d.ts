// jiugai/quality, written by `npm run docs:generate`; a test holds it fresh.

export interface AcceptanceCheck extends Finding {
  readonly conditions: readonly AcceptanceFinding[];
  readonly filing: AcceptanceFiling;
  readonly rules: readonly RuleRef[];
}

export type AcceptanceCondition = (typeof acceptanceConditions)[number];

export interface AcceptanceFacts {
  readonly conditions?: Readonly<Partial<Record<AcceptanceCondition, boolean>>>;
  readonly acceptedOn?: CivilDate;
  readonly filedOn?: CivilDate | null;
  readonly divisionCode?: string;
}

export interface AcceptanceFiling extends Finding {
  readonly deadline: Deadline<"quality.acceptance_filing">;
}

export interface AcceptanceFinding extends Finding {
  readonly condition: AcceptanceCondition;
}

export interface DefectPeriodRule {
  readonly usualMonths: number;
  readonly mostMonths: number;
}

export interface InspectedDefect {
  readonly id: string;
  readonly dueOn?: CivilDate;
  readonly withinDays?: number;
  readonly rectifiedOn?: CivilDate | null;
}

export interface Inspection {
  readonly id: string;
  readonly inspectedOn: CivilDate;
  readonly defects: readonly InspectedDefect[];
}

export type QualityDeadlineCode = "quality.acceptance_filing" | "quality.warranty_end" | "quality.deposit_release" | "quality.wage_deposit_opening" | "quality.wage_deposit_refill" | "quality.wage_deposit_notice" | "quality.wage_payment" | "quality.rectification";

export interface QualityDepositCheck extends Finding {
  readonly capFen: Fen | null;
  readonly release: Deadline<"quality.deposit_release">;
  readonly rules: readonly RuleRef[];
}

export interface QualityDepositInput {
  readonly settledFen: Fen;
  readonly depositFen: Fen;
  readonly hasPerformanceBond?: boolean;
  readonly acceptedOn?: CivilDate;
  readonly defectMonths?: number;
  readonly divisionCode?: string;
}

export type QualityFact = `conditions.${AcceptanceCondition}` | "acceptedOn" | "filedOn" | "works.kind" | "works.designLifeYears" | "works.contractMonths" | "heatingSeasons" | "coolingSeasons" | "hasPerformanceBond" | "defectMonths" | "hasArrearsInLastYear" | "hasArrearsInLastTwoYears" | "cleanYears" | "isCompliant" | "hasSeveralProjects" | "openFrom" | "refillFrom" | "noticeFrom" | "workCalendar" | "startedOn" | "paidOn" | "isAllPaid" | `safeguards.${WageSafeguard}` | "inspectedOn" | "defects.dueOn" | "defects.rectifiedOn";

export type QualityIssue = IssueOf<QualityIssueParams>;

export interface QualityIssueParams {
  readonly "quality.fact_not_given": {
    readonly fact: QualityFact;
  };
  readonly "quality.days_out_of_order": {
    readonly first: QualityFact;
    readonly firstOn: string;
    readonly then: QualityFact;
    readonly thenOn: string;
  };
  readonly "quality.condition_not_met": {
    readonly condition: AcceptanceCondition;
  };
  readonly "quality.filed_late": {
    readonly dueOn: string;
    readonly filedOn: string;
  };
  readonly "quality.filing_overdue": {
    readonly dueOn: string;
  };
  readonly "quality.filing_open": {
    readonly dueOn: string;
  };
  readonly "quality.warranty_below_minimum": {
    readonly kind: WarrantyKind;
    readonly contractOn: string;
    readonly minimumOn: string;
  };
  readonly "quality.seasons_too_few": {
    readonly of: "heating" | "cooling";
    readonly neededCount: number;
  };
  readonly "quality.season_overlaps": {
    readonly fromOn: string;
    readonly toOn: string;
  };
  readonly "quality.deposit_above_cap": {
    readonly depositFen: number;
    readonly capFen: number;
  };
  readonly "quality.deposit_beside_bond": {
    readonly depositFen: number;
  };
  readonly "quality.defect_period_too_long": {
    readonly defectMonths: number;
    readonly mostMonths: number;
  };
  readonly "quality.defect_period_not_given": {
    readonly usualMonths: number;
    readonly mostMonths: number;
  };
  readonly "quality.arrears_contradict": {
    readonly first: QualityFact;
    readonly then: QualityFact;
  };
  readonly "quality.not_exempt": {
    readonly exemptBelowFen: number;
    readonly exemptAfterYears: number;
  };
  readonly "quality.adjustment_not_numbered": {
    readonly adjustment: Exclude<WageDepositAdjustment, "none">;
  };
  readonly "quality.outside_work_calendar": {
    readonly fromOn: string;
    readonly workingDays: number;
  };
  readonly "quality.wages_late": {
    readonly fromOn: string;
    readonly dueOn: string;
    readonly paidOn: string | null;
  };
  readonly "quality.safeguard_missing": {
    readonly safeguard: WageSafeguard;
  };
  readonly "quality.rectification_overdue": {
    readonly dueOn: string;
    readonly lateDays: number;
  };
  readonly "quality.rectified_late": {
    readonly dueOn: string;
    readonly rectifiedOn: string;
    readonly lateDays: number;
  };
}

export interface QualityRules extends WarrantyRules {
  readonly "quality.acceptance_conditions": readonly AcceptanceCondition[];
  readonly "quality.acceptance_filing_days": number;
  readonly "quality.deposit_cap": DecimalString;
  readonly "quality.no_deposit_beside_bond": true;
  readonly "quality.defect_period": DefectPeriodRule;
  readonly "quality.wage_deposit": WageDepositRule;
  readonly "quality.wage_interval_months": number;
  readonly "quality.wage_safeguards": readonly WageSafeguard[];
  readonly "quality.rectification_days": number;
  readonly "quality.work_calendar": WorkCalendar;
}

export interface Rectification extends Deadline<"quality.rectification"> {
  readonly about: string;
  readonly inspectionId: string;
  readonly state: RectificationState;
  readonly lateDays: number | null;
  readonly reasons: readonly Issue[];
}

export interface RectificationInput {
  readonly inspections: readonly Inspection[];
  readonly divisionCode?: string;
}

export interface RectificationRecord extends Finding {
  readonly rectifications: readonly Rectification[];
  readonly rules: readonly RuleRef[];
}

export type RectificationState = (typeof rectificationStates)[number];

export interface Season {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export type SeasonReading = (typeof seasonReadings)[number];

export type WageDepositAdjustment = (typeof wageDepositAdjustments)[number];

export interface WageDepositAssessment {
  readonly exemption: Finding;
  readonly adjustment: WageDepositAdjustment | null;
  readonly ordinaryLeastFen: Fen | null;
  readonly ordinaryMostFen: Fen | null;
  readonly leastFen: Fen | null;
  readonly mostFen: Fen | null;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly deadlines: readonly Deadline<"quality.wage_deposit_opening" | "quality.wage_deposit_refill" | "quality.wage_deposit_notice">[];
  readonly rules: readonly RuleRef[];
}

export interface WageDepositInput {
  readonly contractFen: Fen;
  readonly hasArrearsInLastYear?: boolean;
  readonly hasArrearsInLastTwoYears?: boolean;
  readonly cleanYears?: number;
  readonly isCompliant?: boolean;
  readonly hasSeveralProjects?: boolean;
  readonly openFrom?: CivilDate;
  readonly refillFrom?: CivilDate;
  readonly noticeFrom?: CivilDate;
  readonly workCalendar?: WorkCalendar;
  readonly divisionCode?: string;
}

export interface WageDepositRule {
  readonly leastRate: DecimalString;
  readonly mostRate: DecimalString;
  readonly severalProjectsLeastRate: DecimalString | null;
  readonly exemptBelowFen: Fen;
  readonly lowerAfterYears: number;
  readonly exemptAfterYears: number;
  readonly openWithinWorkingDays: number;
  readonly refillWithinWorkingDays: number;
  readonly noticeDays: number;
}

export interface WagePaymentCheck extends Finding {
  readonly next: Deadline<"quality.wage_payment"> | null;
  readonly rules: readonly RuleRef[];
}

export interface WagePaymentInput {
  readonly startedOn?: CivilDate;
  readonly paidOn: readonly CivilDate[];
  readonly isAllPaid?: boolean;
  readonly safeguards?: Readonly<Partial<Record<WageSafeguard, boolean>>>;
  readonly divisionCode?: string;
}

export type WageSafeguard = (typeof wageSafeguards)[number];

export interface Warranty extends Deadline<"quality.warranty_end"> {
  readonly about: string;
  readonly kind: WarrantyKind | null;
  readonly minimumOn: CivilDate | null;
  readonly boundBy: WarrantyBound | null;
  readonly reasons: readonly Issue[];
}

export type WarrantyBound = (typeof warrantyBounds)[number];

export interface WarrantyInput {
  readonly acceptedOn: CivilDate;
  readonly works: readonly WarrantyWork[];
  readonly heatingSeasons?: readonly Season[];
  readonly coolingSeasons?: readonly Season[];
  readonly seasonReading?: SeasonReading;
  readonly kindOfItem?: Readonly<Partial<Record<Item, WarrantyKind>>>;
  readonly divisionCode?: string;
}

export type WarrantyKind = (typeof warrantyKinds)[number];

export interface WarrantyRules {
  readonly "quality.warranty": Readonly<Record<WarrantyKind, WarrantyTerm>>;
  readonly "quality.season_reading": SeasonReading;
  readonly "quality.warranty_kind_of_item": Readonly<Partial<Record<Item, WarrantyKind>>>;
}

export interface WarrantySchedule {
  readonly warranties: readonly Warranty[];
  readonly rules: readonly RuleRef[];
}

export type WarrantyTerm = {
  readonly kind: "months";
  readonly months: number;
} | {
  readonly kind: "seasons";
  readonly count: number;
  readonly of: "heating" | "cooling";
} | {
  readonly kind: "design-life";
} | {
  readonly kind: "contract";
};

export interface WarrantyWork {
  readonly id: string;
  readonly kind?: WarrantyKind;
  readonly item?: Item;
  readonly designLifeYears?: number;
  readonly contractMonths?: number;
}

export declare const acceptanceConditions: readonly ["works-completed", "technical-file", "material-reports", "signed-quality-papers", "signed-warranty"];

export declare function assessWageDeposit(input: WageDepositInput, ctx: Context<QualityRules>): Outcome<WageDepositAssessment>;

export declare function checkAcceptance(facts: AcceptanceFacts, ctx: Context<QualityRules>): Outcome<AcceptanceCheck>;

export declare function checkQualityDeposit(input: QualityDepositInput, ctx: Context<QualityRules>): Outcome<QualityDepositCheck>;

export declare function checkWagePayment(input: WagePaymentInput, ctx: Context<QualityRules>): Outcome<WagePaymentCheck>;

export declare const rectificationStates: readonly ["overdue", "unknown", "open", "late", "done"];

export declare const seasonReadings: readonly ["whole", "begun"];

export declare function trackRectification(input: RectificationInput, ctx: Context<QualityRules>): Outcome<RectificationRecord>;

export declare const wageDepositAdjustments: readonly ["none", "lower", "higher"];

export declare const wageSafeguards: readonly ["payment-guarantee", "special-account"];

export declare function warrantiesOf(input: WarrantyInput, ctx: Context<WarrantyRules>): Outcome<WarrantySchedule>;

export declare const warrantyBounds: readonly ["minimum", "contract"];

export declare const warrantyKinds: readonly ["structure", "waterproofing", "insulation", "heating", "cooling", "wiring", "water-pipes", "equipment", "decoration", "other"];

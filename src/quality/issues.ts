import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { AcceptanceCondition, WageDepositAdjustment, WageSafeguard, WarrantyKind } from "./codes.ts";
import type { QualityFact } from "./types.ts";

/** What quality and safety can say. 质量安全类提示。 */
export interface QualityIssueParams {
  /** A fact is not given on which the answer depends. */
  readonly "quality.fact_not_given": { readonly fact: QualityFact };
  /** A day comes before one that it must follow. */
  readonly "quality.days_out_of_order": {
    readonly first: QualityFact;
    readonly firstOn: string;
    readonly then: QualityFact;
    readonly thenOn: string;
  };
  /** A condition of acceptance is not met. */
  readonly "quality.condition_not_met": { readonly condition: AcceptanceCondition };
  /** The acceptance was filed after the last day. */
  readonly "quality.filed_late": { readonly dueOn: string; readonly filedOn: string };
  /** The acceptance is not filed, and the last day is past. */
  readonly "quality.filing_overdue": { readonly dueOn: string };
  /** The acceptance is not filed yet, and there is time. */
  readonly "quality.filing_open": { readonly dueOn: string };
  /** The contract gives less than the law; the law stands. */
  readonly "quality.warranty_below_minimum": {
    readonly kind: WarrantyKind;
    readonly contractOn: string;
    readonly minimumOn: string;
  };
  /** No season of the list can be the one that counts next. */
  readonly "quality.seasons_too_few": { readonly of: "heating" | "cooling"; readonly neededCount: number };
  /** A season ends before it begins, or before the one listed before it does. */
  readonly "quality.season_overlaps": { readonly fromOn: string; readonly toOn: string };
  /** More is held back than the cap. */
  readonly "quality.deposit_above_cap": { readonly depositFen: number; readonly capFen: number };
  /** Money is held back although there is a performance bond. */
  readonly "quality.deposit_beside_bond": { readonly depositFen: number };
  /** The contract sets a longer defect liability period than the law lets it. */
  readonly "quality.defect_period_too_long": { readonly defectMonths: number; readonly mostMonths: number };
  /** The contract's defect liability period is not given. */
  readonly "quality.defect_period_not_given": { readonly usualMonths: number; readonly mostMonths: number };
  /** Facts about owed wages contradict each other. */
  readonly "quality.arrears_contradict": { readonly first: QualityFact; readonly then: QualityFact };
  /** Neither ground of exemption holds. */
  readonly "quality.not_exempt": { readonly exemptBelowFen: number; readonly exemptAfterYears: number };
  /** The text says lower or higher, and no number. */
  readonly "quality.adjustment_not_numbered": { readonly adjustment: Exclude<WageDepositAdjustment, "none"> };
  /** The calendar of working days is not given or does not reach far enough. */
  readonly "quality.outside_work_calendar": { readonly fromOn: string; readonly workingDays: number };
  /** Wages were paid, or are due, later than the interval. */
  readonly "quality.wages_late": {
    readonly fromOn: string;
    readonly dueOn: string;
    readonly paidOn: string | null;
  };
  /** A safeguard of wages is not in place. */
  readonly "quality.safeguard_missing": { readonly safeguard: WageSafeguard };
  /** What an inspection found is not put right in time. */
  readonly "quality.rectification_overdue": { readonly dueOn: string; readonly lateDays: number };
  /** It was put right after the last day. */
  readonly "quality.rectified_late": {
    readonly dueOn: string;
    readonly rectifiedOn: string;
    readonly lateDays: number;
  };
}

/** Issue about quality and safety. 质量安全类提示。 */
export type QualityIssue = IssueOf<QualityIssueParams>;

/** @internal */
export const qualityIssue: IssueMaker<QualityIssueParams> = issueMaker();

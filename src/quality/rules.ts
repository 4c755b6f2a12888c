import type { DecimalString, Fen } from "../kernel/brand.ts";
import type { WorkCalendar } from "../kernel/work-calendar.ts";
import type { Item } from "../measure/codes.ts";
import type { AcceptanceCondition, SeasonReading, WageSafeguard, WarrantyKind } from "./codes.ts";

/** How long a kind of work is under warranty at least. 最低保修期限。 */
export type WarrantyTerm =
  | { readonly kind: "months"; readonly months: number }
  /** As many heating or cooling seasons. */
  | { readonly kind: "seasons"; readonly count: number; readonly of: "heating" | "cooling" }
  /** The reasonable years of use that the design documents give. 设计文件规定的合理使用年限。 */
  | { readonly kind: "design-life" }
  /** What the parties agree. 由发包方与承包方约定。 */
  | { readonly kind: "contract" };

/** How long defects are the contractor's, which is also how long the deposit is held. 缺陷责任期。 */
export interface DefectPeriodRule {
  readonly usualMonths: number;
  readonly mostMonths: number;
}

/** How much is deposited for workers' wages, and when. 农民工工资保证金的规定。 */
export interface WageDepositRule {
  readonly leastRate: DecimalString;
  readonly mostRate: DecimalString;
  /** Least rate of a contractor with several projects; `null` where there is none. 多个在建工程的最低比例。 */
  readonly severalProjectsLeastRate: DecimalString | null;
  /** Contracts below this sum are exempt where no wages were owed in the last year. @unit fen */
  readonly exemptBelowFen: Fen;
  /** Clean years in a row after which the rate falls. */
  readonly lowerAfterYears: number;
  /** Clean years in a row after which nothing is deposited. */
  readonly exemptAfterYears: number;
  readonly openWithinWorkingDays: number;
  readonly refillWithinWorkingDays: number;
  readonly noticeDays: number;
}

/** Rules of acceptance and warranty. 竣工验收与保修规则。 */
export interface WarrantyRules {
  /** How long each kind of work is under warranty at least. 最低保修期限。 */
  readonly "quality.warranty": Readonly<Record<WarrantyKind, WarrantyTerm>>;
  /** Which seasons count; the text does not say. 采暖期、供冷期的计法。 */
  readonly "quality.season_reading": SeasonReading;
  /** Kind of work of the items that are of one kind. 改造内容对应的保修工程类别。 */
  readonly "quality.warranty_kind_of_item": Readonly<Partial<Record<Item, WarrantyKind>>>;
}

/** Rules of quality, safety and wages. 质量安全与工资支付规则。 */
export interface QualityRules extends WarrantyRules {
  /** What must be there before works are accepted. 竣工验收应当具备的条件。 */
  readonly "quality.acceptance_conditions": readonly AcceptanceCondition[];
  /** Days after acceptance within which it is filed. 竣工验收备案期限。 */
  readonly "quality.acceptance_filing_days": number;
  /** Most that is held back, as a share of the settled price. 质量保证金预留比例上限。 @unit 1 */
  readonly "quality.deposit_cap": DecimalString;
  /** No deposit is held beside a performance bond. 已提供履约担保的不得同时预留质量保证金。 */
  readonly "quality.no_deposit_beside_bond": true;
  /** How long the deposit is held. 缺陷责任期。 */
  readonly "quality.defect_period": DefectPeriodRule;
  /** How much is deposited for wages, and when. 农民工工资保证金的规定。 */
  readonly "quality.wage_deposit": WageDepositRule;
  /** Months within which labour costs are paid again. 人工费用拨付周期。 */
  readonly "quality.wage_interval_months": number;
  /** What safeguards wages from the start. 工资支付保障措施。 */
  readonly "quality.wage_safeguards": readonly WageSafeguard[];
  /** Days to put right what an inspection found, where it names no day. 整改期限。 */
  readonly "quality.rectification_days": number;
  /** Which days are worked. 工作日历。 */
  readonly "quality.work_calendar": WorkCalendar;
}

import type { Category } from "../category/codes.ts";
import type { Fen } from "../kernel/brand.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { Item } from "../measure/codes.ts";
import type { FundingSource } from "./codes.ts";
import type { Financing, PaidPer, Pledge } from "./types.ts";

/** What one source pays. 某一来源的出资额。 */
export interface SourceAmount {
  readonly source: FundingSource;
  /** @unit fen */
  readonly amountFen: Fen;
}

/** A row: its cost is what its sources pay, what is financed without a named payer, and the gap. 一行：费用＝各来源＋未列承担方＋缺口。 */
export interface FundingRow {
  /** @unit fen */
  readonly costFen: Fen;
  readonly bySource: readonly SourceAmount[];
  /** Financed, and nobody is named who bears it. 已融资但未列承担方。 @unit fen */
  readonly payerUnknownFen: Fen;
  /** Cost that no source covers. 资金缺口。 @unit fen */
  readonly gapFen: Fen;
}

/** The row of one measure. 一个改造项的分担。 */
export interface MeasureFunding extends FundingRow {
  readonly id: string;
  readonly item: Item | null;
  /** `null` where the item has no category on the date, or the cost is not broken down by item. 类别。 */
  readonly category: Category | null;
}

/** The row of one category; `null` gathers the measures without one. 一个类别的分担。 */
export interface CategoryFunding extends FundingRow {
  readonly category: Category | null;
}

/** What a price cap held back. 封顶单价情况。 */
export interface AppliedPriceCap {
  readonly part: string;
  /** What the cap is held against: the cost of the measures in scope. 封顶基数。 */
  readonly base: "cost-in-scope";
  /** @unit fen/m² */
  readonly capFenPerM2: Fen;
  /** @unit fen */
  readonly costFen: Fen;
  /** Cost that counts. 计入部分。 @unit fen */
  readonly cappedFen: Fen;
  /** Cost above the cap. 超出部分。 @unit fen */
  readonly aboveFen: Fen;
}

/** What a cap on a share held back. 按比例分担的封顶情况。 */
export interface AppliedShareCap {
  readonly part: string;
  /** What the cap is held against: the cost that the share is taken of, or the share itself. 封顶对象。 */
  readonly base: "cost" | "amount";
  readonly per: PaidPer;
  /** @unit fen per household, per m², or in all */
  readonly capFen: Fen;
  /** Without the cap. 封顶前金额。 @unit fen */
  readonly beforeFen: Fen;
  /** What counts. 封顶后金额。 @unit fen */
  readonly cappedFen: Fen;
  /** Above the cap. 超出部分。 @unit fen */
  readonly aboveFen: Fen;
}

/** What a cap held back; `base` tells which kind. 封顶情况。 */
export type AppliedCap = AppliedPriceCap | AppliedShareCap;

/** A scheme that ran, and the rule it comes from; `null` for one that the caller gave. 所用方案。 */
export interface AppliedScheme {
  readonly id: string;
  readonly rule: RuleRef | null;
}

/** Who pays what; rows and columns add up exactly. 资金分担结果。 */
export interface FundingShares extends FundingRow {
  /** The scheme that ran. 所用方案。 */
  readonly scheme: AppliedScheme & {
    /** Schemes of more general packs that it adds to and that ran before it, general first. 叠加的上级方案。 */
    readonly addedTo: readonly AppliedScheme[];
  };
  readonly byMeasure: readonly MeasureFunding[];
  readonly byCategory: readonly CategoryFunding[];
  readonly caps: readonly AppliedCap[];
  /** What the project says is pledged, with its conditions: money that depends on one is in the rows all the same. 已落实资金及其附加条件。 */
  readonly pledges: readonly Pledge[];
  readonly financing: readonly Financing[];
  /** Pledges beyond the cost, by source. 超出费用的已落实资金。 */
  readonly surplus: readonly SourceAmount[];
}

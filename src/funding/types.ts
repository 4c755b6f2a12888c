import type { Category } from "../category/codes.ts";
import type { DecimalString, Fen, SquareMetres } from "../kernel/brand.ts";
import type { Item } from "../measure/codes.ts";
import type { FinancingKind, FundingSource } from "./codes.ts";

/** One planned piece of work with its cost. 改造项及费用。 */
export interface FundingMeasure {
  readonly id: string;
  /** Item of the catalogue; `null` where the cost is not broken down by item. 改造内容条目，未列条目时为空。 */
  readonly item: Item | null;
  /** @unit fen */
  readonly costFen: Fen;
  readonly quantity?: number;
  readonly unit?: string;
}

/** Money that a source has promised. 已落实资金。 */
export interface Pledge {
  readonly source: FundingSource;
  /** @unit fen */
  readonly amountFen: Fen;
  /** The measures it is for; left out, all of them. 指定改造项。 */
  readonly measureIds?: readonly string[];
  /** What it depends on, in the words of the document: shown, never judged. 附加条件。 */
  readonly conditions?: readonly string[];
  /** Income pledged year by year; `amountFen` is its plain sum, nothing is discounted. 分年收益。 */
  readonly stream?: {
    /** @unit fen a year */
    readonly annualFen: Fen;
    readonly years: number;
  };
}

/** Money raised to be paid back or as capital; who bears it is another question. 融资。 */
export interface Financing {
  readonly kind: FinancingKind;
  /** @unit fen */
  readonly amountFen: Fen;
  /** Who bears it in the end; left out where the document does not say. 最终承担方。 */
  readonly bearer?: FundingSource;
}

/** The project whose cost is shared. 项目。 */
export interface FundingProject {
  readonly id: string;
  readonly divisionCode: string;
  /** Year of the plan the project belongs to. 计划年度。 @unit year */
  readonly planYear?: number;
  /** Year of completion; where buildings differ and a rule tells them apart, each is a project of its own. 建成年份。 @unit year */
  readonly builtYear?: number;
  /** Floor area renovated. 改造建筑面积。 @unit m² */
  readonly areaM2?: SquareMetres;
  readonly householdCount?: number;
  readonly measures: readonly FundingMeasure[];
  readonly pledges?: readonly Pledge[];
  readonly financing?: readonly Financing[];
}

/** Which projects and measures a part of a scheme reaches; an empty scope is all of them. 适用范围。 */
export interface SchemeScope {
  /** Divisions whose projects it reaches; all of the pack's when left out. 适用区划。 */
  readonly divisionCodes?: readonly string[];
  /** First year of completion that it reaches, inclusive. 建成年份下限（含）。 @unit year */
  readonly builtFromYear?: number;
  /** Last year of completion that it reaches, inclusive. 建成年份上限（含）。 @unit year */
  readonly builtByYear?: number;
  readonly categories?: readonly Category[];
  readonly items?: readonly Item[];
  readonly exceptItems?: readonly Item[];
}

/** A value that may differ by division; the first entry whose divisions hold the project applies. 分地区取值。 */
export type ByDivision<V> = readonly { readonly divisionCodes: readonly string[]; readonly value: V }[];

/** A share of the cost, where the cost counts up to a price per m². 按封顶单价比例补助。 */
export interface CappedPriceShare {
  readonly kind: "capped-price-share";
  readonly id: string;
  readonly source: FundingSource;
  readonly scope?: SchemeScope;
  readonly share: DecimalString | ByDivision<DecimalString>;
  /** @unit fen/m² of floor area renovated */
  readonly capFenPerM2: Fen;
  /** Who bears the rest of the cost below the cap; `null` where the source is silent. 封顶以内其余部分承担方。 */
  readonly rest: FundingSource | null;
  /** Who bears the cost above the cap; `null` where the source is silent. 超出封顶部分承担方。 */
  readonly above: FundingSource | null;
}

/** A capped price times a ratio that rises and falls with the residents' share. 基数乘以调节后比例。 */
export interface BaseAdjustedRatio {
  readonly kind: "base-adjusted-ratio";
  readonly id: string;
  readonly source: FundingSource;
  readonly scope?: SchemeScope;
  /** @unit fen/m² of floor area renovated */
  readonly capFenPerM2: Fen;
  /** Base ratio; `null` where the source is silent: the caller gives it in `given[id]`. 基础比例。 */
  readonly ratio: DecimalString | ByDivision<DecimalString> | null;
  /** Residents' share that leaves the ratio as it is. 居民出资基准比例。 */
  readonly baseline: Readonly<Record<Category, DecimalString>>;
  /** Items left out when the residents' share is measured. 计算居民出资比例时不计的条目。 */
  readonly exceptItems: readonly Item[];
  /** Points added for each point above the baseline, a started point counted in full. */
  readonly pointsPerPointAbove: number;
  readonly mostPointsAbove: number;
  /** Points taken for each point below the baseline, a started point counted in full. */
  readonly pointsPerPointBelow: number;
}

/** What an amount is counted by. 计量单位。 */
export type PaidPer = "household" | "m2" | "project";

/** A share of the cost, with a cap for each household, each m², or the whole project; the rest is left to later parts. 按比例分担并封顶。 */
export interface CappedShare {
  readonly kind: "capped-share";
  readonly id: string;
  readonly source: FundingSource;
  readonly scope?: SchemeScope;
  readonly share: DecimalString | ByDivision<DecimalString>;
  /** What the cap holds: the `cost` that the share is taken of, or the `amount` that the source pays. 封顶对象。 */
  readonly capOn: "cost" | "amount";
  readonly per: PaidPer;
  /** @unit fen per household, per m², or in all */
  readonly capFen: Fen | ByDivision<Fen>;
}

/** A fixed sum per household, per m², or for the whole project. 定额补助或定额出资。 */
export interface FixedAmount {
  readonly kind: "fixed-amount";
  readonly id: string;
  readonly source: FundingSource;
  readonly scope?: SchemeScope;
  readonly per: PaidPer;
  /** @unit fen per household, per m², or in all */
  readonly amountFen: Fen | ByDivision<Fen>;
}

/** A least share of the cost by category, paid in full where nothing else is pledged. 最低出资比例。 */
export interface MinimumShare {
  readonly kind: "minimum-share";
  readonly id: string;
  readonly source: FundingSource;
  readonly shares: Readonly<Record<Category, DecimalString>>;
  readonly exceptItems?: readonly Item[];
}

/** One of several parties. 分担的一方。 */
export interface SharingParty {
  readonly source: FundingSource;
  /** `null` where the source is silent: the caller gives it in `given["part:source"]`. 分担比例。 @unit 1 */
  readonly share: DecimalString | null;
}

/** Several parties by percent, of the cost or of what is left of it. 多方按比例分担。 */
export interface PartyShares {
  readonly kind: "party-shares";
  readonly id: string;
  readonly scope?: SchemeScope;
  readonly of: "cost" | "remaining";
  readonly parties: readonly SharingParty[];
}

/** One rule of a scheme. 分担规则。 */
export type SchemePart = CappedPriceShare | CappedShare | BaseAdjustedRatio | FixedAmount | MinimumShare | PartyShares;

/** How the cost of a project is shared among sources: parts in order of precedence, then who bears the rest. 资金分担方案。 */
export interface FundingScheme {
  readonly id: string;
  /**
   * The scheme of the next more general pack runs first, and this one pays beside it; left out, this one takes its place.
   * Only where the source says so. 与上级方案叠加。
   */
  readonly addsTo?: "more-general";
  readonly parts: readonly SchemePart[];
  /** Who bears what no part reaches; `null` leaves it a gap, or to the scheme that this one adds to. 兜底承担方。 */
  readonly balance: FundingSource | null;
}

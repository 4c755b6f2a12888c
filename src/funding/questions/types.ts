import type { Fen } from "../../kernel/brand.ts";
import type { FundingSource } from "../codes.ts";

/**
 * A fact that would change the answer; `given:` names a part of the scheme or a party of one (`part:source`), `measures.` a
 * measure. 待补充的事实。
 */
export type FundingFact =
  | "areaM2"
  | "householdCount"
  | "planYear"
  | "builtYear"
  | "divisionCode"
  | `given:${string}`
  | `measures.${string}.item`;

/** One question, and how much hangs on it. 一项待补充的事实。 */
export interface FundingQuestion {
  readonly fact: FundingFact;
  /** Parts of the scheme that read the fact; empty for a fact that chooses the scheme. 需要该事实的分担规则。 */
  readonly parts: readonly string[];
  /**
   * How far the fact alone moves the answer: the ranges of all sources added up, for the other open facts all at their
   * least or all at their most, whichever moves more. 该事实可使各来源出资额变动的合计。 @unit fen
   */
  readonly spreadFen: Fen;
}

/** From where to where an amount can go while facts are open. 金额上下限。 */
export interface FenBounds {
  /** @unit fen */
  readonly leastFen: Fen;
  /** @unit fen */
  readonly mostFen: Fen;
}

/** What one source pays, at least and at most. 某一来源出资额的上下限。 */
export interface SourceBounds extends FenBounds {
  readonly source: FundingSource;
}

/** What is left to ask, and what the answer is meanwhile. 待补充事实及目前的结果范围。 */
export interface FundingQuestions {
  /** In the order worth asking: what moves the answer most first, then by name. 按影响大小排列。 */
  readonly questions: readonly FundingQuestion[];
  readonly bounds: {
    readonly bySource: readonly SourceBounds[];
    readonly gap: FenBounds;
    /** Every bound is the amount of some completion; where `false`, the bounds hold and may be too wide. 上下限均可达到。 */
    readonly isExact: boolean;
  };
}

import type { Category } from "../../category/codes.ts";
import type { DecimalString } from "../../kernel/brand.ts";
import type { Item } from "../../measure/codes.ts";
import type { Citation } from "../../policy/types.ts";
import type {
  Aspect,
  CriterionBasis,
  Principle,
  PrincipleDocument,
  PrincipleFact,
  PrincipleFigure,
  PrincipleText,
} from "./codes.ts";

/** What can show that a criterion is met. 佐证方式。 */
export type PrincipleEvidence = ItemEvidence | CategoryEvidence | FactEvidence | FigureEvidence | DocumentEvidence;

/** The plan has a work of one of these items. 方案含有所列改造内容之一。 */
export interface ItemEvidence {
  readonly kind: "item";
  readonly items: readonly Item[];
}

/** The plan has a work of this category. 方案含有该类别的改造内容。 */
export interface CategoryEvidence {
  readonly kind: "category";
  readonly category: Category;
}

/** A fact is true. 事实成立。 */
export interface FactEvidence {
  readonly kind: "fact";
  readonly fact: PrincipleFact;
}

/** A figure is at least so much. 数据达到下限。 */
export interface FigureEvidence {
  readonly kind: "figure";
  readonly figure: PrincipleFigure;
  /** Itself included. 下限（含）。 */
  readonly least: DecimalString;
}

/** A document exists. 文件已编制。 */
export interface DocumentEvidence {
  readonly kind: "document";
  readonly document: PrincipleDocument;
}

/** One thing that a principle or an aspect asks for. 评分指标。 */
export interface PrincipleCriterion {
  /** Unique in the rule. 标识。 */
  readonly id: string;
  /** What it belongs to. 所属坚持或方面。 */
  readonly heading: Principle | Aspect;
  readonly basis: CriterionBasis;
  /** Any of these shows it. 佐证（任一即可）。 */
  readonly evidence: readonly [PrincipleEvidence, ...PrincipleEvidence[]];
  /** Against the other criteria of its heading. 权重。 */
  readonly weight: DecimalString;
  readonly cite: Citation;
}

/** Criteria of the five principles and the six aspects. 五个坚持和六个方面的评分指标。 */
export interface PrincipleCriteria {
  /** How much of each was read. 原文查阅情况。 */
  readonly texts: Readonly<Record<Principle | Aspect, PrincipleText>>;
  readonly criteria: readonly PrincipleCriterion[];
}

/** Rules of the scorecard. 五个坚持评分规则。 */
export interface PrinciplesRules {
  /** What shows that a plan follows the five principles and covers the six aspects. 五个坚持和六个方面的评分指标。 */
  readonly "progress.principles": PrincipleCriteria;
}

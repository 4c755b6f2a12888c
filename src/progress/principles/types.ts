import type { Category } from "../../category/codes.ts";
import type { ExactFraction } from "../../funding/allocation/types.ts";
import type { DecimalString } from "../../kernel/brand.ts";
import type { Finding } from "../../kernel/finding.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { Item } from "../../measure/codes.ts";
import type { CommunityPlan } from "../../plan/types.ts";
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

/** What is known of a plan; a fact left out is not known. 五个坚持评分输入。 */
export interface PrinciplesInput {
  /** The plan of the community; left out where an annual plan is scored. 改造方案。 */
  readonly plan?: CommunityPlan;
  /** Goes before that of the plan; packs of other divisions are passed over. 行政区划代码。 */
  readonly divisionCode?: string;
  /** Goes before that of the plan. 计划年度。 @unit year */
  readonly planYear?: number;
  /** `isWilling` is taken from the plan where it is left out. 佐证事实。 */
  readonly facts?: Readonly<Partial<Record<PrincipleFact, boolean>>>;
  /** A start rate is started over planned, and may exceed 1. 佐证数据。 @unit 1 */
  readonly figures?: Readonly<Partial<Record<PrincipleFigure, DecimalString>>>;
  /** Whether each exists; the plan of one community, given here, does. 佐证文件是否已编制。 */
  readonly documents?: Readonly<Partial<Record<PrincipleDocument, boolean>>>;
  /** Weights of single criteria by id, in place of the rule's. 自定权重。 */
  readonly weights?: Readonly<Record<string, DecimalString>>;
}

/** A fact that a criterion asks for, by its place in the input. 所需事实的路径。 */
export type PrinciplesFactPath =
  | "plan.measures"
  | `facts.${PrincipleFact}`
  | `figures.${PrincipleFigure}`
  | `documents.${PrincipleDocument}`;

/** What was found for one piece of evidence. 佐证情况。 */
export type FoundEvidence = FoundWorks | FoundFact | FoundFigure | FoundDocument;

/** Works of the plan that show it. 佐证的改造项。 */
export interface FoundWorks {
  readonly kind: "item" | "category";
  readonly verdict: Verdict;
  /** The category asked for; `null` where items are. 改造类别。 */
  readonly category: Category | null;
  /** Items found, in the order of the catalogue. 改造内容条目。 */
  readonly items: readonly Item[];
  /** In the order of the plan. 改造项标识。 */
  readonly measureIds: readonly string[];
}

/** A fact that shows it. 佐证的事实。 */
export interface FoundFact {
  readonly kind: "fact";
  readonly verdict: Verdict;
  readonly fact: PrincipleFact;
}

/** A figure that shows it. 佐证的数据。 */
export interface FoundFigure {
  readonly kind: "figure";
  readonly verdict: Verdict;
  readonly figure: PrincipleFigure;
  readonly least: DecimalString;
  /** `null` where not given. 数值。 */
  readonly value: DecimalString | null;
}

/** A document that shows it. 佐证的文件。 */
export interface FoundDocument {
  readonly kind: "document";
  readonly verdict: Verdict;
  readonly document: PrincipleDocument;
}

/** Whether one criterion is met. 单项指标结论。 */
export interface CriterionFinding extends Finding {
  readonly id: string;
  readonly basis: CriterionBasis;
  readonly weight: DecimalString;
  /** Whether the caller set the weight. 是否为自定权重。 */
  readonly isOwnWeight: boolean;
  readonly evidence: readonly FoundEvidence[];
  readonly cite: Citation;
}

/** How far a plan follows one principle, or covers one aspect: weights met over all weights. 单项得分。 */
export interface HeadingScore<Heading extends string> {
  readonly heading: Heading;
  /** How much of its text was read. 原文查阅情况。 */
  readonly text: PrincipleText;
  /** `null` while a criterion is unknown, and without weights. 得分。 @unit 1 */
  readonly score: ExactFraction | null;
  /** With nothing of what is unknown; `null` without weights. 得分下限。 @unit 1 */
  readonly lowest: ExactFraction | null;
  /** With all of what is unknown; `null` without weights. 得分上限。 @unit 1 */
  readonly highest: ExactFraction | null;
  readonly criteria: readonly CriterionFinding[];
}

/** The scorecard: no total, as no document weighs one heading against another. 五个坚持和六个方面评分。 */
export interface PrinciplesScorecard {
  /** All five, in their order; empty without a rule in force. 五个坚持。 */
  readonly principles: readonly HeadingScore<Principle>[];
  /** All six, in their order; empty without a rule in force. 六个方面。 */
  readonly aspects: readonly HeadingScore<Aspect>[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

import type { DecimalString } from "../../kernel/brand.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { ExactFraction } from "../allocation/types.ts";
import type { PerformanceBand } from "./rules.ts";

/** What every indicator has. 绩效指标。 */
export interface IndicatorBase {
  readonly id: string;
  /** The group that the indicator belongs to. 一级指标。 */
  readonly group?: string;
  /** Part in the whole; those of all indicators add up to exactly 1, or to exactly 100. 权重（分值）。 */
  readonly weight: DecimalString;
  /** Mark of the indicator on its own scale when full; left out, its points of 100. 满分。 */
  readonly fullMark?: DecimalString;
}

/** An indicator that is given a mark. 直接评分指标。 */
export interface DirectIndicator extends IndicatorBase {
  readonly kind: "direct";
  /** From 0 to the full mark; left out while not known. 得分。 */
  readonly mark?: DecimalString;
}

/** An indicator scored by how far a target is reached; more than the target counts as full. 按完成率计分的指标。 */
export interface RatioIndicator extends IndicatorBase {
  readonly kind: "ratio";
  /** Above 0. 目标值。 */
  readonly target: DecimalString;
  /** In the unit of the target; left out while not known. 实际值。 */
  readonly actual?: DecimalString;
}

/** An indicator that is met or not. 是否达标类指标。 */
export interface YesNoIndicator extends IndicatorBase {
  readonly kind: "yes-no";
  /** Left out while not known. 是否达标。 */
  readonly isMet?: boolean;
}

/** An indicator that loses so much for each event, down to 0. 扣分类指标。 */
export interface DeductIndicator extends IndicatorBase {
  readonly kind: "deduct";
  /** On the scale of the full mark. 每次扣分。 */
  readonly perEvent: DecimalString;
  /** Left out while not known. 次数。 */
  readonly eventCount?: number;
}

/** An indicator of an evaluation. 绩效指标。 */
export type PerformanceIndicator = DirectIndicator | RatioIndicator | YesNoIndicator | DeductIndicator;

/** What is evaluated. 绩效评价输入。 */
export interface PerformanceInput {
  readonly indicators: readonly PerformanceIndicator[];
  /** Weights of groups as printed: each must be the sum of its indicators'. 一级指标权重（分值）。 */
  readonly groupWeights?: Readonly<Record<string, DecimalString>>;
  /** Grades by score; left out, those of the rule in force. 评价等级划分。 */
  readonly bands?: readonly PerformanceBand[];
  /** Decimals of the rounded points, 0 to 10; 2 when left out. 保留小数位数。 */
  readonly decimals?: number;
  /** Division whose rule gives the bands; left out, the nation. 行政区划代码。 */
  readonly divisionCode?: string;
}

/** Points of 100, exact. 得分。 */
export interface PerformancePoints extends ExactFraction {
  /** Half up to the decimals asked for, for reading: these need not add up. 四舍五入值，仅供阅读。 */
  readonly rounded: DecimalString;
}

/** Points of a part of the evaluation, or their bounds while values are missing. 得分及其上下限。 */
export interface ScoredPart {
  readonly full: PerformancePoints;
  /** `null` while a value is missing. 得分。 */
  readonly points: PerformancePoints | null;
  /** With every missing indicator at 0. 得分下限。 */
  readonly lowest: PerformancePoints;
  /** With every missing indicator at full. 得分上限。 */
  readonly highest: PerformancePoints;
}

/** What one indicator scores. 指标得分。 */
export interface IndicatorScore extends ScoredPart {
  readonly id: string;
  /** `null` where it belongs to none. 一级指标。 */
  readonly group: string | null;
}

/** What one group scores. 一级指标得分。 */
export interface GroupScore extends ScoredPart {
  readonly group: string;
}

/** What an indicator lost. 失分。 */
export interface LostPoints {
  readonly id: string;
  readonly points: PerformancePoints;
}

/** The evaluation, out of 100. 绩效评价结果。 */
export interface PerformanceScore extends ScoredPart {
  /** `unknown` without bands, or while missing values leave more than one open. 评价等级。 */
  readonly grade: string;
  /** `null` where the grade is unknown, or its band gives none. 绩效调节系数。 */
  readonly coefficient: DecimalString | null;
  /** In the order given. 各指标得分。 */
  readonly indicators: readonly IndicatorScore[];
  /** In the order in which the indicators name them. 各一级指标得分。 */
  readonly groups: readonly GroupScore[];
  /** From the most to the least, ties to the earlier indicator; those that lost nothing are left out. 失分排序。 */
  readonly lost: readonly LostPoints[];
  /** Values not given, such as `indicators.completion.actual`, and the rule of bands where none is in force. 尚缺的数据。 */
  readonly missing: readonly string[];
  /** The rule that gave the bands; empty with the caller's. 所依据的规则。 */
  readonly rules: readonly RuleRef[];
}

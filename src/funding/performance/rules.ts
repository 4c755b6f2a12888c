import type { DecimalString } from "../../kernel/brand.ts";

/** A grade and the score from which it holds. 评价等级。 */
export interface PerformanceBand {
  /** Name of the grade, as the document writes it. 等级名称。 */
  readonly grade: string;
  /** Least score of the grade, itself included; one band begins at 0. 最低得分（含）。 @unit points of 100 */
  readonly fromScore: DecimalString;
  /** What an allocation multiplies by for this grade. 绩效调节系数。 @unit 1 */
  readonly coefficient?: DecimalString;
}

/** Rules of the performance evaluation. 绩效评价规则。 */
export interface PerformanceRules {
  /** Grades by score. 评价等级划分。 */
  readonly "funding.performance.bands": readonly PerformanceBand[];
}

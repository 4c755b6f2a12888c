import type { DecimalString } from "../../kernel/brand.ts";

/** One factor of a formula. 分配因素及权重。 */
export interface AllocationFactor {
  /** Key under which the regions give their figures. 因素名称。 */
  readonly name: string;
  /** Weight inside its group; `null` where the document read gives no number. 权重。 */
  readonly weight: DecimalString | null;
  /** Whether a region's figure is multiplied by its fiscal difficulty coefficient. 是否乘以财政困难程度系数。 */
  readonly timesDifficulty: boolean;
}

/** Factors that share a fixed part of the money. 一组分配因素。 */
export interface AllocationGroup {
  /** Part of the whole; the groups together are exactly 1. 占总额的比例。 */
  readonly share: DecimalString;
  readonly factors: readonly AllocationFactor[];
}

/** How a total is split among regions by factors. 因素法分配公式。 */
export interface AllocationFormula {
  readonly groups: readonly AllocationGroup[];
}

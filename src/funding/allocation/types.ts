import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { RuleRef } from "../../kernel/issue.ts";

/** A place that receives a part. 参与分配的地区。 */
export interface AllocationRegion {
  readonly id: string;
  /**
   * Figure for each factor, in any one unit: `area` with at most two decimals, `households`, `buildings` and
   * `communities` whole, any other with at most four decimals. 各因素数值。
   */
  readonly factors: Readonly<Record<string, number>>;
  /** Fiscal difficulty coefficient, at most two decimals; needed by the factors that it multiplies. 财政困难程度系数。 */
  readonly fiscalDifficulty?: number;
}

/** What is split, among whom and by which weights. 因素法分配输入。 */
export interface FactorAllocationInput {
  /** @unit fen */
  readonly totalFen: Fen;
  /** Grain of a share: 100 for whole yuan, 1,000,000 for 10,000 yuan; 1 when left out. 分配最小单位。 @unit fen */
  readonly roundToFen?: Fen;
  readonly regions: readonly AllocationRegion[];
  /** Weight of each factor in the whole, together exactly 1; left out, those of the rule in force. 因素权重。 */
  readonly weights?: Readonly<Record<string, DecimalString>>;
  /** Division whose authority splits; left out, the nation. 分配主体的行政区划代码。 */
  readonly divisionCode?: string;
  /** Year of the plan that the money is for. 计划年度。 @unit year */
  readonly planYear?: number;
}

/** A fraction whose terms may exceed safe integers, as decimal digits. 精确分数。 */
export interface ExactFraction {
  /** Numerator, a whole number ≥ 0. 分子。 */
  readonly num: string;
  /** Denominator, a whole number > 0. 分母。 */
  readonly den: string;
}

/** A factor as it was used. 所用因素。 */
export interface AllocatedFactor {
  readonly name: string;
  /** Weight in the whole. 占总额的权重。 */
  readonly weight: DecimalString;
  readonly timesDifficulty: boolean;
  /** Sum over the regions, each figure times its coefficient where `timesDifficulty`; exact. 各地区合计。 */
  readonly total: DecimalString;
}

/** What one factor brings a region. 某一因素的分配额。 */
export interface FactorContribution {
  readonly factor: string;
  /** Half up to the fen, for reading: these need not add up to the amount. 四舍五入值，仅供阅读。 @unit fen */
  readonly roundedFen: Fen;
}

/** What one region receives. 一个地区的分配额。 */
export interface RegionShare {
  readonly id: string;
  /** @unit fen */
  readonly amountFen: Fen;
  /** Exact entitlement before it is cut to grains. 精确应得额。 @unit fen */
  readonly quota: ExactFraction;
  /** What the cut leaves of it, from 0 up to 1. 余额。 @unit grain */
  readonly remainder: ExactFraction;
  /** Place of the remainder among all, from 1; ties to the earlier region. 余额位次。 */
  readonly remainderRank: number;
  readonly byFactor: readonly FactorContribution[];
}

/** The shares, in the order of the regions; they add up to the total exactly. 因素法分配结果。 */
export interface FactorAllocation {
  /** @unit fen */
  readonly totalFen: Fen;
  /** Rule that gave the weights, or what the caller's weights were held against; `null` where none is in force. 所依据的规则。 */
  readonly rule: RuleRef | null;
  /** Factors with a weight above 0. 所用因素。 */
  readonly factors: readonly AllocatedFactor[];
  readonly shares: readonly RegionShare[];
  /** Grains left after the cut: one each to the remainders of rank 1 to this number. 余下的最小单位数。 */
  readonly leftOverCount: number;
  /** Where the rest smaller than a grain went; `null` where there is none. 不足一个最小单位的尾数。 */
  readonly rest: { readonly id: string; readonly amountFen: Fen } | null;
}

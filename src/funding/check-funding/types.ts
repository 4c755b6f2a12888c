import type { Fen } from "../../kernel/brand.ts";
import type { ExclusionReason } from "../../measure/codes.ts";
import type { FundingProject } from "../types.ts";

/** A measure that is no work of the community itself, and why. 不属于小区改造内容的工程。 */
export interface ExcludedMeasure {
  readonly measureId: string;
  /** As `classifyText` gives it, or as the caller knows it. 原因。 */
  readonly reason: ExclusionReason;
}

/** A project whose public money is checked: its pledges, and what the rules ask beside them. 待核查的项目。 */
export interface FundingCheckProject extends FundingProject {
  /** Approved construction-and-installation cost of the items that the money supports. 支持内容经批准的建安投资。 @unit fen */
  readonly approvedConstructionFen?: Fen;
  /** Whether the works are finished. 是否已完工。 */
  readonly isFinished?: boolean;
  readonly excludedMeasures?: readonly ExcludedMeasure[];
}

import type { Category } from "../../category/codes.ts";
import type { Fen } from "../../kernel/brand.ts";
import type { Ratio } from "../../kernel/ratio.ts";
import type { FundingSource } from "../codes.ts";
import type { FundingShares } from "../result.ts";
import type { ShareFundingInput } from "../share-funding.ts";

/** One way to fund a project, under a name. 一个比选方案。 */
export interface FundingScenario {
  readonly id: string;
  readonly input: ShareFundingInput;
}

/** Scenarios to put side by side; the first is what the others are held against. 方案比选输入。 */
export interface CompareFundingInput {
  /** Two or more, ids unique. */
  readonly scenarios: readonly FundingScenario[];
}

/** An amount for each household: exact, and rounded half a fen up. 户均金额。 */
export interface PerHousehold {
  /** Fen over households. */
  readonly exact: Ratio;
  /** @unit fen per household */
  readonly roundedFen: Fen;
}

/** What a source pays for each household. 某一来源的户均金额。 */
export interface SourcePerHousehold extends PerHousehold {
  readonly source: FundingSource;
}

/** How much more or less a source pays. 某一来源的差额。 */
export interface SourceDifference {
  readonly source: FundingSource;
  /** @unit fen */
  readonly amountDifferenceFen: Fen;
}

/** How a row differs from the same row of the first scenario; below 0 where it is less. 与首个方案的差额。 */
export interface FundingDifference {
  /** @unit fen */
  readonly costDifferenceFen: Fen;
  /** Every source that pays in either. */
  readonly bySource: readonly SourceDifference[];
  /** @unit fen */
  readonly payerUnknownDifferenceFen: Fen;
  /** @unit fen */
  readonly gapDifferenceFen: Fen;
}

/** How a category differs; `null` gathers the measures without one. 某一类别的差额。 */
export interface CategoryDifference extends FundingDifference {
  readonly category: Category | null;
}

/** What a scenario gives, and how it differs from the first. 一个方案的结果及差额。 */
export interface ScenarioFunding {
  readonly id: string;
  readonly shares: FundingShares;
  /** `null` where the project does not give its households. 户均。 */
  readonly perHousehold: {
    readonly householdCount: number;
    readonly rounding: "half-up";
    readonly bySource: readonly SourcePerHousehold[];
    readonly cost: PerHousehold;
    readonly gap: PerHousehold;
  } | null;
  /** All 0 for the first itself. */
  readonly difference: FundingDifference & { readonly byCategory: readonly CategoryDifference[] };
}

/** Scenarios side by side, in the order given. 方案比选结果。 */
export interface FundingComparison {
  readonly scenarios: readonly ScenarioFunding[];
}

/** What is sought, and how large a gap may be left. 反求输入。 */
export type SolveFundingInput = {
  readonly input: ShareFundingInput;
  /** The gap that may be left; 0 when left out. 允许的资金缺口。 @unit fen */
  readonly targetGapFen?: Fen;
} & (
  | { readonly unknown: "resident-share" | "unit-price" }
  | { readonly unknown: "subsidy"; readonly source: FundingSource }
);

/** The amount that leaves no more than the gap allowed, and what one fen the other way leaves. 反求结果。 */
export type FundingSolution = {
  /** Who pays what at the answer. */
  readonly shares: FundingShares;
  /** The gap with one fen less pledged, or with one fen more per m²; `null` where nothing is pledged. @unit fen */
  readonly gapBeyondFen: Fen | null;
} & (
  | {
      readonly unknown: "resident-share" | "subsidy";
      readonly source: FundingSource;
      /** The least pledge, for all measures. @unit fen */
      readonly pledgeFen: Fen;
      /** The pledge over the cost, exact; `null` where there is no cost. 占费用的比例。 */
      readonly shareOfCost: Ratio | null;
    }
  | {
      readonly unknown: "unit-price";
      /** The highest price. @unit fen/m² of floor area renovated */
      readonly priceFenPerM2: Fen;
      /** The cost at that price. @unit fen */
      readonly costFen: Fen;
    }
);

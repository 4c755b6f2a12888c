import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";

/** What the allocation by factors can say. 因素法分配类提示。 */
export interface AllocationIssueParams {
  /** The list of regions is empty. */
  readonly "funding.no_region": Readonly<Record<never, never>>;
  /** A figure has more decimals, or more digits, than the exact arithmetic takes. */
  readonly "funding.figure_too_fine": { readonly value: number; readonly mostDecimals: number };
  /** The document in force gives no numbers: the caller supplies the weights, and none is guessed. */
  readonly "funding.weights_unknown": {
    readonly pack: string;
    readonly from: string | null;
    /** Factors without a weight; empty where the document read does not even name them. */
    readonly factors: readonly string[];
  };
  /** The weights do not add up to exactly 1. */
  readonly "funding.weight_sum_not_one": { readonly sum: string };
  /** A factor has weight, and its total over the regions is 0. */
  readonly "funding.factor_total_zero": { readonly factor: string };
  /** The caller's weights give a group of factors another part of the whole than the rule does. */
  readonly "funding.group_share_differs": {
    readonly factors: readonly string[];
    readonly share: string;
    readonly sum: string;
  };
  /** No rule says whether these factors take the difficulty coefficient; article 8 of 2019 was followed. */
  readonly "funding.difficulty_by_default": {
    readonly withDifficulty: readonly string[];
    readonly withoutDifficulty: readonly string[];
  };
  /** The place has no formula of its own, and a more general one stood in. */
  readonly "funding.general_formula_used": { readonly divisionCode: string; readonly pack: string };
}

/** Issue about the allocation by factors. 因素法分配类提示。 */
export type AllocationIssue = IssueOf<AllocationIssueParams>;

/** @internal */
export const allocationIssue: IssueMaker<AllocationIssueParams> = issueMaker();

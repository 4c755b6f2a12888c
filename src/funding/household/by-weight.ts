import { hundredthsOfM2 } from "../../kernel/area.ts";
import type { SquareMetres } from "../../kernel/brand.ts";
import { householdIssue } from "./issues.ts";
import { type Sharing, type SplitOrIssues, splitAmount } from "./sharing.ts";

/** Equal shares. 按户均摊。 @internal */
export function shareEqually(sharing: Sharing): SplitOrIssues {
  return splitAmount(
    sharing,
    sharing.households.map(() => 1),
  );
}

/** Shares by floor area, in hundredths of m². 按面积分摊。 @internal */
export function shareByArea(sharing: Sharing): SplitOrIssues {
  return shareByGiven(
    sharing,
    sharing.households.map(({ areaM2 }) => hundredthsOfM2(areaM2 as SquareMetres)),
  );
}

/** Shares by the weight that each household gives. 按给定权数分摊。 @internal */
export function shareByWeight(sharing: Sharing): SplitOrIssues {
  return shareByGiven(
    sharing,
    sharing.households.map(({ weight }) => weight as number),
  );
}

function shareByGiven(sharing: Sharing, weights: readonly number[]): SplitOrIssues {
  if (weights.some((weight) => weight > 0)) return splitAmount(sharing, weights);
  return [householdIssue("error", "funding.no_positive_weight", {}, { path: ["households"] })];
}

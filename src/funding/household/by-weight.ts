import { areaWeight } from "./exact-weights.ts";
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
    sharing.households.map(({ areaM2 }) => areaWeight(areaM2 as number)),
  );
}

/** Shares by the weight that each household gives. 按给定权数分摊。 @internal */
export function shareByWeight(sharing: Sharing): SplitOrIssues {
  // A weight of −0 passes for 0 and would not survive JSON; −0 + 0 is 0.
  return shareByGiven(
    sharing,
    sharing.households.map(({ weight }) => (weight as number) + 0),
  );
}

function shareByGiven(sharing: Sharing, weights: readonly number[]): SplitOrIssues {
  if (weights.some((weight) => weight > 0)) return splitAmount(sharing, weights);
  return [householdIssue("error", "funding.no_positive_weight", {}, { path: ["households"] })];
}

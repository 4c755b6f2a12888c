import type { ChoiceCounts, Count } from "./count-ballot.ts";
import { passesBy } from "./passes-vote.ts";
import type { ReadBallots } from "./read-ballots.ts";
import type { VoteRule } from "./rules.ts";
import type { Measure } from "./sum-choices.ts";
import type { ConsentGap } from "./types.ts";

/**
 * Finds the least that passes a vote with ballots not returned: owners among them who agree pass it exactly where they
 * are at least so many and hold at least so much. `null` where even all of them do not.
 *
 * Each measure alone: a further vote for never hurts, so the least is found by halving. The area then asks for as many
 * owners as hold it between them, the largest first.
 * @internal
 */
export function leastToPass(
  counts: ChoiceCounts,
  unreturned: () => readonly Count[],
  read: ReadBallots,
  rule: VoteRule,
): ConsentGap | null {
  const least = (measure: Measure): number | null => {
    const passes = (more: number): boolean => passesBy(measure, counts, read, rule, more);
    let most = counts.none[measure];
    if (!passes(most)) return null;
    for (let below = -1; most - below > 1; ) {
      const middle = Math.floor((below + most) / 2);
      if (passes(middle)) most = middle;
      else below = middle;
    }
    return most;
  };
  const [heads, area] = [least("heads"), least("area")];
  if (heads === null || area === null) return null;
  return { heads: Math.max(heads, area === 0 ? 0 : fewestHolding(area, unreturned())), areaM2: area / 100 };
}

/** The fewest heads that hold an area; what is held by no head comes with any. */
function fewestHolding(area: number, owners: readonly Count[]): number {
  const sorted = owners.filter(({ heads }) => heads > 0).sort((a, b) => b.area - a.area);
  let rest = owners.reduce((left, owner) => (owner.heads > 0 ? left : left - owner.area), area);
  let count = 0;
  for (; rest > 0; count++) rest -= (sorted[count] as Count).area;
  return count;
}

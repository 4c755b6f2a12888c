import { exceeds, reaches } from "../kernel/ratio.ts";
import type { Count } from "./count-ballot.ts";
import type { VoteTest } from "./rules.ts";

/** How one test came out: by area and by heads, and the least that would have made each pass. @internal */
export interface TestResult {
  readonly isAreaEnough: boolean;
  readonly isHeadCountEnough: boolean;
  readonly short: Readonly<Count>;
}

/** Holds the part against a share of the whole; a part of nothing is never enough. @internal */
export function testVote(part: Readonly<Count>, whole: Readonly<Count>, test: VoteTest): TestResult {
  const isEnough = test.bound === "reach" ? reaches : exceeds;
  return {
    isAreaEnough: isEnough(part.area, whole.area, test.share),
    isHeadCountEnough: isEnough(part.heads, whole.heads, test.share),
    short: { area: Math.max(0, leastOf(whole.area, test) - part.area), heads: Math.max(0, leastOf(whole.heads, test) - part.heads) },
  };
}

/** The least part of a whole that passes: ⌈whole × share⌉ where the share is enough, ⌊whole × share⌋ + 1 where it is not. */
function leastOf(whole: number, { share, bound }: VoteTest): number {
  const product = BigInt(whole) * BigInt(share.num);
  const den = BigInt(share.den);
  const least = bound === "reach" ? (product + den - 1n) / den : product / den + 1n;
  return Math.max(1, Number(least));
}

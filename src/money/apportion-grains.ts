import type { Fen } from "../kernel/brand.ts";
import { fen } from "./fen.ts";
import { isCount, refused, splitToList } from "./largest-remainder.ts";

const caller = "apportionGrains";

/** Shares in whole grains, and where the rest that is less than a grain went. 取整分摊结果。 */
export interface GrainShares {
  /** One share per weight, in the order given; all but the one at `restIndex` are whole grains. @unit fen */
  readonly shares: readonly Fen[];
  /** What is less than a grain, already inside `shares[restIndex]`. @unit fen */
  readonly restFen: Fen;
  /** Whose share carries the rest; −1 where there is none. */
  readonly restIndex: number;
}

/**
 * Splits an amount in proportion to weights, in whole grains such as whole yuan. 取整分摊。
 *
 * The whole grains are apportioned as `apportion` does. What is less than a grain goes with the last grain given out:
 * to the lowest remainder that still received a grain (of ties the later index, which is served last). Where the grains
 * came out even and none was left to give out, it goes to the last index that holds a grain; where the amount is less
 * than one grain, to the largest weight, ties to the earlier index. The shares always add up to `totalFen`.
 *
 * @param grainFen - The grain of a share: 100 for whole yuan, 1 for none.
 * @param weights - As for `apportion`.
 * @throws RangeError if `totalFen` or a weight is refused by `apportion`, or `grainFen` is not a safe integer above 0.
 *
 * @unit totalFen: fen · grainFen: fen · weights: any one unit · result: fen
 *
 * @example
 * ```ts
 * import { apportionGrains } from "jiugai/money";
 * apportionGrains(1050, 100, [1, 1, 1]) // => { shares: [450, 300, 300], restFen: 50, restIndex: 0 }
 * ```
 */
export function apportionGrains(totalFen: number, grainFen: number, weights: ArrayLike<number>): GrainShares {
  if (!isCount(totalFen)) throw refused(caller, "totalFen", "a safe non-negative integer", totalFen);
  if (!isCount(grainFen) || grainFen === 0) throw refused(caller, "grainFen", "a safe integer above 0", grainFen);
  const restFen = totalFen % grainFen;
  const { shares, lastServed } = splitToList(caller, (totalFen - restFen) / grainFen, weights);
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] as number) * grainFen;
  const restIndex = restFen === 0 ? -1 : lastServed >= 0 ? lastServed : indexWithoutRanking(shares, weights);
  if (restIndex >= 0) (shares[restIndex] as number) += restFen;
  return { shares: shares as Fen[], restFen: fen(restFen), restIndex };
}

/** The last index that holds a grain; where none does, the largest weight: it would have been first in line. */
function indexWithoutRanking(shares: readonly number[], weights: ArrayLike<number>): number {
  let lastHolder = -1;
  let largest = 0;
  for (let i = 0; i < shares.length; i++) {
    if ((shares[i] as number) > 0) lastHolder = i;
    if ((weights[i] as number) > (weights[largest] as number)) largest = i;
  }
  return lastHolder >= 0 ? lastHolder : largest;
}

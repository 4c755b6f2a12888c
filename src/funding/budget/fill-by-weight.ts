import { splitExactly } from "../allocation/split-exactly.ts";

/** One who takes part in a split. @internal */
export interface Claim {
  /** Most it may receive, whole grains. @unit fen */
  readonly most: number;
  readonly weight: bigint;
}

/** A split in which nobody is above its most. @internal */
export interface Filled {
  /** In the order of the claims. @unit fen */
  readonly amounts: readonly number[];
  /** Who has its most, by index. */
  readonly isFull: readonly boolean[];
  /** What the others share. @unit fen */
  readonly leftFen: number;
  /** The weights of the others; 0 for those who have their most. */
  readonly openWeights: readonly bigint[];
}

/**
 * Splits an amount of whole grains by weight with a ceiling each.
 *
 * Whoever would come above its ceiling has it, and the rest is split among the others, to the end: the ceilings that bind
 * are those least in proportion to their weights, so one pass over them in that order finds all. The quota of the others
 * is then below their ceilings, which are whole grains, so the grain that the largest remainder adds never passes one.
 * @internal
 */
export function fillByWeight(totalFen: number, grainFen: number, claims: readonly Claim[]): Filled {
  const isFull = claims.map(() => false);
  const order = [...claims.keys()].filter((index) => (claims[index] as Claim).weight > 0n);
  order.sort((a, b) => compareRooms(claims[a] as Claim, claims[b] as Claim) || a - b);
  let left = totalFen;
  let openWeight = claims.reduce((sum, { weight }) => sum + weight, 0n);
  for (const index of order) {
    const { most, weight } = claims[index] as Claim;
    if (BigInt(most) * openWeight > BigInt(left) * weight) break;
    isFull[index] = true;
    left -= most;
    openWeight -= weight;
  }
  const openWeights = claims.map(({ weight }, index) => (isFull[index] ? 0n : weight));
  const parts = openWeight === 0n ? null : splitExactly(left, grainFen, openWeights).shares;
  const amounts = claims.map(({ most }, index) => (isFull[index] ? most : (parts?.[index] ?? 0)));
  return { amounts, isFull, leftFen: left, openWeights };
}

/** By the ceiling in proportion to the weight. */
function compareRooms(a: Claim, b: Claim): number {
  const difference = BigInt(a.most) * b.weight - BigInt(b.most) * a.weight;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

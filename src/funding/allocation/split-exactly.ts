/** A split by whole weights of any size, with what the ranking of the remainders saw. @internal */
export interface ExactSplit {
  /** In the order of the weights; adds up to the total. */
  readonly shares: readonly number[];
  /** Sum of the weights: the denominator of every remainder. */
  readonly sum: bigint;
  readonly remainders: readonly bigint[];
  /** Place of each remainder, from 1. */
  readonly ranks: readonly number[];
  /** Grains left after the cut; one each to the first so many ranks. */
  readonly leftOver: number;
  /** Whose share carries what is less than a grain; −1 where there is none. */
  readonly restIndex: number;
}

/**
 * Splits a total by the largest remainder in whole grains: `apportionGrains` for weights beyond the safe integers, by the
 * same rules for ties and for the rest, and it also tells the remainders.
 * @internal
 */
export function splitExactly(total: number, grain: number, weights: readonly bigint[]): ExactSplit {
  const sum = weights.reduce((soFar, weight) => soFar + weight, 0n);
  const restFen = total % grain;
  const grains = (total - restFen) / grain;
  const wideGrains = BigInt(grains);
  const shares: number[] = [];
  const remainders: bigint[] = [];
  let leftOver = grains;
  for (const weight of weights) {
    const product = wideGrains * weight;
    const share = product / sum;
    const whole = Number(share);
    shares.push(whole * grain);
    remainders.push(product - share * sum);
    leftOver -= whole;
  }
  const order = rankRemainders(remainders, sum);
  const ranks: number[] = new Array(order.length);
  order.forEach((index, place) => {
    ranks[index] = place + 1;
    if (place < leftOver) (shares[index] as number) += grain;
  });
  const restIndex = restFen === 0 ? -1 : placeRest(shares, weights, order[leftOver - 1]);
  if (restIndex >= 0) (shares[restIndex] as number) += restFen;
  return { shares, sum, remainders, ranks, leftOver, restIndex };
}

/** Two keys that lie further apart than this are in the order of their fractions. */
const sureDistance = 2 ** -50;

/** Indexes from the largest remainder to the least, ties to the earlier. */
function rankRemainders(remainders: readonly bigint[], sum: bigint): readonly number[] {
  const whole = Number(sum);
  const isWide = !Number.isFinite(whole);
  // Big integers are dear to compare; a number near each decides but where two are all but equal.
  const keys = remainders.map((remainder) => (isWide ? 0 : Number(remainder) / whole));
  return [...remainders.keys()].sort((a, b) => {
    const distance = (keys[b] as number) - (keys[a] as number);
    if (Math.abs(distance) > sureDistance) return distance;
    const [left, right] = [remainders[a] as bigint, remainders[b] as bigint];
    return left === right ? a - b : left > right ? -1 : 1;
  });
}

/** With the last grain given out; else with the last holder of a grain; else with the largest weight. */
function placeRest(shares: readonly number[], weights: readonly bigint[], lastServed: number | undefined): number {
  if (lastServed !== undefined) return lastServed;
  const lastHolder = shares.reduce((last, share, index) => (share > 0 ? index : last), -1);
  if (lastHolder >= 0) return lastHolder;
  return weights.reduce((largest, weight, index) => (weight > (weights[largest] as bigint) ? index : largest), 0);
}

import { describeValue } from "./describe-value.ts";

/** Up to this sum of weights the remainders are exact in numbers, in two limbs; beyond it BigInt takes over. */
const widestSum = 2 ** 51;
const limb = 2 ** 26;
/** Up to this many weights an insertion sort is faster than a histogram. */
const fewWeights = 10;
/** Up to this many remainders an insertion sort is faster than the native one. */
const fewMembers = 24;
/** So many that few weights fall into each, and as many as stay in the fastest cache. */
const leastBuckets = 32;
const mostBuckets = 1024;
/** Scratch for more weights than this is not kept: a program that called once does not pay for it for ever. */
const mostKept = 2 ** 17;

/** Shares in the order of the weights, and the index that received the last unit left over: −1 where none was. */
export interface Split {
  readonly shares: number[];
  readonly lastServed: number;
}

interface Scratch {
  readonly shares: Float64Array;
  readonly remainders: Float64Array;
  readonly sorted: Float64Array;
  readonly counts: Uint32Array;
}

/** Buffers kept between calls, since making them took longer than a small split. Never read before written. */
const kept: { scratch: Scratch | undefined } = { scratch: undefined };

/** Splits `total` by the largest remainder into a new list. */
export function splitToList(caller: string, total: number, weights: ArrayLike<number>): Split {
  const scratch = borrowScratch(countOf(caller, weights));
  const lastServed = split(caller, total, weights, scratch.shares, scratch);
  const shares = new Array<number>(weights.length);
  for (let i = 0; i < shares.length; i++) shares[i] = scratch.shares[i] as number;
  returnScratch(scratch);
  return { shares, lastServed };
}

/** Splits `total` by the largest remainder into a buffer as long as the weights. */
export function splitToBuffer(caller: string, total: number, weights: ArrayLike<number>, out: Float64Array): void {
  const count = countOf(caller, weights);
  if (out.length !== count) throw refused(caller, "out.length", `${count}, as in weights`, out.length);
  const scratch = borrowScratch(count);
  split(caller, total, weights, out, scratch);
  returnScratch(scratch);
}

/**
 * The method of the largest remainder.
 *
 * Each share is total × weight ÷ sum of weights, cut to a whole number; what is left over goes, one each, to the
 * largest remainders, ties to the earlier index. Past the checks it works on typed arrays alone: with one kind of array
 * the loops stay fast, whatever kinds the callers use.
 *
 * @returns The index that received the last unit left over, or −1.
 */
function split(
  caller: string,
  total: number,
  weights: ArrayLike<number>,
  shares: Float64Array,
  scratch: Scratch,
): number {
  if (!isCount(total)) throw refused(caller, "totalFen", "a safe non-negative integer", total);
  const count = weights.length;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const weight = weights[i];
    if (!isCount(weight)) throw refused(caller, `weights[${i}]`, "a safe non-negative integer", weight);
    shares[i] = weight + 0; // −0 + 0 is 0
    sum += weight;
  }
  if (sum === 0) throw new RangeError(`${caller}: weights must not all be 0`);
  if (sum > widestSum) return splitWithBigInt(total, shares.subarray(0, count));

  // total = perWeight × sum + rest, so a share is perWeight × weight + rest × weight ÷ sum. With rest < sum the product
  // no longer grows with the total. The quotient of two safe integers is never rounded up to the next whole number.
  const perWeight = Math.floor(total / sum);
  const rest = total - perWeight * sum;
  const { remainders } = scratch;
  const restHigh = Math.floor(rest / limb);
  const restLow = rest - restHigh * limb;
  const sumHigh = Math.floor(sum / limb);
  const sumLow = sum - sumHigh * limb;
  let left = rest;
  for (let i = 0; i < count; i++) {
    const weight = shares[i] as number;
    const product = rest * weight;
    let quotient = Math.floor(product / sum);
    let remainder = product - quotient * sum;
    if (product > Number.MAX_SAFE_INTEGER) {
      // The product was rounded, and its quotient may be off, but by one at most.
      remainder = wideRemainder(restHigh, restLow, weight, quotient, sumHigh, sumLow);
      if (remainder < 0) {
        quotient--;
        remainder += sum;
      } else if (remainder >= sum) {
        quotient++;
        remainder -= sum;
      }
    }
    left -= quotient;
    remainders[i] = remainder;
    shares[i] = perWeight * weight + quotient;
  }
  if (left === 0) return -1;
  return count <= fewWeights ? serveFew(left, count, shares, scratch) : serveMany(left, count, sum, shares, scratch);
}

/** Ranks the remainders by insertion and serves the first. */
function serveFew(left: number, count: number, shares: Float64Array, { remainders, sorted }: Scratch): number {
  for (let i = 0; i < count; i++) insert(sorted, i, remainders[i] as number);
  const last = sorted[count - left] as number;
  let ties = 1;
  while (ties < left && sorted[count - left + ties] === last) ties++;
  return serve(count, shares, remainders, last, ties);
}

/**
 * Counts the remainders into buckets by size, and sorts only the bucket in which the last one served lies.
 *
 * A quickselect of our own would be as fast on most inputs, and quadratic on some; the native sort never is.
 */
function serveMany(
  left: number,
  count: number,
  sum: number,
  shares: Float64Array,
  { remainders, sorted, counts }: Scratch,
): number {
  const buckets = Math.max(leastBuckets, Math.min(mostBuckets, count >> 2));
  // Rounding is monotonic, so a larger remainder never falls into a lower bucket; the extra one is for rounding up.
  const scale = buckets / sum;
  counts.fill(0, 0, buckets + 1);
  for (let i = 0; i < count; i++) (counts[((remainders[i] as number) * scale) | 0] as number)++;
  let bucket = buckets;
  let ties = left;
  while ((counts[bucket] as number) < ties) {
    ties -= counts[bucket] as number;
    bucket--;
  }

  const size = counts[bucket] as number;
  const members = size <= fewMembers ? sorted : new Float64Array(size);
  let found = 0;
  let areEqual = true;
  for (let i = 0; i < count; i++) {
    const remainder = remainders[i] as number;
    if (((remainder * scale) | 0) === bucket) {
      members[found++] = remainder;
      areEqual &&= remainder === members[0];
    }
  }
  // Flats of one size are common, and sorting their equal remainders would be the dearest step of all.
  if (!areEqual) {
    if (size > fewMembers) members.sort();
    else for (let i = 1; i < size; i++) insert(members, i, members[i] as number);
  }
  const last = members[size - ties] as number;
  for (let i = size - 1; (members[i] as number) > last; i--) ties--;
  return serve(count, shares, remainders, last, ties);
}

/** Puts a value among the first few, which are in order, the least first. */
function insert(sorted: Float64Array, count: number, value: number): void {
  let at = count;
  while (at > 0 && (sorted[at - 1] as number) > value) {
    sorted[at] = sorted[at - 1] as number;
    at--;
  }
  sorted[at] = value;
}

/** Gives one unit to every remainder above that of the last one served, and to the first `ties` of those equal to it. */
function serve(count: number, shares: Float64Array, remainders: Float64Array, last: number, ties: number): number {
  // Added and not under an `if`: the processor cannot predict which remainders are large.
  let tiesLeft = ties;
  let i = 0;
  for (; tiesLeft > 0; i++) {
    const remainder = remainders[i] as number;
    (shares[i] as number) += Number(remainder >= last);
    if (remainder === last) tiesLeft--;
  }
  const lastServed = i - 1;
  for (; i < count; i++) (shares[i] as number) += Number((remainders[i] as number) > last);
  return lastServed;
}

/**
 * a × b − q × m, exact where all four are at most 2^51 and the result is below 2^52; a and m, which stay the same from
 * weight to weight, come in their limbs.
 *
 * School multiplication in limbs of 26 bits: every partial product and sum below stays under 2^53, and the two high
 * terms cancel to something small before they are scaled up.
 */
function wideRemainder(a1: number, a0: number, b: number, q: number, m1: number, m0: number): number {
  const b1 = Math.floor(b / limb);
  const q1 = Math.floor(q / limb);
  const b0 = b - b1 * limb;
  const q0 = q - q1 * limb;
  const high = a1 * b1 - q1 * m1;
  const middle = a1 * b0 + a0 * b1 - q1 * m0 - q0 * m1;
  return (high * limb + middle) * limb + (a0 * b0 - q0 * m0);
}

/** The plain method, for sums of weights that numbers cannot carry. Turns the weights into the shares. */
function splitWithBigInt(total: number, weights: Float64Array): number {
  const wideWeights = Array.from(weights, BigInt);
  const sum = wideWeights.reduce((soFar, weight) => soFar + weight);
  let left = total;
  const ranking = wideWeights.map((weight, index) => {
    const product = BigInt(total) * weight;
    const share = Number(product / sum);
    weights[index] = share;
    left -= share;
    return { index, remainder: product % sum };
  });
  ranking.sort((a, b) => (a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : a.index - b.index));
  const served = ranking.slice(0, left);
  for (const { index } of served) (weights[index] as number)++;
  return served.at(-1)?.index ?? -1;
}

function countOf(caller: string, weights: ArrayLike<number>): number {
  const count: unknown = typeof weights === "object" ? weights?.length : undefined;
  if (!isCount(count) || count === 0) throw refused(caller, "weights", "a non-empty array of numbers", weights);
  return count;
}

/** Lends the kept buffers out, so that a call from within a getter of the weights gets others. */
function borrowScratch(count: number): Scratch {
  const { scratch } = kept;
  kept.scratch = undefined;
  if (scratch !== undefined && scratch.shares.length >= count) return scratch;
  const size = Math.max(count, 64);
  return {
    shares: new Float64Array(size),
    remainders: new Float64Array(size),
    sorted: new Float64Array(fewMembers),
    counts: new Uint32Array(mostBuckets + 1),
  };
}

function returnScratch(scratch: Scratch): void {
  if (scratch.shares.length <= mostKept) kept.scratch = scratch;
}

/** Tells a safe non-negative integer, which both totals and weights must be. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** The error for an argument that cannot be used, naming the function and the argument. */
export function refused(caller: string, name: string, needed: string, value: unknown): RangeError {
  return new RangeError(`${caller}: ${name} must be ${needed}, got ${describeValue(value)}`);
}

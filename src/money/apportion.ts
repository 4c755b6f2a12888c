import type { Fen } from "../kernel/brand.ts";
import { describeValue } from "./describe-value.ts";
import { splitToBuffer, splitToList } from "./largest-remainder.ts";

/**
 * Splits an amount in proportion to weights, to the fen. 最大余额法分摊。
 *
 * Each share is the exact quota cut to whole fen; the fen left over go one each to the largest remainders, ties to the
 * earlier index. The shares are in the order of the weights and add up to `totalFen` exactly. A weight of 0 gets 0.
 * Exact for all safe integers, also where the products or the sum of the weights exceed 2^53; the time grows with the
 * number of weights only.
 *
 * @param weights - Safe integers, none below 0, at least one above 0; an array or a typed array, left as it is.
 * @throws RangeError if an argument is anything else; the message names it, as in `weights[3]`.
 *
 * @unit totalFen: fen · weights: any one unit, such as 0.01 m² · result: fen
 *
 * @example
 * ```ts
 * import { apportion } from "jiugai/money";
 * apportion(100, [1, 1, 1]) // => [34, 33, 33]
 * ```
 */
export function apportion(totalFen: number, weights: ArrayLike<number>): Fen[] {
  return splitToList("apportion", totalFen, weights).shares as Fen[];
}

/**
 * Splits an amount as `apportion` does, into a buffer of the caller's. 批量分摊。
 *
 * For millions of splits: no result is allocated. The buffer may be the weights themselves, but must not overlap them
 * otherwise.
 *
 * @param out - As long as `weights`; overwritten, and of no use if an argument is refused.
 * @throws RangeError as `apportion` does, and if `out` is not a Float64Array of the length of `weights`.
 *
 * @unit totalFen: fen · weights: any one unit, such as 0.01 m² · out: fen
 *
 * @example
 * ```ts
 * import { apportionInto } from "jiugai/money";
 * const out = new Float64Array(3);
 * apportionInto(100, [1, 2, 4], out);
 * Array.from(out) // => [14, 29, 57]
 * ```
 */
export function apportionInto(totalFen: number, weights: ArrayLike<number>, out: Float64Array): void {
  // Told by its tag and not by instanceof, which fails for a buffer from another realm.
  if (Object.prototype.toString.call(out) !== "[object Float64Array]") {
    throw new RangeError(`apportion: out must be a Float64Array, got ${describeValue(out)}`);
  }
  splitToBuffer("apportion", totalFen, weights, out);
}

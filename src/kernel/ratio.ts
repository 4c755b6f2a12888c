/** An exact fraction; votes and their thresholds are never decimals. 分数。 */
export interface Ratio {
  /** Numerator, a safe integer ≥ 0. 分子。 */
  readonly num: number;
  /** Denominator, a safe integer > 0. 分母。 */
  readonly den: number;
}

/**
 * Compares two exact fractions by cross-multiplication. 分数比较。
 *
 * Products that leave the safe integers are taken as big integers, so the answer is exact for every safe input.
 *
 * @returns Below 0 when `a < b`, 0 when equal, above 0 when `a > b`.
 *
 * @example
 * ```ts
 * import { compareRatios } from "jiugai/kernel";
 * compareRatios({ num: 20, den: 30 }, { num: 2, den: 3 }); // => 0
 * ```
 */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return Math.sign(left - right);
  const exact = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

/**
 * Tells whether a part reaches a share of the whole, the share itself included (以上). 达到比例。
 *
 * @example
 * ```ts
 * import { reaches } from "jiugai/kernel";
 * reaches(20, 30, { num: 2, den: 3 }); // => true
 * reaches(19, 30, { num: 2, den: 3 }); // => false
 * ```
 */
export function reaches(part: number, whole: number, share: Ratio): boolean {
  return whole > 0 && compareRatios({ num: part, den: whole }, share) >= 0;
}

/**
 * Tells whether a part is more than a share of the whole, the share itself not included (超过、过半数). 超过比例。
 *
 * @example
 * ```ts
 * import { exceeds } from "jiugai/kernel";
 * exceeds(15, 30, { num: 1, den: 2 }); // => false
 * exceeds(16, 30, { num: 1, den: 2 }); // => true
 * ```
 */
export function exceeds(part: number, whole: number, share: Ratio): boolean {
  return whole > 0 && compareRatios({ num: part, den: whole }, share) > 0;
}

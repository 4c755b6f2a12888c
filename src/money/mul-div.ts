import { describeValue } from "./describe-value.ts";
import { divideRounded, type RoundingMode, roundsAway } from "./round.ts";

/**
 * Computes a × num ÷ den exactly and rounds once. 乘除。
 *
 * The one road for percentages, prices per square metre and shares of a whole. Nothing is rounded before the end:
 * where the product leaves the safe range it is computed with BigInt.
 *
 * @throws RangeError if an argument is not a safe integer, `den` is not above 0, or the result is not safe.
 *
 * @example
 * ```ts
 * import { mulDiv } from "jiugai/money";
 * mulDiv(1001, 1, 2, "half-even") // => 500
 * ```
 */
export function mulDiv(a: number, num: number, den: number, rounding: RoundingMode): number {
  if (!Number.isSafeInteger(a)) throw notSafe("a", a);
  if (!Number.isSafeInteger(num)) throw notSafe("num", num);
  if (!Number.isSafeInteger(den) || den <= 0) throw notSafe("den", den);
  const product = a * num;
  if (!Number.isSafeInteger(product)) return wideMulDiv(a, num, den, rounding);
  // The floating quotient of two safe integers cannot round up to the next whole number, which is at least 1/den away.
  const quotient = Math.trunc(product / den);
  const cut = Math.abs(product - quotient * den);
  if (cut === 0) return quotient + 0; // −0 + 0 is 0
  const isNegative = product < 0;
  const away = roundsAway(rounding, isNegative, cut - (den - cut), quotient % 2 !== 0);
  return away ? quotient + (isNegative ? -1 : 1) : quotient + 0;
}

function wideMulDiv(a: number, num: number, den: number, rounding: RoundingMode): number {
  const result = Number(divideRounded(BigInt(a) * BigInt(num), BigInt(den), rounding));
  if (!Number.isSafeInteger(result)) throw new RangeError(`mulDiv: ${a} × ${num} ÷ ${den} leaves the safe range`);
  return result;
}

function notSafe(name: string, value: unknown): RangeError {
  const needed = name === "den" ? "a safe integer above 0" : "a safe integer";
  return new RangeError(`mulDiv: ${name} must be ${needed}, got ${describeValue(value)}`);
}

import type { DecimalString } from "../kernel/brand.ts";

/** Powers of ten that a safe integer can hold; `powersOfTen[k]` is 10^k. */
export const powersOfTen: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

const minus = 45;
const point = 46;
const zero = 48;

/**
 * Tells whether a value is a plain decimal in text. 十进制小数的判断。
 *
 * Digits, at most one point with digits on both sides, an optional minus in front. No plus sign, blanks, separators
 * or exponent. Any number of digits.
 *
 * @example
 * ```ts
 * import { isDecimalString } from "jiugai/money";
 * isDecimalString("0.30") // => true
 * isDecimalString("3e-1") // => false
 * ```
 */
export function isDecimalString(value: unknown): value is DecimalString {
  return typeof value === "string" && !Number.isNaN(readScaled(value, decimalsOf(value)));
}

/** How many decimals a plain decimal is written with: 2 in `"0.30"`. */
export function decimalsOf(text: string): number {
  const at = text.indexOf(".");
  return at < 0 ? 0 : text.length - at - 1;
}

/**
 * Reads a plain decimal as a whole number of 10^-places: `("12.5", 2)` is 1250.
 *
 * NaN where the text is not a plain decimal, or has more decimals than `places`. Where the value leaves the safe
 * range the result is not a safe integer either: rounding is monotonic, so it cannot come back below 2^53.
 */
export function readScaled(text: string, places: number): number {
  const isNegative = text.charCodeAt(0) === minus;
  const first = isNegative ? 1 : 0;
  let value = 0;
  let pointAt = -1;
  for (let i = first; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === point && pointAt < 0 && i > first) {
      pointAt = i;
    } else if (code >= zero && code <= zero + 9) {
      value = value * 10 + (code - zero);
    } else {
      return Number.NaN;
    }
  }
  const decimals = pointAt < 0 ? 0 : text.length - pointAt - 1;
  if (text.length === first || pointAt === text.length - 1 || decimals > places) return Number.NaN;
  for (let i = decimals; i < places; i++) value *= 10;
  return isNegative ? -value : value;
}

import type { DecimalString } from "../kernel/brand.ts";
import { decimalsOf, isDecimalString, readScaled } from "./decimal-text.ts";
import { describeValue } from "./describe-value.ts";

/**
 * Adds plain decimals exactly, in shortest form. 十进制小数求和。
 *
 * @throws RangeError if a text is not a plain decimal.
 *
 * @example
 * ```ts
 * import { sumDecimals } from "jiugai/money";
 * sumDecimals(["0.4", "0.35", "0.25"]); // => "1"
 * sumDecimals([]); // => "0"
 * ```
 */
export function sumDecimals(texts: readonly string[]): DecimalString {
  let places = 0;
  for (const text of texts) {
    if (!isDecimalString(text)) throw new RangeError(`sumDecimals: ${describeValue(text)} is not a plain decimal`);
    places = Math.max(places, decimalsOf(text));
  }
  let total = 0;
  let reach = 0;
  for (const text of texts) {
    const scaled = readScaled(text, places);
    total += scaled;
    reach += Math.abs(scaled);
  }
  // Where the sizes together are safe, so was every term and every sum on the way.
  return decimalText(Number.isSafeInteger(reach) ? total : wideSum(texts, places), places);
}

function wideSum(texts: readonly string[], places: number): bigint {
  let total = 0n;
  for (const text of texts) total += BigInt(text.replace(".", "")) * 10n ** BigInt(places - decimalsOf(text));
  return total;
}

/**
 * Writes a whole number of hundredths as a decimal: points of a percentage as a ratio. 百分点换算为小数。
 *
 * @throws RangeError if `hundredths` is not a safe integer.
 *
 * @example
 * ```ts
 * import { ratioFromPoints } from "jiugai/money";
 * ratioFromPoints(-2); // => "-0.02"
 * ```
 */
export function ratioFromPoints(hundredths: number): DecimalString {
  if (!Number.isSafeInteger(hundredths))
    throw new RangeError(`ratioFromPoints: ${describeValue(hundredths)} is not a safe integer`);
  return decimalText(hundredths, 2);
}

function decimalText(scaled: number | bigint, places: number): DecimalString {
  const digits = (scaled < 0 ? -scaled : scaled).toString().padStart(places + 1, "0");
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  const whole = digits.slice(0, digits.length - places);
  return `${scaled < 0 ? "-" : ""}${whole}${decimals === "" || places === 0 ? "" : `.${decimals}`}` as DecimalString;
}

import type { Fen } from "../kernel/brand.ts";
import { decimalsOf, powersOfTen, readScaled } from "./decimal-text.ts";
import { describeValue } from "./describe-value.ts";
import { mulDiv } from "./mul-div.ts";
import { divideRounded, type RoundingMode } from "./round.ts";

/**
 * Applies a rate to an amount and rounds to whole fen. 按比例计算。
 *
 * The rate is read as the exact fraction that it is (`"0.30"` is 30/100), so the only rounding is the last one,
 * by the mode named. Rates of any length, above 1 and below 0 are allowed.
 *
 * @param rate - A plain decimal: no percent sign, separators, blanks or exponent.
 * @throws RangeError if `f` is not a safe integer, `rate` is not a plain decimal, or the result is not safe.
 *
 * @unit f: fen · rate: 1 · result: fen
 *
 * @example
 * ```ts
 * import { applyRate, fen } from "jiugai/money";
 * applyRate(fen(1005), "0.30", "half-up") // => 302
 * ```
 */
export function applyRate(f: Fen, rate: string, rounding: RoundingMode): Fen {
  if (!Number.isSafeInteger(f)) throw new RangeError(`applyRate: f must be a safe integer, got ${describeValue(f)}`);
  // A ratio of integers instead of decimal.js: as exact, far faster, and 13 kB less for every calculator.
  const decimals = typeof rate === "string" ? decimalsOf(rate) : 0;
  const num = typeof rate === "string" ? readScaled(rate, decimals) : Number.NaN;
  if (Number.isNaN(num)) {
    throw new RangeError(`applyRate: rate must be a plain decimal, got ${describeValue(rate)}`);
  }
  const den = powersOfTen[decimals];
  const result =
    den !== undefined && Number.isSafeInteger(num)
      ? mulDiv(f, num, den, rounding)
      : Number(divideRounded(BigInt(f) * BigInt(rate.replace(".", "")), 10n ** BigInt(decimals), rounding));
  if (!Number.isSafeInteger(result)) throw new RangeError(`applyRate: ${f} × ${rate} leaves the safe range`);
  return result as Fen;
}

import type { Fen } from "../kernel/brand.ts";
import { readScaled } from "./decimal-text.ts";
import { describeValue } from "./describe-value.ts";

const yuanDecimals = 2;
const wanYuanDecimals = 6;

/**
 * Reads an amount in yuan, written as a plain decimal. 元换算为分。
 *
 * Exact: at most two decimals, an optional minus, and nothing else: no separators, blanks, plus sign or exponent.
 *
 * @throws RangeError if `text` is anything else, or the amount leaves the safe range.
 *
 * @unit text: yuan · result: fen
 *
 * @example
 * ```ts
 * import { fenFromYuan } from "jiugai/money";
 * fenFromYuan("1234.56") // => 123456
 * ```
 */
export function fenFromYuan(text: string): Fen {
  return readFen("fenFromYuan", text, yuanDecimals);
}

/**
 * Reads an amount in ten thousand yuan, written as a plain decimal. 万元换算为分。
 *
 * Exact: at most six decimals (the sixth is one fen), an optional minus, and nothing else.
 *
 * @throws RangeError if `text` is anything else, or the amount leaves the safe range.
 *
 * @unit text: 万元 · result: fen
 *
 * @example
 * ```ts
 * import { fenFromWanYuan } from "jiugai/money";
 * fenFromWanYuan("12.5") // => 12500000
 * ```
 */
export function fenFromWanYuan(text: string): Fen {
  return readFen("fenFromWanYuan", text, wanYuanDecimals);
}

/**
 * Writes an amount in yuan, always with two decimals. 分换算为元。
 *
 * Exact, without separators; `fenFromYuan` reads it back.
 *
 * @throws RangeError if `f` is not a safe integer.
 *
 * @unit f: fen · result: yuan
 *
 * @example
 * ```ts
 * import { fen, toYuan } from "jiugai/money";
 * toYuan(fen(123450)) // => "1234.50"
 * ```
 */
export function toYuan(f: Fen): string {
  return writeScaled("toYuan", f, yuanDecimals);
}

/**
 * Writes an amount in ten thousand yuan, as short as it is exact. 分换算为万元。
 *
 * Up to six decimals, no trailing zeros, no exponent; `fenFromWanYuan` reads it back.
 *
 * @throws RangeError if `f` is not a safe integer.
 *
 * @unit f: fen · result: 万元
 *
 * @example
 * ```ts
 * import { fen, toWanYuan } from "jiugai/money";
 * toWanYuan(fen(12_500_000)) // => "12.5"
 * ```
 */
export function toWanYuan(f: Fen): string {
  return writeScaled("toWanYuan", f, wanYuanDecimals).replace(/\.?0+$/, "");
}

function readFen(caller: string, text: string, places: number): Fen {
  const amount = typeof text === "string" ? readScaled(text, places) : Number.NaN;
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(
      `${caller}: ${describeValue(text)} is not a plain decimal with at most ${places} decimals in the safe range`,
    );
  }
  return (amount + 0) as Fen; // "-0" is 0
}

function writeScaled(caller: string, f: Fen, places: number): string {
  if (!Number.isSafeInteger(f)) throw new RangeError(`${caller}: ${describeValue(f)} is not a safe integer`);
  const digits = String(Math.abs(f)).padStart(places + 1, "0");
  return `${f < 0 ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

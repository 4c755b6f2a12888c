import { isCivilDate } from "../kernel/civil-date.ts";

/** Digits, an optional minus in front, at most one point with digits on both sides. */
const plainDecimal = /^-?\d+(?:\.\d+)?$/;

/**
 * Writes a number with its thousands in groups; text that is no plain decimal is left as it is. 千分位。
 *
 * Digits are moved, never computed with, so every digit stays.
 * @internal
 */
export function groupDigits(value: number | string): string {
  const text = String(value);
  if (!plainDecimal.test(text)) return text;
  const [whole = "", decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/**
 * Writes fen as yuan with two decimals and grouped thousands, exactly. 分写作元。
 *
 * What is no whole number is left as it is: a message about bad data must not fail itself.
 * @unit amountFen: fen · result: yuan
 * @internal
 */
export function yuanText(amountFen: number): string {
  if (!Number.isSafeInteger(amountFen)) return String(amountFen);
  const digits = String(Math.abs(amountFen)).padStart(3, "0");
  return groupDigits(`${amountFen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

/** Writes a decimal amount in yuan with at least two decimals: `"9000"` is `9,000.00`. 元的写法。 @unit text: yuan @internal */
export function yuanDecimalText(text: string): string {
  if (!plainDecimal.test(text)) return text;
  const [whole = "", decimals = ""] = text.split(".");
  return groupDigits(`${whole}.${decimals.padEnd(2, "0")}`);
}

/**
 * Writes a plain decimal as a percentage by moving its point: `"0.305"` is `30.5%`. 小数写作百分数。
 *
 * Exact for any number of digits; text that is no plain decimal is left as it is.
 * @internal
 */
export function percentText(decimal: string): string {
  if (!plainDecimal.test(decimal)) return decimal;
  const isNegative = decimal.startsWith("-");
  const [whole = "", decimals = ""] = (isNegative ? decimal.slice(1) : decimal).split(".");
  const moved = decimals.padEnd(2, "0");
  const digits = (whole + moved.slice(0, 2)).replace(/^0+(?=\d)/, "");
  const rest = moved.slice(2).replace(/0+$/, "");
  const text = groupDigits(rest === "" ? digits : `${digits}.${rest}`);
  return `${isNegative && /[1-9]/.test(text) ? "-" : ""}${text}%`;
}

/** Splits a civil date into year, month and day without leading zeros; `null` where the text is none. @internal */
export function dateParts(on: string): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (!isCivilDate(on)) return null;
  return { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), day: Number(on.slice(8)) };
}

/** Writes a path into the input the way code does: `measures[2].costFen`. 位置的写法。 @internal */
export function pathText(path: readonly (string | number)[]): string {
  return path.map((key, index) => (typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`)).join("");
}

const codeShape = /^(?:\d{6}|\d{9}|\d{12})$/;

/**
 * Tells whether a text has the shape of a division code: six digits of GB/T 2260, or nine or twelve. 行政区划代码格式。
 *
 * Shape only: whether the code was in force on a date is another question.
 *
 * @example
 * ```ts
 * import { isDivisionCode } from "jiugai/division";
 * isDivisionCode("222401"); // => true
 * isDivisionCode("2224"); // => false
 * ```
 */
export function isDivisionCode(value: unknown): value is string {
  return typeof value === "string" && codeShape.test(value) && value.slice(0, 2) !== "00";
}

/**
 * Tells whether a division lies in another, or is it. 是否属于某行政区划。
 *
 * A province ends in four zeros, a prefecture in two; zeros at the end of a level mean "all of it".
 *
 * @example
 * ```ts
 * import { isWithinDivision } from "jiugai/division";
 * isWithinDivision("340103", "340100"); // => true
 * isWithinDivision("330302", "340100"); // => false
 * ```
 */
export function isWithinDivision(code: string, ancestor: string): boolean {
  return code.startsWith(significantDigits(ancestor));
}

/** Drops the empty levels at the end: `340100` is `3401`, `340000` is `34`, `340103000000` is `340103`. @internal */
export function significantDigits(code: string): string {
  return code.replace(/^(.{6}(?:.{3})??)(?:000)+$/, "$1").replace(/^(..(?:..)??)(?:00)+$/, "$1");
}

import { ExactDecimal } from "./decimal.ts";
import { isDecimalString } from "./decimal-text.ts";
import { describeValue } from "./describe-value.ts";
import type { RoundingMode } from "./round.ts";

/** The names of the modes in decimal.js, whose "up" and "down" are away from zero and toward it. */
const decimalModes = {
  "away-from-zero": 0,
  "toward-zero": 1,
  ceiling: 2,
  floor: 3,
  "half-up": 4,
  "half-even": 6,
} as const satisfies Record<RoundingMode, number>;

const mostDigits = 20;
const mostPlaces = 10;

/**
 * Divides two quantities and writes the quotient with a fixed number of decimals. 比值文本。
 *
 * For figures in reports, such as yuan per square metre or the coverage of a bond: the text is for people and is not
 * computed with again. Each quantity is a safe integer or a plain decimal of at most 20 digits, as people write them.
 * The exact quotient is rounded once, by the mode named; trailing zeros are kept, and zero has no sign.
 *
 * @param places - Decimals of the result, 0 to 10.
 * @throws RangeError if an argument is anything else, or `denominator` is 0.
 *
 * @unit result: unit of the numerator per unit of the denominator
 *
 * @example
 * ```ts
 * import { divideToDecimal } from "jiugai/money";
 * divideToDecimal("128055", "1500.5", 2, "half-up") // => "85.34"
 * ```
 */
export function divideToDecimal(
  numerator: number | string,
  denominator: number | string,
  places: number,
  rounding: RoundingMode,
): string {
  if (!Number.isInteger(places) || places < 0 || places > mostPlaces) {
    throw new RangeError(`divideToDecimal: places must be a whole number from 0 to ${mostPlaces}`);
  }
  const mode = decimalModes[rounding];
  if (mode === undefined) throw new RangeError(`divideToDecimal: ${describeValue(rounding)} is not a rounding mode`);
  const divisor = readQuantity("denominator", denominator);
  if (divisor.isZero()) throw new RangeError("divideToDecimal: denominator must not be 0");
  // The one place for decimal.js: reading, dividing and writing decimals of mixed lengths, off every hot path. With 20
  // digits a side a quotient that is not on a rounding boundary differs from it within the first 50 digits, so cutting
  // it at 60 cannot change which way it is rounded.
  const quotient = readQuantity("numerator", numerator).div(divisor).toDecimalPlaces(places, mode);
  return (quotient.isZero() ? quotient.abs() : quotient).toFixed(places);
}

function readQuantity(name: string, value: number | string): InstanceType<typeof ExactDecimal> {
  const isPlain =
    typeof value === "number"
      ? Number.isSafeInteger(value)
      : isDecimalString(value) && value.replace(/[-.]/g, "").length <= mostDigits;
  if (!isPlain) {
    throw new RangeError(
      `divideToDecimal: ${name} must be a safe integer or a plain decimal of at most ${mostDigits} digits, got ${describeValue(value)}`,
    );
  }
  return new ExactDecimal(value);
}

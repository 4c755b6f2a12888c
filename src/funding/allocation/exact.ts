import { isSquareMetres } from "../../kernel/area.ts";
import type { DecimalString } from "../../kernel/brand.ts";
import { decimalsOf } from "../../money/decimal-text.ts";

const mostPlaces = 4;

/**
 * Tells a figure that can be scaled exactly: a safe integer, or a number with at most so many decimals.
 * @internal
 */
export function isFigure(value: unknown, places: number): value is number {
  if (typeof value !== "number" || !(value >= 0) || Object.is(value, -0)) return false;
  if (Number.isInteger(value)) return Number.isSafeInteger(value);
  if (places === 2) return isSquareMetres(value);
  const scale = 10 ** places;
  // The nearest number to its decimal text is what the division gives back; anything else carried more decimals.
  return value <= Number.MAX_SAFE_INTEGER / scale && Math.round(value * scale) / scale === value;
}

/** Figures as whole numbers of 10^-places. @internal */
export interface Scaled {
  readonly values: readonly bigint[];
  readonly places: number;
}

/** Scales figures by the least that makes all of them whole: by 1, 100 or 10,000. @internal */
export function scaleFigures(figures: readonly number[]): Scaled {
  const places = figures.every((figure) => Number.isInteger(figure))
    ? 0
    : figures.every((figure) => isFigure(figure, 2))
      ? 2
      : mostPlaces;
  const scale = 10 ** places;
  const whole = BigInt(scale);
  const values = figures.map((figure) =>
    Number.isInteger(figure) ? BigInt(figure) * whole : BigInt(Math.round(figure * scale)),
  );
  return { values, places };
}

/** Reads a plain decimal ≥ 0 of any length as a whole number of 10^-places. @internal */
export function readDecimal(text: string, places: number): bigint {
  return BigInt(text.replace(".", "")) * 10n ** BigInt(places - decimalsOf(text));
}

/** Writes a whole number of 10^-places as a plain decimal, without zeros at its end. @internal */
export function writeDecimal(scaled: bigint, places: number): DecimalString {
  const digits = scaled.toString().padStart(places + 1, "0");
  const decimals = digits.slice(digits.length - places).replace(/0+$/, "");
  const whole = digits.slice(0, digits.length - places);
  return (places === 0 || decimals === "" ? whole : `${whole}.${decimals}`) as DecimalString;
}

/** Multiplies two plain decimals ≥ 0. @internal */
export function multiplyDecimals(a: string, b: string): DecimalString {
  const [placesA, placesB] = [decimalsOf(a), decimalsOf(b)];
  return writeDecimal(readDecimal(a, placesA) * readDecimal(b, placesB), placesA + placesB);
}

/** Greatest common divisor; of 0 and a number, the number. @internal */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** For a trace: safe integers as numbers; where one is not, all as digits, so that the list is of one kind. @internal */
export function listWeights(weights: readonly bigint[]): readonly (number | string)[] {
  const areSafe = weights.every((weight) => weight <= BigInt(Number.MAX_SAFE_INTEGER));
  return areSafe ? weights.map(Number) : weights.map(String);
}

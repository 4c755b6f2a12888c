import type { SquareMetres } from "./brand.ts";

const maximumCentiares = Number.MAX_SAFE_INTEGER;

/**
 * Tells whether a number is an area: finite, not negative, at most two decimals. 是否为合规面积。
 *
 * @unit value: m²
 *
 * @example
 * ```ts
 * import { isSquareMetres } from "jiugai/kernel";
 * isSquareMetres(85.37); // => true
 * isSquareMetres(85.371); // => false
 * ```
 */
export function isSquareMetres(value: unknown): value is SquareMetres {
  // −0 would not survive JSON.
  if (typeof value !== "number" || !(value >= 0) || value > maximumCentiares / 100 || Object.is(value, -0))
    return false;
  // The nearest number to "85.37" is what the division gives back; anything else carried more decimals.
  return Math.round(value * 100) / 100 === value;
}

/**
 * Scales an area to whole hundredths of a square metre, the integer that all arithmetic uses. 面积换算为百分之一平方米。
 *
 * @throws RangeError if the value is not an area with at most two decimals.
 * @unit returns: 0.01 m²
 *
 * @example
 * ```ts
 * import { hundredthsOfM2, squareMetres } from "jiugai/kernel";
 * hundredthsOfM2(squareMetres(85.37)); // => 8537
 * ```
 */
export function hundredthsOfM2(areaM2: SquareMetres): number {
  if (!isSquareMetres(areaM2))
    throw new RangeError(`hundredthsOfM2: ${String(areaM2)} is not an area in m² with at most two decimals`);
  return Math.round(areaM2 * 100);
}

/**
 * Makes a checked area. 平方米面积。
 *
 * @throws RangeError if the value is negative, not finite, or has more than two decimals.
 * @unit value: m²
 *
 * @example
 * ```ts
 * import { squareMetres } from "jiugai/kernel";
 * squareMetres(9000); // => 9000
 * ```
 */
export function squareMetres(value: number): SquareMetres {
  if (!isSquareMetres(value))
    throw new RangeError(`squareMetres: ${String(value)} is not an area in m² with at most two decimals`);
  return value;
}

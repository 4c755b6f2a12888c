import { describeValue } from "./describe-value.ts";

/** The rounding modes, in the order in which `RoundingMode` describes them. 舍入方式。 */
export const roundingModes = ["half-up", "half-even", "floor", "ceiling", "toward-zero", "away-from-zero"] as const;

/**
 * How a number between two neighbours is rounded. 舍入方式。
 *
 * | mode | 2.5 | −2.5 | 2.4 | −2.4 | rule |
 * |---|---|---|---|---|---|
 * | `half-up` | 3 | −3 | 2 | −2 | to the nearer; a tie away from zero (四舍五入) |
 * | `half-even` | 2 | −2 | 2 | −2 | to the nearer; a tie to the even neighbour |
 * | `floor` | 2 | −3 | 2 | −3 | down, to minus infinity |
 * | `ceiling` | 3 | −2 | 3 | −2 | up, to plus infinity |
 * | `toward-zero` | 2 | −2 | 2 | −2 | cut off (去尾) |
 * | `away-from-zero` | 3 | −3 | 3 | −3 | to the larger magnitude (进一) |
 */
export type RoundingMode = (typeof roundingModes)[number];

/**
 * Divides two integers and rounds the quotient by a named mode. 整数除法与舍入。
 *
 * Exact for integers of any size and sign; the mode looks at the sign of the quotient, not of its parts.
 *
 * @throws RangeError if `d` is 0, or the quotient needs rounding and `mode` is not a rounding mode.
 *
 * @example
 * ```ts
 * import { divideRounded } from "jiugai/money";
 * String(divideRounded(-5n, 2n, "half-up")) // => "-3"
 * ```
 */
export function divideRounded(n: bigint, d: bigint, mode: RoundingMode): bigint {
  if (d === 0n) throw new RangeError("divideRounded: d must not be 0");
  const quotient = n / d;
  const remainder = n % d;
  if (remainder === 0n) return quotient;
  const isNegative = n < 0n !== d < 0n;
  const twice = 2n * (remainder < 0n ? -remainder : remainder);
  const whole = d < 0n ? -d : d;
  const versusHalf = twice < whole ? -1 : twice > whole ? 1 : 0;
  if (!roundsAway(mode, isNegative, versusHalf, quotient % 2n !== 0n)) return quotient;
  return isNegative ? quotient - 1n : quotient + 1n;
}

/**
 * Decides whether a cut-off quotient moves one step away from zero. Asked only where something was cut off.
 *
 * @param versusHalf - The part cut off, compared with one half: below 0, 0 or above 0.
 * @param isOdd - Whether the cut-off quotient is odd.
 */
export function roundsAway(mode: RoundingMode, isNegative: boolean, versusHalf: number, isOdd: boolean): boolean {
  switch (mode) {
    case "half-up":
      return versusHalf >= 0;
    case "half-even":
      return versusHalf > 0 || (versusHalf === 0 && isOdd);
    case "floor":
      return isNegative;
    case "ceiling":
      return !isNegative;
    case "toward-zero":
      return false;
    case "away-from-zero":
      return true;
    default:
      throw new RangeError(`round: ${describeValue(mode)} is not a rounding mode`);
  }
}

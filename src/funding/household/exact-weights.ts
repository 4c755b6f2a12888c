import type { Issue, IssuePath } from "../../kernel/issue.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { householdIssue } from "./issues.ts";

/**
 * Scales plain decimals to whole numbers by the most decimals that any of them has: `["1", "1.3"]` is `[10n, 13n]`.
 * @internal
 */
export function scaleTogether(texts: readonly string[]): readonly bigint[] {
  const places = texts.reduce((most, text) => Math.max(most, decimalsOf(text)), 0);
  return texts.map((text) => BigInt(text.replace(".", "")) * 10n ** BigInt(places - decimalsOf(text)));
}

/**
 * Gives weights in the same proportion as safe integers, or `null` where no safe integers are.
 *
 * They stay as they are as long as they are safe, so that a reader of the trace finds the areas and coefficients again;
 * only beyond that are they divided by their greatest common divisor. Nothing is ever rounded.
 * @internal
 */
export function toSafeWeights(exact: readonly bigint[]): readonly number[] | null {
  const largest = largestOf(exact);
  if (isSafe(largest)) return exact.map(Number);
  const divisor = exact.reduce(greatestCommonDivisor, 0n);
  return isSafe(largest / divisor) ? exact.map((weight) => Number(weight / divisor)) : null;
}

/** The issue for weights that even in lowest terms are not safe integers. @internal */
export function tooFine(exact: readonly bigint[], path: IssuePath): Issue {
  const divisor = exact.reduce(greatestCommonDivisor, 0n);
  return householdIssue(
    "error",
    "funding.weights_too_fine",
    { largestWeight: String(largestOf(exact) / divisor) },
    { path },
  );
}

function largestOf(exact: readonly bigint[]): bigint {
  return exact.reduce((largest, weight) => (weight > largest ? weight : largest), 0n);
}

function isSafe(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

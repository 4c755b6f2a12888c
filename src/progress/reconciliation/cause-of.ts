import type { DifferenceCause } from "./codes.ts";
import type { ScopePart } from "./types.ts";

/** Why an own figure differs from a printed one, and the parts that explain it. @internal */
export interface Cause {
  readonly cause: DifferenceCause;
  readonly parts: readonly string[];
}

/** Finds the first that explains a difference: nothing, rounding, one named part, all named parts together. @internal */
export function causeOf(difference: number, grain: number, parts: readonly ScopePart[]): Cause {
  if (difference === 0) return { cause: "equal", parts: [] };
  if (isWithinGrain(difference, grain)) return { cause: "rounding", parts: [] };
  const sets = [...parts.map((part) => [part]), ...(parts.length > 1 ? [parts] : [])];
  const found = sets.find((set) => {
    const rest = difference - set.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
    return rest === 0 || isWithinGrain(rest, grain);
  });
  return found === undefined
    ? { cause: "unknown", parts: [] }
    : { cause: "scope", parts: found.map(({ name }) => name) };
}

/** Printed figures are cut as often as they are rounded: half a grain below the print, and less than a whole above it. */
function isWithinGrain(difference: number, grain: number): boolean {
  return difference < grain && difference * 2 >= -grain;
}

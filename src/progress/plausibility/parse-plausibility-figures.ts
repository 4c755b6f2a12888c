import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { plausibilityFiguresSchema } from "./schema.ts";
import type { PlausibilityFigures } from "./types.ts";

/**
 * Reads figures to check from foreign data. 读取待核查的数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The figures, frozen, or every fault that was found.
 * @issue input.invalid_area — an area that is negative or has more than two decimals
 *
 * @example
 * ```ts
 * import { parsePlausibilityFigures } from "jiugai/schema";
 * parsePlausibilityFigures({ householdCount: 2155, floorAreaM2: 28000 }).ok; // => true
 * ```
 */
export function parsePlausibilityFigures(input: unknown): Outcome<PlausibilityFigures> {
  return parseWith(plausibilityFiguresSchema, input);
}

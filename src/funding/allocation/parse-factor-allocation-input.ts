import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { factorAllocationInputSchema } from "./schema.ts";
import type { FactorAllocationInput } from "./types.ts";

/**
 * Reads a total and the regions that share it from foreign data. 读取因素法分配数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_area — an area with more than two decimals
 *
 * @example
 * ```ts
 * import { parseFactorAllocationInput } from "jiugai/schema";
 * const parsed = parseFactorAllocationInput({ totalFen: 100, regions: [{ id: "A", factors: { area: 0.125 } }] });
 * parsed.issues[0]?.code; // => "input.invalid_area"
 * ```
 */
export function parseFactorAllocationInput(input: unknown): Outcome<FactorAllocationInput> {
  return parseWith(factorAllocationInputSchema, input);
}

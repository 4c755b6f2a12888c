import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { estimateInputSchema } from "./schema.ts";
import type { EstimateInput } from "./types.ts";

/**
 * Reads the estimates of a project from foreign data. 读取估算、概算数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The data, frozen, or every fault that was found.
 * @issue input.invalid_fen — an amount that is negative or no whole number of fen
 *
 * @example
 * ```ts
 * import { parseEstimateInput } from "jiugai/schema";
 * parseEstimateInput({ investmentFen: -1 }).issues[0]?.code; // => "input.invalid_fen"
 * ```
 */
export function parseEstimateInput(input: unknown): Outcome<EstimateInput> {
  return parseWith(estimateInputSchema, input);
}

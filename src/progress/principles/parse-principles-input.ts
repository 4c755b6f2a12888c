import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { principlesInputSchema } from "./schema.ts";
import type { PrinciplesInput } from "./types.ts";

/**
 * Reads what is known of a plan for the scorecard from foreign data. 读取五个坚持评分输入。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_type — a fact that is neither true nor false
 *
 * @example
 * ```ts
 * import { parsePrinciplesInput } from "jiugai/schema";
 * parsePrinciplesInput({ facts: { isModel: "yes" } }).issues[0]?.code; // => "input.invalid_type"
 * ```
 */
export function parsePrinciplesInput(input: unknown): Outcome<PrinciplesInput> {
  return parseWith(principlesInputSchema, input);
}

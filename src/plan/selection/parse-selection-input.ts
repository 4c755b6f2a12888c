import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { selectionInputSchema } from "./schema.ts";
import type { SelectionInput } from "./types.ts";

/**
 * Reads what a year's list is chosen from out of foreign data. 读取年度改造小区遴选输入。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_fen — a budget that is not whole fen
 *
 * @example
 * ```ts
 * import { parseSelectionInput } from "jiugai/schema";
 * parseSelectionInput({ ranked: [], budgetFen: 0.5, method: "skip" }).issues[0]?.code; // => "input.invalid_fen"
 * ```
 */
export function parseSelectionInput(input: unknown): Outcome<SelectionInput> {
  return parseWith(selectionInputSchema, input);
}

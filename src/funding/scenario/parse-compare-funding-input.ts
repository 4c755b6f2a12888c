import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { compareFundingInputSchema } from "./schema.ts";
import type { CompareFundingInput } from "./types.ts";

/**
 * Reads scenarios to put side by side from foreign data. 读取方案比选输入。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The scenarios, frozen, or every fault that was found.
 * @issue input.duplicate_id — two scenarios under one name
 *
 * @example
 * ```ts
 * import { parseCompareFundingInput } from "jiugai/schema";
 * const scenario = { id: "a", input: { project: { id: "p", divisionCode: "340103", measures: [] } } };
 * parseCompareFundingInput({ scenarios: [scenario, scenario] }).issues[0]?.path; // => ["scenarios", 1, "id"]
 * ```
 */
export function parseCompareFundingInput(input: unknown): Outcome<CompareFundingInput> {
  return parseWith(compareFundingInputSchema, input);
}

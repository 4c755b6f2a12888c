import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { solveFundingInputSchema } from "./schema.ts";
import type { SolveFundingInput } from "./types.ts";

/**
 * Reads what is sought and how large a gap may be left, from foreign data. 读取反求输入。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.missing — a subsidy is sought, and its source is not named
 *
 * @example
 * ```ts
 * import { parseSolveFundingInput } from "jiugai/schema";
 * const input = { project: { id: "p", divisionCode: "340103", measures: [] } };
 * parseSolveFundingInput({ input, unknown: "unit-price" }).ok; // => true
 * parseSolveFundingInput({ input, unknown: "subsidy" }).issues[0]?.path; // => ["source"]
 * ```
 */
export function parseSolveFundingInput(input: unknown): Outcome<SolveFundingInput> {
  return parseWith(solveFundingInputSchema, input);
}

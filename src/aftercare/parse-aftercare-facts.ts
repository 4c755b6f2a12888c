import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { aftercareFactsSchema } from "./schema.ts";
import type { AftercareFacts } from "./types.ts";

/**
 * Reads what is known of the long-term management from foreign data. 读取长效管理情况。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The facts, frozen, or every fault that was found.
 * @issue input.invalid_value — a code that does not exist
 *
 * @example
 * ```ts
 * import { parseAftercareFacts } from "jiugai/schema";
 * parseAftercareFacts({ stage: "after-works" }).issues[0]?.code; // => "input.invalid_value"
 * ```
 */
export function parseAftercareFacts(input: unknown): Outcome<AftercareFacts> {
  return parseWith(aftercareFactsSchema, input);
}

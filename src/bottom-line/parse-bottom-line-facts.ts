import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { bottomLineFactsSchema } from "./schema.ts";
import type { BottomLineFacts } from "./types.ts";

/**
 * Reads what is known of a plan for the check of bottom lines from foreign data. 读取底线核查所需事实。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The facts, frozen, or every fault that was found.
 * @issue input.invalid_date — a day that does not exist
 *
 * @example
 * ```ts
 * import { parseBottomLineFacts } from "jiugai/schema";
 * parseBottomLineFacts({ startOn: "2022-02-30" }).issues[0]?.code; // => "input.invalid_date"
 * ```
 */
export function parseBottomLineFacts(input: unknown): Outcome<BottomLineFacts> {
  return parseWith(bottomLineFactsSchema, input);
}

import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { acceptanceFactsSchema } from "./schema.ts";
import type { AcceptanceFacts } from "./types.ts";

/**
 * Reads what is known of an acceptance from foreign data. 读取竣工验收情况。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The facts, frozen, or every fault that was found.
 * @issue input.invalid_date — a day that does not exist
 *
 * @example
 * ```ts
 * import { parseAcceptanceFacts } from "jiugai/schema";
 * parseAcceptanceFacts({ acceptedOn: "2023-02-29" }).issues[0]?.code; // => "input.invalid_date"
 * ```
 */
export function parseAcceptanceFacts(input: unknown): Outcome<AcceptanceFacts> {
  return parseWith(acceptanceFactsSchema, input);
}

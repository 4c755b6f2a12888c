import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { plannedCountInputSchema } from "./schema.ts";
import type { PlannedCountInput } from "./types.ts";

/**
 * Reads a printed start rate from foreign data. 读取公布的开工率。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The rate, frozen, or every fault that was found.
 * @issue input.invalid_format — a rate that is no plain decimal, such as one with its percent sign
 *
 * @example
 * ```ts
 * import { parsePlannedCountInput } from "jiugai/schema";
 * parsePlannedCountInput({ startedCount: 212, ratePercent: "28.4%" }).issues[0]?.code; // => "input.invalid_format"
 * ```
 */
export function parsePlannedCountInput(input: unknown): Outcome<PlannedCountInput> {
  return parseWith(plannedCountInputSchema, input);
}

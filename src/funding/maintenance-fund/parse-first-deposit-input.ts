import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { firstDepositInputSchema } from "./schema.ts";
import type { FirstDepositInput } from "./types.ts";

/**
 * Reads a home whose first deposit is asked for from foreign data. 读取首期交存数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The home, frozen, or every fault that was found.
 * @issue input.invalid_share — a rate that is no share from 0 to 1 in text
 *
 * @example
 * ```ts
 * import { parseFirstDepositInput } from "jiugai/schema";
 * const standard = { kind: "rate", costFenPerM2: 150_000, rate: "5%" };
 * const parsed = parseFirstDepositInput({ tenure: "commercial", areaM2: 60, standard });
 * parsed.issues[0]?.code; // => "input.invalid_share"
 * ```
 */
export function parseFirstDepositInput(input: unknown): Outcome<FirstDepositInput> {
  return parseWith(firstDepositInputSchema, input);
}

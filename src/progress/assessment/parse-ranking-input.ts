import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { rankingInputSchema } from "./schema.ts";
import type { RankingInput } from "./types.ts";

/**
 * Reads places to rank from foreign data. 读取参加排名的地区。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The places, frozen, or every fault that was found.
 * @issue input.duplicate_id — a place that stands twice
 *
 * @example
 * ```ts
 * import { parseRankingInput } from "jiugai/schema";
 * parseRankingInput({ places: [{ id: "220000", plannedCount: -1 }] }).issues[0]?.path; // => ["places", 0, "plannedCount"]
 * ```
 */
export function parseRankingInput(input: unknown): Outcome<RankingInput> {
  return parseWith(rankingInputSchema, input);
}

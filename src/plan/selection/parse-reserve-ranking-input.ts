import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { reserveRankingInputSchema } from "./schema.ts";
import type { ReserveRankingInput } from "./types.ts";

/**
 * Reads a reserve to be ranked from foreign data. 读取储备小区排序输入。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_value — a hazard that is no item of the catalogue
 *
 * @example
 * ```ts
 * import { parseReserveRankingInput } from "jiugai/schema";
 * const communities = [{ id: "c1", hazards: ["old-gas-pipe"] }];
 * parseReserveRankingInput({ planYear: 2022, communities }).issues[0]?.code; // => "input.invalid_value"
 * ```
 */
export function parseReserveRankingInput(input: unknown): Outcome<ReserveRankingInput> {
  return parseWith(reserveRankingInputSchema, input);
}

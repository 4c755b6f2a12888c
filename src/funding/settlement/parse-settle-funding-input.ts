import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { settleFundingInputSchema } from "./schema.ts";
import type { SettleFundingInput } from "./types.ts";

/**
 * Reads a project as planned, audited and paid from foreign data. 读取竣工财务决算数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The data, frozen, or every fault that was found.
 * @issue input.invalid_value — a source, or a treatment of pledges, that does not exist
 *
 * @example
 * ```ts
 * import { parseSettleFundingInput } from "jiugai/schema";
 * const planned = { project: { id: "p", divisionCode: "340103", measures: [{ id: "m1", item: "roads", costFen: 1 }] } };
 * const parsed = parseSettleFundingInput({ planned, audited: [], paid: [], pledges: "all" });
 * parsed.issues[0]?.path; // => ["pledges"]
 * ```
 */
export function parseSettleFundingInput(input: unknown): Outcome<SettleFundingInput> {
  return parseWith(settleFundingInputSchema, input);
}

import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { householdSharesInputSchema } from "./schema.ts";
import type { HouseholdSharesInput } from "./types.ts";

/**
 * Reads a sum and the households that share it from foreign data. 读取分户分摊数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_area — an area that is negative or has more than two decimals
 *
 * @example
 * ```ts
 * import { parseHouseholdSharesInput } from "jiugai/schema";
 * const parsed = parseHouseholdSharesInput({ amountFen: 100, households: [{ id: "1-101", areaM2: 60.505 }], method: { kind: "by-area" } });
 * parsed.issues[0]?.code; // => "input.invalid_area"
 * ```
 */
export function parseHouseholdSharesInput(input: unknown): Outcome<HouseholdSharesInput> {
  return parseWith(householdSharesInputSchema, input);
}

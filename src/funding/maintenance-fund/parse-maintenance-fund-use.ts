import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { maintenanceFundUseSchema } from "./schema.ts";
import type { MaintenanceFundUse } from "./types.ts";

/**
 * Reads what owners want to decide about the fund from foreign data. 读取维修资金使用事项。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The decision, frozen, or every fault that was found.
 * @issue input.invalid_date — a day that does not exist
 *
 * @example
 * ```ts
 * import { parseMaintenanceFundUse } from "jiugai/schema";
 * const parsed = parseMaintenanceFundUse({ decision: "use", costs: [{ id: "roof", warrantyEndsOn: "2023-02-29" }] });
 * parsed.issues[0]?.code; // => "input.invalid_date"
 * ```
 */
export function parseMaintenanceFundUse(input: unknown): Outcome<MaintenanceFundUse> {
  return parseWith(maintenanceFundUseSchema, input);
}

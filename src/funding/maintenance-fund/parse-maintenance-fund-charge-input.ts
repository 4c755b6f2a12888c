import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { maintenanceFundChargeInputSchema } from "./schema.ts";
import type { MaintenanceFundChargeInput } from "./types.ts";

/**
 * Reads a cost to charge to the accounts of units from foreign data. 读取维修资金列支分摊数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The cost and the units, frozen, or every fault that was found.
 * @issue input.unrecognized_keys — an unsold unit has no account
 *
 * @example
 * ```ts
 * import { parseMaintenanceFundChargeInput } from "jiugai/schema";
 * const units = [{ id: "1-101", areaM2: 60, tenure: "unsold", balanceFen: 100 }];
 * const parsed = parseMaintenanceFundChargeInput({ amountFen: 100, units });
 * parsed.issues[0]?.code; // => "input.unrecognized_keys"
 * ```
 */
export function parseMaintenanceFundChargeInput(input: unknown): Outcome<MaintenanceFundChargeInput> {
  return parseWith(maintenanceFundChargeInputSchema, input);
}

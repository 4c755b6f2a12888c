import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { managementBudgetInputSchema } from "./schema.ts";
import type { ManagementBudgetInput } from "./types.ts";

/**
 * Reads a year of managing a community from foreign data. 读取物业管理年度收支测算条件。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.missing — something that the estimate needs is left out
 *
 * @example
 * ```ts
 * import { parseManagementBudgetInput } from "jiugai/schema";
 * parseManagementBudgetInput({}).ok; // => false
 * ```
 */
export function parseManagementBudgetInput(input: unknown): Outcome<ManagementBudgetInput> {
  return parseWith(managementBudgetInputSchema, input);
}

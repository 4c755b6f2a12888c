import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { wageDepositInputSchema } from "./schema.ts";
import type { WageDepositInput } from "./types.ts";

/**
 * Reads a wage deposit from foreign data. 读取农民工工资保证金存储情况。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The deposit, frozen, or every fault that was found.
 * @issue input.invalid_fen — an amount that is negative or no whole number of fen
 *
 * @example
 * ```ts
 * import { parseWageDepositInput } from "jiugai/schema";
 * parseWageDepositInput({ contractFen: 0.5 }).issues[0]?.code; // => "input.invalid_fen"
 * ```
 */
export function parseWageDepositInput(input: unknown): Outcome<WageDepositInput> {
  return parseWith(wageDepositInputSchema, input);
}

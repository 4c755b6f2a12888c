import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { qualityDepositInputSchema } from "./schema.ts";
import type { QualityDepositInput } from "./types.ts";

/**
 * Reads a quality deposit from foreign data. 读取质量保证金预留情况。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The deposit, frozen, or every fault that was found.
 * @issue input.invalid_fen — an amount that is negative or no whole number of fen
 *
 * @example
 * ```ts
 * import { parseQualityDepositInput } from "jiugai/schema";
 * parseQualityDepositInput({ settledFen: 100, depositFen: -1 }).issues[0]?.code; // => "input.invalid_fen"
 * ```
 */
export function parseQualityDepositInput(input: unknown): Outcome<QualityDepositInput> {
  return parseWith(qualityDepositInputSchema, input);
}

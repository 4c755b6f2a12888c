import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { wagePaymentInputSchema } from "./schema.ts";
import type { WagePaymentInput } from "./types.ts";

/**
 * Reads payments of labour costs from foreign data. 读取人工费用拨付情况。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The payments, frozen, or every fault that was found.
 * @issue input.invalid_date — a day that does not exist
 *
 * @example
 * ```ts
 * import { parseWagePaymentInput } from "jiugai/schema";
 * parseWagePaymentInput({ paidOn: ["2023-06-31"] }).issues[0]?.code; // => "input.invalid_date"
 * ```
 */
export function parseWagePaymentInput(input: unknown): Outcome<WagePaymentInput> {
  return parseWith(wagePaymentInputSchema, input);
}

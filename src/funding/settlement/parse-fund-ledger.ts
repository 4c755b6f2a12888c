import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { fundLedgerSchema } from "./schema.ts";
import type { FundLedger } from "./types.ts";

/**
 * Reads a ledger of money by source and date from foreign data. 读取资金台账。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The data, frozen, or every fault that was found.
 * @issue input.invalid_date — a day that does not exist
 *
 * @example
 * ```ts
 * import { parseFundLedger } from "jiugai/schema";
 * parseFundLedger({ entries: [], on: "2022-02-30" }).issues[0]?.code; // => "input.invalid_date"
 * ```
 */
export function parseFundLedger(input: unknown): Outcome<FundLedger> {
  return parseWith(fundLedgerSchema, input);
}

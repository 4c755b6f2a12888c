import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { contractPaymentsSchema } from "./schema.ts";
import type { ContractPayments } from "./types.ts";

/**
 * Reads a contract with its payments and progress from foreign data. 读取合同价款支付数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The data, frozen, or every fault that was found.
 * @issue input.invalid_share — a share below 0 or above 1
 *
 * @example
 * ```ts
 * import { parseContractPayments } from "jiugai/schema";
 * const contract = { contractPriceFen: 100, progressShare: "80%", statements: [], payments: [], on: "2022-08-31" };
 * parseContractPayments(contract).issues[0]?.code; // => "input.invalid_share"
 * ```
 */
export function parseContractPayments(input: unknown): Outcome<ContractPayments> {
  return parseWith(contractPaymentsSchema, input);
}

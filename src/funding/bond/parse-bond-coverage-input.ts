import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { bondCoverageInputSchema } from "./schema.ts";
import type { BondCoverageInput } from "./types.ts";

/**
 * Reads the debts and the income of a project from foreign data. 读取本息覆盖测算数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_value — project capital among the debts
 *
 * @example
 * ```ts
 * import { parseBondCoverageInput } from "jiugai/schema";
 * const loan = { id: "b", financing: "equity", principalFen: 100, annualRate: "0.03", years: 5, kind: "bullet" };
 * const parsed = parseBondCoverageInput({ loans: [loan], income: { kind: "net-total", netDifferenceFen: 120 } });
 * parsed.issues[0]?.path; // => ["loans", 0, "financing"]
 * ```
 */
export function parseBondCoverageInput(input: unknown): Outcome<BondCoverageInput> {
  return parseWith(bondCoverageInputSchema, input);
}

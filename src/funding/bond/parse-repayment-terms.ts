import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { repaymentTermsSchema } from "./schema.ts";
import type { RepaymentTerms } from "./types.ts";

/**
 * Reads the terms of a bond or a loan from foreign data. 读取还本付息条件。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The terms, frozen, or every fault that was found.
 * @issue input.invalid_share — a rate that is a number and not text, below 0, or above 1
 *
 * @example
 * ```ts
 * import { parseRepaymentTerms } from "jiugai/schema";
 * const parsed = parseRepaymentTerms({ principalFen: 100, annualRate: "3.76", years: 20, kind: "bullet" });
 * parsed.issues[0]?.code; // => "input.invalid_share"
 * ```
 */
export function parseRepaymentTerms(input: unknown): Outcome<RepaymentTerms> {
  return parseWith(repaymentTermsSchema, input);
}

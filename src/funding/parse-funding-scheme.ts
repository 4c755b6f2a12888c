import { fail, hasIssues, type Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { checkScheme } from "./check-scheme.ts";
import { fundingSchemeSchema } from "./parts/schema.ts";
import type { FundingScheme } from "./types.ts";

/**
 * Reads a scheme from foreign data, and checks what its shape cannot say. 读取资金分担方案。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The scheme, frozen, or every fault that was found.
 * @issue funding.share_sum_above_one — several parties together bear more than the whole
 *
 * @example
 * ```ts
 * import { parseFundingScheme } from "jiugai/schema";
 * parseFundingScheme({ id: "s", parts: [], balance: "district" }).ok; // => true
 * ```
 */
export function parseFundingScheme(input: unknown): Outcome<FundingScheme> {
  const parsed = parseWith(fundingSchemeSchema, input);
  if (!parsed.ok) return parsed;
  const issues = checkScheme(parsed.value);
  return hasIssues(issues) ? fail(issues) : parsed;
}

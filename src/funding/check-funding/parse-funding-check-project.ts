import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { fundingCheckProjectSchema } from "./schema.ts";
import type { FundingCheckProject } from "./types.ts";

/**
 * Reads a project whose public money is checked from foreign data. 读取待核查项目。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The project, frozen, or every fault that was found.
 * @issue input.invalid_fen — an amount that is negative or no whole number of fen
 *
 * @example
 * ```ts
 * import { parseFundingCheckProject } from "jiugai/schema";
 * const parsed = parseFundingCheckProject({ id: "p", divisionCode: "410611", measures: [], approvedConstructionFen: 0.5 });
 * parsed.issues[0]?.code; // => "input.invalid_fen"
 * ```
 */
export function parseFundingCheckProject(input: unknown): Outcome<FundingCheckProject> {
  return parseWith(fundingCheckProjectSchema, input);
}

import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { fundingProjectSchema } from "./schema.ts";
import type { FundingProject } from "./types.ts";

/**
 * Reads a project whose cost is to be shared from foreign data. 读取项目费用数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The project, frozen, or every fault that was found.
 * @issue input.invalid_value — an item or a source that does not exist
 *
 * @example
 * ```ts
 * import { parseFundingProject } from "jiugai/schema";
 * const parsed = parseFundingProject({ id: "p", divisionCode: "340103", measures: [{ id: "m1", item: "swimming-pool", costFen: 1 }] });
 * parsed.issues[0]?.path; // => ["measures", 0, "item"]
 * ```
 */
export function parseFundingProject(input: unknown): Outcome<FundingProject> {
  return parseWith(fundingProjectSchema, input);
}

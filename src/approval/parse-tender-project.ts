import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { tenderProjectSchema } from "./schema.ts";
import type { TenderProject } from "./types.ts";

/**
 * Reads the contracts of a project and its public money from foreign data. 读取招标判定数据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.too_small — no contract
 *
 * @example
 * ```ts
 * import { parseTenderProject } from "jiugai/schema";
 * parseTenderProject({ divisionCode: "220102", contracts: [], stateFunds: {} }).issues[0]?.code; // => "input.too_small"
 * ```
 */
export function parseTenderProject(input: unknown): Outcome<TenderProject> {
  return parseWith(tenderProjectSchema, input);
}

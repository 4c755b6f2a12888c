import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { illegalStructureCaseSchema } from "./schema.ts";
import type { IllegalStructureCase } from "./types.ts";

/**
 * Reads one illegal structure from foreign data. 读取单处违法建设。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The structure, frozen, or every fault that was found.
 * @issue input.invalid_area — an area below 0 or with more than two decimals
 *
 * @example
 * ```ts
 * import { parseIllegalStructureCase } from "jiugai/schema";
 * parseIllegalStructureCase({ id: "s1", kind: "shed" }).issues[0]?.code; // => "input.missing"
 * ```
 */
export function parseIllegalStructureCase(input: unknown): Outcome<IllegalStructureCase> {
  return parseWith(illegalStructureCaseSchema, input);
}

import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { progressInputSchema } from "./schema.ts";
import type { ProgressInput } from "./types.ts";

/**
 * Reads the counts of a day from foreign data. 读取年度计划进展。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The counts, frozen, or every fault that was found.
 * @issue input.out_of_order — points of a series whose days do not rise
 *
 * @example
 * ```ts
 * import { parseProgressInput } from "jiugai/schema";
 * parseProgressInput({ on: "2022-12-31", planYear: 2022, plannedCount: 1142, startedCount: 1159 }).ok; // => true
 * ```
 */
export function parseProgressInput(input: unknown): Outcome<ProgressInput> {
  return parseWith(progressInputSchema, input);
}

import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { performanceInputSchema } from "./schema.ts";
import type { PerformanceInput } from "./types.ts";

/**
 * Reads the indicators of a performance evaluation from foreign data. 读取绩效评价指标。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_format — a weight that is no plain decimal
 *
 * @example
 * ```ts
 * import { parsePerformanceInput } from "jiugai/schema";
 * const indicators = [{ id: "completion", weight: "30%", kind: "yes-no" }];
 * parsePerformanceInput({ indicators }).issues[0]?.code; // => "input.invalid_format"
 * ```
 */
export function parsePerformanceInput(input: unknown): Outcome<PerformanceInput> {
  return parseWith(performanceInputSchema, input);
}

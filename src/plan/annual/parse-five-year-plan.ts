import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { fiveYearPlanSchema } from "./schema.ts";
import type { FiveYearPlan } from "./types.ts";

/**
 * Reads a five-year plan from foreign data. 读取五年规划。
 *
 * Strict about values and keys; the last year is not before the first, and a community stands in the list once.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The plan, frozen, or every fault that was found.
 *
 * @issue input.duplicate_id — a community listed twice
 *
 * @example
 * ```ts
 * import { parseFiveYearPlan } from "jiugai/plan";
 * parseFiveYearPlan({ id: "f", divisionCode: "220000", fromYear: 2021, toYear: 2025 }).ok; // => true
 * ```
 */
export function parseFiveYearPlan(input: unknown): Outcome<FiveYearPlan> {
  return parseWith(fiveYearPlanSchema, input);
}

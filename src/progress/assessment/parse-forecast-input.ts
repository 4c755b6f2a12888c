import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { forecastInputSchema } from "./schema.ts";
import type { ForecastInput } from "./types.ts";

/**
 * Reads a series to go on from from foreign data. 读取预测依据。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The series, frozen, or every fault that was found.
 * @issue input.out_of_order — points whose days do not rise
 *
 * @example
 * ```ts
 * import { parseForecastInput } from "jiugai/schema";
 * parseForecastInput({ plannedCount: 51000, series: [{ on: "2022-06-30", startedCount: 38900 }] }).ok; // => true
 * ```
 */
export function parseForecastInput(input: unknown): Outcome<ForecastInput> {
  return parseWith(forecastInputSchema, input);
}

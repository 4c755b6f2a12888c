import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { progressRecordSchema } from "./schema.ts";
import type { ProgressRecord } from "./types.ts";

/**
 * Reads a community of the year's return from foreign data. 读取一个小区的计划与进展。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The record, frozen, or every fault that was found.
 *
 * @issue input.out_of_order — completed before it was started, or accepted before it was completed
 * @issue input.duplicate_id — a source of money or a category that stands twice
 *
 * @example
 * ```ts
 * import { parseProgressRecord } from "jiugai/schema";
 * const record = { id: "c1", divisionCode: "corps", planYear: 2023, isPlanned: true, categories: ["basic"] };
 * parseProgressRecord(record).ok; // => true
 * parseProgressRecord({ ...record, completedOn: "2023-09-01" }).issues[0]?.code; // => "input.out_of_order"
 * ```
 */
export function parseProgressRecord(input: unknown): Outcome<ProgressRecord> {
  return parseWith(progressRecordSchema, input);
}

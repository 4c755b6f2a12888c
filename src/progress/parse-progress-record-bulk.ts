import { type Outcome, succeed } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { isProgressRecord } from "./is-progress-record.ts";
import { progressRecordSchema } from "./schema.ts";
import type { ProgressRecord } from "./types.ts";

/**
 * Reads records of the return by the hundred thousand: the answers of `parseProgressRecord`. 批量读取计划与进展。
 *
 * Together with `addToSummary` it takes about a third of the time that `JSON.parse` takes for the text of a record.
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The record that was given, neither copied nor frozen, or every fault that was found.
 *
 * @example
 * ```ts
 * import { parseProgressRecordBulk } from "jiugai/schema";
 * parseProgressRecordBulk({ id: "c1", divisionCode: "220102", planYear: 2021, isPlanned: true, categories: [] }).ok; // => true
 * ```
 */
export function parseProgressRecordBulk(input: unknown): Outcome<ProgressRecord> {
  return isGood(input) ? succeed(input) : parseWith(progressRecordSchema, input);
}

function isGood(input: unknown): input is ProgressRecord {
  try {
    return isProgressRecord(input);
  } catch {
    // A getter that throws: the full reading says so.
    return false;
  }
}

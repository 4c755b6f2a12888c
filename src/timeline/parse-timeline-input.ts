import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { timelineInputSchema } from "./schema.ts";
import type { TimelineInput } from "./types.ts";

/**
 * Reads what a project's last days follow from out of foreign data. 读取项目时间表条件。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_date — a day that does not exist
 *
 * @example
 * ```ts
 * import { parseTimelineInput } from "jiugai/schema";
 * parseTimelineInput({ milestones: { start: "2023-02-29" } }).issues[0]?.code; // => "input.invalid_date"
 * ```
 */
export function parseTimelineInput(input: unknown): Outcome<TimelineInput> {
  return parseWith(timelineInputSchema, input);
}

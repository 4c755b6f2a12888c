import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { rectificationInputSchema } from "./schema.ts";
import type { RectificationInput } from "./types.ts";

/**
 * Reads inspections and what was put right from foreign data. 读取检查与整改情况。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The inspections, frozen, or every fault that was found.
 * @issue input.duplicate_id — two inspections, or two findings of one, with one id
 *
 * @example
 * ```ts
 * import { parseRectificationInput } from "jiugai/schema";
 * parseRectificationInput({ inspections: [{ id: "i1", inspectedOn: "2023-05-04" }] }).issues[0]?.code; // => "input.missing"
 * ```
 */
export function parseRectificationInput(input: unknown): Outcome<RectificationInput> {
  return parseWith(rectificationInputSchema, input);
}

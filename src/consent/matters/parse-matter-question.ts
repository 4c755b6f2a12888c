import type { Outcome } from "../../kernel/outcome.ts";
import { parseWith } from "../../kernel/parse.ts";
import { matterQuestionSchema } from "../schema.ts";
import type { MatterQuestion } from "./types.ts";

/**
 * Reads what owners may have to decide on from foreign data. 读取拟改造内容（用于确定表决事项）。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The question, frozen, or every fault that was found.
 *
 * @issue input.invalid_value — an item or a change that does not exist
 * @issue input.duplicate_id — two measures with one id
 *
 * @example
 * ```ts
 * import { parseMatterQuestion } from "jiugai/schema";
 * parseMatterQuestion({ measures: [{ id: "m1", item: "elevator-addition" }] }).ok; // => true
 * parseMatterQuestion({ measures: [{ id: "m1", item: "lift" }] }).issues[0]?.path; // => ["measures", 0, "item"]
 * ```
 */
export function parseMatterQuestion(input: unknown): Outcome<MatterQuestion> {
  return parseWith(matterQuestionSchema, input);
}

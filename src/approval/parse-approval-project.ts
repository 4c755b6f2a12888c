import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { approvalProjectSchema } from "./schema.ts";
import type { ApprovalProject } from "./types.ts";

/**
 * Reads a project, as far as its approval turns on it, from foreign data. 读取项目情况。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_type — an answer that is not yes or no
 *
 * @example
 * ```ts
 * import { parseApprovalProject } from "jiugai/schema";
 * parseApprovalProject({ divisionCode: "220102", isInPlan: "yes" }).issues[0]?.code; // => "input.invalid_type"
 * ```
 */
export function parseApprovalProject(input: unknown): Outcome<ApprovalProject> {
  return parseWith(approvalProjectSchema, input);
}

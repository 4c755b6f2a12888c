import type { Outcome } from "../kernel/outcome.ts";
import { parseWith } from "../kernel/parse.ts";
import { approvalStepInputSchema } from "./schema.ts";
import type { ApprovalStepInput } from "./types.ts";

/**
 * Reads a step of the approval from foreign data: project, state and event. 读取审批事件。
 *
 * @param input - Anything; usually what `JSON.parse` gave.
 * @returns The input, frozen, or every fault that was found.
 * @issue input.invalid_date — a day that does not exist
 *
 * @example
 * ```ts
 * import { parseApprovalStepInput } from "jiugai/schema";
 * parseApprovalStepInput({ project: { divisionCode: "220102" }, state: { status: "drafted", completed: [], history: [] }, event: { kind: "review", on: "2021-02-29" } }).issues[0]?.code; // => "input.invalid_date"
 * ```
 */
export function parseApprovalStepInput(input: unknown): Outcome<ApprovalStepInput> {
  return parseWith(approvalStepInputSchema, input);
}

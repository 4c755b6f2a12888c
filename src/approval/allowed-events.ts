import type { ApprovalEventKind } from "./codes.ts";
import { approvalTransitions } from "./transitions.ts";
import type { ApprovalState } from "./types.ts";

/**
 * Lists what may happen next by the status alone; whether what it takes is there, `advanceApproval` says. 下一步可能的事件。
 *
 * @example
 * ```ts
 * import { allowedEvents, draftedApproval } from "jiugai/approval";
 * allowedEvents(draftedApproval); // => ["review", "return", "approve"]
 * ```
 */
export function allowedEvents({ status }: Pick<ApprovalState, "status">): readonly ApprovalEventKind[] {
  return approvalTransitions.filter(({ from }) => from === status).map(({ event }) => event);
}

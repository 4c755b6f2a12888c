import type { ApprovalEventKind, ApprovalProcedure, ApprovalStatus } from "./codes.ts";
import type { ApprovalState } from "./types.ts";

/** One way from a status to the next, and the procedures that it closes. 状态转换。 */
export interface ApprovalTransition {
  readonly event: ApprovalEventKind;
  readonly from: ApprovalStatus;
  readonly to: ApprovalStatus;
  /** The procedure that the event itself is; `null` where it is none. 事件本身即办结的手续。 */
  readonly completes: ApprovalProcedure | null;
  /** Procedures that must have been gone through, or not be needed, by then. 须已办结或无需办理的手续。 */
  readonly closes: readonly ApprovalProcedure[];
}

const approving: readonly ApprovalProcedure[] = [
  "project-proposal",
  "feasibility-study",
  "preliminary-design",
  "estimate-report",
];
const preparing: readonly ApprovalProcedure[] = [
  "land-procedure",
  "environmental-assessment",
  "planning-permit",
  "drawing-review",
  "tender",
  "construction-permit",
];

const step = (
  event: ApprovalEventKind,
  from: ApprovalStatus,
  to: ApprovalStatus,
  closes: readonly ApprovalProcedure[] = [],
  completes: ApprovalProcedure | null = null,
): ApprovalTransition => ({ event, from, to, completes, closes });

/** Every way there is; what is not here is refused. 状态转换表。 */
export const approvalTransitions: readonly ApprovalTransition[] = [
  step("review", "drafted", "reviewed", [], "joint-review"),
  step("return", "drafted", "returned"),
  step("return", "reviewed", "returned"),
  step("resubmit", "returned", "drafted"),
  step("approve", "drafted", "approved", ["joint-review", ...approving]),
  step("approve", "reviewed", "approved", approving),
  step("permit", "approved", "permitted", preparing, "construction-permit"),
  step("exempt", "approved", "permit-exempt", preparing),
  step("start", "permitted", "started", ["supervision"]),
  step("start", "permit-exempt", "started", ["supervision"]),
  step("suspend", "started", "suspended"),
  step("resume", "suspended", "started"),
  step("accept", "started", "accepted", [], "acceptance"),
  step("file", "accepted", "filed", [], "acceptance-filing"),
];

/** A plan that has just been drawn up. 方案编制完成。 */
export const draftedApproval: ApprovalState = { status: "drafted", completed: [], history: [] };

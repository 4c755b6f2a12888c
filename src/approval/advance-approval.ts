import type { Issue } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Recorder, shiftTrace, startTrace } from "../kernel/trace.ts";
import type { Context } from "../policy/types.ts";
import { allowedEvents } from "./allowed-events.ts";
import { checkApprovalProject, checkStep } from "./check-input.ts";
import type { ApprovalEventKind, ApprovalStatus } from "./codes.ts";
import { approvalIssue } from "./issues.ts";
import { listApprovals } from "./list-approvals.ts";
import type { ChecklistRules } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import { approvalTransitions } from "./transitions.ts";
import type { ApprovalItem, ApprovalState, ApprovalStepInput } from "./types.ts";

/** The course from draft to filing; a returned plan and suspended works stand beside it. */
const course: Partial<Record<ApprovalStatus, number>> = {
  drafted: 0,
  reviewed: 1,
  approved: 2,
  permitted: 3,
  "permit-exempt": 3,
  started: 4,
  accepted: 5,
  filed: 6,
};

/**
 * Moves a project on in its approval, or refuses with a reason. 推进审批状态。
 *
 * An event is accepted where the table has a way from the status, every procedure that the way closes has been gone through or
 * is not needed by the rules of that day, and the day is not before the last one. What the authority confirms as not needed
 * counts as that; a need that is not known does not.
 *
 * @param input - Where the project stands, what has happened, and what is known of the project.
 * @param ctx - Packs in force (general → local); the rules are looked up on the day of the event.
 * @returns The new state, or every reason against it.
 *
 * @rule approval.joint_review
 * @rule approval.permit_exemption
 * @issue approval.event_too_early — something must come first, such as the permit before the start
 * @issue approval.procedure_not_completed — a procedure that is needed has not been gone through
 * @issue approval.need_not_known — whether it is needed is not known, and it has not been gone through
 * @issue approval.date_backwards — the day is before the last event
 *
 * @example
 * ```ts
 * import { advanceApproval, draftedApproval } from "jiugai/approval";
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * const ctx = { packs: [national], on: civilDate("2021-06-01") };
 * const project = { divisionCode: "220102" };
 * const reviewed = advanceApproval({ state: draftedApproval, event: { kind: "review", on: civilDate("2021-04-01") }, project }, ctx);
 * reviewed.ok && reviewed.value.status; // => "reviewed"
 * const state = reviewed.ok ? reviewed.value : draftedApproval;
 * const started = advanceApproval({ state, event: { kind: "start", on: civilDate("2021-05-01") }, project }, ctx);
 * started.issues.map(({ code, params }) => [code, params["neededStatuses"]]); // => [["approval.event_too_early", ["permitted", "permit-exempt"]]]
 * ```
 * @category Calculators
 */
export function advanceApproval(input: ApprovalStepInput, ctx: Context<ChecklistRules>): Outcome<ApprovalState> {
  const faults = [...checkStep(input), ...checkApprovalProject(input.project).map((issue) => under("project", issue))];
  if (hasIssues(faults)) return fail(faults);
  const { event, state } = input;
  const trace = startTrace<ApprovalStep>();
  const way = approvalTransitions.find(({ event: kind, from }) => kind === event.kind && from === state.status);
  const backwards = checkDay(trace, input);
  if (way === undefined) return fail([refuse(input), ...backwards], trace.steps);
  const done = [...state.completed, ...(event.completed ?? []), ...(way.completes === null ? [] : [way.completes])];
  const open = way.closes.filter((procedure) => !done.includes(procedure));
  const list = open.length === 0 ? null : listApprovals(input.project, { ...ctx, on: event.on });
  // The project was checked above, by the same checks.
  if (list?.ok === false) return list;
  const items = (list?.value.items ?? []).filter(({ procedure }) => open.includes(procedure));
  const steps = [...trace.steps, ...shiftTrace(list?.trace ?? [], trace.steps.length)];
  const against = [...backwards, ...items.flatMap((item) => checkItem(item, event.kind))];
  if (hasIssues(against)) return fail(against, steps);
  return succeed(
    {
      status: way.to,
      // A plan that is returned begins again: what was done for it does not carry over.
      completed: way.to === "returned" ? [] : [...new Set(done)],
      history: [...state.history, { kind: event.kind, on: event.on }],
    },
    list?.issues ?? [],
    steps,
  );
}

function checkDay(trace: Recorder<ApprovalStep>, { event, state }: ApprovalStepInput): readonly Issue[] {
  const { kind, on } = event;
  const lastOn = state.history.at(-1)?.on;
  if (lastOn === undefined) return [];
  trace.add({
    name: "approval.is_in_order",
    op: "compare",
    inputs: [
      { name: "on", value: on, unit: "date" },
      { name: "lastOn", value: lastOn, unit: "date" },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: on >= lastOn, unit: "boolean" },
  });
  if (on >= lastOn) return [];
  return [approvalIssue("error", "approval.date_backwards", { event: kind, on, lastOn }, { path: ["event", "on"] })];
}

/** Says why there is no way: something comes first, it is past, or the project stands beside its course. */
function refuse({ event: { kind: event }, state: { status } }: ApprovalStepInput): Issue {
  const detail = { path: ["event", "kind"] };
  const ways = approvalTransitions.filter((way) => way.event === event);
  const at = course[status];
  const first = Math.min(...ways.map(({ from }) => course[from] ?? 0));
  if (at === undefined || ways.some(({ from }) => course[from] === undefined)) {
    const params = { event, status, allowedEvents: allowedEvents({ status }) };
    return approvalIssue("error", "approval.event_not_allowed", params, detail);
  }
  if (at > first) return approvalIssue("error", "approval.event_too_late", { event, status }, detail);
  const neededStatuses = ways.map(({ from }) => from);
  return approvalIssue("error", "approval.event_too_early", { event, status, neededStatuses }, detail);
}

function checkItem({ need, procedure, reasons, rules }: ApprovalItem, event: ApprovalEventKind): readonly Issue[] {
  if (need === "not-needed") return [];
  const detail = { path: ["event", "completed"], rules };
  if (need === "needed")
    return [approvalIssue("error", "approval.procedure_not_completed", { event, procedure }, detail)];
  return [
    approvalIssue("error", "approval.need_not_known", { event, procedure }, detail),
    ...reasons.map((reason) => under("project", reason)),
  ];
}

function under(key: string, issue: Issue): Issue {
  return { ...issue, path: [key, ...issue.path] };
}

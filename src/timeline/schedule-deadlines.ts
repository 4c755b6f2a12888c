import { daysBetweenStep } from "../kernel/date-steps.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { shiftTrace, startTrace } from "../kernel/trace.ts";
import type { Context } from "../policy/types.ts";
import { applyDone } from "./apply-done.ts";
import { checkTimelineInput } from "./check-input.ts";
import { gatherDeadlines } from "./gather-deadlines.ts";
import { mergeDeadlines } from "./merge-deadlines.ts";
import { orderMilestones } from "./order-milestones.ts";
import type { TimelineRules } from "./rules.ts";
import type { TimelineStep } from "./steps.ts";
import type { ProjectTimeline, TimelineInput } from "./types.ts";

/**
 * Schedules every last day of a project in one list by date, with the rule behind each. 项目时间表。
 *
 * Each part of the input goes to its own calculator, which alone counts its days; order and states are those of
 * `mergeDeadlines`. Whether something is done comes from its part, else from `done`. An owner may ask the court to revoke a
 * decision within whole months of the day on which it became known; the seller of public homes hands over the fund's part
 * within days of receiving the proceeds. A contractor who is exempt from the wage deposit has no last day for it. Milestones
 * are held against the order vote, approval, start, completion, acceptance; two may fall on one day. What the parts find
 * beside last days is not repeated here.
 *
 * @param input - The parts that are asked about; what is left out of a part is not known.
 * @param ctx - Packs in force and the date of the question; each part looks up its rules on its own day.
 * @returns Milestones and last days, or every fault of every part, its path beginning with the part.
 *
 * @unit daysLeft: calendar days
 * @rule consent.revocation_months
 * @rule funding.maintenance_fund.transfer_days
 * @issue timeline.milestone_out_of_order — a milestone before one that it should follow
 * @issue timeline.done_not_used — no such last day, or its part says already whether it is done
 * @source CC — 第二百八十条第二款
 * @source SPC-BLDG — 第十二条
 * @source SMF-165 — 第十二条
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * import { scheduleDeadlines } from "jiugai/timeline";
 * const acceptedOn = civilDate("2024-02-29");
 * const timeline = scheduleDeadlines(
 *   {
 *     milestones: { start: civilDate("2023-09-01"), acceptance: acceptedOn },
 *     decisions: [{ id: "design-vote", knownOn: civilDate("2023-05-31") }],
 *     acceptance: { acceptedOn, filedOn: null },
 *     warranty: { acceptedOn, works: [{ id: "roof", item: "roof-repair" }] },
 *   },
 *   { packs: [national], on: civilDate("2024-03-20") },
 * );
 * const line = timeline.ok ? timeline.value.deadlines.map(({ about, dueOn, state, daysLeft }) => [about, dueOn, state, daysLeft]) : [];
 * line; // => [[null, "2024-03-15", "overdue", -5], ["design-vote", "2024-05-31", "due", 72], ["roof", "2029-02-28", "due", 1806]]
 * ```
 * @category Calculators
 */
export function scheduleDeadlines(input: TimelineInput, ctx: Context<TimelineRules>): Outcome<ProjectTimeline> {
  const faults = checkTimelineInput(input);
  if (hasIssues(faults)) return fail(faults);
  const gathered = gatherDeadlines(input, ctx);
  if (!gathered.ok) return gathered;
  const { issues: disorder, milestones } = orderMilestones(input.milestones ?? {});
  const { deadlines: told, issues: unused } = applyDone(gathered.value, input.done ?? []);
  const deadlines = mergeDeadlines([told], ctx.on);
  const trace = startTrace<TimelineStep>();
  for (const { about, code, dueOn } of deadlines) {
    if (dueOn === null) continue;
    const { inputs, ...left } = daysBetweenStep({ name: "on", on: ctx.on }, { name: "dueOn", on: dueOn });
    const named = [...inputs, { name: "deadline", value: code, unit: "code" as const }];
    trace.add({ name: "timeline.days_left", about: about ?? undefined, ...left, inputs: named });
  }
  const missing = [...new Set(deadlines.flatMap((deadline) => deadline.missing))];
  const steps = [...gathered.trace, ...shiftTrace(trace.steps, gathered.trace.length)];
  return succeed({ milestones, deadlines, missing }, [...disorder, ...unused, ...gathered.issues], steps);
}

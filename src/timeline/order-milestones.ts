import { milestoneKinds } from "./codes.ts";
import { type TimelineIssue, timelineIssue } from "./issues.ts";
import type { Milestone, TimelineInput } from "./types.ts";

/** Puts milestones in the order of their course, and says which come before one that they should follow. @internal */
export function orderMilestones(given: NonNullable<TimelineInput["milestones"]>): {
  readonly milestones: readonly Milestone[];
  readonly issues: readonly TimelineIssue[];
} {
  const milestones = milestoneKinds.flatMap((kind) => {
    const on = given[kind];
    return on === undefined ? [] : [{ kind, on }];
  });
  const issues = milestones.flatMap((milestone, index) => {
    const first = milestones.slice(0, index).reduce((latest, one) => (one.on > latest.on ? one : latest), milestone);
    if (first.on <= milestone.on) return [];
    const params = { first: first.kind, firstOn: first.on, then: milestone.kind, thenOn: milestone.on };
    const detail = { path: ["milestones", milestone.kind] };
    return [timelineIssue("warning", "timeline.milestone_out_of_order", params, detail)];
  });
  return { milestones, issues };
}

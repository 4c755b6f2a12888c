/**
 * Every last day of a project in one list: from the first vote to the end of the warranty. 项目时间表。
 *
 * It counts no days itself: each part of the input goes to its own calculator. Fed by the national pack and by local packs.
 * It is not a plan of works. Reading the input from JSON is `parseTimelineInput` of `jiugai/schema`.
 *
 * @packageDocumentation
 */
export {
  type DeadlineCode,
  type DeadlineState,
  deadlineStates,
  type MilestoneKind,
  milestoneKinds,
} from "./codes.ts";
export type { TimelineIssue, TimelineIssueParams } from "./issues.ts";
export { mergeDeadlines } from "./merge-deadlines.ts";
export type { TimelineRules } from "./rules.ts";
export { scheduleDeadlines } from "./schedule-deadlines.ts";
export type {
  DoneDeadline,
  FoundDeadline,
  Milestone,
  ProjectTimeline,
  TimelineEntry,
  TimelineInput,
} from "./types.ts";

import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { DeadlineCode, MilestoneKind } from "./codes.ts";

/** What the timeline can say. 时间表类提示。 */
export interface TimelineIssueParams {
  /** A milestone comes before one that it should follow. */
  readonly "timeline.milestone_out_of_order": {
    readonly first: MilestoneKind;
    readonly firstOn: string;
    readonly then: MilestoneKind;
    readonly thenOn: string;
  };
  /** That something is done finds no last day, or its part of the input says it already. */
  readonly "timeline.done_not_used": { readonly deadline: DeadlineCode; readonly about: string | null };
}

/** Issue about the timeline. 时间表类提示。 */
export type TimelineIssue = IssueOf<TimelineIssueParams>;

/** @internal */
export const timelineIssue: IssueMaker<TimelineIssueParams> = issueMaker();

import type { TimelineIssueParams } from "../../../timeline/issues.ts";
import type { Messages } from "../../messages.ts";
import { capital, quote } from "../plural.ts";

/** Messages about the timeline. 时间表类提示的英文文字。 @internal */
export const timelineIssues: Messages<TimelineIssueParams> = {
  "timeline.milestone_out_of_order": ({ first, firstOn, then, thenOn }, { format, labels }) =>
    `${capital(labels.milestone[then])} on ${format.date(thenOn)} comes before ${labels.milestone[first]} on ${format.date(firstOn)}.`,
  "timeline.done_not_used": ({ deadline, about }, { labels }) =>
    `That this is done was not used: ${labels.deadline[deadline]}${about === null ? "" : ` (${quote(about)})`}. There is no such last day, or the input says already whether it is done.`,
};

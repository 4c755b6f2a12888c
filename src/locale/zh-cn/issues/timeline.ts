import type { TimelineIssueParams } from "../../../timeline/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about the timeline. 时间表类提示文字。 @internal */
export const timelineIssues: Messages<TimelineIssueParams> = {
  "timeline.milestone_out_of_order": ({ first, firstOn, then, thenOn }, { format, labels }) =>
    `${labels.milestone[then]}日期（${format.date(thenOn)}）早于${labels.milestone[first]}日期（${format.date(firstOn)}）。`,
  "timeline.done_not_used": ({ deadline, about }, { labels }) =>
    `所填办理完成情况未采用：${labels.deadline[deadline]}${about === null ? "" : `（“${about}”）`}。时间表中无此项期限，或者相应部分已载明其办理情况。`,
};

import type { TimelineStep } from "../../../timeline/steps.ts";
import { groupDigits } from "../../format-number.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";

/** Sentences for the timeline. 时间表步骤。 @internal */
export const timelineSteps: Sentences<TimelineStep> = {
  "timeline.days_left": ({ about, input, step }) => {
    const what = wordIn(input("deadline"), labels.deadline);
    const last = `${what}${about === "" ? "" : `（“${about}”）`}：截止日为${input("dueOn")}`;
    const days = Number(step.output.value);
    if (days === 0) return `${last}，即计算日期当日。`;
    return `${last}，至计算日期${input("on")}${days < 0 ? `已超过${groupDigits(-days)}日` : `尚余${groupDigits(days)}日`}。`;
  },
};

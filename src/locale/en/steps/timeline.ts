import type { TimelineStep } from "../../../timeline/steps.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { capital, plural, quote } from "../plural.ts";

/** Sentences for the timeline. 时间表步骤的英文表述。 @internal */
export const timelineSteps: Sentences<TimelineStep> = {
  "timeline.days_left": ({ about, input, step }) => {
    const what = wordIn(input("deadline"), labels.deadline);
    const days = Number(step.output.value);
    const left = days < 0 ? `${plural(-days, "day")} before ` : days > 0 ? `${plural(days, "day")} after ` : "";
    return `${capital(what)}${about === "" ? "" : ` (${quote(about)})`}: the last day, ${input("dueOn")}, is ${left}today, ${input("on")}.`;
  },
};

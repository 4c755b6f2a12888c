import type { ProgressIssueParams } from "../../../progress/issues.ts";
import type { PlausibleRatio } from "../../../progress/plausibility/codes.ts";
import type { Messages, Words } from "../../messages.ts";
import { capital, plural, quote } from "../plural.ts";

/** Messages about progress. 进度类英文提示。 @internal */
export const progressIssues: Messages<ProgressIssueParams> = {
  "progress.fact_not_given": ({ fact }, { labels }) =>
    `A figure is not given (${labels.fact[fact]}), so this could not be judged.`,
  "progress.nothing_planned": () => "Nothing is planned for the year, so there is no start rate.",
  "progress.not_all_started": ({ plannedCount, startedCount }, { format }) =>
    `Not all have started: ${format.number(startedCount)} of ${format.number(plannedCount)} planned.`,
  "progress.behind_year": ({ plannedCount, startedCount, elapsedDays, yearDays }, { format }) =>
    `Starts are behind the year: ${format.number(startedCount)} of ${format.number(plannedCount)} planned, with ${elapsedDays} of ${yearDays} days gone.`,
  "progress.stage_larger": ({ stage, count, before, beforeCount }, { format, labels }) =>
    `More are ${labels["progress-stage"][stage]} (${format.number(count)}) than ${labels["progress-stage"][before]} (${format.number(beforeCount)}); please check.`,
  "progress.too_few_points": ({ pointCount, neededCount }) =>
    `Cumulative starts are given for ${plural(pointCount, "day")}; this method needs ${neededCount}.`,
  "progress.no_increase": ({ fromOn, toOn, gainedCount }, { format }) =>
    `From ${format.date(fromOn)} to ${format.date(toOn)} cumulative starts ${gainedCount === 0 ? "did not rise" : `fell by ${format.number(-gainedCount)}`}, so no day of full start can be worked out.`,
  "progress.beyond_calendar": ({ daysLeft }) =>
    `At this pace ${plural(daysLeft, "day")} are left, which is beyond the calendar.`,
  "progress.row_missing": ({ row, columns, where }, { format }) =>
    `${where === "published" ? "The published table" : "The own data"} has no figure of ${quote(row)} in: ${format.list(columns)}.`,
  "progress.figure_differs": ({ row, column, published, own, difference }, { format }) =>
    `${quote(column)} of ${quote(row)}: own figure ${format.number(own)}, published ${format.number(published)}, a difference of ${format.number(Math.abs(difference))}; neither rounding nor a named difference of scope explains it.`,
  "progress.total_differs": ({ column, printed, sum, difference }, { format }) =>
    `${quote(column)}: the rows add up to ${format.number(sum)}, the printed total is ${format.number(printed)}, a difference of ${format.number(Math.abs(difference))}; neither rounding nor missing rows explain it.`,
  "progress.rate_impossible": ({ startedCount, ratePercent }, { format }) =>
    `With ${format.number(startedCount)} started, no plan gives a start rate of ${ratePercent}%.`,
  "progress.implausible": ({ ratio, value, least, most }, words) => {
    const write = (bound: number | string): string => writeIn(ratio, bound, words);
    const [beyond, short] = ratio === "built-year" ? ["after", "before"] : ["above", "below"];
    const range =
      least === null
        ? `${beyond} ${write(most ?? value)}`
        : most === null
          ? `${short} ${write(least)}`
          : `not between ${write(least)} and ${write(most)}`;
    return `${capital(words.labels["plausible-ratio"][ratio])} is ${write(value)}, ${range}; please check.`;
  },
};

function writeIn(ratio: PlausibleRatio, value: number | string, { format }: Words): string {
  switch (ratio) {
    case "m2-per-household":
    case "m2-per-building":
      return `${format.number(value)} m²`;
    case "households-per-building":
      return format.number(value);
    case "fen-per-m2":
      return format.fen(Math.round(Number(value)));
    case "built-year":
      return String(value);
  }
}

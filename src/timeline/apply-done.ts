import { type TimelineIssue, timelineIssue } from "./issues.ts";
import type { DoneDeadline, FoundDeadline } from "./types.ts";

/** Sets the days on which things were done beside their last days, where those do not say. @internal */
export function applyDone(
  deadlines: readonly FoundDeadline[],
  done: readonly DoneDeadline[],
): { readonly deadlines: readonly FoundDeadline[]; readonly issues: readonly TimelineIssue[] } {
  const isOf = ({ about = null, code }: DoneDeadline, found: FoundDeadline) =>
    code === found.code && about === found.about;
  const isOpen = ({ doneOn, state = "unknown" }: FoundDeadline) => doneOn === undefined && state === "unknown";
  const issues = done.flatMap((entry, index) => {
    if (deadlines.some((found) => isOf(entry, found) && isOpen(found))) return [];
    const params = { deadline: entry.code, about: entry.about ?? null };
    return [timelineIssue("warning", "timeline.done_not_used", params, { path: ["done", index] })];
  });
  const told = deadlines.map((found) => {
    const entry = isOpen(found) ? done.find((one) => isOf(one, found)) : undefined;
    return entry === undefined ? found : { ...found, doneOn: entry.doneOn };
  });
  return { deadlines: told, issues };
}

import { checkCode, checkDay, checkMembers } from "../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { deadlineNatures, milestoneKinds } from "./codes.ts";
import type { DoneDeadline, TimelineInput } from "./types.ts";

type Faults = readonly Issue[];

/** Faults of what is the timeline's own; each part is checked by its own calculator. @internal */
export function checkTimelineInput({
  decisions = [],
  done = [],
  milestones = {},
  saleProceeds = [],
}: TimelineInput): Faults {
  return [
    ...Object.entries(milestones).flatMap(([kind, on]) => [
      ...checkCode(kind, milestoneKinds, ["milestones", kind]),
      ...checkDay(on, ["milestones", kind]),
    ]),
    ...checkMembers(decisions, "decisions", ({ knownOn }, path) =>
      knownOn === undefined ? [] : checkStart(knownOn, [...path, "knownOn"]),
    ),
    ...checkMembers(saleProceeds, "saleProceeds", ({ receivedOn, transferredOn }, path) => [
      ...checkStart(receivedOn, [...path, "receivedOn"]),
      ...(transferredOn == null ? [] : checkDay(transferredOn, [...path, "transferredOn"])),
    ]),
    ...done.flatMap((entry, index) => checkDone(entry, done, index)),
  ];
}

function checkDone({ about = null, code, doneOn }: DoneDeadline, done: readonly DoneDeadline[], index: number): Faults {
  const path = ["done", index];
  const firstIndex = done.findIndex((other) => other.code === code && (other.about ?? null) === about);
  return [
    ...checkCode(code, Object.keys(deadlineNatures), [...path, "code"]),
    ...(doneOn === null ? [] : checkDay(doneOn, [...path, "doneOn"])),
    ...(firstIndex < index ? [inputIssue("input.duplicate_id", { id: about ?? code, firstIndex }, path)] : []),
  ];
}

/** A period is added to this day, up to 1,200 months of a pack's own, and a civil date ends with the year 9999. */
function checkStart(value: string, path: IssuePath): Faults {
  const faults = checkDay(value, path);
  if (faults.length > 0 || value < "9890-01-01") return faults;
  return [inputIssue("input.invalid_date", { value }, path)];
}

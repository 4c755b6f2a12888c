import type { CivilDate } from "../kernel/brand.ts";
import { type Finding, met, notMet, unknown } from "../kernel/finding.ts";
import { type Asking, detailOf, factNotGiven, record } from "./checking.ts";
import { bottomLineIssue } from "./issues.ts";
import type { BottomLineFact } from "./types.ts";

/**
 * Answers whether something came before the works start, on the day of the start at the latest. What is still to come
 * while the works have not started leaves the answer open.
 * @internal
 */
export function askBeforeStart(
  at: Asking<unknown>,
  fact: BottomLineFact,
  doneOn: CivilDate | null | undefined,
): Finding {
  const { startOn } = at.facts;
  if (doneOn === undefined) return factNotGiven(at, fact);
  if (startOn === undefined) return factNotGiven(at, "startOn");
  const detail = detailOf(at, fact);
  const isStarted = startOn !== null && startOn <= at.on;
  if (doneOn === null && isStarted)
    return notMet(bottomLineIssue(at.severity, "bottom_line.not_done_at_start", { fact, startOn }, detail));
  // Where no start is fixed, what is done by now comes before it; what is only planned is not there yet.
  const bound = startOn ?? at.on;
  if (doneOn === null || (doneOn > at.on && (startOn === null || doneOn <= startOn)))
    return unknown(bottomLineIssue("warning", "bottom_line.still_to_do", { fact, startOn, doneOn }, detail), fact);
  const holds = doneOn <= bound;
  record(
    at,
    { name: fact, value: doneOn, unit: "date" },
    "<=",
    { name: startOn === null ? "on" : "startOn", value: bound, unit: "date" },
    holds,
  );
  if (holds) return met;
  return notMet(bottomLineIssue(at.severity, "bottom_line.after_start", { fact, doneOn, startOn: bound }, detail));
}

import type { Issue, IssuePath } from "../../kernel/issue.ts";
import { progressIssue } from "../issues.ts";
import type { ProgressFact, StageCounts } from "./types.ts";

/** Counts that give a rate, or why they give none. @internal */
export type RateCounts =
  | { readonly isKnown: true; readonly plannedCount: number; readonly startedCount: number }
  | { readonly isKnown: false; readonly reason: Issue; readonly missing: readonly ProgressFact[] };

/** Finds the two counts of a start rate; a plan of 0 gives none. @internal */
export function rateCountsOf({ plannedCount, startedCount }: StageCounts, path: IssuePath = []): RateCounts {
  if (plannedCount === undefined) return notGiven("plannedCount", path);
  if (plannedCount === 0) {
    const reason = progressIssue("warning", "progress.nothing_planned", {}, { path: [...path, "plannedCount"] });
    return { isKnown: false, reason, missing: [] };
  }
  if (startedCount === undefined) return notGiven("startedCount", path);
  return { isKnown: true, plannedCount, startedCount };
}

function notGiven(fact: ProgressFact, path: IssuePath): RateCounts {
  const reason = progressIssue("warning", "progress.fact_not_given", { fact }, { path: [...path, fact] });
  return { isKnown: false, reason, missing: [fact] };
}

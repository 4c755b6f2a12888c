import { notMet } from "../../kernel/finding.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { progressIssue } from "../issues.ts";
import type { ProgressStep } from "../steps.ts";
import { findReached } from "./find-reached.ts";
import { rateCountsOf } from "./finding.ts";
import type { FullStart, ProgressInput } from "./types.ts";

/** Answers whether as many have started as are planned, and since when. @internal */
export function assessFullStart(trace: Recorder<ProgressStep>, input: ProgressInput): FullStart {
  const counts = rateCountsOf(input);
  if (!counts.isKnown) return { verdict: "unknown", reasons: [counts.reason], missing: counts.missing, reached: null };
  const { plannedCount, startedCount } = counts;
  if (!addIsReached(trace, startedCount, plannedCount)) {
    const detail = { path: ["startedCount"] };
    return {
      ...notMet(progressIssue("info", "progress.not_all_started", { plannedCount, startedCount }, detail)),
      reached: null,
    };
  }
  const earlier = (input.series ?? []).filter(({ on }) => on < input.on);
  const reached = findReached([...earlier, { on: input.on, startedCount }], plannedCount);
  return { verdict: "met", reasons: [], missing: [], reached };
}

/** Records whether a count reaches the plan. @internal */
export function addIsReached(trace: Recorder<ProgressStep>, startedCount: number, plannedCount: number): boolean {
  const isReached = startedCount >= plannedCount;
  trace.add({
    name: "progress.is_fully_started",
    op: "compare",
    inputs: [
      { name: "startedCount", value: startedCount, unit: "count" },
      { name: "plannedCount", value: plannedCount, unit: "count" },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: isReached, unit: "boolean" },
  });
  return isReached;
}

import type { Issue } from "../../kernel/issue.ts";
import type { Recorder } from "../../kernel/trace.ts";
import type { FundingSource } from "../codes.ts";
import type { FundStage } from "./codes.ts";
import { type DayTotals, dailyTotals } from "./daily-totals.ts";
import { findExcess } from "./excess.ts";
import { settlementIssue } from "./issues.ts";
import type { SettlementStep } from "./steps.ts";
import type { FundEntry } from "./types.ts";

/** What each stage is held against. */
const bounds = [
  { stage: "committed", limit: "planned", code: "funding.settlement.committed_above_planned" },
  { stage: "arrived", limit: "committed", code: "funding.settlement.arrived_above_committed" },
  { stage: "spent", limit: "arrived", code: "funding.settlement.spent_above_arrived" },
  { stage: "spent", limit: "committed", code: "funding.settlement.spent_before_commitment" },
] as const satisfies readonly { readonly stage: FundStage; readonly limit: FundStage; readonly code: string }[];

/** Holds the stages of one source against each other at the end of each day; entries in order of their days. @internal */
export function findStageExcesses(
  trace: Recorder<SettlementStep>,
  entries: readonly FundEntry[],
  source: FundingSource,
): readonly Issue[] {
  const days = dailyTotals(entries);
  return bounds.flatMap(({ stage, limit, code }) => {
    const excess = findExcess(days.map((day) => ({ on: day.on, amountFen: day[stage], limitFen: day[limit] })));
    if (excess === null) return [];
    const { firstOn } = excess;
    const first = days.find(({ on }) => on === firstOn) as DayTotals;
    trace.add({
      name: "funding.settlement.stage_excess",
      about: `${source}:${stage}:${limit}:${firstOn}`,
      op: "subtract",
      inputs: [
        { name: "stage", value: first[stage], unit: "fen" },
        { name: "limit", value: first[limit], unit: "fen" },
      ],
      output: { value: excess.excessFen, unit: "fen" },
    });
    return [
      settlementIssue(excess.openFen > 0 ? "error" : "warning", code, { source, ...excess }, { path: ["entries"] }),
    ];
  });
}

import type { Fen } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import type { Ratio } from "../../kernel/ratio.ts";
import { type Recorder, type StepInput, startTrace } from "../../kernel/trace.ts";
import { type FundingSource, fundingSources } from "../codes.ts";
import { linked, type Traced } from "../traced.ts";
import { checkFundLedger } from "./check-ledger.ts";
import { type FundStage, fundStages } from "./codes.ts";
import { inOrderOfDays, signedAmount } from "./daily-totals.ts";
import { findStageExcesses } from "./find-stage-excesses.ts";
import type { SettlementStep } from "./steps.ts";
import type { FundEntry, FundLedger, FundLedgerSummary, FundStanding } from "./types.ts";

/**
 * Sums up the money of a project by source for a day: planned, committed, arrived, spent. 资金到位与支出情况汇总。
 *
 * An entry counts from its day on; a reduction takes off. The order of the entries does not matter. The arrival rate is
 * arrived over committed, the spending rate spent over arrived, both as exact fractions. A stage is held against the one
 * before at the end of every day, spending against commitment too; equal is in order. What once went above is a finding
 * that names the first day, what it was then and what of it still stands. No rule is read: the entries say everything.
 *
 * @param ledger - Entries with ids used once, and the day.
 * @returns State in all and by source, in the order of sources, with findings; refused where a stage falls below 0.
 *
 * @unit …Fen: fen
 * @issue funding.settlement.spent_above_arrived — more is spent than has arrived
 * @issue funding.settlement.arrived_above_committed — more has arrived than was committed
 * @issue funding.settlement.spent_before_commitment — more is spent than was committed
 * @issue funding.settlement.reduced_below_zero — reductions take off more than there is
 *
 * @example
 * ```ts
 * import { summariseFundLedger } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromWanYuan } from "jiugai/money";
 * const source = "central-investment" as const;
 * const state = summariseFundLedger({
 *   on: civilDate("2020-12-31"),
 *   entries: [
 *     { id: "1", source, stage: "committed", on: civilDate("2020-04-17"), amountFen: fenFromWanYuan("4889") },
 *     { id: "2", source, stage: "arrived", on: civilDate("2020-06-01"), amountFen: fenFromWanYuan("4000") },
 *     { id: "3", source, stage: "spent", on: civilDate("2020-09-30"), amountFen: fenFromWanYuan("4200") },
 *   ],
 * });
 * state.ok && state.value.total.awaitedFen; // => 889000000
 * state.ok && state.value.findings[1]?.code; // => "funding.settlement.spent_above_arrived"
 * ```
 * @category Calculators
 */
export function summariseFundLedger(ledger: FundLedger): Outcome<FundLedgerSummary> {
  const faults = checkFundLedger(ledger);
  if (hasIssues(faults)) return fail(faults);
  const { entries, on } = ledger;
  const counted = inOrderOfDays(entries.filter((entry) => entry.on <= on));
  const trace = startTrace<SettlementStep>();
  const findings: Issue[] = [];
  const bySource = fundingSources.flatMap((source) => {
    const own = counted.filter((entry) => entry.source === source);
    if (own.length === 0) return [];
    const totals = recordTotals(trace, source, (stage) => recordEntries(trace, own, source, stage));
    findings.push(...findStageExcesses(trace, own, source));
    return [{ source, totals: totals.stages, standing: totals.standing }];
  });
  const total = recordTotals(trace, "total", (stage) => {
    const parts = bySource.map(({ source, totals }) => linked(source, totals[stage]));
    const fen = parts.reduce((sum, { value }) => sum + (value as number), 0);
    return { fen, step: recordSum(trace, `total:${stage}`, parts, fen) };
  });
  return succeed(
    {
      on,
      total: total.standing,
      bySource: bySource.map(({ source, standing }) => ({ source, ...standing })),
      findings,
      laterEntryCount: entries.length - counted.length,
    },
    [],
    trace.steps,
  );
}

type StageTotals = Readonly<Record<FundStage, Traced>>;

function recordEntries(
  trace: Recorder<SettlementStep>,
  own: readonly FundEntry[],
  source: FundingSource,
  stage: FundStage,
): Traced {
  const inputs = own
    .filter((entry) => entry.stage === stage)
    .map((entry) => ({ name: entry.id, value: signedAmount(entry), unit: "fen" as const }));
  const fen = inputs.reduce((sum, { value }) => sum + value, 0);
  return { fen, step: recordSum(trace, `${source}:${stage}`, inputs, fen) };
}

function recordSum(trace: Recorder<SettlementStep>, about: string, inputs: readonly StepInput[], fen: number): number {
  return trace.add({
    name: "funding.settlement.stage_total",
    about,
    op: "sum",
    inputs,
    output: { value: fen, unit: "fen" },
  });
}

function recordTotals(
  trace: Recorder<SettlementStep>,
  about: string,
  totalOf: (stage: FundStage) => Traced,
): { readonly stages: StageTotals; readonly standing: FundStanding } {
  const stages = Object.fromEntries(fundStages.map((stage) => [stage, totalOf(stage)])) as StageTotals;
  const { planned, committed, arrived, spent } = stages;
  return {
    stages,
    standing: {
      plannedFen: planned.fen as Fen,
      committedFen: committed.fen as Fen,
      arrivedFen: arrived.fen as Fen,
      spentFen: spent.fen as Fen,
      uncommittedFen: recordLeft(trace, `${about}:committed`, planned, committed),
      awaitedFen: recordLeft(trace, `${about}:arrived`, committed, arrived),
      unspentFen: recordLeft(trace, `${about}:spent`, arrived, spent),
      arrivalRate: recordRate(trace, "funding.settlement.arrival_rate", about, arrived, committed),
      spendingRate: recordRate(trace, "funding.settlement.spending_rate", about, spent, arrived),
    },
  };
}

/** What of a stage has not reached the next; never below 0. */
function recordLeft(trace: Recorder<SettlementStep>, about: string, earlier: Traced, later: Traced): Fen {
  const difference = earlier.fen - later.fen;
  const step = trace.add({
    name: "funding.settlement.stage_difference",
    about,
    op: "subtract",
    inputs: [linked("earlier", earlier), linked("later", later)],
    output: { value: difference, unit: "fen" },
  });
  if (difference >= 0) return difference as Fen;
  trace.add({
    name: "funding.settlement.stage_left",
    about,
    op: "max",
    inputs: [linked("difference", { fen: difference, step }), { name: "none", value: 0, unit: "fen" }],
    output: { value: 0, unit: "fen" },
  });
  return 0 as Fen;
}

function recordRate(
  trace: Recorder<SettlementStep>,
  name: "funding.settlement.arrival_rate" | "funding.settlement.spending_rate",
  about: string,
  part: Traced,
  whole: Traced,
): Ratio | null {
  if (whole.fen === 0) return null;
  const rate = { num: part.fen, den: whole.fen };
  trace.add({
    name,
    about,
    op: "multiply",
    inputs: [linked("part", part), { name: "whole", value: { num: 1, den: whole.fen }, unit: "1" }],
    output: { value: rate, unit: "1" },
  });
  return rate;
}

import type { Fen } from "../../kernel/brand.ts";
import type { Recorder, StepInput } from "../../kernel/trace.ts";
import { type FundingSource, fundingSources } from "../codes.ts";
import type { FundingShares } from "../result.ts";
import { linked } from "../traced.ts";
import { paidBy, spreadPayments } from "./spread-payments.ts";
import type { SettlementStep } from "./steps.ts";
import type { FundingSettlement, SettledAmount, SettledMeasure, SettleFundingInput } from "./types.ts";

/** Holds what each source bears in the end against what it has paid. @internal */
export function settleSources(
  trace: Recorder<SettlementStep>,
  { paid }: SettleFundingInput,
  planned: FundingShares,
  final: FundingShares,
  totals: ReadonlyMap<string, number>,
): readonly SettledAmount[] {
  return fundingSources.flatMap((source) => {
    const entries = paid.filter((entry) => entry.source === source && entry.amountFen > 0);
    const row = settled(source, paidBy(planned, source), paidBy(final, source), sumOf(entries));
    if (row.plannedFen === 0 && row.finalFen === 0 && row.paidFen === 0) return [];
    const step = trace.add({
      name: "funding.settlement.paid",
      about: source,
      op: "sum",
      inputs: entries.map(({ measureId = "", amountFen }) => ({ name: measureId, value: amountFen, unit: "fen" })),
      output: { value: row.paidFen, unit: "fen" },
    });
    trace.add({
      name: "funding.settlement.difference",
      about: source,
      op: "subtract",
      inputs: [figure("final", row.finalFen, totals.get(source)), linked("paid", { fen: row.paidFen, step })],
      output: { value: row.amountDifferenceFen, unit: "fen" },
    });
    return [row];
  });
}

/** The same measure by measure; the measures of the plan come first, in its order. @internal */
export function settleMeasures(
  trace: Recorder<SettlementStep>,
  { paid }: SettleFundingInput,
  planned: FundingShares,
  final: FundingShares,
): readonly SettledMeasure[] {
  const payments = fundingSources
    .filter((source) => paid.some((entry) => entry.source === source && entry.amountFen > 0))
    .map((source) => ({ source, amounts: spreadPayments(trace, source, paid, planned, final) }));
  return final.byMeasure.map((row, index) => {
    const before = planned.byMeasure[index];
    const plannedCostFen = before?.costFen ?? (0 as Fen);
    return {
      id: row.id,
      change: before === undefined ? "added" : row.costFen === 0 && plannedCostFen > 0 ? "cancelled" : "planned",
      plannedCostFen,
      costFen: row.costFen,
      costDifferenceFen: (row.costFen - plannedCostFen) as Fen,
      bySource: fundingSources.flatMap((source) => {
        const paidFen = payments.find((payment) => payment.source === source)?.amounts[index] ?? 0;
        const amount = settled(source, paidBy(before, source), paidBy(row, source), paidFen);
        return amount.plannedFen + amount.finalFen + amount.paidFen === 0 ? [] : [amount];
      }),
    };
  });
}

/** Adds up what was paid and what of the audited cost it leaves open. @internal */
export function recordOutstanding(
  trace: Recorder<SettlementStep>,
  bySource: readonly SettledAmount[],
  { costFen }: FundingShares,
  totals: ReadonlyMap<string, number>,
): Pick<FundingSettlement, "paidFen" | "outstandingDifferenceFen"> {
  const inputs = bySource.map(({ source, paidFen }) => ({ name: source, value: paidFen, unit: "fen" as const }));
  const paidFen = inputs.reduce((sum, { value }) => sum + value, 0) as Fen;
  const step = trace.add({
    name: "funding.settlement.paid_in_all",
    op: "sum",
    inputs,
    output: { value: paidFen, unit: "fen" },
  });
  const outstandingDifferenceFen = (costFen - paidFen) as Fen;
  trace.add({
    name: "funding.settlement.outstanding",
    op: "subtract",
    inputs: [figure("cost", costFen, totals.get("cost")), linked("paid", { fen: paidFen, step })],
    output: { value: outstandingDifferenceFen, unit: "fen" },
  });
  return { paidFen, outstandingDifferenceFen };
}

function settled(source: FundingSource, plannedFen: number, finalFen: number, paidFen: number): SettledAmount {
  return {
    source,
    plannedFen: plannedFen as Fen,
    finalFen: finalFen as Fen,
    paidFen: paidFen as Fen,
    amountDifferenceFen: (finalFen - paidFen) as Fen,
  };
}

function sumOf(entries: readonly { readonly amountFen: Fen }[]): number {
  return entries.reduce((sum, { amountFen }) => sum + amountFen, 0);
}

/** A figure and the step it comes from; who bears nothing has no step. */
function figure(name: string, value: number, step: number | undefined): StepInput {
  return { name, value, unit: "fen", ...(step === undefined ? {} : { step }) };
}

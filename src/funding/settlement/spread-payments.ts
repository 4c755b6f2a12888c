import type { Recorder } from "../../kernel/trace.ts";
import { apportion } from "../../money/apportion.ts";
import type { FundingSource } from "../codes.ts";
import type { FundingShares, MeasureFunding } from "../result.ts";
import { linked, type Traced } from "../traced.ts";
import type { SettlementStep } from "./steps.ts";
import type { PaidAmount } from "./types.ts";

/**
 * Tells what a source has paid on each measure of the final account. What is booked on a measure stays there; the rest is
 * spread as the plan spread the source's share, else as the final account does, else by cost, else evenly.
 * @internal
 */
export function spreadPayments(
  trace: Recorder<SettlementStep>,
  source: FundingSource,
  paid: readonly PaidAmount[],
  planned: FundingShares,
  final: FundingShares,
): readonly number[] {
  const own = paid.filter((entry) => entry.source === source);
  const rows = final.byMeasure;
  const bookedFen = new Map<string, number>();
  for (const { amountFen, measureId } of own)
    if (measureId !== undefined) bookedFen.set(measureId, (bookedFen.get(measureId) ?? 0) + amountFen);
  const booked = rows.map(({ id }) => bookedFen.get(id) ?? 0);
  const free = recordFree(trace, source, own);
  if (free.fen === 0) return booked;
  const weights =
    [
      rows.map((_, index) => paidBy(planned.byMeasure[index], source)),
      rows.map((row) => paidBy(row, source)),
      rows.map(({ costFen }): number => costFen),
    ].find((candidate) => candidate.some((weight) => weight > 0)) ?? rows.map(() => 1);
  const spread = apportion(free.fen, weights);
  trace.add({
    name: "funding.settlement.paid_by_measure",
    about: source,
    op: "apportion",
    inputs: [linked("total", free), { name: "weights", value: weights, unit: "weight" }],
    output: { value: spread, unit: "fen" },
  });
  return booked.map((amount, index) => amount + (spread[index] as number));
}

/** What a source pays on a row. @internal */
export function paidBy(row: Pick<MeasureFunding, "bySource"> | undefined, source: FundingSource): number {
  return row?.bySource.find((entry) => entry.source === source)?.amountFen ?? 0;
}

function recordFree(trace: Recorder<SettlementStep>, source: FundingSource, own: readonly PaidAmount[]): Traced {
  const entries = own.filter(({ measureId }) => measureId === undefined);
  const fen = sumOf(entries);
  if (fen === 0) return { fen, step: 0 };
  const step = trace.add({
    name: "funding.settlement.paid_unbooked",
    about: source,
    op: "sum",
    inputs: entries.map(({ amountFen }) => ({ name: "amount", value: amountFen, unit: "fen" })),
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

function sumOf(entries: readonly PaidAmount[]): number {
  return entries.reduce((sum, { amountFen }) => sum + amountFen, 0);
}

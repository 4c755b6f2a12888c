import type { Category } from "../category/codes.ts";
import { isWithinDivision } from "../division/lineage.ts";
import type { Fen } from "../kernel/brand.ts";
import { apportion } from "../money/apportion.ts";
import { fundingSources, type FundingSource } from "./codes.ts";
import type { FundingRow, SourceAmount } from "./result.ts";
import type { FundingMeasure, SchemeScope } from "./types.ts";

/** A column of the ledger: a source, or money whose payer no document names. @internal */
export type Payer = FundingSource | "payer-unknown";

/** One measure while its cost is being shared. @internal */
export interface LedgerRow {
  readonly measure: FundingMeasure;
  readonly category: Category | null;
  /** Step of the trace that gives the cost. */
  readonly costStep: number;
  readonly paid: Map<Payer, number>;
  remaining: number;
}

/** Sums the cost of rows. @internal */
export function costOf(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, row) => sum + row.measure.costFen, 0);
}

/** Sums what is left to pay. @internal */
export function remainingOf(rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, row) => sum + row.remaining, 0);
}

/** Sums what a payer has paid. @internal */
export function paidBy(payer: Payer, rows: readonly LedgerRow[]): number {
  return rows.reduce((sum, row) => sum + (row.paid.get(payer) ?? 0), 0);
}

/** Gives the rows that a scope reaches. @internal */
export function inScope(rows: readonly LedgerRow[], scope: SchemeScope | undefined, divisionCode: string): readonly LedgerRow[] {
  if (scope === undefined) return rows;
  if (scope.divisionCodes !== undefined && !scope.divisionCodes.some((code) => isWithinDivision(divisionCode, code))) return [];
  return rows.filter(({ measure, category }) => {
    if (scope.categories !== undefined && (category === null || !scope.categories.includes(category))) return false;
    if (scope.items !== undefined && (measure.item === null || !scope.items.includes(measure.item))) return false;
    return measure.item === null || !(scope.exceptItems?.includes(measure.item) ?? false);
  });
}

/**
 * Lets a payer pay an amount over rows, in proportion to what each still needs, so that no row is overpaid.
 *
 * @returns The amount of each row, in the order given.
 * @internal
 */
export function pay(payer: Payer, amountFen: number, rows: readonly LedgerRow[]): readonly Fen[] {
  const amounts = apportion(
    amountFen,
    rows.map((row) => row.remaining),
  );
  rows.forEach((row, index) => {
    const amount = amounts[index] as Fen;
    if (amount === 0) return;
    row.paid.set(payer, (row.paid.get(payer) ?? 0) + amount);
    row.remaining -= amount;
  });
  return amounts;
}

/** Adds rows up into one row of a result. @internal */
export function totalRow(rows: readonly LedgerRow[]): FundingRow {
  const bySource: SourceAmount[] = [];
  for (const source of fundingSources) {
    const amountFen = paidBy(source, rows);
    if (amountFen > 0) bySource.push({ source, amountFen: amountFen as Fen });
  }
  return {
    costFen: costOf(rows) as Fen,
    bySource,
    payerUnknownFen: paidBy("payer-unknown", rows) as Fen,
    gapFen: remainingOf(rows) as Fen,
  };
}

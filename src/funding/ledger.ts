import type { Category } from "../category/codes.ts";
import { isWithinDivision } from "../division/lineage.ts";
import type { Fen } from "../kernel/brand.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { StepInput } from "../kernel/trace.ts";
import type { FoundCategory } from "../measure/category-of.ts";
import { apportion } from "../money/apportion.ts";
import { fundingSources, type FundingSource } from "./codes.ts";
import type { FundingRow, SourceAmount } from "./result.ts";
import type { FundingMeasure, SchemeScope } from "./types.ts";

/** A column of the ledger: a source, or money whose payer no document names. @internal */
export type Payer = FundingSource | "payer-unknown";

const payers: readonly Payer[] = [...fundingSources, "payer-unknown"];
const columnOf: ReadonlyMap<Payer, number> = new Map(payers.map((payer, column) => [payer, column]));
const nothingPaid: readonly number[] = payers.map(() => 0);

/** One measure while its cost is being shared. @internal */
export interface LedgerRow {
  readonly measure: FundingMeasure;
  readonly category: Category | null;
  /** The rule that gives the category. */
  readonly categoryRule: RuleRef | null;
  /** The cost as an input of later steps. */
  readonly cost: StepInput;
  /** What each payer pays, by the order of `payers`. */
  readonly paid: number[];
  remaining: number;
}

/** Opens a row on which nobody has paid yet. @internal */
export function openRow(measure: FundingMeasure, found: FoundCategory | null, costStep: number): LedgerRow {
  return {
    measure,
    category: found === null ? null : found.category,
    categoryRule: found === null ? null : found.ref,
    cost: { name: measure.id, value: measure.costFen, unit: "fen", step: costStep },
    paid: nothingPaid.slice(),
    remaining: measure.costFen,
  };
}

/** Sums the cost of rows. @internal */
export function costOf(rows: readonly LedgerRow[]): number {
  let sum = 0;
  for (const row of rows) sum += row.measure.costFen;
  return sum;
}

/** Sums what is left to pay. @internal */
export function remainingOf(rows: readonly LedgerRow[]): number {
  let sum = 0;
  for (const row of rows) sum += row.remaining;
  return sum;
}

/** What a payer pays on one row. @internal */
export function paidOn(row: LedgerRow, payer: Payer): number {
  return row.paid[columnOf.get(payer) as number] as number;
}

/** Sums what a payer has paid. @internal */
export function paidBy(payer: Payer, rows: readonly LedgerRow[]): number {
  const column = columnOf.get(payer) as number;
  let sum = 0;
  for (const row of rows) sum += row.paid[column] as number;
  return sum;
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
export function pay(payer: Payer, amountFen: number, rows: readonly LedgerRow[], weights: readonly number[]): readonly Fen[] {
  const amounts = apportion(amountFen, weights);
  const column = columnOf.get(payer) as number;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as LedgerRow;
    const amount = amounts[index] as Fen;
    row.paid[column] = (row.paid[column] as number) + amount;
    row.remaining -= amount;
  }
  return amounts;
}

/** Adds rows up into one row of a result; only the columns of `used` payers hold anything. @internal */
export function totalRow(rows: readonly LedgerRow[], used: readonly Payer[]): FundingRow {
  const bySource: SourceAmount[] = [];
  let payerUnknownFen = 0;
  for (const payer of used) {
    const amountFen = paidBy(payer, rows) as Fen;
    if (payer === "payer-unknown") payerUnknownFen = amountFen;
    else if (amountFen > 0) bySource.push({ source: payer, amountFen });
  }
  return { costFen: costOf(rows) as Fen, bySource, payerUnknownFen: payerUnknownFen as Fen, gapFen: remainingOf(rows) as Fen };
}

/** The payers of a list, each once, in the order of the columns. @internal */
export function inColumnOrder(list: readonly Payer[]): readonly Payer[] {
  return payers.filter((payer) => list.includes(payer));
}

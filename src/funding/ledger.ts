import type { Category } from "../category/codes.ts";
import { isWithinDivision } from "../division/lineage.ts";
import type { Fen } from "../kernel/brand.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { StepInput } from "../kernel/trace.ts";
import { apportion } from "../money/apportion.ts";
import { type FundingSource, fundingSources } from "./codes.ts";
import type { FundingRow, SourceAmount } from "./result.ts";
import type { FundingMeasure, SchemeScope } from "./types.ts";

/** Who pays: a source, or money whose payer no document names. @internal */
export type Payer = FundingSource | "payer-unknown";

const payers: readonly Payer[] = [...fundingSources, "payer-unknown"];

/** One measure while its cost is being shared. @internal */
export interface LedgerRow {
  /** Its place among the rows, and in the amounts of every column. */
  readonly index: number;
  readonly measure: FundingMeasure;
  readonly category: Category | null;
  /** The rule that gives the category. */
  readonly categoryRule: RuleRef | null;
  /** The cost as an input of later steps. */
  readonly cost: StepInput;
  remaining: number;
}

/** What one payer pays. @internal */
export interface LedgerColumn {
  readonly payer: Payer;
  /** On each row, in the order of the rows. */
  readonly amounts: number[];
  /** Payment by payment, as inputs of the step that adds them up, where steps are recorded. */
  readonly payments: StepInput[];
}

/** The table of a sharing: a row for each measure, a column for each payer that has paid anything. @internal */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly columns: LedgerColumn[];
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

/** What a payer has paid on each row; empty where it has paid nothing at all. @internal */
export function amountsOf({ columns }: Ledger, payer: Payer): readonly number[] {
  return columns.find((column) => column.payer === payer)?.amounts ?? [];
}

/** Sums what a payer has paid. @internal */
export function paidBy(ledger: Ledger, payer: Payer, rows: readonly LedgerRow[]): number {
  return sumOn(rows, amountsOf(ledger, payer));
}

function sumOn(rows: readonly LedgerRow[], amounts: readonly number[]): number {
  if (amounts.length === 0) return 0;
  let sum = 0;
  for (let at = 0; at < rows.length; at++) sum += amounts[(rows[at] as LedgerRow).index] as number;
  return sum;
}

/** Gives the rows that a scope reaches. @internal */
export function inScope(
  rows: readonly LedgerRow[],
  scope: SchemeScope | undefined,
  divisionCode: string,
): readonly LedgerRow[] {
  if (scope === undefined) return rows;
  if (scope.divisionCodes !== undefined && !scope.divisionCodes.some((code) => isWithinDivision(divisionCode, code)))
    return [];
  return rows.filter(({ measure, category }) => {
    if (scope.categories !== undefined && (category === null || !scope.categories.includes(category))) return false;
    if (scope.items !== undefined && (measure.item === null || !scope.items.includes(measure.item))) return false;
    return measure.item === null || !(scope.exceptItems?.includes(measure.item) ?? false);
  });
}

/** Tells whether a scope reaches what was completed in a year; a year that is not known stands for any. @internal */
export function isBuiltWithin(scope: SchemeScope | undefined, builtYear: number | undefined): boolean {
  if (scope === undefined || builtYear === undefined) return true;
  return builtYear >= (scope.builtFromYear ?? builtYear) && builtYear <= (scope.builtByYear ?? builtYear);
}

/**
 * Lets a payer pay an amount over rows, in proportion to what each still needs, so that no row is overpaid.
 *
 * @returns The amount of each row, in the order given.
 * @internal
 */
export function pay(
  { rows: all, columns }: Ledger,
  payment: { readonly payer: Payer; readonly value: number; readonly step: number | undefined },
  rows: readonly LedgerRow[],
  weights: readonly number[],
): readonly Fen[] {
  const { payer, value, step } = payment;
  const shares = apportion(value, weights);
  let column = columns.find((candidate) => candidate.payer === payer);
  if (column === undefined) {
    column = { payer, amounts: zeros(all.length), payments: [] };
    columns.push(column);
  }
  if (step !== undefined) column.payments.push({ name: "paid", value, unit: "fen", step });
  const { amounts } = column;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as LedgerRow;
    const share = shares[at] as Fen;
    amounts[row.index] = (amounts[row.index] as number) + share;
    row.remaining -= share;
  }
  return shares;
}

/** A list that is written to again and again: filled so, the engine makes it one of numbers sooner. */
function zeros(count: number): number[] {
  const list = new Array<number>(count);
  for (let at = 0; at < count; at++) list[at] = 0;
  return list;
}

/** The columns in the order of tables. @internal */
export function inOrder(columns: readonly LedgerColumn[]): readonly LedgerColumn[] {
  const ordered = [];
  for (const payer of payers) {
    const column = columns.find((candidate) => candidate.payer === payer);
    if (column !== undefined) ordered.push(column);
  }
  return ordered;
}

/** Adds rows up into one row of a result. @internal */
export function totalRow(rows: readonly LedgerRow[], columns: readonly LedgerColumn[]): FundingRow {
  const bySource: SourceAmount[] = [];
  let payerUnknownFen = 0;
  for (let at = 0; at < columns.length; at++) {
    const { payer, amounts } = columns[at] as LedgerColumn;
    const amountFen = sumOn(rows, amounts);
    if (payer === "payer-unknown") payerUnknownFen = amountFen;
    else if (amountFen > 0) bySource.push({ source: payer, amountFen: amountFen as Fen });
  }
  return {
    costFen: costOf(rows) as Fen,
    bySource,
    payerUnknownFen: payerUnknownFen as Fen,
    gapFen: remainingOf(rows) as Fen,
  };
}

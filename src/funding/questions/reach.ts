import { inScope, isBuiltWithin, type LedgerRow } from "../ledger.ts";
import type { SchemePart } from "../types.ts";

/** What of a project decides whether a part reaches it; a year of completion that is left out stands for any. @internal */
export interface Place {
  readonly divisionCode: string;
  readonly builtYear?: number | undefined;
}

/** The rows that a part of a scheme reaches. @internal */
export function reachOf(
  part: SchemePart,
  rows: readonly LedgerRow[],
  { divisionCode, builtYear }: Place,
): readonly LedgerRow[] {
  if (part.kind === "minimum-share") return countedRows(part, rows, divisionCode);
  return isBuiltWithin(part.scope, builtYear) ? inScope(rows, part.scope, divisionCode) : [];
}

/** The rows by which a residents' share is measured. @internal */
export function countedRows(
  { exceptItems }: { readonly exceptItems?: readonly NonNullable<LedgerRow["measure"]["item"]>[] },
  rows: readonly LedgerRow[],
  divisionCode: string,
): readonly LedgerRow[] {
  return inScope(rows, exceptItems === undefined ? undefined : { exceptItems }, divisionCode);
}

/**
 * All that a part can tell about a row: rows of one signature are alike to it, whatever their items.
 * @internal
 */
export function signatureOf(part: SchemePart, row: LedgerRow, place: Place): string {
  const isReached = reachOf(part, [row], place).length > 0 ? "1" : "0";
  // A baseline is measured over rows beyond the scope as well.
  const readsCategory = part.kind === "minimum-share" || part.kind === "base-adjusted-ratio";
  if (!readsCategory || countedRows(part, [row], place.divisionCode).length === 0) return isReached;
  return `${isReached}${row.category ?? ""}`;
}

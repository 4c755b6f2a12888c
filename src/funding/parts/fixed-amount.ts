import { payDue, reachedBy, type Sharing } from "../sharing.ts";
import type { FixedAmount } from "../types.ts";
import { timesUnits } from "./per-unit.ts";

/** A fixed sum times what it is given for; at most the cost that is left. @internal */
export function applyFixedAmount(sharing: Sharing, part: FixedAmount): void {
  const rows = reachedBy(sharing, part, part.scope);
  if (rows.length === 0) return;
  const due = timesUnits(sharing, part, "funding.fixed_amount", { per: part.per, fen: part.amountFen });
  if (due !== null) payDue(sharing, part, part.source, due, rows);
}

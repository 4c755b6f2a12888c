import type { Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import { remainingOf } from "../ledger.ts";
import { costInScope, type Figure, from, payDue, reachedBy, type Sharing } from "../sharing.ts";
import type { PartyShares } from "../types.ts";

/**
 * Several parties by percent. Where the percents make a whole, the last party takes what rounding leaves, so that
 * nothing is lost; where they do not, each share is half a fen up and the rest stays open.
 * @internal
 */
export function applyPartyShares(sharing: Sharing, part: PartyShares): void {
  const rows = reachedBy(sharing, part.scope);
  if (rows.length === 0) return;
  const base = part.of === "cost" ? costInScope(sharing, part, rows, part.scope) : remaining(sharing, part, rows);
  const { trace, rules } = sharing;
  const isWhole = sumDecimals(part.parties.map((party) => party.share)) === "1";
  const taken: Figure[] = [];
  part.parties.forEach((party, index) => {
    const about = `${part.id}:${party.source}`;
    const isLast = isWhole && index === part.parties.length - 1;
    const value = isLast
      ? base.value - taken.reduce((sum, figure) => sum + figure.value, 0)
      : applyRate(base.value as Fen, party.share, "half-up");
    const step = isLast
      ? trace.add({
          name: "funding.balance",
          about,
          op: "subtract",
          inputs: [from("base", base), ...taken.map((figure, at) => from(part.parties[at]?.source ?? "", figure))],
          output: { value, unit: "fen" },
          rules,
        })
      : trace.add({
          name: "funding.share_of_cost",
          about,
          op: "multiply",
          inputs: [
            from("eligible", base),
            { name: "share", value: party.share, unit: "1" },
            { name: "rounding", value: "half-up", unit: "code" },
          ],
          output: { value, unit: "fen" },
          rules,
        });
    const due = { value, step };
    taken.push(due);
    payDue(sharing, part, party.source, due, rows);
  });
}

function remaining(sharing: Sharing, part: PartyShares, rows: ReturnType<typeof reachedBy>): Figure {
  const value = remainingOf(rows);
  const step = sharing.trace.add({
    name: "funding.remaining",
    about: part.id,
    op: "sum",
    inputs: rows.map((row) => ({ name: row.measure.id, value: row.remaining, unit: "fen" })),
    output: { value, unit: "fen" },
  });
  return { value, step };
}

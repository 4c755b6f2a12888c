import type { Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import { isShare } from "../check-scheme.ts";
import { fundingIssue } from "../issues.ts";
import { remainingOf } from "../ledger.ts";
import { costInScope, type Figure, from, needShare, payDue, reachedBy, type Sharing } from "../sharing.ts";
import type { PartyShares, SharingParty } from "../types.ts";

/**
 * Several parties by percent. Where the percents make a whole, the last party takes what rounding leaves, so that
 * nothing is lost; where they do not, each share is half a fen up and the rest stays open. A share that the source does
 * not give is taken from the caller, or all wait for it.
 * @internal
 */
export function applyPartyShares(sharing: Sharing, part: PartyShares): void {
  const rows = reachedBy(sharing, part, part.scope);
  if (rows.length === 0) return;
  const shares = sharesOf(sharing, part);
  if (shares === null) return;
  const base = part.of === "cost" ? costInScope(sharing, part, rows, part.scope) : remaining(sharing, part, rows);
  const { trace, rules } = sharing;
  const isWhole = sumDecimals(shares) === "1";
  const taken: Figure[] = [];
  part.parties.forEach((party, index) => {
    const about = partyKey(part, party);
    const share = shares[index] as string;
    const restFen = base.value - taken.reduce((sum, figure) => sum + figure.value, 0);
    // Of a few fen, the shares before it rounded up may be more than all.
    const isLast = isWhole && index === part.parties.length - 1 && restFen >= 0;
    const value = isLast ? restFen : applyRate(base.value as Fen, share, "half-up");
    const step = isLast
      ? trace?.add({
          name: "funding.balance",
          about,
          op: "subtract",
          inputs: [from("base", base), ...taken.map((figure, at) => from(part.parties[at]?.source ?? "", figure))],
          output: { value, unit: "fen" },
          rules,
        })
      : trace?.add({
          name: "funding.share_of_cost",
          about,
          op: "multiply",
          inputs: [
            from("eligible", base),
            { name: "share", value: share, unit: "1" },
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

/** Key of a party's share among the values that the caller gives. @internal */
export function partyKey({ id }: PartyShares, { source }: SharingParty): string {
  return `${id}:${source}`;
}

function sharesOf(sharing: Sharing, part: PartyShares): readonly string[] | null {
  const shares = part.parties.map((party) => party.share ?? needShare(sharing, part, partyKey(part, party)));
  if (!shares.every((share) => share !== null)) return null;
  // What the scheme itself says was checked with it.
  if (part.parties.every(({ share }) => share !== null)) return shares;
  const sum = sumDecimals(shares);
  if (isShare(sum)) return shares;
  const detail = { path: ["given"], rules: sharing.rules };
  sharing.issues.push(fundingIssue("error", "funding.share_sum_above_one", { part: part.id, sum }, detail));
  return null;
}

function remaining(sharing: Sharing, part: PartyShares, rows: ReturnType<typeof reachedBy>): Figure {
  const value = remainingOf(rows);
  const step = sharing.trace?.add({
    name: "funding.remaining",
    about: part.id,
    op: "sum",
    inputs: rows.map((row) => ({ name: row.measure.id, value: row.remaining, unit: "fen" })),
    output: { value, unit: "fen" },
  });
  return { value, step };
}

import { type Category, categories } from "../../category/codes.ts";
import type { Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { fundingIssue } from "../issues.ts";
import { type LedgerRow, paidBy } from "../ledger.ts";
import { costInScope, type Figure, from, payDue, reachedBy, type Sharing } from "../sharing.ts";
import type { MinimumShare, SchemePart } from "../types.ts";

/**
 * A least share by category. Where the source has pledged anything, its pledge stands and falls short or not; where it
 * has pledged nothing, it pays the least share of each category.
 * @internal
 */
export function applyMinimumShare(sharing: Sharing, part: MinimumShare): void {
  const least = leastShares(sharing, part, part.shares, part.exceptItems);
  if (least === null) return;
  const minimumFen = least.reduce((sum, { due }) => sum + due.value, 0);
  const pledgedFen = paidBy(sharing, part.source, sharing.rows);
  const { issues, rules } = sharing;
  if (pledgedFen === 0) {
    for (const { due, rows } of least) payDue(sharing, part, part.source, due, rows);
    if (minimumFen > 0)
      issues.push(
        fundingIssue(
          "info",
          "funding.minimum_share_taken",
          { part: part.id, source: part.source, amountFen: minimumFen },
          { rules },
        ),
      );
  } else if (pledgedFen < minimumFen) {
    const shortFen = minimumFen - pledgedFen;
    issues.push(
      fundingIssue(
        "warning",
        "funding.share_below_minimum",
        { part: part.id, source: part.source, pledgedFen, minimumFen, shortFen },
        { rules },
      ),
    );
  }
}

/** The least share of a category: what is due, over the measures it is due for. @internal */
export interface LeastShare {
  readonly category: Category;
  readonly rows: readonly LedgerRow[];
  readonly due: Figure;
}

/**
 * The least share of each category in whole fen, rounded up: a share of at least a tenth is not met by a fen less.
 *
 * @returns `null` when a measure has no category, which is said as an issue.
 * @internal
 */
export function leastShares(
  sharing: Sharing,
  part: SchemePart,
  shares: Readonly<Record<Category, string>>,
  exceptItems: MinimumShare["exceptItems"],
): readonly LeastShare[] | null {
  const reached = reachedBy(sharing, part, exceptItems === undefined ? undefined : { exceptItems });
  const orphan = reached.find((row) => row.category === null);
  if (orphan !== undefined) {
    sharing.issues.push(
      fundingIssue(
        "error",
        "funding.category_needed",
        { part: part.id, measureId: orphan.measure.id },
        { rules: sharing.rules },
      ),
    );
    return null;
  }
  const least: LeastShare[] = [];
  for (const category of categories) {
    const rows = reached.filter((row) => row.category === category);
    if (rows.length === 0) continue;
    const cost = costInScope(sharing, part, rows, { categories: [category] });
    const value = applyRate(cost.value as Fen, shares[category], "ceiling");
    const step = sharing.trace?.add({
      name: "funding.minimum",
      about: `${part.id}:${category}`,
      op: "multiply",
      inputs: [
        from("cost", cost),
        { name: "share", value: shares[category], unit: "1" },
        { name: "rounding", value: "ceiling", unit: "code" },
      ],
      output: { value, unit: "fen" },
      rules: sharing.rules,
    });
    least.push({ category, rows, due: { value, step } });
  }
  return least;
}

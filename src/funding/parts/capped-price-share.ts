import type { Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { fundingIssue } from "../issues.ts";
import {
  capCost,
  costInScope,
  type Figure,
  forDivision,
  from,
  needFact,
  payAtMost,
  payDue,
  reachedBy,
  type Sharing,
} from "../sharing.ts";
import type { CappedPriceShare } from "../types.ts";

/**
 * Share of the cost, where the cost counts up to a price per m²: `share × min(cost, price × area)`, half a fen up.
 * @internal
 */
export function applyCappedPriceShare(sharing: Sharing, part: CappedPriceShare): void {
  const rows = reachedBy(sharing, part, part.scope);
  if (rows.length === 0) return;
  const share = forDivision(sharing, part, part.share);
  const areaM2 = needFact(sharing, part, "areaM2", part.capFenPerM2);
  if (share === null || areaM2 === null) return;
  const { trace, rules } = sharing;
  const { eligible, above } = capCost(
    sharing,
    part,
    costInScope(sharing, part, rows, part.scope),
    part.capFenPerM2,
    areaM2,
  );
  const dueFen = applyRate(eligible.value as Fen, share, "half-up");
  const due = trace?.add({
    name: "funding.share_of_cost",
    about: part.id,
    op: "multiply",
    inputs: [
      from("eligible", eligible),
      { name: "share", value: share, unit: "1" },
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: dueFen, unit: "fen" },
    rules,
  });
  payDue(sharing, part, part.source, { value: dueFen, step: due }, rows);
  const restFen = eligible.value - dueFen;
  const rest = trace?.add({
    name: "funding.rest_below_cap",
    about: part.id,
    op: "subtract",
    inputs: [from("eligible", eligible), from("share", { value: dueFen, step: due })],
    output: { value: restFen, unit: "fen" },
  });
  payOrName(sharing, part, "rest", part.rest, { value: restFen, step: rest });
  payOrName(sharing, part, "above-cap", part.above, above);

  function payOrName(
    state: Sharing,
    of: CappedPriceShare,
    portion: "rest" | "above-cap",
    bearer: CappedPriceShare["rest"],
    amount: Figure,
  ): void {
    if (amount.value === 0) return;
    // The rest is what others leave: where pledges have taken a part of it, the bearer is not cut short.
    if (bearer !== null) payAtMost(state, `${of.id}:${bearer}`, bearer, amount, rows);
    else
      state.issues.push(
        fundingIssue(
          "warning",
          "funding.bearer_not_named",
          { part: of.id, portion, amountFen: amount.value },
          { rules },
        ),
      );
  }
}

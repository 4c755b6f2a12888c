import type { Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { fundingIssue } from "../issues.ts";
import { costInScope, type Figure, forDivision, from, payDue, reachedBy, type Sharing } from "../sharing.ts";
import type { FundingStep } from "../steps.ts";
import type { CappedShare } from "../types.ts";
import { timesUnits } from "./per-unit.ts";

/**
 * A share with a cap on the cost, `share × min(cost, cap)`, or on the amount, `min(share × cost, cap)`; the share is
 * rounded half a fen up.
 * @internal
 */
export function applyCappedShare(sharing: Sharing, part: CappedShare): void {
  const rows = reachedBy(sharing, part, part.scope);
  if (rows.length === 0) return;
  const share = forDivision(sharing, part, part.share);
  const cap = timesUnits(sharing, part, "funding.share_cap", { per: part.per, fen: part.capFen });
  if (share === null || cap === null) return;
  const cost = costInScope(sharing, part, rows, part.scope);
  const hold = (name: FundingStep, figure: Figure): Figure => holdTo(sharing, part, name, figure, cap);
  const due =
    part.capOn === "cost"
      ? shareOf(sharing, part, hold("funding.eligible_cost", cost), share)
      : hold("funding.share_held_to_cap", shareOf(sharing, part, cost, share));
  payDue(sharing, part, part.source, due, rows);
}

function shareOf({ trace, rules }: Sharing, { id }: CappedShare, cost: Figure, share: string): Figure {
  const value = applyRate(cost.value as Fen, share, "half-up");
  const step = trace?.add({
    name: "funding.share_of_cost",
    about: id,
    op: "multiply",
    inputs: [
      from("eligible", cost),
      { name: "share", value: share, unit: "1" },
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value, unit: "fen" },
    rules,
  });
  return { value, step };
}

function holdTo(
  { trace, rules, caps, issues }: Sharing,
  { id, capOn, per }: CappedShare,
  name: FundingStep,
  figure: Figure,
  cap: Figure & { readonly eachFen: Fen },
): Figure {
  const value = Math.min(figure.value, cap.value);
  const step = trace?.add({
    name,
    about: id,
    op: "min",
    inputs: [from(capOn, figure), from("cap", cap)],
    output: { value, unit: "fen" },
    rules,
  });
  const aboveFen = (figure.value - value) as Fen;
  if (aboveFen > 0) {
    const held = {
      part: id,
      per,
      capFen: cap.eachFen,
      beforeFen: figure.value as Fen,
      cappedFen: value as Fen,
      aboveFen,
    };
    caps.push({ ...held, base: capOn });
    issues.push(fundingIssue("info", "funding.share_cap_applied", { ...held, capOn }, { rules }));
  }
  return { value, step };
}

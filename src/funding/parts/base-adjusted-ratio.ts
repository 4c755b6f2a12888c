import type { Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { mulDiv } from "../../money/mul-div.ts";
import { ratioFromPoints, sumDecimals } from "../../money/sum-decimals.ts";
import { amountsOf, costOf, paidBy } from "../ledger.ts";
import {
  capCost,
  costInScope,
  type Figure,
  forDivision,
  from,
  needFact,
  needShare,
  payDue,
  reachedBy,
  type Sharing,
} from "../sharing.ts";
import type { BaseAdjustedRatio } from "../types.ts";
import { leastShares } from "./minimum-share.ts";

/**
 * `min(cost, price × area) × adjusted ratio`, half a fen up. The ratio gains points while residents pay more than their
 * baseline and loses points while they pay less; a started point counts in full.
 * @internal
 */
export function applyBaseAdjustedRatio(sharing: Sharing, part: BaseAdjustedRatio): void {
  const rows = reachedBy(sharing, part, part.scope);
  if (rows.length === 0) return;
  const ratio = baseRatio(sharing, part);
  const areaM2 = needFact(sharing, part, "areaM2", part.capFenPerM2);
  const points = adjustment(sharing, part);
  if (ratio === null || areaM2 === null || points === null) return;
  const adjusted = adjustedRatio(sharing, part, ratio, points);
  const { eligible } = capCost(sharing, part, costInScope(sharing, part, rows, part.scope), part.capFenPerM2, areaM2);
  const value = applyRate(eligible.value as Fen, adjusted.value, "half-up");
  const step = sharing.trace?.add({
    name: "funding.share_of_cost",
    about: part.id,
    op: "multiply",
    inputs: [
      from("eligible", eligible),
      from("share", adjusted, "1"),
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value, unit: "fen" },
    rules: sharing.rules,
  });
  payDue(sharing, part, part.source, { value, step }, rows);
}

function baseRatio(sharing: Sharing, part: BaseAdjustedRatio): string | null {
  return part.ratio === null ? needShare(sharing, part, part.id) : forDivision(sharing, part, part.ratio);
}

/** Points gained (above 0) or lost (below 0), with the step that gives them. */
function adjustment(sharing: Sharing, part: BaseAdjustedRatio): Figure | null {
  const least = leastShares(sharing, part, part.baseline, part.exceptItems);
  if (least === null) return null;
  const { trace, rules } = sharing;
  const rows = reachedBy(sharing, part, { exceptItems: part.exceptItems });
  const baselineFen = least.reduce((sum, { due }) => sum + due.value, 0);
  const baseline = trace?.add({
    name: "funding.baseline_total",
    about: part.id,
    op: "sum",
    inputs: least.map(({ category, due }) => from(category, due)),
    output: { value: baselineFen, unit: "fen" },
  });
  const amounts = amountsOf(sharing, "residents");
  const paidFen = paidBy(sharing, "residents", rows);
  const paid = trace?.add({
    name: "funding.resident_paid",
    about: part.id,
    op: "sum",
    inputs: rows.map((row) => ({ name: row.measure.id, value: amounts[row.index] ?? 0, unit: "fen" })),
    output: { value: paidFen, unit: "fen" },
  });
  const costFen = costOf(rows);
  if (costFen === 0) return { value: 0, step: noPoints() };
  const isAbove = paidFen >= baselineFen;
  const apart = Math.abs(paidFen - baselineFen);
  const [more, less] = [
    { value: paidFen, step: paid },
    { value: baselineFen, step: baseline },
  ];
  const difference = trace?.add({
    name: isAbove ? "funding.above_baseline" : "funding.below_baseline",
    about: part.id,
    op: "subtract",
    inputs: isAbove ? [from("paid", more), from("baseline", less)] : [from("baseline", less), from("paid", more)],
    output: { value: apart, unit: "fen" },
  });
  const started = mulDiv(apart, 100, costFen, "ceiling");
  const points = trace?.add({
    name: "funding.points",
    about: part.id,
    op: "multiply",
    inputs: [
      from("difference", { value: apart, step: difference }),
      { name: "cost", value: { num: 100, den: costFen }, unit: "1" },
      { name: "rounding", value: "ceiling", unit: "code" },
    ],
    output: { value: started, unit: "point" },
    rules,
  });
  return isAbove ? gained({ value: started, step: points }) : lost({ value: started, step: points });

  function noPoints(): number | undefined {
    return trace?.add({
      name: "funding.points",
      about: part.id,
      op: "given",
      inputs: [{ name: "points", value: 0, unit: "point" }],
      output: { value: 0, unit: "point" },
    });
  }

  function gained(above: Figure): Figure {
    const value = Math.min(above.value * part.pointsPerPointAbove, part.mostPointsAbove);
    const product = trace?.add({
      name: "funding.points_taken",
      about: part.id,
      op: "multiply",
      inputs: [from("points", above, "point"), { name: "each", value: part.pointsPerPointAbove, unit: "1" }],
      output: { value: above.value * part.pointsPerPointAbove, unit: "point" },
      rules,
    });
    const step = trace?.add({
      name: "funding.points_limited",
      about: part.id,
      op: "min",
      inputs: [
        from("points", { value: above.value * part.pointsPerPointAbove, step: product }, "point"),
        { name: "most", value: part.mostPointsAbove, unit: "point" },
      ],
      output: { value, unit: "point" },
      rules,
    });
    return { value, step };
  }

  function lost(below: Figure): Figure {
    const value = -below.value * part.pointsPerPointBelow + 0;
    const step = trace?.add({
      name: "funding.points_taken",
      about: part.id,
      op: "multiply",
      inputs: [from("points", below, "point"), { name: "each", value: -part.pointsPerPointBelow, unit: "1" }],
      output: { value, unit: "point" },
      rules,
    });
    return { value, step };
  }
}

function adjustedRatio(sharing: Sharing, part: BaseAdjustedRatio, ratio: string, points: Figure): Figure<string> {
  const { trace, rules } = sharing;
  const moved = ratioFromPoints(points.value);
  const sum = sumDecimals([ratio, moved]);
  const step = trace?.add({
    name: "funding.adjusted_ratio",
    about: part.id,
    op: "sum",
    inputs: [
      { name: "ratio", value: ratio, unit: "1" },
      { name: "points", value: moved, unit: "1" },
    ],
    output: { value: sum, unit: "1" },
    rules,
  });
  if (!sum.startsWith("-")) return { value: sum, step };
  const floor = trace?.add({
    name: "funding.ratio_not_negative",
    about: part.id,
    op: "max",
    inputs: [from("ratio", { value: sum, step }, "1"), { name: "least", value: "0", unit: "1" }],
    output: { value: "0", unit: "1" },
  });
  return { value: "0", step: floor };
}

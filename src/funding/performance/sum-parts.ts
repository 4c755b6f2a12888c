import type { Recorder } from "../../kernel/trace.ts";
import { add, type Fraction, nought, pointsOf } from "./fraction.ts";
import type { PerformanceStep } from "./steps.ts";
import { pointsInput, recordPoints, type TracedPoints } from "./traced-points.ts";
import type { PerformanceIndicator, ScoredPart } from "./types.ts";

/** An indicator with its points; `null` while its value is missing. @internal */
export interface ScoredIndicator {
  readonly indicator: PerformanceIndicator;
  readonly full: TracedPoints;
  readonly points: TracedPoints | null;
}

/** Points of several indicators together; the bounds are one where nothing is missing. @internal */
export interface SummedPart {
  readonly full: Fraction;
  readonly isComplete: boolean;
  readonly lowest: TracedPoints;
  readonly highest: TracedPoints;
}

/** Adds up a group, or all. @internal */
export function sumParts(
  trace: Recorder<PerformanceStep>,
  scored: readonly ScoredIndicator[],
  group?: string,
): SummedPart {
  const isGroup = group !== undefined;
  const known = scored.flatMap(({ indicator: { id }, points }) => (points === null ? [] : [{ id, points }]));
  const most = scored.map(({ full, indicator: { id }, points }) => ({ id, points: points ?? full }));
  const full = scored.reduce((sum, one) => add(sum, one.full.value), nought);
  const record = (name: PerformanceStep, parts: typeof most): TracedPoints => {
    const value = parts.reduce((sum, { points }) => add(sum, points.value), nought);
    const inputs = parts.map(({ id, points }) => pointsInput(id, points));
    return recordPoints(trace, name, group, "sum", inputs, value);
  };
  if (known.length === scored.length) {
    const score = record(isGroup ? "funding.performance.group_score" : "funding.performance.score", known);
    return { full, isComplete: true, lowest: score, highest: score };
  }
  return {
    full,
    isComplete: false,
    lowest: record(isGroup ? "funding.performance.group_lowest" : "funding.performance.lowest", known),
    highest: record(isGroup ? "funding.performance.group_highest" : "funding.performance.highest", most),
  };
}

/** Shows a group, or all, as the result carries it. @internal */
export function showSum({ full, highest, isComplete, lowest }: SummedPart, decimals: number): ScoredPart {
  return showPart(full, isComplete ? lowest.value : null, [lowest.value, highest.value], decimals);
}

/** Shows an indicator as the result carries it. @internal */
export function showIndicator({ full, points }: ScoredIndicator, decimals: number): ScoredPart {
  const known = points?.value ?? null;
  return showPart(full.value, known, [known ?? nought, known ?? full.value], decimals);
}

function showPart(
  full: Fraction,
  points: Fraction | null,
  [lowest, highest]: readonly [Fraction, Fraction],
  decimals: number,
): ScoredPart {
  return {
    full: pointsOf(full, decimals),
    points: points === null ? null : pointsOf(points, decimals),
    lowest: pointsOf(lowest, decimals),
    highest: pointsOf(highest, decimals),
  };
}

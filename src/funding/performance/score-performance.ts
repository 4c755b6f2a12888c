import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import type { Context } from "../../policy/types.ts";
import { checkInput, scaleOf } from "./check-input.ts";
import { findBands, findGrade } from "./find-grade.ts";
import { compare, multiply, pointsOf, read, subtract, write } from "./fraction.ts";
import { performanceIssue } from "./issues.ts";
import type { PerformanceRules } from "./rules.ts";
import { missingFact, scoreIndicator } from "./score-indicator.ts";
import type { PerformanceStep } from "./steps.ts";
import { type ScoredIndicator, showIndicator, showSum, sumParts } from "./sum-parts.ts";
import { givenInput, recordPoints, type TracedPoints } from "./traced-points.ts";
import type { LostPoints, PerformanceIndicator, PerformanceInput, PerformanceScore } from "./types.ts";

const usualDecimals = 2;

/**
 * Scores a performance evaluation: weighted indicators, a total out of 100, and the grade. 绩效评价计分。
 *
 * The weights of all indicators add up to exactly 1 or exactly 100; either way they become points of 100. An indicator
 * scores the mark it is given, its full points times actual over target and never more than full, full or nothing, or
 * full less so much for each event and never less than 0. Every score is an exact fraction; `rounded` is half up, for
 * reading. While a value is missing the scores have bounds: that indicator at 0, and at full.
 *
 * The grade is that of the highest band whose `fromScore` the exact total reaches (`≥`), not the rounded one. The bands
 * are the caller's, else those of a pack in force; this library knows none, and without them the grade is `unknown`, as
 * it is while missing values leave more than one open. The coefficient for an allocation (绩效调节系数) is what the band
 * says, and nothing else.
 *
 * @param input - Indicators with unique ids; bands where known.
 * @param ctx - Packs in force (general → local) and the date of the evaluation.
 * @returns Scores by indicator, by group and in all; what each lost, from the most.
 *
 * @unit weight: 1 or points of 100 · mark, fullMark, perEvent: any one scale per indicator · score: points of 100
 * @rule funding.performance.bands
 * @issue funding.performance.weight_sum — the weights add up to neither exactly 1 nor exactly 100
 * @issue funding.performance.value_not_given — an indicator has no value yet
 * @issue funding.performance.grade_open — the missing values leave more than one grade open
 *
 * @example
 * ```ts
 * import { scorePerformance } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * const evaluation = scorePerformance(
 *   {
 *     indicators: [
 *       { id: "started", group: "output", weight: "40", kind: "ratio", target: "1623", actual: "1600" },
 *       { id: "accepted", group: "output", weight: "30", kind: "yes-no", isMet: true },
 *       { id: "complaints", group: "effect", weight: "10", kind: "deduct", perEvent: "0.5", eventCount: 3 },
 *       { id: "satisfaction", group: "effect", weight: "20", fullMark: "100", kind: "direct", mark: "92" },
 *     ],
 *     bands: [
 *       { grade: "good", fromScore: "90" },
 *       { grade: "fair", fromScore: "60" },
 *       { grade: "poor", fromScore: "0" },
 *     ],
 *   },
 *   { packs: [], on: civilDate("2022-03-01") },
 * );
 * evaluation.ok && [evaluation.value.points?.rounded, evaluation.value.grade]; // => ["96.33", "good"]
 * evaluation.ok && evaluation.value.lost.map(({ id }) => id); // => ["satisfaction", "complaints", "started"]
 * ```
 * @category Calculators
 */
export function scorePerformance(input: PerformanceInput, ctx: Context<PerformanceRules>): Outcome<PerformanceScore> {
  const faults = checkInput(input);
  if (hasIssues(faults)) return fail(faults);
  const found = findBands(input, ctx);
  if (!("bands" in found)) return fail(found as readonly [Issue, ...Issue[]]);

  const { decimals = usualDecimals, indicators } = input;
  const trace = startTrace<PerformanceStep>();
  const scored = scoreAll(trace, indicators);
  const groups = [...new Set(indicators.flatMap(({ group }) => group ?? []))].map((group) => {
    const members = scored.filter(({ indicator }) => indicator.group === group);
    return { group, ...showSum(sumParts(trace, members, group), decimals) };
  });
  const total = sumParts(trace, scored);
  const shown = showSum(total, decimals);
  const { issues, ...grade } = findGrade(trace, found, total, shown);
  const gaps = scored.flatMap(({ indicator }, index) => tellMissing(indicator, index));
  const value: PerformanceScore = {
    ...shown,
    ...grade,
    indicators: scored.map((one) => {
      const { group = null, id } = one.indicator;
      return { id, group, ...showIndicator(one, decimals) };
    }),
    groups,
    lost: rankLost(scored, decimals),
    missing: [...gaps.map(({ params }) => `indicators.${params.indicatorId}.${params.fact}`), ...found.missing],
    rules: found.rules,
  };
  return succeed(value, [...gaps, ...found.issues, ...issues], trace.steps);
}

function scoreAll(
  trace: Recorder<PerformanceStep>,
  indicators: readonly PerformanceIndicator[],
): readonly ScoredIndicator[] {
  const scale = scaleOf(indicators) as string;
  return indicators.map((indicator) => {
    const full = recordFull(trace, indicator, scale);
    const points = missingFact(indicator) === null ? scoreIndicator(trace, indicator, full) : null;
    return { indicator, full, points };
  });
}

function recordFull(
  trace: Recorder<PerformanceStep>,
  { id, weight }: PerformanceIndicator,
  scale: string,
): TracedPoints {
  const name = "funding.performance.full_points";
  const part = read(weight);
  const inputs = [givenInput("weight", write(part))];
  if (scale === "1") return recordPoints(trace, name, id, "given", inputs, part);
  const value = multiply(part, read(scale));
  return recordPoints(trace, name, id, "multiply", [...inputs, givenInput("scale", scale)], value);
}

function tellMissing(indicator: PerformanceIndicator, index: number) {
  const fact = missingFact(indicator);
  if (fact === null) return [];
  const params = { indicatorId: indicator.id, fact };
  const detail = { path: ["indicators", index, fact] };
  return [performanceIssue("warning", "funding.performance.value_not_given", params, detail)];
}

function rankLost(scored: readonly ScoredIndicator[], decimals: number): readonly LostPoints[] {
  const lost = scored.flatMap(({ full, indicator, points }) => {
    if (points === null || compare(points.value, full.value) === 0) return [];
    return [{ id: indicator.id, value: subtract(full.value, points.value) }];
  });
  return lost
    .sort((a, b) => compare(b.value, a.value))
    .map(({ id, value }) => ({ id, points: pointsOf(value, decimals) }));
}

import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { compareRatios } from "../../kernel/ratio.ts";
import { startTrace } from "../../kernel/trace.ts";
import type { ProgressStep } from "../steps.ts";
import { addRate } from "./add-rate.ts";
import { checkRanking } from "./check-input.ts";
import { rateCountsOf } from "./finding.ts";
import type { ProgressRanking, RankedPlace, RankingInput } from "./types.ts";

/**
 * Ranks places by their start rate, the highest first. 开工率排名。
 *
 * Rates are compared exactly, by cross-multiplication: 1/3 and 2/6 share a rank, and after two first places comes the
 * third. Within a rank the order given stays. A place without a plan, or whose counts are not known, is listed apart.
 *
 * @param input - Places, each id once.
 *
 * @issue progress.nothing_planned — the reason of a place without a plan
 * @issue input.duplicate_id — a place that stands twice
 *
 * @example
 * ```ts
 * import { rankProgress } from "jiugai/progress";
 * const ranking = rankProgress({ places: [
 *   { id: "220000", plannedCount: 1142, startedCount: 1159 },
 *   { id: "310000", plannedCount: 200, startedCount: 200 },
 *   { id: "330000", plannedCount: 607, startedCount: 616 },
 *   { id: "110000", plannedCount: 400, startedCount: 400 },
 *   { id: "corps" },
 * ] });
 * ranking.ok && ranking.value.ranked.map(({ id, rank }) => `${rank} ${id}`);
 * // => ["1 220000", "2 330000", "3 310000", "3 110000"]
 * ranking.ok && ranking.value.unranked.map(({ id }) => id); // => ["corps"]
 * ```
 * @category Calculators
 */
export function rankProgress(input: RankingInput): Outcome<ProgressRanking> {
  const faults = checkRanking(input);
  if (hasIssues(faults)) return fail(faults);
  const trace = startTrace<ProgressStep>();
  const counted = input.places.map((place, index) => ({
    id: place.id,
    counts: rateCountsOf(place, ["places", index]),
  }));
  const rated = counted.flatMap(({ id, counts }) =>
    counts.isKnown
      ? [{ id, ...addRate(trace, { name: "progress.start_rate", ...counts, count: counts.startedCount, about: id }) }]
      : [],
  );
  // Array.prototype.sort is stable, so that within a rank the order given stays.
  rated.sort((a, b) => compareRatios(b.rate, a.rate));
  const ranked: RankedPlace[] = [];
  rated.forEach(({ id, rate, step }, index) => {
    const above = rated[index - 1];
    const isBelow = above !== undefined && compareRatios(rate, above.rate) < 0;
    if (above !== undefined)
      trace.add({
        name: "progress.rank_below",
        about: id,
        op: "compare",
        inputs: [
          { name: "startRate", value: rate, unit: "1", step },
          { name: "above", value: above.rate, unit: "1", step: above.step },
          { name: "comparator", value: "<", unit: "code" },
        ],
        output: { value: isBelow, unit: "boolean" },
      });
    ranked.push({ id, rank: above === undefined || isBelow ? index + 1 : (ranked.at(-1)?.rank ?? 1), startRate: rate });
  });
  const unranked = counted.flatMap(({ id, counts }) => (counts.isKnown ? [] : [{ id, reason: counts.reason }]));
  return succeed({ ranked, unranked }, [], trace.steps);
}

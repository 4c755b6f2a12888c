import { compare } from "../../funding/performance/fraction.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import { type Item, items } from "../../measure/codes.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { checkReserveRanking } from "./check-input.ts";
import { type UrgencyPartKind, urgencyParts } from "./codes.ts";
import { selectionIssue } from "./issues.ts";
import type { SelectionRules } from "./rules.ts";
import { exactOf, prepareWeights, scoreUrgency, type UrgencyScore } from "./score-urgency.ts";
import type { SelectionStep } from "./steps.ts";
import type {
  CommunityRanking,
  RankedCommunity,
  ReserveCommunity,
  ReserveRankingInput,
  UrgencyWeights,
} from "./types.ts";

/** A community with its score. */
interface Scored extends UrgencyScore {
  readonly community: ReserveCommunity;
}

/**
 * Ranks a reserve of communities by urgency. 储备小区按紧迫程度排序。
 *
 * A score is the sum of the points for each hazard, for each year from completion to the plan year up to the most that
 * counts, for the households that want the renovation out of those asked, and for each facility that is missing. Scores
 * are exact fractions. The higher comes first; of equal scores the older community, then the smaller id by character
 * code; a year that is not known comes after all that are. The order of the input does not matter.
 *
 * The national texts ask for an order by urgency and print no points: the weights are the caller's, else those of a local
 * pack, and without them the answer is `plan.selection.weights_unknown`. `exampleUrgencyWeights` shows the shape and is this
 * library's own. What is not known of a community adds nothing; it stands in `missing`, and an issue counts such communities.
 *
 * @param input - The reserve, the plan year, and the weights.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Every community once, the most urgent first, with what its score is made of.
 *
 * @unit points: any one scale · builtYear, planYear: year
 * @rule plan.urgency_weights
 * @issue plan.selection.weights_unknown — neither the caller nor a rule in force gives weights
 * @issue plan.selection.part_not_known — communities lack the fact for a part of the score
 * @issue plan.selection.item_not_weighted — a hazard or a facility has no weight
 * @source GBF-2020-23 — 二（三）
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { exampleUrgencyWeights, rankCommunities } from "jiugai/plan";
 * const ranking = rankCommunities(
 *   {
 *     planYear: 2022,
 *     weights: exampleUrgencyWeights,
 *     communities: [
 *       { id: "a", builtYear: 1998, hazards: [], missingFacilities: ["parking"], willing: { householdsAsked: 90, householdsWilling: 60 } },
 *       { id: "b", builtYear: 1992, hazards: ["gas"], missingFacilities: [], willing: { householdsAsked: 40, householdsWilling: 40 } },
 *     ],
 *   },
 *   { packs: [], on: civilDate("2021-10-01") },
 * );
 * ranking.ok && ranking.value.ranked.map(({ id, score }) => [id, score]); // => [["b", { num: "45", den: "1" }], ["a", { num: "79", den: "3" }]]
 * ```
 * @category Calculators
 */
export function rankCommunities(input: ReserveRankingInput, ctx: Context<SelectionRules>): Outcome<CommunityRanking> {
  const faults = checkReserveRanking(input);
  if (hasIssues(faults)) return fail(faults);
  const { communities, divisionCode, planYear } = input;
  const found = findWeights(input.weights, divisionCode, ctx);
  if (!("weights" in found)) return fail([found]);
  const { refs, weights } = found;
  const trace = startTrace<SelectionStep>();
  recordWeights(trace, planYear, weights, refs);
  const prepared = prepareWeights(weights);
  const scored = communities.map((community): Scored => {
    return { community, ...scoreUrgency(community, planYear, prepared) };
  });
  scored.sort(byUrgency);
  const ranked = scored.map(({ community, missing, parts, value }, index): RankedCommunity => {
    const { investmentFen, eligibility, householdCount, id } = community;
    return {
      id,
      ...(investmentFen === undefined ? {} : { investmentFen }),
      ...(householdCount === undefined ? {} : { householdCount }),
      ...(eligibility === undefined ? {} : { eligibility }),
      rank: index + 1,
      score: exactOf(value),
      parts,
      missing,
    };
  });
  return succeed({ ranked, weights, rules: refs }, [...found.issues, ...tellGaps(scored)], trace.steps);
}

interface FoundWeights {
  readonly weights: UrgencyWeights;
  readonly refs: readonly RuleRef[];
  readonly issues: readonly Issue[];
}

function findWeights(
  given: UrgencyWeights | undefined,
  divisionCode: string | undefined,
  ctx: Context<SelectionRules>,
): FoundWeights | Issue {
  if (given !== undefined) return { weights: given, refs: [], issues: [] };
  const found = resolveRule(ctx, "plan.urgency_weights", { divisionCode });
  if (found.found) return { weights: found.value, refs: [found.ref], issues: found.issues };
  const rules = found.ref === null ? [] : [found.ref];
  return selectionIssue("error", "plan.selection.weights_unknown", {}, { path: ["weights"], rules });
}

const lateYear = 9999;

function byUrgency(a: Scored, b: Scored): number {
  const byScore = compare(b.value, a.value);
  if (byScore !== 0) return byScore;
  const [{ builtYear = lateYear, id }, { builtYear: otherYear = lateYear, id: otherId }] = [a.community, b.community];
  if (builtYear !== otherYear) return builtYear - otherYear;
  return id < otherId ? -1 : 1;
}

function recordWeights(
  trace: Recorder<SelectionStep>,
  planYear: number,
  weights: UrgencyWeights,
  rules: readonly RuleRef[],
): void {
  const { hazards, missingFacilities, mostYearsOfAge, perYearOfAge, willingness } = weights;
  trace.add({
    name: "plan.selection.plan_year",
    op: "given",
    inputs: [{ name: "planYear", value: planYear, unit: "year" }],
    output: { value: planYear, unit: "year" },
  });
  const op = rules.length === 0 ? "given" : "rule";
  const record = (kind: UrgencyPartKind, points: string, item?: string): void => {
    trace.add({
      name: "plan.selection.weight",
      about: item,
      op,
      inputs: [{ name: kind, value: points, unit: "weight" }],
      output: { value: points, unit: "weight" },
      rules,
    });
  };
  for (const [item, points] of Object.entries(hazards)) record("hazard", points, item);
  record("age", perYearOfAge);
  if (mostYearsOfAge !== undefined)
    trace.add({
      name: "plan.selection.most_years_of_age",
      op,
      inputs: [{ name: "years", value: mostYearsOfAge, unit: "count" }],
      output: { value: mostYearsOfAge, unit: "count" },
      rules,
    });
  record("willingness", willingness);
  for (const [item, points] of Object.entries(missingFacilities)) record("missing-facility", points, item);
}

/** What is not known, or has no weight: counted, as a reserve may hold a hundred thousand communities. */
function tellGaps(scored: readonly Scored[]): readonly Issue[] {
  const counts = new Map<string, number>();
  const count = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { missing, unweighted } of scored) {
    for (const part of missing) count(part);
    for (const { item, kind } of unweighted) count(`${kind} ${item}`);
  }
  const unknown = urgencyParts.flatMap((part) => {
    const communityCount = counts.get(part);
    if (communityCount === undefined) return [];
    return [
      selectionIssue("warning", "plan.selection.part_not_known", { part, communityCount }, { path: ["communities"] }),
    ];
  });
  const unweighted = (["hazard", "missing-facility"] as const).flatMap((part) =>
    items.flatMap((item: Item) => {
      const communityCount = counts.get(`${part} ${item}`);
      if (communityCount === undefined) return [];
      const params = { part, item, communityCount };
      return [selectionIssue("warning", "plan.selection.item_not_weighted", params, { path: ["weights"] })];
    }),
  );
  return [...unknown, ...unweighted];
}

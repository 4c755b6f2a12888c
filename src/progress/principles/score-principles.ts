import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { startTrace } from "../../kernel/trace.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { checkPrinciplesInput } from "./check-input.ts";
import { type Aspect, aspects, type Principle, principles } from "./codes.ts";
import type { Scoring } from "./find-evidence.ts";
import { principlesIssue } from "./issues.ts";
import { readWorks } from "./read-works.ts";
import type { PrincipleCriteria, PrinciplesRules } from "./rules.ts";
import { scoreHeading } from "./score-heading.ts";
import type { PrinciplesStep } from "./steps.ts";
import type { HeadingScore, PrinciplesInput, PrinciplesScorecard } from "./types.ts";

const rule = "progress.principles";

/**
 * Scores what a plan shows of Jilin's five principles and six aspects. 五个坚持和六个方面评分。
 *
 * The criteria are data of the pack: each belongs to one principle or aspect, names what shows it (a work of the plan, a
 * fact, a figure, a document), and has a weight that the caller may change. Any one piece of evidence shows a criterion;
 * where none does and some is not known, the criterion is unknown. A score is the weight of what is met over all weight,
 * an exact fraction; while something is unknown it has bounds, without it and with it. There is no total.
 *
 * The report of the province weighs nothing, so that the pack's weights are equal; and it gives the principles by name only,
 * and breaks off before two of the aspects. Each heading says how much of its text was read, each criterion whether the
 * text states it or this library derived it. A work without words that can be read leaves open what else the plan holds.
 *
 * @param input - A plan, facts, documents; left out means not known.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Every principle and aspect with its criteria; none where no rule is in force, as `missing` says.
 *
 * @unit weight: any one scale per heading · score: 1
 * @rule progress.principles
 * @rule measure.category_of_item
 * @issue progress.principles.text_not_read — the text of a heading was not read
 * @issue progress.principles.unknown_criterion — a weight is given for what is no criterion
 * @issue progress.principles.fact_not_given — a criterion depends on what is not given
 * @source JL-2021-03-PRESS — 人、水、绿、线
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { jilin, national } from "jiugai/policies/cn";
 * import { scorePrinciples } from "jiugai/progress";
 * const measures = [{ id: "m1", text: "供排水管网改造" }, { id: "m2", text: "强弱电入地" }];
 * const plan = { id: "p", name: "某小区", divisionCode: "220102", scale: "single" as const, measures };
 * const card = scorePrinciples({ plan }, { packs: [national, jilin], on: civilDate("2021-06-01") });
 * const lines = card.ok && card.value.aspects.find(({ heading }) => heading === "lines");
 * lines && [lines.lowest, lines.highest]; // => [{ num: "2", den: "3" }, { num: "1", den: "1" }]
 * lines && lines.criteria.map(({ id, verdict }) => [id, verdict]); // => [["pipes-renewed", "met"], ["lines-tidied", "met"], ["one-line-plan", "unknown"]]
 * ```
 * @category Calculators
 */
export function scorePrinciples(
  input: PrinciplesInput,
  ctx: Context<PrinciplesRules & MeasureRules>,
): Outcome<PrinciplesScorecard> {
  const faults = checkPrinciplesInput(input);
  if (hasIssues(faults)) return fail(faults);
  const { divisionCode = input.plan?.divisionCode, plan, planYear = plan?.planYear } = input;
  const lookup = { divisionCode, planYear };
  const found = resolveRule(ctx, rule, lookup);
  if (!found.found) {
    const reason = { ...found.issue, severity: "warning" as const };
    return succeed({ principles: [], aspects: [], missing: [`rule:${rule}`], rules: [] }, [reason]);
  }
  const { ref, value } = found;
  const unknown = unknownCriteria(input, value);
  if (hasIssues(unknown)) return fail(unknown);
  const at: Scoring = { input, works: readWorks(plan, ctx, lookup), ref, trace: startTrace<PrinciplesStep>() };
  const score = <Heading extends Principle | Aspect>(heading: Heading): HeadingScore<Heading> => {
    const criteria = value.criteria.filter((criterion) => criterion.heading === heading);
    return scoreHeading(at, heading, value.texts[heading], criteria);
  };
  const card = { principles: principles.map(score), aspects: aspects.map(score) };
  const headings = [...card.principles, ...card.aspects];
  const missing = [...new Set(headings.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.missing)))];
  const unread = (["name-only", "cut-off"] as const).flatMap((text) => {
    const named = headings.filter((one) => one.text === text).map(({ heading }) => heading);
    if (named.length === 0) return [];
    const params = { headings: named, text };
    return [principlesIssue("warning", "progress.principles.text_not_read", params, { rules: [ref] })];
  });
  return succeed({ ...card, missing, rules: [ref] }, [...found.issues, ...unread], at.trace.steps);
}

function unknownCriteria({ weights = {} }: PrinciplesInput, { criteria }: PrincipleCriteria) {
  const known = new Set(criteria.map(({ id }) => id));
  return Object.keys(weights)
    .filter((id) => !known.has(id))
    .map((criterion) =>
      principlesIssue(
        "error",
        "progress.principles.unknown_criterion",
        { criterion },
        { path: ["weights", criterion] },
      ),
    );
}

import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import { assessFacts } from "./assess-facts.ts";
import { checkFacts } from "./check-facts.ts";
import type { Assessing } from "./finding.ts";
import type { EligibilityRules } from "./rules.ts";
import type { EligibilityStep } from "./steps.ts";
import type { EligibilityAssessment, EligibilityFacts } from "./types.ts";

/**
 * Tells whether a community may enter a renovation plan on a date. 改造对象认定。
 *
 * Built by the end of the priority year (that year included): comes first. Later, and within the years of the
 * conditional rule: only where its conditions hold. Else the limit of the place decides, which always binds; where no
 * pack gives one, the answer is not known. An urban village, an area mainly of self-built houses, a community in a
 * shantytown plan or to be rebuilt, and one whose residents do not want it may not enter. One fact against it decides,
 * whatever else is not known, and every reason is listed; a fact not given is `unknown` and named in `missing`. A span
 * of years is judged for every year in it.
 *
 * @param facts - What is known; left out means not known. A `Community` fits.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Verdict, reasons and what is missing; refused only where a fact cannot be.
 *
 * @unit builtYear, planYear: year
 * @rule eligibility.priority_built_by
 * @rule eligibility.conditional_built_by
 * @rule eligibility.local_built_by
 * @rule eligibility.excluded
 * @rule eligibility.residents_willing
 * @issue eligibility.invalid_year — a year that is not whole or not from 1900 to 2100
 * @issue eligibility.left_to_locality — the national text leaves the year to the place, and no rule of it is given
 * @issue eligibility.not_willing — the residents do not want the renovation
 * @source GBF-2020-23 — 二（一）
 * @source JBC-2023-26 — 2023 and 2024 plan years
 *
 * @example
 * ```ts
 * import { assessEligibility } from "jiugai/eligibility";
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * const ctx = { packs: [national], on: civilDate("2021-06-01") };
 * const facts = { builtYear: 1998, landKind: "ordinary", isInShantytownPlan: false, isToBeRebuilt: false } as const;
 * const open = assessEligibility(facts, ctx);
 * open.ok && open.value.missing; // => ["community.isWilling"]
 * const willing = assessEligibility({ ...facts, isWilling: true }, ctx);
 * willing.ok && [willing.value.verdict, willing.value.priority]; // => ["met", true]
 * ```
 * @category Calculators
 */
export function assessEligibility(
  facts: EligibilityFacts,
  ctx: Context<EligibilityRules>,
): Outcome<EligibilityAssessment> {
  const faults = checkFacts(facts);
  if (hasIssues(faults)) return fail(faults);
  const rules = readRules(ctx, { divisionCode: facts.divisionCode, planYear: facts.planYear });
  const at: Assessing = { facts, trace: startTrace<EligibilityStep>(), find: rules.find };
  at.trace.add({
    name: "eligibility.asked_on",
    op: "given",
    inputs: [{ name: "on", value: ctx.on, unit: "date" }],
    output: { value: ctx.on, unit: "date" },
  });
  return succeed({ ...assessFacts(at), rules: rules.refs() }, rules.issues(), at.trace.steps);
}

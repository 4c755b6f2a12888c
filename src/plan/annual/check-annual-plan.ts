import { fail, hasIssues, type Outcome, succeed, type Verdict } from "../../kernel/outcome.ts";
import type { Context } from "../../policy/types.ts";
import type { AnnualPlanRules } from "../rules.ts";
import { checkCapacity } from "./check-capacity.ts";
import { checkCommunities } from "./check-communities.ts";
import { checkCommunityPlans } from "./check-community-plans.ts";
import { checkEligible } from "./check-eligible.ts";
import { checkFiveYearPlan } from "./check-five-year-plan.ts";
import { checkAnnualPlanInput } from "./check-input.ts";
import { checkSums } from "./check-sums.ts";
import { startChecking } from "./checking.ts";
import { linkPlans } from "./linked-plans.ts";
import type { AnnualPlanInput, AnnualPlanReport } from "./types.ts";

/**
 * Checks the plan of a year, its communities, and its links to the other plans. 年度改造计划核查。
 *
 * Each community may enter the plan, stands in it once, lies in its division, has its community plan with the same figures
 * and facts, and is in the list of the five-year plan; totals are the sums of their parts; investment and communities stay
 * within what the place can raise and organise (the limit itself is within). A difference that rounding to the printed grain
 * explains is information, and a total of households, buildings, area or money may be rounded more coarsely than its parts.
 * What is not known is a warning or named in `missing`. Rules are looked up once for each place, and the work grows with
 * n log n.
 *
 * @param plan - The plan, with the five-year plan and the community plans it is held against where they are at hand.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Verdict, sums, every finding by path with the count of each code; refused only where a value cannot be.
 *
 * @unit areaM2: m² · investmentFen: fen
 * @rule eligibility.priority_built_by
 * @rule eligibility.excluded
 * @rule bottom_line.within_capacity
 * @issue plan.eligibility_unknown — whether a community may enter the plan is not known
 * @issue plan.no_community_plan — a community names no plan of its own
 * @issue plan.not_in_five_year_plan — a community is not in the list of the five-year plan
 * @issue plan.near_duplicate — two records may be one community
 * @issue plan.above_funds — more investment than the place can raise
 * @source JBC-2021-50 — 一（二）、一（三）
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { checkAnnualPlan } from "jiugai/plan";
 * import { national } from "jiugai/policies/cn";
 * const community = { divisionCode: "220102", builtYear: 1998, landKind: "ordinary", isInShantytownPlan: false, isToBeRebuilt: false, isWilling: true } as const;
 * const communities = [
 *   { ...community, id: "c1", name: "南湖小区", planId: "p1", householdCount: 120 },
 *   { ...community, id: "c2", name: "东岭小区", householdCount: 80 },
 * ];
 * const plan = { id: "a", divisionCode: "220100", planYear: 2022, communities, totals: { householdCount: 215 } };
 * const found = checkAnnualPlan(plan, { packs: [national], on: civilDate("2022-03-01") });
 * found.ok && found.value.counts.map(({ code, count }) => [code, count]); // => [["plan.parts_do_not_add_up", 1], ["plan.no_community_plan", 1]]
 * ```
 * @category Calculators
 */
export function checkAnnualPlan(plan: AnnualPlanInput, ctx: Context<AnnualPlanRules>): Outcome<AnnualPlanReport> {
  const faults = checkAnnualPlanInput(plan);
  if (hasIssues(faults)) return fail(faults);
  const at = startChecking(plan, ctx);
  const linked = linkPlans(plan);
  if (plan.communities.length === 0) at.missing.add("communities");
  const sums = checkSums(at);
  checkCapacity(at, sums);
  checkCommunities(at);
  const eligibility = checkEligible(at, linked);
  checkCommunityPlans(at, linked);
  checkFiveYearPlan(at);
  const counts = [...at.counts.values()];
  const isBroken = counts.some(({ severity }) => severity === "error");
  const verdict: Verdict = isBroken ? "not-met" : at.missing.size > 0 ? "unknown" : "met";
  const [findings, missing, rules] = [at.findings, [...at.missing], [...at.rules.values()]];
  const value = { verdict, eligibility, sums, findings, counts, missing, rules };
  return succeed(value, [...at.policyIssues.values()], at.trace.steps);
}

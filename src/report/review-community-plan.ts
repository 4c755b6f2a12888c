import type { CheckedRules } from "../bottom-line/rules.ts";
import type { BottomLineFacts } from "../bottom-line/types.ts";
import type { ConsentRules } from "../consent/rules.ts";
import { assessEligibility } from "../eligibility/assess-eligibility.ts";
import type { EligibilityRules } from "../eligibility/rules.ts";
import type { EligibilityFacts } from "../eligibility/types.ts";
import { shareAmongHouseholds } from "../funding/household/share-among-households.ts";
import type { FundingRules } from "../funding/rules.ts";
import { invariant } from "../kernel/invariant.ts";
import { fail, type Outcome, succeed } from "../kernel/outcome.ts";
import { type Step, shiftTrace } from "../kernel/trace.ts";
import type { MeasureRules } from "../measure/rules.ts";
import { checkCommunityPlan } from "../plan/check-community-plan.ts";
import type { PlanRules } from "../plan/rules.ts";
import type { CommunityPlan } from "../plan/types.ts";
import type { Context } from "../policy/types.ts";
import { reviewBottomLines, reviewVotes } from "./review-decisions.ts";
import { reviewFunding } from "./review-funding.ts";
import { reviewWorks } from "./review-works.ts";
import type { CommunityPlanReview } from "./types.ts";

/** Rules that a review reads. 审查所用规则。 */
export type ReviewRules = MeasureRules & EligibilityRules & FundingRules & PlanRules & ConsentRules & CheckedRules;

/** What a caller may add to a plan. 审查补充数据。 */
export interface ReviewOptions {
  /** Values that the source of a scheme does not give, by the id of its part. 文件未载、由调用方给定的数值。 */
  readonly given?: Readonly<Record<string, string>>;
  /** What is known for the bottom lines and no plan shows: hazards, votes, agreements, capacity. 底线核查补充事实。 */
  readonly facts?: Omit<BottomLineFacts, "community" | "measures">;
}

/**
 * Reviews the plan of a community: classified, checked, funded, split among households, held against the bottom lines, with
 * the votes that it needs. 改造方案一次审查。
 *
 * Each figure of the document is taken as printed; what it does not print is named in `missing` and never assumed. The
 * cost is shared by the scheme in force for the place and date, else by the sources that the document prints. The bottom
 * lines and the votes stand in the report by themselves and add nothing to `findings` and `missing`. The trace joins those
 * of the bottom lines (which begin with eligibility), funding, household shares and votes, in this order.
 *
 * @param plan - The plan, already parsed.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @param options - Values that no source gives, and facts that no plan shows.
 * @returns The report; `ok: false` only where the facts of eligibility or of the bottom lines cannot be.
 *
 * @unit amounts: fen · areas: m²
 * @rule funding.scheme
 * @rule measure.category_of_item
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * import { reviewCommunityPlan } from "jiugai/report";
 * const plan = { id: "p", name: "demo", scale: "single" as const, measures: [{ id: "m1", text: "屋面防水维修" }] };
 * const review = reviewCommunityPlan(plan, { packs: [national], on: civilDate("2021-06-01") });
 * review.ok && review.value.works.byCategory; // => [{ category: "basic", items: [{ item: "roof-repair", measureIds: ["m1"] }] }]
 * ```
 * @category Report
 */
export function reviewCommunityPlan(
  plan: CommunityPlan,
  ctx: Context<ReviewRules>,
  options: ReviewOptions = {},
): Outcome<CommunityPlanReview> {
  const figures = checkCommunityPlan(plan, ctx);
  const community = factsOf(plan);
  const eligibility = assessEligibility(community, ctx);
  if (!eligibility.ok) return fail(eligibility.issues, eligibility.trace);
  const { works, findings: worksFindings } = reviewWorks(plan, ctx);
  const bottomLines = reviewBottomLines(community, works, options.facts ?? {}, ctx);
  if (!bottomLines.ok) return fail(bottomLines.issues, bottomLines.trace);
  const votes = reviewVotes(plan, works, ctx);
  invariant(votes.ok, "works that were read are measures with items of the catalogue");
  const funding = reviewFunding(plan, works, options.given ?? {}, ctx);
  const sharing =
    plan.sharing === undefined ? undefined : shareAmongHouseholds(withDivision(plan.sharing, plan.divisionCode), ctx);
  const review: CommunityPlanReview = {
    id: plan.id,
    name: plan.name,
    divisionCode: plan.divisionCode ?? null,
    planYear: plan.planYear ?? null,
    on: ctx.on,
    works,
    eligibility: eligibility.value,
    funding: funding.funding,
    households: sharing?.ok ? sharing.value : null,
    bottomLines: bottomLines.value,
    votes: votes.value,
    findings: [
      ...figures,
      ...eligibility.value.reasons,
      ...eligibility.issues,
      ...worksFindings,
      ...funding.findings,
      ...(sharing?.issues ?? []).map((issue) => ({ ...issue, path: ["sharing", ...issue.path] })),
    ],
    missing: [...new Set([...eligibility.value.missing, ...funding.missing])],
  };
  return succeed(review, [], joinTraces([bottomLines.trace, funding.trace, sharing?.trace ?? [], votes.trace]));
}

function factsOf(plan: CommunityPlan): EligibilityFacts {
  const {
    divisionCode,
    planYear,
    builtYear,
    builtYearSpan,
    landKind,
    isInShantytownPlan,
    isWilling,
    isEarlierTaskSecured,
    isWithinFiscalCapacity,
  } = plan;
  return {
    ...(divisionCode === undefined ? {} : { divisionCode }),
    ...(planYear === undefined ? {} : { planYear }),
    ...(builtYear === undefined ? {} : { builtYear }),
    ...(builtYearSpan === undefined ? {} : { builtYearSpan }),
    ...(landKind === undefined ? {} : { landKind }),
    ...(isInShantytownPlan === undefined ? {} : { isInShantytownPlan }),
    ...(plan.projectKind === undefined ? {} : { isToBeRebuilt: plan.projectKind === "rebuild" }),
    ...(isWilling === undefined ? {} : { isWilling }),
    ...(isEarlierTaskSecured === undefined ? {} : { isEarlierTaskSecured }),
    ...(isWithinFiscalCapacity === undefined ? {} : { isWithinFiscalCapacity }),
  };
}

function withDivision(
  sharing: NonNullable<CommunityPlan["sharing"]>,
  divisionCode: string | undefined,
): NonNullable<CommunityPlan["sharing"]> {
  return divisionCode === undefined || sharing.divisionCode !== undefined ? sharing : { ...sharing, divisionCode };
}

function joinTraces(traces: readonly (readonly Step[])[]): readonly Step[] {
  const joined: Step[] = [];
  for (const trace of traces) {
    for (const step of shiftTrace(trace, joined.length)) joined.push(step);
  }
  return joined;
}

import { assessMany } from "../../eligibility/assess-many.ts";
import type { EligibilityFacts } from "../../eligibility/types.ts";
import type { IssuePath } from "../../kernel/issue.ts";
import type { CommunityPlan } from "../types.ts";
import { type AnnualChecking, keepIssues, keepRule, note } from "./checking.ts";
import { annualPlanIssue } from "./issues.ts";
import type { LinkedPlan } from "./linked-plans.ts";
import type { AnnualPlanCommunity, AnnualPlanInput, AnnualPlanReport } from "./types.ts";

type Fact = Exclude<keyof EligibilityFacts, "divisionCode" | "planYear">;

/** Tells of each community whether it may enter the plan, by what the list, its own plan and the year's plan state. @internal */
export function checkEligible(
  at: AnnualChecking,
  linked: ReadonlyMap<string, LinkedPlan>,
): AnnualPlanReport["eligibility"] {
  const { plan, missing } = at;
  const many = assessMany(at.ctx);
  const count = { met: 0, "not-met": 0, unknown: 0 };
  plan.communities.forEach((community, index) => {
    const link = linked.get(community.planId ?? "");
    const finding = many.assess(factsOf(plan, community, link?.plan));
    count[finding.verdict]++;
    for (const reason of finding.verdict === "not-met" ? finding.reasons : []) {
      if (reason.severity !== "error") continue;
      note(at, { ...reason, path: [...placeOf(plan, index, link, reason.path), ...reason.path] });
    }
    if (finding.verdict === "unknown") {
      for (const fact of finding.missing) missing.add(fact);
      const params = { communityId: community.id, missing: finding.missing };
      note(at, annualPlanIssue("warning", "plan.eligibility_unknown", params, { path: ["communities", index] }));
    }
  });
  for (const ref of many.refs()) keepRule(at, ref);
  keepIssues(at, many.issues());
  return { metCount: count.met, notMetCount: count["not-met"], unknownCount: count.unknown };
}

/** The list comes first, then the community's own plan, then what the year's plan says of the place. */
function factsOf(
  plan: AnnualPlanInput,
  community: AnnualPlanCommunity,
  own: Partial<CommunityPlan> = {},
): EligibilityFacts {
  // A package has one year of completion only where it prints one for all of it, which the list may refine.
  const isDated = community.builtYear !== undefined || community.builtYearSpan !== undefined;
  const dated = isDated ? community : own;
  return {
    divisionCode: community.divisionCode,
    planYear: plan.planYear,
    builtYear: dated.builtYear,
    builtYearSpan: dated.builtYearSpan,
    landKind: community.landKind ?? own.landKind,
    isInShantytownPlan: community.isInShantytownPlan ?? own.isInShantytownPlan,
    isToBeRebuilt: community.isToBeRebuilt ?? (own.projectKind && own.projectKind === "rebuild"),
    isWilling: community.isWilling ?? own.isWilling,
    isEarlierTaskSecured: own.isEarlierTaskSecured ?? plan.isEarlierTaskSecured,
    isWithinFiscalCapacity: own.isWithinFiscalCapacity ?? plan.isWithinFiscalCapacity,
  };
}

/** Where the fact stands that a reason is about. */
function placeOf(
  plan: AnnualPlanInput,
  index: number,
  link: LinkedPlan | undefined,
  [fact]: IssuePath,
): readonly (string | number)[] {
  const name = fact as Fact;
  if (name === "isEarlierTaskSecured" || name === "isWithinFiscalCapacity")
    return link?.plan[name] === undefined ? [] : ["communityPlans", link.index];
  if (plan.communities[index]?.[name] !== undefined || name === "isToBeRebuilt") return ["communities", index];
  return link?.plan[name] === undefined ? ["communities", index] : ["communityPlans", link.index];
}

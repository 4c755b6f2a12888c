import { isWithinDivision } from "../../division/lineage.ts";
import { type AnnualChecking, note } from "./checking.ts";
import { communityFigures, differenceOf, sumWhereAllKnown } from "./figures.ts";
import { annualPlanIssue, type SharedFact } from "./issues.ts";
import type { LinkedPlan } from "./linked-plans.ts";

/** Each community has its plan, and both say the same; of a package its communities are added up. @internal */
export function checkCommunityPlans(at: AnnualChecking, linked: ReadonlyMap<string, LinkedPlan>): void {
  const { communities, communityPlans } = at.plan;
  communities.forEach(({ id: communityId, planId }, index) => {
    if (planId === undefined) {
      note(at, annualPlanIssue("error", "plan.no_community_plan", { communityId }, { path: ["communities", index] }));
    } else if (communityPlans !== undefined && !linked.has(planId)) {
      const params = { communityId, planId };
      const path = ["communities", index, "planId"];
      note(at, annualPlanIssue("error", "plan.unknown_community_plan", params, { path }));
    }
  });
  if (communityPlans === undefined && communities.length > 0) at.missing.add("communityPlans");
  for (const link of linked.values()) {
    if (link.communities.length === 0) continue;
    compareFigures(at, link);
    for (const place of link.communities) compareFacts(at, link, place);
  }
}

function compareFigures(at: AnnualChecking, { plan, index, communities }: LinkedPlan): void {
  const listed = communities.map(({ community }) => community);
  const [only] = communities;
  const place =
    communities.length === 1 && only !== undefined ? ["communities", only.index] : ["communityPlans", index];
  for (const figure of communityFigures) {
    const [sum, planned] = [sumWhereAllKnown(listed, figure), plan[figure]];
    if (sum === null || planned === undefined) continue;
    const difference = differenceOf(figure, sum, planned);
    if (difference === 0) continue;
    const params = { planId: plan.id, figure, listed: sum, planned, difference };
    note(at, annualPlanIssue("error", "plan.community_figure_differs", params, { path: [...place, figure] }));
  }
}

function compareFacts(
  at: AnnualChecking,
  { plan, communities }: LinkedPlan,
  { community, index }: LinkedPlan["communities"][number],
): void {
  const differs = (
    fact: SharedFact,
    listed: number | string,
    planned: number | string,
    path: readonly string[],
  ): void =>
    note(
      at,
      annualPlanIssue(
        "error",
        "plan.community_fact_differs",
        { planId: plan.id, fact, listed, planned },
        { path: path.length === 0 ? ["communities", index, fact] : path },
      ),
    );
  const { builtYear, divisionCode } = community;
  // A package is dated by the years of all its communities.
  if (
    communities.length === 1 &&
    builtYear !== undefined &&
    plan.builtYear !== undefined &&
    builtYear !== plan.builtYear
  )
    differs("builtYear", builtYear, plan.builtYear, []);
  // The year is the plan's, and is said once for a package.
  if (index === communities[0]?.index && plan.planYear !== undefined && plan.planYear !== at.plan.planYear)
    differs("planYear", at.plan.planYear, plan.planYear, ["planYear"]);
  const code = plan.divisionCode;
  if (code !== undefined && !isWithinDivision(divisionCode, code) && !isWithinDivision(code, divisionCode))
    differs("divisionCode", divisionCode, code, []);
}

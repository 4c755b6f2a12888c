import { isWithinDivision } from "../../division/lineage.ts";
import { type AnnualChecking, note } from "./checking.ts";
import { differenceOf, planFigures, sumWhereAllKnown } from "./figures.ts";
import { annualPlanIssue } from "./issues.ts";

/** The year, the place, the communities and the figures are those of the five-year plan. @internal */
export function checkFiveYearPlan(at: AnnualChecking): void {
  const { divisionCode, fiveYearPlan, planYear } = at.plan;
  if (fiveYearPlan === undefined) {
    at.missing.add("fiveYearPlan");
    return;
  }
  const { divisionCode: planDivisionCode, fromYear, toYear } = fiveYearPlan;
  if (planYear < fromYear || planYear > toYear) {
    const params = { planYear, fromYear, toYear };
    note(at, annualPlanIssue("error", "plan.year_outside_five_year_plan", params, { path: ["planYear"] }));
  }
  if (!isWithinDivision(divisionCode, planDivisionCode)) {
    const params = { divisionCode, planDivisionCode };
    note(at, annualPlanIssue("error", "plan.outside_division", params, { path: ["divisionCode"] }));
  }
  checkList(at);
  if (divisionCode === planDivisionCode) checkTarget(at);
}

function checkList(at: AnnualChecking): void {
  const { communities, fiveYearPlan, planYear } = at.plan;
  if (fiveYearPlan?.communities === undefined) {
    if (communities.length > 0) at.missing.add("fiveYearPlan.communities");
    return;
  }
  const yearById = new Map(fiveYearPlan.communities.map(({ id, planYear: year }) => [id, year] as const));
  communities.forEach(({ from = [], id: communityId }, index) => {
    const path = ["communities", index, "id"];
    if (!yearById.has(communityId)) {
      // What was split or merged since is in the list as what it came from.
      if (from.length > 0 && from.every((originId) => yearById.has(originId))) return;
      const params = { communityId, fiveYearPlanId: fiveYearPlan.id };
      note(at, annualPlanIssue("error", "plan.not_in_five_year_plan", params, { path }));
      return;
    }
    const listedYear = yearById.get(communityId);
    if (listedYear === undefined || listedYear === planYear) return;
    note(at, annualPlanIssue("info", "plan.five_year_order_differs", { communityId, listedYear, planYear }, { path }));
  });
}

/** Years are moved within five: a difference is worth knowing, and breaks nothing. */
function checkTarget(at: AnnualChecking): void {
  const { communities, covers, fiveYearPlan, planYear, totals } = at.plan;
  const index = (fiveYearPlan?.years ?? []).findIndex((year) => year.planYear === planYear);
  const target = fiveYearPlan?.years?.[index];
  if (target === undefined) return;
  for (const figure of planFigures) {
    const isListed = communities.length > 0 && covers !== "part";
    const planned = totals?.[figure] ?? (isListed ? sumWhereAllKnown(communities, figure) : null);
    const set = target[figure];
    if (set === undefined || planned === null || planned === set) continue;
    const params = { figure, target: set, planned, difference: differenceOf(figure, planned, set) };
    const path = ["fiveYearPlan", "years", index, figure];
    note(at, annualPlanIssue("warning", "plan.five_year_target_differs", params, { path }));
  }
}

import { significantDigits } from "../../division/lineage.ts";
import { type AnnualChecking, note } from "./checking.ts";
import { findNearDuplicates } from "./find-near-duplicates.ts";
import { annualPlanIssue } from "./issues.ts";

/** Each community once, and each in the division of the plan. @internal */
export function checkCommunities(at: AnnualChecking): void {
  const { communities, divisionCode: planDivisionCode } = at.plan;
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  const said = new Set<number>();
  const planDigits = significantDigits(planDivisionCode);
  communities.forEach(({ id: communityId, name, divisionCode }, index) => {
    const path = ["communities", index];
    const named = `${divisionCode} ${name}`;
    const [sameId, sameName] = [byId.get(communityId), byName.get(named)];
    if (sameId !== undefined) {
      const params = { communityId, firstIndex: sameId };
      note(at, annualPlanIssue("error", "plan.community_repeated", params, { path: [...path, "id"] }));
      said.add(index);
    } else if (sameName !== undefined) {
      const params = { name, divisionCode, firstId: communities[sameName]?.id ?? "", firstIndex: sameName };
      // Two yards of one name are common in a county; areas or years that lie far apart tell them from one entered twice.
      const pair = [communities[sameName], communities[index]].filter((community) => community !== undefined);
      const severity = findNearDuplicates(pair).length > 0 ? "error" : "warning";
      note(at, annualPlanIssue(severity, "plan.community_named_twice", params, { path: [...path, "name"] }));
      if (severity === "error") said.add(index);
    }
    if (sameId === undefined) byId.set(communityId, index);
    if (sameName === undefined) byName.set(named, index);
    if (!divisionCode.startsWith(planDigits)) {
      const params = { divisionCode, planDivisionCode };
      note(at, annualPlanIssue("error", "plan.outside_division", params, { path: [...path, "divisionCode"] }));
    }
  });
  for (const { index, otherIndex, areaDifferenceM2, yearDifference } of findNearDuplicates(communities)) {
    // What was found to be the same is not also similar.
    if (said.has(index)) continue;
    const [name, otherName] = [communities[index]?.name ?? "", communities[otherIndex]?.name ?? ""];
    const params = { name, otherName, otherIndex, areaDifferenceM2, yearDifference };
    note(at, annualPlanIssue("warning", "plan.near_duplicate", params, { path: ["communities", index, "name"] }));
  }
}

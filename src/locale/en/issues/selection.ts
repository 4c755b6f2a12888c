import type { SelectionIssueParams } from "../../../plan/selection/issues.ts";
import type { Messages } from "../../messages.ts";
import { plural, quote } from "../plural.ts";

/** Messages about ranking and choosing. 排序与遴选类英文提示。 @internal */
export const selectionIssues: Messages<SelectionIssueParams> = {
  "plan.selection.weights_unknown": () => "No national text gives points for urgency; the user must give them.",
  "plan.selection.built_after_plan_year": ({ communityId, builtYear, planYear }) =>
    `Community ${quote(communityId)} was built in ${builtYear}, after the plan year ${planYear}.`,
  "plan.selection.part_not_known": ({ part, communityCount }, { labels }) =>
    `${counted(communityCount)} without this, which adds nothing to the score: ${labels["urgency-part"][part]}.`,
  "plan.selection.item_not_weighted": ({ part, item, communityCount }, { labels }) =>
    `No points are given for this ${labels["urgency-part"][part]} of ${counted(communityCount)}: ${labels.item[item]}.`,
  "plan.selection.eligibility_not_given": ({ communityCount }) =>
    `On the list, eligibility was not assessed for ${counted(communityCount)}.`,
  "plan.selection.must_include_not_ranked": ({ communityId }) =>
    `Community ${quote(communityId)} must be included and is not among the candidates.`,
  "plan.selection.must_include_not_eligible": ({ communityId }) =>
    `Community ${quote(communityId)} must be included and is not eligible, as far as is known.`,
  "plan.selection.must_include_without_figure": ({ communityId, figure }) =>
    `Community ${quote(communityId)} must be included, and its ${figure === "investmentFen" ? "investment" : "number of households"} is not given.`,
  "plan.selection.must_include_above_budget": ({ communityId, investmentFen, leftFen, shortFen }, { format }) =>
    `Community ${quote(communityId)} must be included and costs ${format.fen(investmentFen)}; ${format.fen(leftFen)} are left, ${format.fen(shortFen)} too little.`,
  "plan.selection.must_include_above_capacity": ({ communityId, capacity, mostCount }) =>
    `With community ${quote(communityId)}, which must be included, there are more than ${capacity === "communityCount" ? plural(mostCount, "community", "communities") : plural(mostCount, "household")}.`,
};

function counted(count: number): string {
  return plural(count, "community", "communities");
}

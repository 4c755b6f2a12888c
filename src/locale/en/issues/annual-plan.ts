import type { AnnualPlanIssueParams, SharedFact } from "../../../plan/annual/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { limited } from "../limited.ts";
import { capital, plural, quote } from "../plural.ts";
import { figureText } from "./plan.ts";

const facts: Readonly<Record<SharedFact, string>> = {
  builtYear: "year of completion",
  planYear: "year of the plan",
  divisionCode: "division code",
};

/** Messages about an annual plan. 年度计划类英文提示。 @internal */
export const annualPlanIssues: Messages<AnnualPlanIssueParams> = {
  "plan.community_repeated": ({ communityId, firstIndex }) =>
    `The community id ${quote(communityId)} stands in the list twice, first in entry ${firstIndex + 1}.`,
  "plan.community_named_twice": ({ name, divisionCode, firstId, firstIndex }) =>
    `${quote(name)} of division ${divisionCode} stands in the list under two ids, first in entry ${firstIndex + 1} (${quote(firstId)}).`,
  "plan.near_duplicate": ({ name, otherName, otherIndex, areaDifferenceM2, yearDifference }, { format }) =>
    `${quote(name)} may be the same community as ${quote(otherName)} in entry ${otherIndex + 1}: one county, similar names, ${areaDifferenceM2 === null ? "an area not given" : `areas that differ by ${format.areaM2(areaDifferenceM2)}`}, and ${yearDifference === null ? "a year of completion not given" : `years of completion that differ by ${format.number(yearDifference)}`}.`,
  "plan.outside_division": ({ divisionCode, planDivisionCode }) =>
    `Division ${divisionCode} is not in the division of the plan, ${planDivisionCode}.`,
  "plan.eligibility_unknown": ({ communityId, missing }, words) =>
    `Whether the community ${quote(communityId)} may enter the plan is not known; missing: ${limited(missing.map((fact) => missingText(fact, words)))}.`,
  "plan.no_community_plan": ({ communityId }) => `The community ${quote(communityId)} has no community plan.`,
  "plan.unknown_community_plan": ({ communityId, planId }) =>
    `The community plan ${quote(planId)} of the community ${quote(communityId)} is not among the plans given.`,
  "plan.community_figure_differs": ({ planId, figure, listed, planned, difference }, words) =>
    `${capital(words.labels.figure[figure])}: ${figureText(figure, listed, words)} in the annual plan and ${figureText(figure, planned, words)} in the community plan ${quote(planId)}, a difference of ${figureText(figure, Math.abs(difference), words)}.`,
  "plan.community_fact_differs": ({ planId, fact, listed, planned }) =>
    `${capital(facts[fact])}: ${listed} in the annual plan and ${planned} in the community plan ${quote(planId)}.`,
  "plan.not_in_five_year_plan": ({ communityId, fiveYearPlanId }) =>
    `The community ${quote(communityId)} is not in the list of the five-year plan ${quote(fiveYearPlanId)}.`,
  "plan.five_year_order_differs": ({ communityId, listedYear, planYear }) =>
    `The five-year plan lists the community ${quote(communityId)} for ${listedYear}, and it stands in the plan of ${planYear}.`,
  "plan.year_outside_five_year_plan": ({ planYear, fromYear, toYear }) =>
    `The plan year ${planYear} lies outside the five-year plan, which runs from ${fromYear} to ${toYear}.`,
  "plan.five_year_target_differs": ({ figure, target, planned, difference }, words) =>
    `${capital(words.labels.figure[figure])}: ${figureText(figure, planned, words)} in the annual plan and ${figureText(figure, target, words)} set by the five-year plan, ${figureText(figure, Math.abs(difference), words)} ${difference > 0 ? "more" : "less"}.`,
  "plan.above_funds": ({ planFen, capacityFen, excessFen }, { format }) =>
    `The investment of the plan, ${format.fen(planFen)}, is ${format.fen(excessFen)} above the ${format.fen(capacityFen)} that the place can raise.`,
  "plan.above_organising": ({ planCount, capacityCount, excessCount }, { format }) =>
    `The plan has ${plural(planCount, "community", "communities")}, ${format.number(excessCount)} more than the ${format.number(capacityCount)} that the place can organise.`,
  "plan.dropped_after_start": ({ communityId, startedOn }, { format }) =>
    `The works of the community ${quote(communityId)} started on ${format.date(startedOn)}, so it should not leave the plan.`,
  "plan.unknown_origin": ({ communityId, originId }) =>
    `The community ${quote(communityId)} is said to come from ${quote(originId)}, which the earlier plan does not have.`,
  "plan.regrouped_figure_differs": ({ figure, before, after, difference }, words) =>
    `${capital(words.labels.figure[figure])} of what was split or merged: ${figureText(figure, before, words)} before and ${figureText(figure, after, words)} after, a difference of ${figureText(figure, Math.abs(difference), words)}.`,
};

/** A fact or a rule that is missing, in words. */
function missingText(name: string, { labels }: Words): string {
  return wordIn(name.replace(/^rule:/, ""), labels.fact, labels.rule);
}

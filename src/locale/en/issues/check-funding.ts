import type { FundingCheckIssueParams } from "../../../funding/check-funding/issues.ts";
import type { Messages } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { quote } from "../plural.ts";

/** Messages about public money. 资金核查类英文提示。 @internal */
export const fundingCheckIssues: Messages<FundingCheckIssueParams> = {
  "funding.above_construction_cost": ({ amountFen, approvedFen, excessFen }, { format }) =>
    `Central budget investment of ${format.fen(amountFen)} exceeds the approved construction cost of the supported items, ${format.fen(approvedFen)}, by ${format.fen(excessFen)}.`,
  "funding.public_money_exceeds_cost": ({ publicFen, costFen, excessFen }, { format }) =>
    `Central, provincial and local money come to ${format.fen(publicFen)} and exceed the cost of the project, ${format.fen(costFen)}, by ${format.fen(excessFen)}.`,
  "funding.not_for_central_investment": ({ measureId, reason }, { labels }) =>
    `${quote(measureId)} is ${labels["exclusion-reason"][reason]}, which central budget investment is not for.`,
  "funding.second_special_fund": ({ sources }, { format, labels }) =>
    `A project in principle has one special fund of the central authorities; this one has: ${format.list(sources.map((source) => labels.source[source]))}.`,
  "funding.finished_project": () =>
    "The project is finished; save for the exceptions, central budget investment is not for it.",
  "funding.check_needs_fact": ({ rule, fact }, { labels }) =>
    `A fact is not given (${labels.fact[fact]}), so this could not be checked: ${wordIn(rule, labels.rule)}.`,
};

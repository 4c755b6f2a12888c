import type { FundingCheckIssueParams } from "../../../funding/check-funding/issues.ts";
import type { Messages } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";

/** Messages about public money. 资金核查类提示文字。 @internal */
export const fundingCheckIssues: Messages<FundingCheckIssueParams> = {
  "funding.above_construction_cost": ({ amountFen, approvedFen, excessFen }, { format }) =>
    `中央预算内投资${format.fen(amountFen)}超过支持内容经批准的建安投资${format.fen(approvedFen)}，超出${format.fen(excessFen)}。`,
  "funding.public_money_exceeds_cost": ({ publicFen, costFen, excessFen }, { format }) =>
    `中央、省级和地方资金合计${format.fen(publicFen)}，超过项目费用${format.fen(costFen)}，超出${format.fen(excessFen)}。`,
  "funding.not_for_central_investment": ({ measureId, reason }, { labels }) =>
    `“${measureId}”属于${labels["exclusion-reason"][reason]}，不得安排中央预算内投资。`,
  "funding.second_special_fund": ({ sources }, { format, labels }) =>
    `同一项目原则上不得申请不同的中央专项资金，本项目列有${format.list(sources.map((source) => labels.source[source]))}。`,
  "funding.finished_project": () => "项目已完工，除规定的例外情形外不予安排中央预算内投资。",
  "funding.check_needs_fact": ({ rule, fact }, { labels }) =>
    `未填写${labels.fact[fact]}，无法核查“${wordIn(rule, labels.rule)}”。`,
};

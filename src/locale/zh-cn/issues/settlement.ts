import type { ExcessParams, SettlementIssueParams } from "../../../funding/settlement/issues.ts";
import type { Messages, Words } from "../../messages.ts";

/** Messages about ledgers, estimates, final accounts and contract payments. 资金台账、概算、决算与支付类提示文字。 @internal */
export const settlementIssues: Messages<SettlementIssueParams> = {
  "funding.settlement.committed_above_planned": (params, words) =>
    `${words.labels.source[params.source]}下达（承诺）资金超过计划：${excessText(params, words)}。`,
  "funding.settlement.arrived_above_committed": (params, words) =>
    `${words.labels.source[params.source]}到位资金超过下达（承诺）数：${excessText(params, words)}。`,
  "funding.settlement.spent_above_arrived": (params, words) =>
    `${words.labels.source[params.source]}超到位资金支出：${excessText(params, words)}。`,
  "funding.settlement.spent_before_commitment": (params, words) =>
    `${words.labels.source[params.source]}在资金下达（承诺）前支出：${excessText(params, words)}。`,
  "funding.settlement.reduced_below_zero": ({ source, stage, on, shortFen }, { format, labels }) =>
    `截至${format.date(on)}，${labels.source[source]}“${labels["fund-stage"][stage]}”冲减数大于累计数，差额为${format.fen(shortFen)}。`,
  "funding.settlement.estimate_overrun": ({ proposedFen, feasibilityFen, excessFen, share }, { format }) =>
    `初步设计提出的投资概算${format.fen(proposedFen)}超过经批准的投资估算${format.fen(feasibilityFen)}，超出${format.fen(excessFen)}，超幅大于${format.percent(share)}，项目单位应当报告，审批部门可以要求重新报送可行性研究报告。`,
  "funding.settlement.investment_above_estimate": ({ investmentFen, approvedFen, excessFen }, { format }) =>
    `建设投资${format.fen(investmentFen)}超过经核定的投资概算${format.fen(approvedFen)}，超出${format.fen(excessFen)}；确需增加的，应当按程序报请核定。`,
  "funding.settlement.fact_not_given": ({ fact }, { labels }) => `未填写${labels.fact[fact]}，无法核查。`,
  "funding.settlement.unknown_measure": ({ measureId }) => `改造项“${measureId}”不在计划或决算之列。`,
  "funding.settlement.measure_not_audited": ({ measureId }) =>
    `计划内改造项“${measureId}”未填写审定费用，已取消的应填写0元。`,
  "funding.settlement.measure_cancelled": ({ measureId, plannedCostFen }, { format }) =>
    `改造项“${measureId}”（计划费用${format.fen(plannedCostFen)}）已取消。`,
  "funding.settlement.measure_added": ({ measureId, costFen }, { format }) =>
    `改造项“${measureId}”为计划外新增，审定费用为${format.fen(costFen)}。`,
  "funding.settlement.pays_more": ({ source, finalFen, paidFen, amountFen }, { format, labels }) =>
    `${labels.source[source]}决算应承担${format.fen(finalFen)}，已出资${format.fen(paidFen)}，应补${format.fen(amountFen)}。`,
  "funding.settlement.gets_back": ({ source, finalFen, paidFen, amountFen }, { format, labels }) =>
    `${labels.source[source]}决算应承担${format.fen(finalFen)}，已出资${format.fen(paidFen)}，应退${format.fen(amountFen)}。`,
  "funding.settlement.paid_above_allowed": (params, words) =>
    `累计支付超过按合同和进度（结算后按结算价款扣除质量保证金）应付金额：${excessText(params, words)}。`,
  "funding.settlement.paid_above_price": (params, words) =>
    `累计支付超过合同价款（结算后为结算价款）：${excessText(params, words)}。`,
  "funding.settlement.final_payment_early": ({ paymentId, paidOn, settledOn }, { format }) =>
    `结算款“${paymentId}”于${format.date(paidOn)}支付，${settledOn === null ? "截至统计日尚未办理竣工结算" : `早于竣工结算日期${format.date(settledOn)}`}。`,
};

function excessText({ firstOn, excessFen, openFen }: ExcessParams, { format }: Words): string {
  const now = openFen > 0 ? `截至统计日仍超出${format.fen(openFen)}` : "截至统计日已不再超出";
  return `${format.date(firstOn)}首次超出${format.fen(excessFen)}，${now}`;
}

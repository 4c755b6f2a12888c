import type { SettlementStep } from "../../../funding/settlement/steps.ts";
import type { StepValue } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

const left: Readonly<Record<string, string>> = {
  committed: "计划未下达",
  arrived: "下达未到位",
  spent: "到位未支出",
};

/** Sentences for ledgers, estimates, final accounts and contract payments. 资金台账、概算、决算与支付步骤。 @internal */
export const settlementSteps: Sentences<SettlementStep> = {
  "funding.settlement.stage_total": (view) => `${word(view, 0)}${word(view, 1)}资金累计${view.output}。`,
  "funding.settlement.stage_difference": (view) =>
    `${word(view, 0)}${leftOf(view)}：${view.input("earlier")}－${view.input("later")}＝${view.output}。`,
  "funding.settlement.stage_left": (view) => `${word(view, 0)}${leftOf(view)}为负数，按${view.output}计。`,
  "funding.settlement.arrival_rate": (view) =>
    `${word(view, 0)}资金到位率（到位与下达之比）：${quotient(view.step.output.value)}。`,
  "funding.settlement.spending_rate": (view) =>
    `${word(view, 0)}预算执行率（支出与到位之比）：${quotient(view.step.output.value)}。`,
  "funding.settlement.stage_excess": (view) =>
    `截至${dayIn(view, 3)}，${word(view, 0)}${word(view, 1)}累计${view.input("stage")}，超过${word(view, 2)}累计${view.input("limit")}，超出${view.output}。`,
  "funding.settlement.estimate_factor": ({ output }) => `投资概算不超过投资估算的${output}的，不属于须报告的情形。`,
  "funding.settlement.estimate_limit": ({ input, output }) =>
    `投资估算${input("feasibility")}×${input("factor")}，${input("rounding")}，为${output}。`,
  "funding.settlement.estimate_within": (view) =>
    `初步设计提出的投资概算${view.input("amount")}${holds(view) ? "未超过" : "超过"}${view.input("limit")}。`,
  "funding.settlement.investment_within": (view) =>
    `建设投资${view.input("amount")}${holds(view) ? "未超过" : "超过"}经核定的投资概算${view.input("limit")}。`,
  "funding.settlement.estimate_difference": ({ about, input, output }) =>
    `“${about}”与比对数之差：${input("amount")}－${input("base")}＝${output}。`,
  "funding.settlement.planned_shares": ({ step }) => `项目“${step.about ?? ""}”按计划费用测算如下。`,
  "funding.settlement.pledges": ({ step }) =>
    `审定费用低于计划时，已落实资金${wordIn(String(step.output.value), labels["pledge-treatment"])}。`,
  "funding.settlement.pledge_reduced": ({ about, input, output, step }) =>
    `“${about}”已落实资金${input("amount")}按审定费用与计划费用之比${quotient(step.inputs[1]?.value ?? null)}核减，${input("rounding")}，为${output}。`,
  "funding.settlement.final_shares": ({ step }) => `项目“${step.about ?? ""}”按审定费用测算如下。`,
  "funding.settlement.paid": ({ about, output }) => `“${about}”实际出资${output}。`,
  "funding.settlement.paid_unbooked": ({ about, output }) => `“${about}”未对应具体改造项的出资${output}。`,
  "funding.settlement.paid_by_measure": ({ about, input, output }) =>
    `“${about}”未对应具体改造项的出资${input("total")}分摊到各改造项：${output}。`,
  "funding.settlement.difference": ({ about, input, output }) =>
    `“${about}”决算应承担与实际出资之差：${input("final")}－${input("paid")}＝${output}。`,
  "funding.settlement.paid_in_all": ({ output }) => `各来源实际出资合计${output}。`,
  "funding.settlement.outstanding": ({ input, output }) =>
    `决算费用与实际出资之差：${input("cost")}－${input("paid")}＝${output}。`,
  "funding.settlement.payments": (view) => `截至${dayIn(view, 0)}，累计支付${view.output}。`,
  "funding.settlement.advance": ({ input, output }) =>
    `预付款：合同价款${input("base")}×${input("share")}，${input("rounding")}，为${output}。`,
  "funding.settlement.progress_due": ({ input, output }) =>
    `进度款：累计已完成工程价款${input("base")}×${input("share")}，${input("rounding")}，为${output}。`,
  "funding.settlement.allowed": (view) =>
    `截至${dayIn(view, 0)}，预付款与进度款合计并抵扣预付款后，应付${view.output}。`,
  "funding.settlement.price_limit": ({ input, output }) => `应付金额以合同价款${input("price")}为限，为${output}。`,
  "funding.settlement.settled_due": ({ input, output }) =>
    `结算价款${input("price")}扣除质量保证金${input("retained")}，应付${output}。`,
  "funding.settlement.payable": ({ input, output }) =>
    `应付与已付之差：${input("allowed")}－${input("paid")}＝${output}。`,
  "funding.settlement.nothing_payable": ({ output }) => `已付超过应付，尚可支付按${output}计。`,
  "funding.settlement.payment_excess": (view) =>
    `截至${dayIn(view, 1)}，累计支付${view.input("paid")}超过${pieces(view)[0] === "price" ? "价款" : "应付金额"}${view.input("limit")}，超出${view.output}。`,
  "funding.settlement.paid_share": ({ step }) => `已付占合同价款之比：${quotient(step.output.value)}。`,
  "funding.settlement.allowed_share": ({ step }) => `应付占合同价款之比：${quotient(step.output.value)}。`,
};

function pieces({ step }: StepView): readonly string[] {
  return (step.about ?? "").split(":");
}

function word(view: StepView, index: number): string {
  const code = pieces(view)[index] ?? "";
  if (code === "total") return "各来源合计";
  return Object.hasOwn(labels.source, code) ? `“${wordIn(code, labels.source)}”` : wordIn(code, labels["fund-stage"]);
}

function leftOf(view: StepView): string {
  return left[pieces(view)[1] ?? ""] ?? "";
}

function dayIn(view: StepView, index: number): string {
  return format.date(pieces(view)[index] ?? "");
}

function quotient(value: StepValue): string {
  const isRatio = typeof value === "object" && value !== null && "den" in value;
  return isRatio ? `${format.fen(value.num)}÷${format.fen(value.den)}` : String(value);
}

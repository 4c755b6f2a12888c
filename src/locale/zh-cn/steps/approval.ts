import type { ApprovalStep } from "../../../approval/steps.ts";
import type { Ratio } from "../../../kernel/ratio.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { limited } from "../limited.ts";

/** Sentences for the approval. 审批步骤。 @internal */
export const approvalSteps: Sentences<ApprovalStep> = {
  "approval.investment_limit": ({ output }) => `免办施工许可的投资限额：${output}。`,
  "approval.is_within_investment": (view) => `工程投资额${view.input("amount")}，${sizeText(view)}。`,
  "approval.area_limit": ({ output }) => `免办施工许可的建筑面积限额：${output}。`,
  "approval.is_within_area": (view) => `建筑面积${view.input("amount")}，${sizeText(view)}。`,
  "approval.least_budget": ({ output }) => `必须招标项目的预算资金界限：${output}以上（含本数）。`,
  "approval.reaches_budget": (view) =>
    `预算资金${view.input("budget")}，${holds(view) ? "达到" : "未达到"}${view.input("least")}。`,
  "approval.least_share": (view) => `预算资金占投资额的比例界限：${shareOf(view, "share")}以上（含本数）。`,
  "approval.reaches_share": (view) =>
    `预算资金${partOf(view, "num")}，投资额${partOf(view, "den")}，占比${holds(view) ? "达到" : "未达到"}${shareOf(view, "share")}。`,
  "approval.tender_line": (view) => `${kind(view)}单项合同必须招标的限额：${view.output}以上（含本数）。`,
  "approval.reaches_line": (view) =>
    `“${view.step.about ?? ""}”合同估算价${view.input("estimate")}，${holds(view) ? "达到" : "未达到"}${view.input("least")}。`,
  "approval.combined_total": (view) =>
    `可以合并进行的${kind(view)}合同估算价：${limited(
      view.step.inputs.map(({ name, value, unit }) => `“${name}”${format.value(value, unit)}`),
      { format },
    )}，合计${view.output}。`,
  "approval.combined_reach_line": (view) =>
    `可以合并进行的${kind(view)}合计${view.input("total")}，${holds(view) ? "达到" : "未达到"}${view.input("least")}。`,
  "approval.holds_condition": (view) => {
    const [procedure = "", fact = ""] = (view.step.about ?? "").split(":");
    const words = `“${wordIn(procedure, labels["approval-procedure"])}”：所列情形以“${wordIn(fact, labels.fact)}”`;
    const [stated, required, comparator] = view.step.inputs.map(({ value }) => value);
    const fits = holds(view) ? "符合" : "不符合";
    if (typeof stated === "boolean") return `${words}为“${yes(required)}”为前提，实际为“${yes(stated)}”，${fits}。`;
    return `${words}${comparator === ">" ? "超过" : "不超过"}${view.input("required")}为前提，实际为${view.input("stated")}，${fits}。`;
  },
  "approval.breakdown_due": ({ input, output, step }) =>
    step.output.value === null
      ? `投资计划于${input("receivedOn")}收到，应在${input("days")}个工作日内分解下达到项目，工作日历未覆盖该期间。`
      : `投资计划于${input("receivedOn")}收到，应在${input("days")}个工作日内分解下达到项目，最迟为${output}。`,
  "approval.is_in_order": (view) =>
    `本环节日期${view.input("on")}${holds(view) ? "不早于" : "早于"}上一环节日期${view.input("lastOn")}。`,
};

/** A share of two sums is read as the sums. */
function partOf(view: StepView, term: keyof Ratio): string {
  return format.fen(ratioIn(view, "part")[term]);
}

/** A tenth is written as a percentage, as the rule prints it. */
function shareOf(view: StepView, name: string): string {
  const { num, den } = ratioIn(view, name);
  return 100 % den === 0 ? `${(num * 100) / den}%` : `${num}/${den}`;
}

function ratioIn({ step }: StepView, name: string): Ratio {
  return step.inputs.find((input) => input.name === name)?.value as Ratio;
}

function yes(value: unknown): string {
  return value === true ? "是" : "否";
}

function kind({ about }: StepView): string {
  return wordIn(about, labels["contract-kind"]);
}

function sizeText(view: StepView): string {
  const isBelow = view.step.inputs.some(({ value }) => value === "<");
  const words = isBelow ? ["小于", "不小于"] : ["不超过", "超过"];
  return `${holds(view) ? words[0] : words[1]}限额${view.input("limit")}`;
}

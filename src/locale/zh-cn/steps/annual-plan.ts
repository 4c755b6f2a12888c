import type { AnnualPlanStep } from "../../../plan/annual/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";

/** Sentences for the check of an annual plan. 年度计划核查步骤。 @internal */
export const annualPlanSteps: Sentences<AnnualPlanStep> = {
  "plan.annual_sum": (view) =>
    `按县级行政区划汇总${figure(view)}：${view.inputs.map(({ name, text }) => `${name}为${text}`).join("，")}，合计${view.output}。`,
  "plan.annual_total": (view) => `年度计划载明的${figure(view)}合计：${view.output}。`,
  "plan.annual_adds_up": (view) =>
    `${figure(view)}：各小区合计${view.input("sum")}，计划载明${view.input("total")}，${view.step.output.value === true ? "一致" : "不一致"}。`,
  "plan.within_capacity": (view) =>
    `${figure(view)}：年度计划为${view.input("planned")}，当地能力为${view.input("capacity")}，${view.step.output.value === true ? "未超过" : "超过"}。`,
  "plan.investment_difference": ({ input, output }) => `投资增减额：${input("after")}－${input("before")}＝${output}。`,
};

function figure({ step }: StepView): string {
  return wordIn(step.about ?? "", labels.figure);
}

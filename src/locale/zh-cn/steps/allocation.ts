import type { AllocationStep } from "../../../funding/allocation/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { limited } from "../limited.ts";

/** Sentences for the allocation by factors. 因素法分配步骤。 @internal */
export const allocationSteps: Sentences<AllocationStep> = {
  "funding.allocation.total": ({ output }) => `待分配的总额：${output}。`,
  "funding.allocation.weight": (view) => `${weightText(view)}。`,
  "funding.allocation.weight_sum": ({ step, output }) =>
    `各因素权重合计：${step.inputs.map(({ name, value }) => `“${factorText(name)}”${format.percent(String(value))}`).join("＋")}＝${output}。`,
  "funding.allocation.factor_total": (view) =>
    `各地区“${factorText(view.step.about)}”合计：${figures(view)}，共${view.output}。`,
  "funding.allocation.adjusted_factor_total": (view) =>
    `各地区“${factorText(view.step.about)}”乘以财政困难程度系数后合计：${figures(view)}，共${view.output}。`,
  "funding.allocation.shares": ({ input, output }) =>
    `将${input("total")}按各地区的因素得分分配，以${input("grain")}为最小单位，依次为${output}。`,
};

function weightText({ input, op, output, step }: StepView): string {
  const factor = `“${factorText(step.about)}”的权重`;
  if (op === "multiply") return `${factor}：${input("share")}×${input("weight")}＝${output}`;
  return op === "rule" ? `${factor}：${output}` : `使用方给定${factor}：${output}`;
}

function factorText(factor: string | null): string {
  return wordIn(factor ?? "", labels.factor);
}

function figures({ inputs }: StepView): string {
  return limited(
    inputs.map(({ name, text }) => `“${name}”${text}`),
    { format },
  );
}

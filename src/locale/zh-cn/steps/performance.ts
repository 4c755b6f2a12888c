import type { PerformanceStep } from "../../../funding/performance/steps.ts";
import type { StepValue } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { fractionText, nearbyDecimal } from "../../points-text.ts";
import { format } from "../format.ts";
import { limited } from "../limited.ts";

/** Sentences for the performance evaluation. 绩效评价计分步骤。 @internal */
export const performanceSteps: Sentences<PerformanceStep> = {
  "funding.performance.full_points": (view) =>
    `${indicator(view)}的分值：${view.op === "given" ? "" : `${product(view)}＝`}${output(view)}分。`,
  "funding.performance.mark": (view) => `${indicator(view)}的评分：${output(view)}。`,
  "funding.performance.completion": (view) =>
    `${indicator(view)}的完成率：实际值${given(view, "actual")}×目标值的倒数${exact(view, "perTarget")}＝${output(view)}。`,
  "funding.performance.completion_capped": (view) =>
    `${indicator(view)}的完成率超过100%的按100%计，取${output(view)}。`,
  "funding.performance.deduction": (view) =>
    `${indicator(view)}的扣分：每次${given(view, "perEvent")}×${given(view, "events")}次＝${output(view)}。`,
  "funding.performance.deduction_capped": (view) =>
    `${indicator(view)}的扣分以满分${given(view, "fullMark")}为限，扣${output(view)}。`,
  "funding.performance.after_deduction": (view) =>
    `${indicator(view)}扣分后：${given(view, "fullMark")}－${given(view, "deduction")}＝${output(view)}。`,
  "funding.performance.met_or_not": (view) =>
    `${indicator(view)}${view.step.inputs[0]?.value === true ? "达标" : "未达标"}，得${output(view)}分。`,
  "funding.performance.points": (view) => `${indicator(view)}得分：${product(view)}＝${output(view)}分。`,
  "funding.performance.group_score": (view) => `${indicator(view)}得分：${sum(view)}。`,
  "funding.performance.group_lowest": (view) => `${indicator(view)}得分下限（缺数据的指标按0分计）：${sum(view)}。`,
  "funding.performance.group_highest": (view) => `${indicator(view)}得分上限（缺数据的指标按满分计）：${sum(view)}。`,
  "funding.performance.score": (view) => `总分：${sum(view)}。`,
  "funding.performance.lowest": (view) => `总分下限（缺数据的指标按0分计）：${sum(view)}。`,
  "funding.performance.highest": (view) => `总分上限（缺数据的指标按满分计）：${sum(view)}。`,
  "funding.performance.reaches_band": (view) =>
    `${given(view, "score")}分${view.step.output.value === true ? "达到" : "未达到"}等级${indicator(view)}的最低得分${given(view, "fromScore")}分。`,
  "funding.performance.coefficient": (view) => `等级${indicator(view)}对应的绩效调节系数：${output(view)}。`,
};

function indicator({ step }: StepView): string {
  return `“${step.about}”`;
}

function output({ step }: StepView): string {
  return pointsText(step.output.value);
}

function given({ step }: StepView, name: string): string {
  return pointsText(step.inputs.find((input) => input.name === name)?.value ?? "");
}

function exact({ step }: StepView, name: string): string {
  return fractionText(String(step.inputs.find((input) => input.name === name)?.value ?? ""));
}

function product({ step }: StepView): string {
  return step.inputs.map(({ value }) => fractionText(String(value))).join("×");
}

function sum(view: StepView): string {
  if (view.step.inputs.length === 0) return "0分";
  const parts = view.step.inputs.map(({ name, value }) => `“${name}”${pointsText(value)}`);
  return `${limited(parts, { format })}，合计${output(view)}分`;
}

function pointsText(value: StepValue): string {
  const near = nearbyDecimal(String(value));
  return near === null ? fractionText(String(value)) : `${fractionText(String(value))}（约${near}）`;
}

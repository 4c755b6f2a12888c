import type { PrinciplesStep } from "../../../progress/principles/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { fractionText } from "../../points-text.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { limited } from "../limited.ts";

/** Sentences for the scorecard. 五个坚持评分步骤。 @internal */
export const principlesSteps: Sentences<PrinciplesStep> = {
  "progress.principles.weight": (view) => `指标“${about(view)}”的权重：${output(view)}。`,
  "progress.principles.reaches": (view) =>
    `指标“${about(view)}”：${wordIn(view.step.inputs[0]?.name ?? "", labels.fact)}为${input(view, 0)}，${view.step.output.value === true ? "达到" : "未达到"}${input(view, 1)}。`,
  "progress.principles.whole": (view) => `“${about(view)}”各指标权重：${sum(view)}。`,
  "progress.principles.met": (view) => `“${about(view)}”已达到指标的权重：${sum(view)}。`,
  "progress.principles.met_or_unknown": (view) => `“${about(view)}”已达到和尚不能认定指标的权重：${sum(view)}。`,
  "progress.principles.score": (view) => `“${about(view)}”得分：${product(view)}。`,
  "progress.principles.lowest": (view) => `“${about(view)}”得分下限：${product(view)}。`,
  "progress.principles.highest": (view) => `“${about(view)}”得分上限：${product(view)}。`,
};

function about({ step }: StepView): string {
  const text = wordIn(step.about ?? "", labels.principle, labels.aspect, labels["principle-criterion"]);
  return text.replace(/[“”]/g, "");
}

function output({ step }: StepView): string {
  return fractionText(String(step.output.value));
}

function input({ step }: StepView, index: number): string {
  return fractionText(String(step.inputs[index]?.value ?? ""));
}

function product(view: StepView): string {
  return `${input(view, 0)}×${input(view, 1)}＝${output(view)}`;
}

function sum(view: StepView): string {
  if (view.step.inputs.length === 0) return "0";
  const parts = view.step.inputs.map(
    ({ name, value }) => `${wordIn(name, labels["principle-criterion"])}为${fractionText(String(value))}`,
  );
  return `${limited(parts, { format })}，合计${output(view)}`;
}

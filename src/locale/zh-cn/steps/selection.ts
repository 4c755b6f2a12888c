import type { SelectionStep } from "../../../plan/selection/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { limited } from "../limited.ts";

/** Sentences for ranking and choosing. 排序与遴选步骤。 @internal */
export const selectionSteps: Sentences<SelectionStep> = {
  "plan.selection.plan_year": ({ output }) => `计划年度：${output}。`,
  "plan.selection.weight": (view) => `${weightOf(view)}：${String(view.step.output.value)}。`,
  "plan.selection.most_years_of_age": ({ step }) => `计分的最高房龄：${String(step.output.value)}年。`,
  "plan.selection.investment": (view) => `名单内小区投资合计：${sum(view)}。`,
  "plan.selection.budget_left": (view) =>
    `剩余资金：${view.inputs[0]?.text ?? ""}－${view.inputs[1]?.text ?? ""}＝${view.output}。`,
  "plan.selection.households": (view) => `名单内小区户数合计：${sum(view)}。`,
  "plan.selection.within_communities": (view) => `名单内小区${counts(view, "个")}。`,
  "plan.selection.within_households": (view) => `名单内居民${counts(view, "户")}。`,
};

function weightOf({ step }: StepView): string {
  const kind = step.inputs[0]?.name ?? "";
  if (kind === "age") return "房龄每年的分值";
  if (kind === "willingness") return "居民全部愿意改造的分值";
  return `${wordIn(kind, labels["urgency-part"])}“${wordIn(step.about ?? "", labels.item)}”的分值`;
}

function sum({ inputs, output }: StepView): string {
  if (inputs.length < 2) return output;
  return `${limited(
    inputs.map(({ name, text }) => `${name}为${text}`),
    { format },
  )}，共${output}`;
}

function counts({ step }: StepView, unit: string): string {
  return `${format.number(Number(step.inputs[0]?.value))}${unit}，不超过上限${format.number(Number(step.inputs[1]?.value))}${unit}`;
}

import type { PerformanceStep } from "../../../funding/performance/steps.ts";
import type { StepValue } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { fractionText, nearbyDecimal } from "../../points-text.ts";
import { limited } from "../limited.ts";
import { quote } from "../plural.ts";

/** Sentences for the performance evaluation. 绩效评价计分步骤的英文表述。 @internal */
export const performanceSteps: Sentences<PerformanceStep> = {
  "funding.performance.full_points": (view) =>
    `Points of ${about(view)} when full: ${view.op === "given" ? "" : `${product(view)} = `}${output(view)}.`,
  "funding.performance.mark": (view) => `Mark of ${about(view)}: ${output(view)}.`,
  "funding.performance.completion": (view) =>
    `Completion of ${about(view)}: actual ${given(view, "actual")} × one over the target, ${exact(view, "perTarget")}, = ${output(view)}.`,
  "funding.performance.completion_capped": (view) =>
    `Completion of ${about(view)}, counted as at most 1: ${output(view)}.`,
  "funding.performance.deduction": (view) =>
    `Taken off ${about(view)}: ${given(view, "perEvent")} each × ${given(view, "events")} = ${output(view)}.`,
  "funding.performance.deduction_capped": (view) =>
    `Taken off ${about(view)}, at most the full mark of ${given(view, "fullMark")}: ${output(view)}.`,
  "funding.performance.after_deduction": (view) =>
    `Mark of ${about(view)}: ${given(view, "fullMark")} − ${given(view, "deduction")} = ${output(view)}.`,
  "funding.performance.met_or_not": (view) =>
    `${about(view)} is ${view.step.inputs[0]?.value === true ? "met" : "not met"}: ${output(view)} points.`,
  "funding.performance.points": (view) => `Points of ${about(view)}: ${product(view)} = ${output(view)}.`,
  "funding.performance.group_score": (view) => `Points of ${about(view)}: ${sum(view)}.`,
  "funding.performance.group_lowest": (view) =>
    `Least points of ${about(view)}, with 0 for what is missing: ${sum(view)}.`,
  "funding.performance.group_highest": (view) =>
    `Most points of ${about(view)}, with full points for what is missing: ${sum(view)}.`,
  "funding.performance.score": (view) => `Total: ${sum(view)}.`,
  "funding.performance.lowest": (view) => `Least total, with 0 for what is missing: ${sum(view)}.`,
  "funding.performance.highest": (view) => `Most total, with full points for what is missing: ${sum(view)}.`,
  "funding.performance.reaches_band": (view) =>
    `The score ${given(view, "score")} ${view.step.output.value === true ? "reaches" : "does not reach"} ${given(view, "fromScore")}, where ${about(view)} begins.`,
  "funding.performance.coefficient": (view) => `Coefficient of ${about(view)} for an allocation: ${output(view)}.`,
};

function about({ step }: StepView): string {
  return quote(step.about ?? "");
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
  return step.inputs.map(({ value }) => fractionText(String(value))).join(" × ");
}

function sum(view: StepView): string {
  if (view.step.inputs.length === 0) return "0";
  const parts = view.step.inputs.map(({ name, value }) => `${quote(name)} ${pointsText(value)}`);
  return `${limited(parts)}; together ${output(view)}`;
}

function pointsText(value: StepValue): string {
  const near = nearbyDecimal(String(value));
  return near === null ? fractionText(String(value)) : `${fractionText(String(value))} (about ${near})`;
}

import type { PrinciplesStep } from "../../../progress/principles/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { fractionText } from "../../points-text.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { limited } from "../limited.ts";
import { quote } from "../plural.ts";

/** Sentences for the scorecard. 五个坚持评分步骤的英文表述。 @internal */
export const principlesSteps: Sentences<PrinciplesStep> = {
  "progress.principles.weight": (view) => `Weight of ${about(view)}: ${output(view)}.`,
  "progress.principles.reaches": (view) =>
    `For ${about(view)}, the ${wordIn(view.step.inputs[0]?.name ?? "", labels.fact)} of ${input(view, 0)} ${view.step.output.value === true ? "reaches" : "does not reach"} ${input(view, 1)}.`,
  "progress.principles.whole": (view) => `Weights of all criteria of ${about(view)}: ${sum(view)}.`,
  "progress.principles.met": (view) => `Weights of the criteria of ${about(view)} that are met: ${sum(view)}.`,
  "progress.principles.met_or_unknown": (view) =>
    `Weights of the criteria of ${about(view)} that are met or not known: ${sum(view)}.`,
  "progress.principles.score": (view) => `Score of ${about(view)}: ${product(view)}.`,
  "progress.principles.lowest": (view) => `Lowest score of ${about(view)}: ${product(view)}.`,
  "progress.principles.highest": (view) => `Highest score of ${about(view)}: ${product(view)}.`,
};

function about({ step }: StepView): string {
  return quote(wordIn(step.about ?? "", labels.principle, labels.aspect, labels["principle-criterion"]));
}

function output({ step }: StepView): string {
  return fractionText(String(step.output.value));
}

function input({ step }: StepView, index: number): string {
  return fractionText(String(step.inputs[index]?.value ?? ""));
}

function product(view: StepView): string {
  return `${input(view, 0)} × ${input(view, 1)} = ${output(view)}`;
}

function sum(view: StepView): string {
  if (view.step.inputs.length === 0) return "0";
  const parts = view.step.inputs.map(
    ({ name, value }) => `${wordIn(name, labels["principle-criterion"])}: ${fractionText(String(value))}`,
  );
  return `${limited(parts)}; together ${output(view)}`;
}

import type { AllocationStep } from "../../../funding/allocation/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { listInputs } from "../limited.ts";
import { quote } from "../plural.ts";

/** Sentences for the allocation by factors. 因素法分配步骤的英文表述。 @internal */
export const allocationSteps: Sentences<AllocationStep> = {
  "funding.allocation.total": ({ output }) => `Total to be split: ${output}.`,
  "funding.allocation.weight": (view) => `${weightText(view)}.`,
  "funding.allocation.weight_sum": ({ step, output }) =>
    `Weights of the factors: ${step.inputs.map(({ name, value }) => `${factorText(name)} ${format.percent(String(value))}`).join(" + ")} = ${output}.`,
  "funding.allocation.factor_total": (view) =>
    `Total of ${factorText(view.step.about)} over the regions: ${listInputs(view)}; together ${view.output}.`,
  "funding.allocation.adjusted_factor_total": (view) =>
    `Total of ${factorText(view.step.about)} over the regions, each times its fiscal difficulty coefficient: ${listInputs(view)}; together ${view.output}.`,
  "funding.allocation.shares": ({ input, output }) =>
    `${input("total")} split by the regions' weights over all factors, in units of ${input("grain")}, in order: ${output}.`,
};

function weightText({ input, op, output, step }: StepView): string {
  const factor = `eight of ${factorText(step.about)}`;
  if (op === "multiply") return `W${factor}: ${input("share")} × ${input("weight")} = ${output}`;
  return op === "rule" ? `W${factor}: ${output}` : `Given w${factor}: ${output}`;
}

function factorText(factor: string | null): string {
  return quote(wordIn(factor ?? "", labels.factor));
}

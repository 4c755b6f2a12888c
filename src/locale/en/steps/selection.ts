import type { SelectionStep } from "../../../plan/selection/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { listSum } from "../limited.ts";
import { plural, quote } from "../plural.ts";

/** Sentences for ranking and choosing. 排序与遴选步骤的英文表述。 @internal */
export const selectionSteps: Sentences<SelectionStep> = {
  "plan.selection.plan_year": ({ output }) => `Plan year: ${output}.`,
  "plan.selection.weight": (view) => `${weightOf(view)}: ${String(view.step.output.value)}.`,
  "plan.selection.most_years_of_age": ({ step }) => `Age counts up to ${plural(Number(step.output.value), "year")}.`,
  "plan.selection.investment": (view) => `Cost of the communities on the list: ${listSum(view)}.`,
  "plan.selection.budget_left": (view) =>
    `Money left: ${view.inputs[0]?.text ?? ""} less ${view.inputs[1]?.text ?? ""} is ${view.output}.`,
  "plan.selection.households": (view) => `Households on the list: ${listSum(view)}.`,
  "plan.selection.within_communities": (view) => `${counts(view, "community", "communities")}.`,
  "plan.selection.within_households": (view) => `${counts(view, "household", "households")}.`,
};

function weightOf({ step }: StepView): string {
  const kind = step.inputs[0]?.name ?? "";
  if (kind === "age") return "Points for each year of age";
  if (kind === "willingness") return "Points where every household wants the renovation";
  return `Points for the ${wordIn(kind, labels["urgency-part"])} ${quote(wordIn(step.about ?? "", labels.item))}`;
}

function counts({ step }: StepView, one: string, many: string): string {
  const [chosen, most] = step.inputs;
  return `On the list: ${plural(Number(chosen?.value), one, many)}, at most ${plural(Number(most?.value), one, many)}`;
}

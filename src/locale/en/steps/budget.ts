import type { BudgetStep } from "../../../funding/budget/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { listSum } from "../limited.ts";
import { quote } from "../plural.ts";

/** Sentences for the spreading of a budget. 资金安排步骤的英文表述。 @internal */
export const budgetSteps: Sentences<BudgetStep> = {
  "funding.budget.total": ({ output }) => `Budget: ${output}.`,
  "funding.budget.ceiling": (view) =>
    view.input("ceiling") === ""
      ? `${projectOf(view)} asks for ${view.output}, which is also its ceiling.`
      : `${projectOf(view)} asks for ${view.input("asked")} under a ceiling of ${view.input("ceiling")}; the smaller is ${view.output}.`,
  "funding.budget.whole_grains": (view) =>
    `${view.step.about === null ? "The budget" : `The ceiling of project ${quote(view.step.about)}`} in whole grains, without ${view.input("rest")}: ${view.output}.`,
  "funding.budget.reaches_least": (view) =>
    `The ${view.input("left")} left ${view.step.output.value === true ? "reaches" : "does not reach"} the least amount of project ${quote(view.step.about ?? "")}, ${view.input("least")}.`,
  "funding.budget.by_rank": (view) =>
    `${projectOf(view)} receives the smaller of what is left, ${view.input("left")}, and the most it can receive, ${view.input("most")}: ${view.output}.`,
  "funding.budget.left": ({ input, output }) => `Left: ${input("left")} − ${input("amount")} = ${output}.`,
  "funding.budget.at_ceiling": (view) => `Projects${rankText(view)} that receive their ceiling: ${listSum(view)}.`,
  "funding.budget.split": (view) =>
    `${view.input("total")} split in proportion among the projects${rankText(view)} below their ceilings, in units of ${view.input("grain")}, in order: ${view.output} (0 for those that have their ceiling).`,
  "funding.budget.spent": (view) => `Spent: ${listSum(view)}.`,
  "funding.budget.unspent": ({ input, output }) => `Not spent: ${input("total")} − ${input("spent")} = ${output}.`,
};

function projectOf({ step }: StepView): string {
  return `Project ${quote(step.about ?? "")}`;
}

function rankText({ step }: StepView): string {
  return step.about === null ? "" : ` of rank ${step.about}`;
}

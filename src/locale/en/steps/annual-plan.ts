import type { AnnualPlanStep } from "../../../plan/annual/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { capital } from "../plural.ts";

/** Sentences for the check of an annual plan. 年度计划核查步骤的英文表述。 @internal */
export const annualPlanSteps: Sentences<AnnualPlanStep> = {
  "plan.annual_sum": (view) =>
    `${figure(view)} by county: ${view.inputs.map(({ name, text }) => `${text} in ${name}`).join(", ")}; together ${view.output}.`,
  "plan.annual_total": (view) => `${figure(view)}, as printed in total: ${view.output}.`,
  "plan.annual_adds_up": (view) =>
    `${figure(view)}: the communities add up to ${view.input("sum")} and the printed total is ${view.input("total")}, ${view.step.output.value === true ? "the same" : "not the same"}.`,
  "plan.within_capacity": (view) =>
    `${figure(view)}: ${view.input("planned")} planned, ${view.step.output.value === true ? "within" : "above"} the capacity of ${view.input("capacity")}.`,
  "plan.investment_difference": ({ input, output }) =>
    `Investment: ${input("after")} − ${input("before")} = ${output}.`,
};

function figure({ step }: StepView): string {
  return capital(wordIn(step.about ?? "", labels.figure));
}

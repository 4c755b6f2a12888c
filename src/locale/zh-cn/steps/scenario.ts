import type { ScenarioStep } from "../../../funding/scenario/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";

const figures: Readonly<Record<string, string>> = { cost: "总费用", gap: "资金缺口" };

/** Sentences for comparing and solving. 方案比选与反求步骤。 @internal */
export const scenarioSteps: Sentences<ScenarioStep> = {
  "funding.scenario": ({ step }) => `比选方案“${step.about ?? ""}”测算如下。`,
  "funding.scenario_difference": (view) =>
    `比选方案“${scenarioOf(view)}”与首个方案的“${figureOf(view)}”之差：${view.input("scenario")}－${view.input("first")}＝${view.output}。`,
  "funding.per_household": (view) =>
    `比选方案“${scenarioOf(view)}”的户均“${figureOf(view)}”：${view.input("amount")}÷${households(view)}，${view.input("rounding")}，为${view.output}。`,
  "funding.solve_answer": (view) => `试算“${soughtIn(view)}”取${view.output}。`,
  "funding.solve_beyond": (view) => `再试算“${soughtIn(view)}”取${view.output}。`,
  "funding.solve_reached": ({ input }) => `资金缺口${input("gap")}不超过允许的${input("target")}，满足要求。`,
  "funding.solve_missed": ({ input }) => `资金缺口${input("gap")}超过允许的${input("target")}，相差一分即不满足要求。`,
};

/** An id may hold a colon; what stands after the last one is the figure. */
function scenarioOf({ step }: StepView): string {
  return (step.about ?? "").replace(/:[^:]*$/, "");
}

function figureOf({ step, aboutWords }: StepView): string {
  const code = (step.about ?? "").replace(/^.*:/, "");
  return figures[code] ?? aboutWords.at(-1) ?? code;
}

function soughtIn({ step, about }: StepView): string {
  return step.about === "unit-price" ? "每平方米单价" : about;
}

function households({ step }: StepView): string {
  const each = step.inputs.find(({ name }) => name === "each")?.value;
  return typeof each === "object" && each !== null && "den" in each ? `${each.den}户` : "";
}

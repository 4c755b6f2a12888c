import type { ScenarioStep } from "../../../funding/scenario/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { quote } from "../plural.ts";

const figures: Readonly<Record<string, string>> = { cost: "cost", gap: "gap" };

/** Sentences for comparing and solving. 方案比选与反求步骤的英文表述。 @internal */
export const scenarioSteps: Sentences<ScenarioStep> = {
  "funding.scenario": ({ step }) => `Scenario ${quote(step.about ?? "")} is shared as follows.`,
  "funding.scenario_difference": (view) =>
    `Scenario ${quote(scenarioOf(view))} against the first, ${quote(figureOf(view))}: ${view.input("scenario")} − ${view.input("first")} = ${view.output}.`,
  "funding.per_household": (view) =>
    `Scenario ${quote(scenarioOf(view))}, ${quote(figureOf(view))} per household: ${view.input("amount")} ÷ ${households(view)}, ${view.input("rounding")}, is ${view.output}.`,
  "funding.solve_answer": (view) => `Tried for ${quote(soughtIn(view))}: ${view.output}.`,
  "funding.solve_beyond": (view) => `Tried next for ${quote(soughtIn(view))}: ${view.output}.`,
  "funding.solve_reached": ({ input }) =>
    `The gap of ${input("gap")} is no more than the ${input("target")} allowed: the amount is enough.`,
  "funding.solve_missed": ({ input }) =>
    `The gap of ${input("gap")} is more than the ${input("target")} allowed: one fen further is not enough.`,
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
  return step.about === "unit-price" ? "price per m²" : about;
}

function households({ step }: StepView): string {
  const each = step.inputs.find(({ name }) => name === "each")?.value;
  return typeof each === "object" && each !== null && "den" in each ? `${each.den} households` : "";
}

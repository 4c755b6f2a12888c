import type { QuestionStep } from "../../../funding/questions/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { listInputs } from "../limited.ts";
import { quote } from "../plural.ts";

/** Sentences for missing facts and the bounds meanwhile. 补充询问步骤的英文表述。 @internal */
export const questionSteps: Sentences<QuestionStep> = {
  "funding.question": (view) =>
    `The missing fact ${quote(factText(view))} moves the amounts of the sources by ${view.output} in all.`,
  "funding.bound_least": (view) =>
    `Least amount of ${quote(payerText(view))}, over what the missing facts may be: ${bound(view)}.`,
  "funding.bound_most": (view) =>
    `Greatest amount of ${quote(payerText(view))}, over what the missing facts may be: ${bound(view)}.`,
};

const facts: Readonly<Record<string, string>> = { planYear: "plan year", divisionCode: "division" };

function factText({ step, aboutWords: [first = "", part = ""] }: StepView): string {
  const about = step.about ?? "";
  if (about.startsWith("given:")) return `value of ${part}`;
  const measure = /^measures\.(.+)\.item$/.exec(about)?.[1];
  return measure === undefined ? (facts[about] ?? first) : `item of the measure ${measure}`;
}

function payerText({ step, about }: StepView): string {
  return step.about === "gap" ? "gap" : about;
}

function bound(view: StepView): string {
  return view.inputs.length < 2 ? view.output : `${listInputs(view)}; taken ${view.output}`;
}

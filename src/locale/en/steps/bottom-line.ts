import type { BottomLineStep } from "../../../bottom-line/steps.ts";
import type { StepInput } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { capital, quote } from "../plural.ts";

const demands: Readonly<Record<string, string>> = { "=": "must be", "<=": "must be at most", ">=": "must be at least" };
const names: Readonly<Record<string, string>> = {
  approval: "consent",
  counted: "what counts",
  forbidden: "what must not be done under the name of the renovation",
  listed: "works on the negative list",
  uncured: "hazards that no measure cures",
};
/** A vote passes; a line is met. */
const votes: Readonly<Record<string, string>> = { met: "passed", "not-met": "not passed", unknown: "not known" };
const bounds: Readonly<Record<string, string>> = {
  on: "the day asked for",
  startOn: "the start",
};

/** Sentences for the check of bottom lines. 底线要求核查步骤的英文表述。 @internal */
export const bottomLineSteps: Sentences<BottomLineStep> = {
  "bottom_line.asked_on": ({ output }) => `Asked for ${output}.`,
  "bottom_line.limit": (view) => `Limit of ${line(view)}: ${String(view.step.output.value)}.`,
  "bottom_line.counted": (view) =>
    `What counts for ${line(view)}: ${view.inputs.map(({ name, text }) => `${name} ${text}`).join(" less ")} is ${view.output}.`,
  "bottom_line.bound": (view) =>
    `Bound of ${line(view)}: ${view.inputs[0]?.name ?? ""}, ${view.inputs[0]?.text ?? ""}, times ${String(view.step.inputs[1]?.value)}.`,
  "bottom_line.holds": (view) => {
    const [part, bound] = view.step.inputs;
    const comparator = String(view.step.inputs[2]?.value);
    const demand = comparator === "<=" && part?.unit === "date" ? "must be no later than" : (demands[comparator] ?? "");
    return `${capital(line(view))}: ${wordIn(view.inputs[0]?.name ?? "", names)}: ${textOf(view, 0, part)}, ${demand} ${boundOf(view, bound)}: ${view.step.output.value === true ? "met" : "not met"}.`;
  },
};

function line({ step }: StepView): string {
  return quote(wordIn(step.about ?? "", labels["bottom-line"]));
}

function boundOf(view: StepView, bound: StepInput | undefined): string {
  if (bound?.name === "bound") return "the bound above";
  const text = textOf(view, 1, bound);
  if (bound === undefined || !Object.hasOwn(bounds, bound.name)) return text;
  return `${bounds[bound.name]}, ${text}`;
}

function textOf({ inputs }: StepView, index: number, input: StepInput | undefined): string {
  if (input?.unit !== "code") return inputs[index]?.text ?? "";
  return wordIn(String(input.value), votes, labels["utility-alignment"], labels["heating-work"]);
}

import type { IllegalStructureStep } from "../../../illegal-structure/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { illegalStructureLabels } from "../illegal-structure-labels.ts";
import { plural, quote } from "../plural.ts";

/** Sentences for illegal structures. 违法建设处理步骤的英文表述。 @internal */
export const illegalStructureSteps: Sentences<IllegalStructureStep> = {
  "illegal_structure.rectification_fine_least": (view) => fineLeast(view, "fine beside rectification"),
  "illegal_structure.rectification_fine_most": (view) => fineMost(view, "fine beside rectification"),
  "illegal_structure.confiscation_fine_least": (view) => fineLeast(view, "fine beside confiscation"),
  "illegal_structure.confiscation_fine_most": (view) => fineMost(view, "fine beside confiscation"),
  "illegal_structure.temporary_fine_least": (view) => fineLeast(view, "fine for temporary works"),
  "illegal_structure.temporary_fine_most": (view) => fineMost(view, "fine for temporary works"),
  "illegal_structure.order_in_time": (view) => {
    const doneOn = view.input("doneOn");
    const day = doneOn === "" ? `today, ${view.input("on")},` : `the day it was carried out, ${doneOn},`;
    const order = wordIn(view.input("order"), illegalStructureLabels["structure-order"]);
    return `${quote(view.about)}, order ${order}: ${day} is ${holds(view) ? "not after" : "after"} the last day, ${view.input("dueOn")}.`;
  },
  "illegal_structure.days_late": (view) =>
    `${quote(view.about)}: days after the last day, ${view.input("dueOn")}: ${view.output}.`,
  "illegal_structure.total_area": (view) => areaOf(view, "Illegal structures listed"),
  "illegal_structure.area_in_state": (view) =>
    areaOf(view, `Of them, ${wordIn(view.step.about ?? "", illegalStructureLabels["structure-state"])}`),
  "illegal_structure.area_on_path": (view) =>
    areaOf(
      view,
      `Of them, by way of handling (${wordIn(view.step.about ?? "", illegalStructureLabels["handling-path"])})`,
    ),
  "illegal_structure.unlawful_area": (view) => areaOf(view, "Not known to be lawful"),
  "illegal_structure.settled_area": (view) => areaOf(view, "Demolished, rectified or confiscated"),
  "illegal_structure.demolished_illegal_area": (view) =>
    areaOf(view, "Demolished, and left out of the share of demolition"),
  "illegal_structure.freed_land": (view) => areaOf(view, "Land freed"),
};

function fineLeast({ about, input, output }: StepView, fine: string): string {
  return `${quote(about)}: least ${fine}, ${input("rate")} of ${input("constructionCostFen")}, rounded up: ${output}.`;
}

function fineMost({ about, input, output }: StepView, fine: string): string {
  return `${quote(about)}: most ${fine}, ${input("rate")} of ${input("constructionCostFen")}, rounded down: ${output}.`;
}

function areaOf({ inputs, output }: StepView, what: string): string {
  return `${what}: ${plural(inputs.length, "structure")}, ${output}.`;
}

import type { ConsentStep } from "../../../consent/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { listSum } from "../limited.ts";
import { capital } from "../plural.ts";

const readings: Readonly<Record<string, string>> = {
  for: "counts as taking part and agreeing",
  against: "counts as taking part and not agreeing",
  none: "does not count as taking part",
};

/** Sentences for the counting of votes. 业主表决统计步骤的英文表述。 @internal */
export const consentSteps: Sentences<ConsentStep> = {
  "consent.counts_as": (view) => `${capital(view.about)}: ${readings[String(view.step.output.value)] ?? view.output}.`,
  "consent.total_area": (view) => `Area of all owners: ${listSum(view)}.`,
  "consent.total_heads": (view) => `Number of all owners: ${listSum(view)}.`,
  "consent.participating_area": (view) => `Area of the owners who took part: ${listSum(view)}.`,
  "consent.participating_heads": (view) => `Number of owners who took part: ${listSum(view)}.`,
  "consent.agreeing_area": (view) => `Area of the owners who agreed: ${listSum(view)}.`,
  "consent.agreeing_heads": (view) => `Number of owners who agreed: ${listSum(view)}.`,
  "consent.required_share": (view) => `Share asked for of ${testOf(view)}: ${view.output}.`,
  "consent.required_area": (view) => `Area asked for of ${testOf(view)}: ${required(view)}.`,
  "consent.required_heads": (view) => `Owners asked for of ${testOf(view)}: ${required(view)}.`,
  "consent.is_enough_area": (view) => `${capital(testOf(view))} by area, ${view.input("part")}, ${enough(view)}.`,
  "consent.is_enough_heads": (view) => `${capital(testOf(view))} by heads, ${view.input("part")}, ${enough(view)}.`,
};

function testOf({ step }: StepView): string {
  return step.about === "participation" ? "participation" : "approval";
}

function required({ input, inputs }: StepView): string {
  return `${input("whole")} × ${inputs.at(-1)?.text ?? ""}`;
}

/** Where the share must be exceeded, the limit itself is not enough. */
function enough({ step }: StepView): string {
  const isToExceed = step.inputs.some(({ name, value }) => name === "comparator" && value === ">");
  const verb = isToExceed ? "exceed" : "reach";
  return step.output.value === true
    ? `${verb}${isToExceed ? "s" : "es"} what is asked for`
    : `does not ${verb} what is asked for`;
}

import type { ConsentStep } from "../../../consent/steps.ts";
import type { StepValue } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { listSum } from "../limited.ts";
import { capital, quote } from "../plural.ts";

const readings: Readonly<Record<string, string>> = {
  for: "counts as taking part and agreeing",
  against: "counts as taking part and not agreeing",
  none: "does not count as taking part",
};

/** Sentences for the counting of votes. 业主表决统计步骤的英文表述。 @internal */
export const consentSteps: Sentences<ConsentStep> = {
  "consent.voting_unit": ({ about, input }) =>
    `Those who vote are the owners of the ${input("votingUnit")}${about === "" ? "" : ` ${quote(about)}`}.`,
  "consent.area_order": ({ step }) =>
    `Of several records of an area, the first counts of: ${[step.output.value]
      .flat()
      .map((basis) => wordIn(String(basis), labels["area-basis"]))
      .join(", ")}.`,
  "consent.parking_counts_in": ({ step }) =>
    step.about === "area"
      ? `The area of parking spaces ${step.output.value === true ? "counts" : "does not count"}.`
      : `An owner of parking spaces only ${step.output.value === true ? "counts" : "does not count"} as a head.`,
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
  "consent.households_asked": ({ output }) => `Asked: ${output}.`,
  "consent.households_took_part": ({ output }) => `Took part: ${output}.`,
  "consent.households_agreed": ({ output }) => `Agreed: ${output}.`,
  "consent.required_rate": (view) => `Local rate of ${testOf(view)}: ${view.output}.`,
  "consent.required_households": (view) => `Households asked for of ${testOf(view)}: ${required(view)}.`,
  "consent.is_enough_households": (view) => `${capital(testOf(view))}, ${view.input("part")}, ${enough(view)}.`,
  "consent.calls_for": ({ about, step }) => `${quote(capital(about))} calls for: ${matterText(step.output.value)}.`,
  "consent.may_call_for": ({ about, step }) =>
    `${quote(capital(about))}, if it changes the use of common parts, calls for: ${matterText(step.output.value)}.`,
  "consent.least_consent": (view) =>
    `Of all owners, the limit for those who must agree to pass ${quote(view.about)}: ${view.inputs.map(({ text }) => text).join(" × ")}.`,
  "consent.strictest_consent": ({ about, output }) =>
    `The strictest matter is ${quote(about)}: its limit is ${output} of all owners.`,
  "consent.revocation": ({ about, input, output }) =>
    `${quote(about)}: last day to ask the court to revoke the decision, ${input("months")} months after ${input("knownOn")}: ${output}.`,
};

function matterText(value: StepValue): string {
  return wordIn(String(value), labels.matter, labels["matter-called"]);
}

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

import type { AftercareStep } from "../../../aftercare/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { capital, plural, quote } from "../plural.ts";

const demands: Readonly<Record<string, string>> = {
  "=": "must be",
  ">=": "must be at least",
  "<=": "must be no later than",
};
const names: Readonly<Record<string, string>> = {
  collected: "share of households that pay",
  matter: "matter of the vote",
  participants: "who is in the meeting of those who must be",
  verdict: "outcome of the vote",
};

/** A vote passes; an item is met. */
const votes: Readonly<Record<string, string>> = { met: "passed", "not-met": "not passed", unknown: "not known" };

/** Sentences for long-term management. 长效管理评估与测算步骤的英文表述。 @internal */
export const aftercareSteps: Sentences<AftercareStep> = {
  "aftercare.asked_on": ({ output }) => `Assessed for ${output}.`,
  "aftercare.holds": (view) => {
    const { about, inputs, output } = view.step;
    const criterion = capital(quote(wordIn(about ?? "", labels["aftercare-criterion"])));
    const demand = `${demands[String(inputs[2]?.value)] ?? ""} ${inputs[1]?.name === "on" ? "the day asked for, " : ""}${textOf(view, 1)}`;
    return `${criterion}: ${wordIn(view.inputs[0]?.name ?? "", names)}: ${textOf(view, 0)}, ${demand}: ${output.value === true ? "met" : "not met"}.`;
  },
  "aftercare.least_balance": ({ input, output, step }) =>
    `Limit for a top-up of account ${quote(String(step.about))}: first deposit ${input("firstDeposit")} × ${input("share")}, ${input("rounding")}, is ${output}.`,
  "aftercare.below_least": ({ input, step }) =>
    `The balance ${input("balance")} of account ${quote(String(step.about))} is ${step.output.value === true ? "below" : "not below"} the limit ${input("least")}.`,
  "aftercare.top_up": ({ input, output, step }) =>
    `Least top-up of account ${quote(String(step.about))}: ${input("least")} − ${input("balance")} = ${output}.`,
  "aftercare.top_up_total": ({ output }) => `Top-ups of all accounts: ${output}.`,
  "aftercare.due_count": ({ step }) => `Due at this stage: ${plural(Number(step.output.value), "item")}.`,
  "aftercare.met_count": ({ step }) => `Of those, met: ${plural(Number(step.output.value), "item")}.`,
  "aftercare.yearly_charge": ({ input, output }) =>
    `Fees of a year: ${input("fee")} × ${input("area")} × ${input("months")} months, ${input("rounding")}, is ${output}.`,
  "aftercare.fee_income": ({ input, output }) =>
    `Fees that come in: ${input("charged")} × ${input("collected")} of the households, ${input("rounding")}, is ${output}.`,
  "aftercare.income": ({ input, output }) =>
    `Income of the year: fees ${input("feeIncome")} + common income ${input("commonIncome")} = ${output}.`,
  "aftercare.surplus": ({ input, output }) =>
    `Surplus: income ${input("income")} − budget ${input("budget")} = ${output}.`,
  "aftercare.gap": ({ input, output }) => `Gap: budget ${input("budget")} − income ${input("income")} = ${output}.`,
  "aftercare.needed_income": ({ input, output }) =>
    `Fees that must come in to break even: budget ${input("budget")} − common income ${input("commonIncome")} = ${output}.`,
  "aftercare.needed_charge": ({ input, output }) =>
    `Fees to charge for that: ${input("needed")} × ${input("perCollected")} (households that owe over those that pay), ${input("rounding")}, is ${output}.`,
  "aftercare.break_even_fee": ({ input, output }) =>
    `Break-even fee a month: ${input("charge")} over the charged area and twelve months, ${input("rounding")}, is ${output}.`,
};

function textOf({ inputs, step }: StepView, index: number): string {
  const input = step.inputs[index];
  return input?.unit === "code" ? wordIn(String(input.value), labels.matter, votes) : (inputs[index]?.text ?? "");
}

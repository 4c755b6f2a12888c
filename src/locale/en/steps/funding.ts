import type { FundingStep } from "../../../funding/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds, inputOf } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { listInputs, listSum } from "../limited.ts";
import { quote } from "../plural.ts";

/** Sentences for the sharing of costs. 资金分担步骤的英文表述。 @internal */
export const fundingSteps: Sentences<FundingStep> = {
  "funding.scheme": (view) => schemeText(view),
  "funding.measure_cost": ({ about, output }) => `Cost of the measure ${quote(about)}: ${output}.`,
  "funding.total_cost": (view) => `Cost of all measures: ${listSum(view)}.`,
  "funding.pledge": ({ about, output }) => `Pledged by ${quote(about)}: ${output}.`,
  "funding.financing": ({ about, output }) =>
    `Financed by ${quote(about)}: ${output}; the document does not say who bears it in the end.`,
  "funding.built_from": (view) =>
    `Completed in ${view.input("built")}, ${holds(view) ? "not before" : "before"} the ${view.input("limit")} that ${quote(view.about)} reaches from.`,
  "funding.built_by": (view) =>
    `Completed in ${view.input("built")}, ${holds(view) ? "not after" : "after"} the ${view.input("limit")} that ${quote(view.about)} reaches to.`,
  "funding.cost_in_scope": (view) => `Cost that ${quote(view.about)} reaches: ${listSum(view)}.`,
  "funding.cap": ({ about, input, output }) =>
    `Cap of ${quote(about)}: ${input("price")} × ${input("area")}, ${input("rounding")}, is ${output}.`,
  "funding.eligible_cost": ({ about, input, output }) =>
    `Cost that counts for ${quote(about)}: the smaller of the cost ${input("cost")} and the cap ${input("cap")}, ${output}.`,
  "funding.above_cap": ({ about, input, output }) =>
    `Cost above the cap of ${quote(about)}: ${input("cost")} − ${input("eligible")} = ${output}.`,
  "funding.share_of_cost": ({ about, input, output }) =>
    `Due by ${quote(about)}: ${input("eligible")} × ${input("share")}, ${input("rounding")}, is ${output}.`,
  "funding.rest_below_cap": ({ about, input, output }) =>
    `Rest below the cap of ${quote(about)}: ${input("eligible")} − ${input("share")} = ${output}.`,
  "funding.share_cap": (view) => shareCap(view),
  "funding.share_held_to_cap": ({ about, input, output }) =>
    `Due by ${quote(about)}: the smaller of the share ${input("amount")} and the cap ${input("cap")}, ${output}.`,
  "funding.fixed_amount": (view) => fixedAmount(view),
  "funding.baseline_total": (view) => `Residents' baseline of ${quote(view.about)}: ${listSum(view)}.`,
  "funding.resident_paid": (view) => `Paid by residents, as ${quote(view.about)} counts it: ${listSum(view)}.`,
  "funding.above_baseline": ({ about, input, output }) =>
    `Residents pay above the baseline of ${quote(about)}: ${input("paid")} − ${input("baseline")} = ${output}.`,
  "funding.below_baseline": ({ about, input, output }) =>
    `Residents pay below the baseline of ${quote(about)}: ${input("baseline")} − ${input("paid")} = ${output}.`,
  "funding.points": (view) => startedPoints(view),
  "funding.points_taken": (view) =>
    `The ratio of ${quote(view.about)} ${isNegative(view) ? "falls" : "rises"}: ${view.input("points")}, each counted ${size(view, "each")} times, ${view.output.replace(/^-/, "")}.`,
  "funding.points_limited": ({ about, input, output }) =>
    `The ratio of ${quote(about)} rises by at most ${input("most")}: of ${input("points")}, ${output}.`,
  "funding.adjusted_ratio": (view) =>
    `Adjusted ratio of ${quote(view.about)}: ${view.input("ratio")} ${isMinus(view, "points") ? "−" : "+"} ${format.percent(size(view, "points"))} = ${view.output}.`,
  "funding.ratio_not_negative": ({ about, input, output }) =>
    `The adjusted ratio of ${quote(about)}, ${input("ratio")}, is below 0 and counts as ${output}.`,
  "funding.minimum": ({ aboutWords: [part = "", category = ""], input, output }) =>
    `Least share of the ${category} category by ${quote(part)}: ${input("cost")} × ${input("share")}, ${input("rounding")}, is ${output}.`,
  "funding.remaining": (view) => `Cost that is left before ${quote(view.about)}: ${listSum(view)}.`,
  "funding.paid": (view) =>
    `${payment(view)}: the smaller of ${view.input("due")} and the cost that is left, ${view.input("remaining")}: ${view.output}.`,
  "funding.split": (view) =>
    `${payment(view)}: ${view.input("total")} split among the measures by what each still needs: ${view.output}.`,
  "funding.balance": (view) =>
    `Due by ${quote(view.about)} as the balance: ${view.input("base")} less what the others owe, ${view.output}.`,
  "funding.source_total": (view) => sourceTotal(view),
  "funding.gap": (view) =>
    `Gap: the cost ${view.input("cost")} less the sources (${listInputs({ inputs: view.inputs.slice(1) })}), ${view.output}.`,
};

function schemeText({ op, output, step }: StepView): string {
  if (step.output.value === "as-printed") return "The cost is shared by the sources that the plan prints.";
  return op === "rule"
    ? `The cost is shared by the scheme of the rules, ${quote(output)}.`
    : `The cost is shared by the scheme given, ${quote(output)}.`;
}

function shareCap({ about, input, output }: StepView): string {
  const times = input("households") || input("area");
  return times === ""
    ? `Cap of ${quote(about)}: ${output}.`
    : `Cap of ${quote(about)}: ${input("amount")} × ${times} = ${output}.`;
}

function fixedAmount({ about, input, output }: StepView): string {
  const times = input("households") || input("area");
  return times === ""
    ? `Fixed amount of ${quote(about)}: ${output}.`
    : `Fixed amount of ${quote(about)}: ${input("amount")} × ${times} = ${output}.`;
}

function startedPoints(view: StepView): string {
  const cost = inputOf(view, "cost")?.value;
  if (typeof cost !== "object" || cost === null || !("den" in cost))
    return `${quote(view.about)} has no cost by which to measure the residents' share, and no change.`;
  return `The difference of ${view.input("difference")} for ${quote(view.about)}, as a percentage of the cost ${format.fen(cost.den)}, a started point counted in full: ${view.output}.`;
}

/** Who pays and on what account: `pledge:municipal`, `balance:district`, `city-share:municipal`. */
function payment({ step, aboutWords: [part = "", payer = ""] }: StepView): string {
  const [account] = (step.about ?? "").split(":");
  if (account === "pledge") return `Money of ${quote(payer)}`;
  return account === "balance"
    ? `Paid by ${quote(payer)} as the balance`
    : `Paid by ${quote(payer)} for ${quote(part)}`;
}

function sourceTotal(view: StepView): string {
  const payer = wordIn(view.step.about ?? "", labels.source);
  if (view.inputs.length < 2) return `Total of ${quote(payer)}: ${view.output}.`;
  const paid =
    view.inputs.length > 8 ? `${view.inputs.length} payments` : view.inputs.map((input) => input.text).join(" + ");
  return `Total of ${quote(payer)}: ${paid} = ${view.output}.`;
}

function isMinus(view: StepView, name: string): boolean {
  return String(inputOf(view, name)?.value ?? "").startsWith("-");
}

function isNegative({ step }: StepView): boolean {
  return String(step.output.value).startsWith("-");
}

function size(view: StepView, name: string): string {
  return String(inputOf(view, name)?.value ?? "").replace(/^-/, "");
}

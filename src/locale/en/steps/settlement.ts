import type { SettlementStep } from "../../../funding/settlement/steps.ts";
import type { StepValue } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { capital, quote } from "../plural.ts";

const left: Readonly<Record<string, string>> = {
  committed: "planned and not committed",
  arrived: "committed and not arrived",
  spent: "arrived and not spent",
};

/** Sentences for ledgers, estimates, final accounts and contract payments. 资金台账、概算、决算与支付步骤的英文表述。 @internal */
export const settlementSteps: Sentences<SettlementStep> = {
  "funding.settlement.stage_total": (view) => `${capital(word(view, 0))}, ${word(view, 1)}: ${view.output}.`,
  "funding.settlement.stage_difference": (view) =>
    `${capital(word(view, 0))}, ${leftOf(view)}: ${view.input("earlier")} − ${view.input("later")} = ${view.output}.`,
  "funding.settlement.stage_left": (view) =>
    `${capital(word(view, 0))}, ${leftOf(view)}: below nothing counts as ${view.output}.`,
  "funding.settlement.arrival_rate": (view) =>
    `${capital(word(view, 0))}, arrived over committed: ${quotient(view.step.output.value)}.`,
  "funding.settlement.spending_rate": (view) =>
    `${capital(word(view, 0))}, spent over arrived: ${quotient(view.step.output.value)}.`,
  "funding.settlement.stage_excess": (view) =>
    `${capital(word(view, 0))}, by ${dayIn(view, 3)}: ${word(view, 1)} ${view.input("stage")}, above ${word(view, 2)} ${view.input("limit")} by ${view.output}.`,
  "funding.settlement.estimate_factor": ({ output }) =>
    `An estimate of up to ${output} of the feasibility estimate needs no report.`,
  "funding.settlement.estimate_limit": ({ input, output }) =>
    `Feasibility estimate ${input("feasibility")} × ${input("factor")}, ${input("rounding")}: ${output}.`,
  "funding.settlement.estimate_within": (view) =>
    `The proposed estimate of ${view.input("amount")} is ${holds(view) ? "not above" : "above"} ${view.input("limit")}.`,
  "funding.settlement.investment_within": (view) =>
    `The cost of ${view.input("amount")} is ${holds(view) ? "not above" : "above"} the approved estimate of ${view.input("limit")}.`,
  "funding.settlement.estimate_difference": ({ about, input, output }) =>
    `${capital(about)}, less what it is held against: ${input("amount")} − ${input("base")} = ${output}.`,
  "funding.settlement.planned_shares": ({ step }) =>
    `Project ${quote(step.about ?? "")} at its planned cost is shared as follows.`,
  "funding.settlement.pledges": ({ step }) =>
    `Where the audited cost is below the planned cost, pledges are ${wordIn(String(step.output.value), labels["pledge-treatment"])}.`,
  "funding.settlement.pledge_reduced": ({ about, input, output, step }) =>
    `Pledge of the ${about}, ${input("amount")}, times audited over planned cost, ${quotient(step.inputs[1]?.value ?? null)}, ${input("rounding")}: ${output}.`,
  "funding.settlement.final_shares": ({ step }) =>
    `Project ${quote(step.about ?? "")} at its audited cost is shared as follows.`,
  "funding.settlement.paid": ({ about, output }) => `${capital(about)}, paid: ${output}.`,
  "funding.settlement.paid_unbooked": ({ about, output }) =>
    `${capital(about)}, paid and booked on no measure: ${output}.`,
  "funding.settlement.paid_by_measure": ({ about, input, output }) =>
    `${capital(about)}, ${input("total")} booked on no measure, spread over the measures: ${output}.`,
  "funding.settlement.difference": ({ about, input, output }) =>
    `${capital(about)}, borne less paid: ${input("final")} − ${input("paid")} = ${output}.`,
  "funding.settlement.paid_in_all": ({ output }) => `Paid by all sources: ${output}.`,
  "funding.settlement.outstanding": ({ input, output }) =>
    `Audited cost less what was paid: ${input("cost")} − ${input("paid")} = ${output}.`,
  "funding.settlement.payments": (view) => `Paid by ${dayIn(view, 0)}: ${view.output}.`,
  "funding.settlement.advance": ({ input, output }) =>
    `Advance: contract price ${input("base")} × ${input("share")}, ${input("rounding")}, is ${output}.`,
  "funding.settlement.progress_due": ({ input, output }) =>
    `Progress payments: work done ${input("base")} × ${input("share")}, ${input("rounding")}, is ${output}.`,
  "funding.settlement.allowed": (view) =>
    `By ${dayIn(view, 0)}, advance and progress payments less the advance taken back: ${view.output}.`,
  "funding.settlement.price_limit": ({ input, output }) =>
    `No more than the contract price of ${input("price")} is due: ${output}.`,
  "funding.settlement.settled_due": ({ input, output }) =>
    `Settled price ${input("price")} less ${input("retained")} kept back: ${output}.`,
  "funding.settlement.payable": ({ input, output }) =>
    `Due less paid: ${input("allowed")} − ${input("paid")} = ${output}.`,
  "funding.settlement.nothing_payable": ({ output }) => `More is paid than is due, so ${output} may still be paid.`,
  "funding.settlement.payment_excess": (view) =>
    `By ${dayIn(view, 1)}, ${view.input("paid")} is paid, above ${pieces(view)[0] === "price" ? "the price" : "what is due"}, ${view.input("limit")}, by ${view.output}.`,
  "funding.settlement.paid_share": ({ step }) => `Paid, over the contract price: ${quotient(step.output.value)}.`,
  "funding.settlement.allowed_share": ({ step }) => `Due, over the contract price: ${quotient(step.output.value)}.`,
};

function pieces({ step }: StepView): readonly string[] {
  return (step.about ?? "").split(":");
}

function word(view: StepView, index: number): string {
  const code = pieces(view)[index] ?? "";
  return code === "total" ? "all sources" : wordIn(code, labels.source, labels["fund-stage"]);
}

function leftOf(view: StepView): string {
  return left[pieces(view)[1] ?? ""] ?? "";
}

function dayIn(view: StepView, index: number): string {
  return format.date(pieces(view)[index] ?? "");
}

function quotient(value: StepValue): string {
  const isRatio = typeof value === "object" && value !== null && "den" in value;
  return isRatio ? `${format.fen(value.num)} ÷ ${format.fen(value.den)}` : String(value);
}

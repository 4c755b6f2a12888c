import type { FundingSource } from "../../../funding/codes.ts";
import type { ExcessParams, SettlementIssueParams } from "../../../funding/settlement/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { capital, quote } from "../plural.ts";

/** Messages about ledgers, estimates, final accounts and contract payments. 资金台账、概算、决算与支付类英文提示。 @internal */
export const settlementIssues: Messages<SettlementIssueParams> = {
  "funding.settlement.committed_above_planned": (params, words) =>
    `${sourceText(params, words)}: more is committed than planned, ${excessText(params, words)}.`,
  "funding.settlement.arrived_above_committed": (params, words) =>
    `${sourceText(params, words)}: more has arrived than was committed, ${excessText(params, words)}.`,
  "funding.settlement.spent_above_arrived": (params, words) =>
    `${sourceText(params, words)}: more is spent than has arrived, ${excessText(params, words)}.`,
  "funding.settlement.spent_before_commitment": (params, words) =>
    `${sourceText(params, words)}: money is spent that was not committed, ${excessText(params, words)}.`,
  "funding.settlement.reduced_below_zero": ({ source, stage, on, shortFen }, { format, labels }) =>
    `By ${format.date(on)} the reductions of what is ${labels["fund-stage"][stage]} by ${labels.source[source]} exceed it by ${format.fen(shortFen)}.`,
  "funding.settlement.estimate_overrun": ({ proposedFen, feasibilityFen, excessFen, share }, { format }) =>
    `The proposed estimate of ${format.fen(proposedFen)} is ${format.fen(excessFen)} above the feasibility estimate of ${format.fen(feasibilityFen)}, more than ${format.percent(share)}: it must be reported, and a new feasibility report may be asked for.`,
  "funding.settlement.investment_above_estimate": ({ investmentFen, approvedFen, excessFen }, { format }) =>
    `The cost of ${format.fen(investmentFen)} is ${format.fen(excessFen)} above the approved estimate of ${format.fen(approvedFen)}; a higher estimate needs approval.`,
  "funding.settlement.fact_not_given": ({ fact }, { labels }) =>
    `A fact is not given (${labels.fact[fact]}), so this could not be checked.`,
  "funding.settlement.unknown_measure": ({ measureId }) =>
    `There is no measure ${quote(measureId)} in the plan or the final account.`,
  "funding.settlement.measure_not_audited": ({ measureId }) =>
    `The planned measure ${quote(measureId)} has no audited cost; where it was cancelled, give 0.`,
  "funding.settlement.measure_cancelled": ({ measureId, plannedCostFen }, { format }) =>
    `The measure ${quote(measureId)}, planned at ${format.fen(plannedCostFen)}, was cancelled.`,
  "funding.settlement.measure_added": ({ measureId, costFen }, { format }) =>
    `The measure ${quote(measureId)} is not in the plan; its audited cost is ${format.fen(costFen)}.`,
  "funding.settlement.pays_more": (params, words) =>
    `${sourceText(params, words)}: bears ${words.format.fen(params.finalFen)}, has paid ${words.format.fen(params.paidFen)}, and pays ${words.format.fen(params.amountFen)} more.`,
  "funding.settlement.gets_back": (params, words) =>
    `${sourceText(params, words)}: bears ${words.format.fen(params.finalFen)}, has paid ${words.format.fen(params.paidFen)}, and gets ${words.format.fen(params.amountFen)} back.`,
  "funding.settlement.paid_above_allowed": (params, words) =>
    `More is paid than advance and progress, or after the settlement its price less what is kept back, allow: ${excessText(params, words)}.`,
  "funding.settlement.paid_above_price": (params, words) =>
    `More is paid than the contract, or after the settlement the settled price, comes to: ${excessText(params, words)}.`,
  "funding.settlement.final_payment_early": ({ paymentId, paidOn, settledOn }, { format }) =>
    `The final payment ${quote(paymentId)} of ${format.date(paidOn)} was made ${settledOn === null ? "with no settlement by the day of the question" : `before the settlement of ${format.date(settledOn)}`}.`,
};

function sourceText({ source }: { readonly source: FundingSource }, { labels }: Words): string {
  return capital(labels.source[source]);
}

function excessText({ firstOn, excessFen, openFen }: ExcessParams, { format }: Words): string {
  const now = openFen > 0 ? `the excess is ${format.fen(openFen)}` : "there is none left";
  return `first on ${format.date(firstOn)} by ${format.fen(excessFen)}; on the day of the question ${now}`;
}

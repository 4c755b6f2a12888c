import type { ApprovalIssueParams } from "../../../approval/issues.ts";
import type { PermitBound } from "../../../approval/rules.ts";
import type { ApprovalFact } from "../../../approval/types.ts";
import type { Messages, Words } from "../../messages.ts";
import { limited } from "../limited.ts";
import { capital, quote } from "../plural.ts";

/** Messages about the approval. 审批类英文提示。 @internal */
export const approvalIssues: Messages<ApprovalIssueParams> = {
  "approval.permit_exempt_by_investment": ({ investmentFen, limitFen, bound }, { format }) =>
    `The investment of ${format.fen(investmentFen)} is ${within(bound, format.fen(limitFen))}: no construction permit is needed.`,
  "approval.permit_exempt_by_area": ({ floorAreaM2, limitM2, bound }, { format }) =>
    `The floor area of ${format.areaM2(floorAreaM2)} is ${within(bound, format.areaM2(limitM2))}: no construction permit is needed.`,
  "approval.permit_above_limits": ({ investmentFen, limitFen, floorAreaM2, limitM2, bound }, { format }) =>
    `The investment of ${format.fen(investmentFen)} is ${outside(bound, format.fen(limitFen))}, and ${
      floorAreaM2 === null
        ? "the works have no floor area"
        : `the floor area of ${format.areaM2(floorAreaM2)} is ${outside(bound, format.areaM2(limitM2))}`
    }: a construction permit is needed before the start.`,
  "approval.local_limit_not_given": ({ divisionCode }) =>
    `Provinces may set other limits for the construction permit, and the packs given have none for division ${divisionCode}: the national limits were used; ask the authority of the place.`,
  "approval.not_state_funded": () =>
    "The public money does not reach the line: this is not a project that must be tendered.",
  "approval.contract_reaches_line": ({ contractId, kind, estimateFen, leastFen }, { format, labels }) =>
    `The estimate of contract ${quote(contractId)} (${labels["contract-kind"][kind]}), ${format.fen(estimateFen)}, reaches the line of ${format.fen(leastFen)}.`,
  "approval.combined_reach_line": ({ kind, contractIds, totalFen, leastFen }, { format, labels }) =>
    `Contracts ${limited(contractIds.map(quote))} (${labels["contract-kind"][kind]}) can be combined; together their estimates, ${format.fen(totalFen)}, reach the line of ${format.fen(leastFen)}, and they may not be split to avoid a tender.`,
  "approval.contract_below_line": ({ contractId, kind, estimateFen, leastFen }, { format, labels }) =>
    `The estimate of contract ${quote(contractId)} (${labels["contract-kind"][kind]}), ${format.fen(estimateFen)}, is below the line of ${format.fen(leastFen)}.`,
  "approval.budget_above_investment": ({ budgetFen, investmentFen }, { format }) =>
    `The budget money, ${format.fen(budgetFen)}, is more than the investment, ${format.fen(investmentFen)}.`,
  "approval.contradictory_facts": ({ fact, other }, { labels }) =>
    `Both cannot be true: ${labels.fact[fact]}, and ${labels.fact[other]}.`,
  "approval.procedure_ruled": ({ procedure, need, facts }, words) =>
    `${capital(words.labels["approval-procedure"][procedure])}: ${words.labels["approval-need"][need]}${basis(facts, words)}.`,
  "approval.procedure_merged": ({ procedure, into, facts }, words) =>
    `${capital(words.labels["approval-procedure"][procedure])}: part of the ${words.labels["approval-procedure"][into]}, not needed by itself${basis(facts, words)}.`,
  "approval.option": ({ procedure, option, into }, { labels }) =>
    `${capital(labels["approval-procedure"][procedure])}: ${labels["approval-option"][option]}${into === null ? "" : ` with the ${labels["approval-procedure"][into]}`}.`,
  "approval.confirmed_not_needed": ({ procedure }, { labels }) =>
    `${capital(labels["approval-procedure"][procedure])}: the authority has confirmed that it is not needed.`,
  "approval.fact_not_given": ({ fact }, { labels }) =>
    `A fact that the answer depends on is not given: ${labels.fact[fact]}.`,
  "approval.event_too_early": ({ event, status, neededStatuses }, { labels }) =>
    `${capital(labels["approval-event"][event])} is too early: the project is ${labels["approval-status"][status]} and must first be ${neededStatuses.map((needed) => labels["approval-status"][needed]).join(" or ")}.`,
  "approval.event_too_late": ({ event, status }, { labels }) =>
    `${capital(labels["approval-event"][event])} is too late: the project is already ${labels["approval-status"][status]}.`,
  "approval.event_not_allowed": ({ event, status, allowedEvents }, { labels }) =>
    `${capital(labels["approval-event"][event])} cannot come now: the project is ${labels["approval-status"][status]}, and ${
      allowedEvents.length === 0
        ? "nothing comes after that"
        : `only ${allowedEvents.map((allowed) => labels["approval-event"][allowed]).join(" or ")} may follow`
    }.`,
  "approval.procedure_not_completed": ({ event, procedure }, { labels }) =>
    event === "exempt" && procedure === "construction-permit"
      ? `${capital(labels["approval-event"][event])} is refused: by the rules a construction permit is needed.`
      : `${capital(labels["approval-event"][event])} must wait: the ${labels["approval-procedure"][procedure]} has not been gone through.`,
  "approval.need_not_known": ({ event, procedure }, { labels }) =>
    `${capital(labels["approval-event"][event])} must wait: the ${labels["approval-procedure"][procedure]} has not been gone through, and whether it is needed is not known.`,
  "approval.date_backwards": ({ event, on, lastOn }, { format, labels }) =>
    `${capital(labels["approval-event"][event])} of ${format.date(on)} comes before the event of ${format.date(lastOn)}.`,
};

function within(bound: PermitBound, limit: string): string {
  return bound === "below" ? `below ${limit}` : `at most ${limit}`;
}

function outside(bound: PermitBound, limit: string): string {
  return bound === "below" ? `not below ${limit}` : `above ${limit}`;
}

function basis(facts: readonly ApprovalFact[], { format, labels }: Words): string {
  return facts.length === 0 ? "" : ` (by the answer to: ${format.list(facts.map((fact) => labels.fact[fact]))})`;
}

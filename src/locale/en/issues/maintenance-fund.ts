import type { MaintenanceFundIssueParams } from "../../../funding/maintenance-fund/issues.ts";
import type { Messages } from "../../messages.ts";
import { quote } from "../plural.ts";

/** Messages about the maintenance fund. 维修资金类英文提示。 @internal */
export const maintenanceFundIssues: Messages<MaintenanceFundIssueParams> = {
  "funding.maintenance_fund.deposit_rate_outside_bounds": ({ rate, least, most }, { format }) =>
    `The rate of the first deposit, ${format.percent(rate)}, is not from ${format.percent(least)} to ${format.percent(most)}.`,
  "funding.maintenance_fund.deposit_outside_bounds": ({ depositFenPerM2, leastFenPerM2, mostFenPerM2 }, { format }) =>
    `The first deposit per m², ${format.fen(depositFenPerM2)}, is not from ${format.fen(leastFenPerM2)} to ${format.fen(mostFenPerM2)}.`,
  "funding.maintenance_fund.set_aside_too_small": ({ setAsideFen, leastFen, shortFen }, { format }) =>
    `The selling unit set ${format.fen(setAsideFen)} of the proceeds aside; at least ${format.fen(leastFen)} is needed, and ${format.fen(shortFen)} is short.`,
  "funding.maintenance_fund.fact_not_given": ({ fact }, { labels }) =>
    `A fact is not given (${labels.fact[fact]}), so this could not be judged.`,
  "funding.maintenance_fund.never_pays": ({ costId, dutyOf }, { labels }) =>
    `The maintenance fund never pays ${quote(costId)}: ${labels["maintenance-fund-duty"][dutyOf]} must bear it.`,
  "funding.maintenance_fund.within_warranty": ({ costId, warrantyEndsOn }, { format }) =>
    `The warranty on what ${quote(costId)} is for runs until ${format.date(warrantyEndsOn)}, and the maintenance fund pays only after it.`,
  "funding.maintenance_fund.not_for_exclusive_part": ({ costId }) =>
    `The maintenance fund is for common parts and facilities, and ${quote(costId)} is for a part of one owner.`,
  "funding.maintenance_fund.other_use": ({ costId }) =>
    `The maintenance fund does not pay ${quote(costId)}: it is no repair, renewal or renovation.`,
  "funding.maintenance_fund.no_cost": () => "No cost is listed that the maintenance fund is to pay.",
  "funding.maintenance_fund.vote_needed": (params, { labels }) => {
    const { participationNum, participationDen, approvalNum, approvalDen, approvalBound, approvalOf } = params;
    const who = params.voters === null ? "the owners" : "the owners whom the cost falls on";
    const part = participationNum === null ? "" : `at least ${participationNum}/${participationDen} take part, and `;
    const whose = approvalOf === "all" ? "all owners" : "those who take part";
    const approval = `${approvalBound === "reach" ? "at least" : "more than"} ${approvalNum}/${approvalDen} of ${whose} agree`;
    return `This needs a vote of ${who} on ${quote(labels.matter[params.matter])}: by area and by heads, ${part}${approval}.`;
  },
  "funding.maintenance_fund.vote_on_other_matter": ({ matter, needed }, { labels }) =>
    `The vote was on ${quote(labels.matter[matter])}, and should be on ${quote(labels.matter[needed])}.`,
  "funding.maintenance_fund.vote_not_passed": ({ matter, verdict }, { labels }) =>
    `The vote on ${quote(labels.matter[matter])} ${verdict === "not-met" ? "did not pass" : "has no known outcome"}.`,
  "funding.maintenance_fund.emergency_use_possible": () =>
    "Safety is at stake, so the maintenance fund may be applied for without the ordinary vote; follow the procedure of the place, and publish it.",
  "funding.maintenance_fund.top_up_needed": ({ accountId, balanceFen, leastFen, topUpFen }, { format }) =>
    `Account ${quote(accountId)} holds ${format.fen(balanceFen)}, below the limit of ${format.fen(leastFen)} for a top-up; at least ${format.fen(topUpFen)} is to be paid in.`,
  "funding.maintenance_fund.balance_short": ({ accountId, shareFen, balanceFen, shortFen }, { format }) =>
    `${accountId === null ? "The account of the selling unit" : `Account ${quote(accountId)}`} bears ${format.fen(shareFen)} and holds ${format.fen(balanceFen)}: ${format.fen(shortFen)} is short, and who bears it is still to be settled.`,
};

import type { ProvidentFundIssueParams } from "../../../funding/provident-fund/issues.ts";
import type { Messages } from "../../messages.ts";
import { plural, quote } from "../plural.ts";

/** Messages about withdrawals from the provident fund. 住房公积金提取类英文提示。 @internal */
export const providentFundIssues: Messages<ProvidentFundIssueParams> = {
  "funding.provident_fund.applicant_not_listed": ({ holder, relation }, { labels }) =>
    `The applicant (${labels["holder-relation"][relation]}, of the ${labels["home-holder"][holder]}) is not one of those who may withdraw.`,
  "funding.provident_fund.without_purchase_agreement": () =>
    "The tenant has not signed a purchase agreement and may not withdraw.",
  "funding.provident_fund.purpose_not_listed": ({ purpose }, { labels }) =>
    `These works are not among those for which one may withdraw: ${quote(labels["withdrawal-purpose"][purpose])}.`,
  "funding.provident_fund.not_stated": ({ point }, { labels }) =>
    `The text that was read does not say ${labels["withdrawal-point"][point]}; the provident fund centre must confirm it.`,
  "funding.provident_fund.before_acceptance": ({ acceptedOn, appliedOn }, { format }) =>
    `The application of ${format.date(appliedOn)} comes before the works were accepted, ${format.date(acceptedOn)}.`,
  "funding.provident_fund.too_late": ({ acceptedOn, withinMonths, lastOn, appliedOn }, { format }) =>
    `The time of ${plural(withinMonths, "month")} after the acceptance of ${format.date(acceptedOn)} ended on ${format.date(lastOn)}; the application is of ${format.date(appliedOn)}.`,
  "funding.provident_fund.fact_not_given": ({ fact }, { labels }) =>
    `A fact is not given (${labels.fact[fact]}), so this could not be judged.`,
};

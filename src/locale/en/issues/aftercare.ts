import type { AftercareCriterion } from "../../../aftercare/codes.ts";
import type { AftercareIssueParams } from "../../../aftercare/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { capital, plural, quote } from "../plural.ts";

/** Messages about long-term management. 长效管理类英文提示。 @internal */
export const aftercareIssues: Messages<AftercareIssueParams> = {
  "aftercare.not_in_force": ({ criterion, on }, words) =>
    `${named(criterion, words)} is not asked for on ${words.format.date(on)}.`,
  "aftercare.does_not_apply": ({ criterion, exemption }, words) =>
    `${named(criterion, words)} does not apply: ${words.labels["aftercare-exemption"][exemption]}.`,
  "aftercare.fact_not_given": ({ criterion, fact }, words) =>
    `${named(criterion, words)} cannot be decided: this is not given: ${words.labels.fact[fact]}.`,
  "aftercare.lacking": ({ criterion }, { labels }) =>
    criterion === "fund-balance"
      ? "The community has no accounts of the maintenance fund."
      : `Still lacking for long-term management: ${labels["aftercare-criterion"][criterion]}.`,
  "aftercare.not_yet": ({ criterion, doneOn, on }, words) =>
    `${named(criterion, words)} is dated ${words.format.date(doneOn)} and is not there on ${words.format.date(on)}.`,
  "aftercare.vote_on_other_matter": ({ criterion, matter, needed }, words) =>
    `${named(criterion, words)} needs a vote on ${quote(words.labels.matter[needed])}; the vote was on ${quote(words.labels.matter[matter])}.`,
  "aftercare.vote_not_passed": ({ criterion, verdict }, words) =>
    verdict === "not-met"
      ? `The vote for ${quote(words.labels["aftercare-criterion"][criterion])} did not pass.`
      : `Whether the vote for ${quote(words.labels["aftercare-criterion"][criterion])} passed is not known.`,
  "aftercare.participant_missing": ({ participant }, { labels }) =>
    `Not in the joint meeting: ${labels["meeting-participant"][participant]}.`,
  "aftercare.not_party_led": () => "The joint meeting is not led by the party organisation.",
  "aftercare.too_few_pay": ({ paidCount, dueCount, leastShare }, { format }) =>
    `${format.number(paidCount)} of ${plural(dueCount, "household")} pay property fees, less than ${format.percent(leastShare)}.`,
  "aftercare.utility_not_handed_over": ({ utility }, { labels }) =>
    `Renovated assets are not handed over to this utility: ${labels["serving-utility"][utility]}.`,
  "aftercare.more_pay_than_owe": ({ paidCount, dueCount }, { format }) =>
    `${format.number(paidCount)} households pay property fees, more than the ${format.number(dueCount)} that owe them.`,
};

function named(criterion: AftercareCriterion, { labels }: Words): string {
  return capital(quote(labels["aftercare-criterion"][criterion]));
}

import type { BottomLine } from "../../../bottom-line/codes.ts";
import type { BottomLineIssueParams } from "../../../bottom-line/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { capital, plural, quote } from "../plural.ts";

/** Messages about bottom lines. 底线要求类英文提示。 @internal */
export const bottomLineIssues: Messages<BottomLineIssueParams> = {
  "bottom_line.not_in_force": ({ line, on }, words) =>
    `${named(line, words)} is not asked for on ${words.format.date(on)}; the line does not apply.`,
  "bottom_line.does_not_apply": ({ line, exemption }, words) =>
    `${named(line, words)} does not apply: ${words.labels.exemption[exemption]}.`,
  "bottom_line.fact_not_given": ({ line, fact }, words) =>
    `${named(line, words)} cannot be decided: this is not given: ${words.labels.fact[fact]}.`,
  "bottom_line.not_met": ({ line }, words) => `Bottom line not met: ${words.labels["bottom-line"][line]}.`,
  "bottom_line.not_priority": () => "The community is not among those that come first.",
  "bottom_line.pretext": ({ pretext }, { labels }) =>
    `Strictly forbidden under the name of a renovation: ${labels.pretext[pretext]}.`,
  "bottom_line.above_funds": ({ planFen, capacityFen, excessFen }, { format }) =>
    `The annual plan costs ${format.fen(planFen)}, and the place can raise ${format.fen(capacityFen)}: ${format.fen(excessFen)} too much.`,
  "bottom_line.above_organising": ({ planCount, capacityCount, excessCount }) =>
    `The annual plan holds ${plural(planCount, "community", "communities")}, and the place can organise ${capacityCount}: ${excessCount} too many.`,
  "bottom_line.utility_not_aligned": ({ utility }, { labels }) =>
    `The community is not first in the own yearly plan of this utility: ${labels["serving-utility"][utility]}.`,
  "bottom_line.after_start": ({ fact, doneOn, startOn }, { format, labels }) =>
    `${capital(labels.fact[fact])} is ${format.date(doneOn)}, after the start on ${format.date(startOn)}; it must come before.`,
  "bottom_line.not_done_at_start": ({ fact, startOn }, { format, labels }) =>
    `The works started on ${format.date(startOn)} without what must come before: ${labels.fact[fact]}.`,
  "bottom_line.still_to_do": ({ fact, startOn, doneOn }, { format, labels }) =>
    `Still to come before the start${startOn === null ? "" : ` on ${format.date(startOn)}`}: ${labels.fact[fact]}${doneOn === null ? "" : `, ${format.date(doneOn)}`}.`,
  "bottom_line.vote_not_passed": ({ verdict }) =>
    verdict === "not-met"
      ? "The vote on the design did not pass; the works may not start."
      : "Whether the vote on the design passed is not known.",
  "bottom_line.hazard_not_cured": ({ hazardId, item }, { labels }) =>
    `Hazard ${quote(hazardId)} comes first, and no measure of the plan is ${quote(labels.item[item])}.`,
  "bottom_line.below_local_ratio": ({ share, num, den, leastNum, leastDen }, { format }) =>
    `${share === "participation" ? "Participation" : "Consent"} is ${format.number(num)}/${format.number(den)}; the place asks for ${leastNum}/${leastDen}.`,
  "bottom_line.too_much_demolished": ({ demolishedM2, existingM2, mostShare }, { format }) =>
    `${format.areaM2(demolishedM2)} are demolished that count, more than ${format.percent(mostShare)} of the existing ${format.areaM2(existingM2)}.`,
  "bottom_line.too_much_built": ({ builtM2, demolishedM2, mostRatio }, { format }) =>
    `${format.areaM2(builtM2)} are built that count, more than ${mostRatio} times the ${format.areaM2(demolishedM2)} demolished.`,
  "bottom_line.too_few_nearby": ({ nearbyCount, residentCount, leastShare }, { format }) =>
    `Of ${format.number(residentCount)} resettled, ${format.number(nearbyCount)} are in place or nearby, less than ${format.percent(leastShare)}.`,
  "bottom_line.rent_rose": ({ yearBeforeFen, currentFen, mostShare }, { format }) =>
    `Rent rose from ${format.fen(yearBeforeFen)} to ${format.fen(currentFen)}, by more than ${format.percent(mostShare)} in a year.`,
  "bottom_line.elderly_care_short": ({ areaM2, residentCount, leastM2PerPerson }, { format }) =>
    `Land for the care of the elderly is ${format.areaM2(areaM2)} for ${plural(residentCount, "resident")}, less than ${leastM2PerPerson} m² a person.`,
  "bottom_line.invalid_ratio": ({ num, den }) =>
    `${quote(`${num}/${den}`)} is not a share: whole numbers, at most 1, above a denominator of 0.`,
  "bottom_line.part_exceeds_whole": ({ part, whole, wholeFact }, { format, labels }) => {
    const amount = wholeFact.startsWith("renewal.") ? format.areaM2 : format.number;
    return `A part of ${amount(part)} is more than its whole of ${amount(whole)}: ${labels.fact[wholeFact]}.`;
  },
};

function named(line: BottomLine, { labels }: Words): string {
  return capital(quote(labels["bottom-line"][line]));
}

import type { FundingIssueParams } from "../../../funding/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { limited } from "../limited.ts";
import { plural, quote } from "../plural.ts";

const portions = { "above-cap": "above the cap", rest: "below the cap that is left" } as const;

const units = { household: "per household", m2: "per m²", project: "for the project" } as const;
const capped = { cost: "cost", amount: "share" } as const;

/** Messages about the sharing of costs. 资金类英文提示。 @internal */
export const fundingIssues: Messages<FundingIssueParams> = {
  "funding.no_measure": () => "The project has no measure.",
  "funding.unknown_measure": ({ measureId }) =>
    `The measure ${quote(measureId)} that the money is for is not in the project.`,
  "funding.fact_needed": ({ part, fact }, words) =>
    `${partText(part, words)} needs a fact that is not given: ${words.labels.fact[fact]}.`,
  "funding.division_not_in_scheme": ({ part, divisionCode }, words) =>
    `${partText(part, words)} depends on the division, and has no value for ${divisionCode}.`,
  "funding.value_needed": ({ part, given }, words) =>
    given === part
      ? `The document behind ${partText(part, words)} does not give its value; you must supply it.`
      : `The document behind ${partText(part, words)} does not give the share of ${sourceText(partyOf(given), words)}; you must supply it.`,
  "funding.category_needed": ({ part, measureId }, words) =>
    `${partText(part, words)} needs the category of the measure ${quote(measureText(measureId, words))}, and no rule gives one.`,
  "funding.share_sum_above_one": ({ part, sum }, words) =>
    `The shares of ${partText(part, words)} add up to ${words.format.percent(sum)}, more than 100%.`,
  "funding.pledge_exceeds_cost": ({ source, pledgedFen, placedFen, surplusFen }, words) =>
    `${sourceText(source, words)}: ${words.format.fen(pledgedFen)} is pledged, more than the cost that is left; ${words.format.fen(placedFen)} is used, ${words.format.fen(surplusFen)} is over.`,
  "funding.stream_differs": ({ source, amountFen, annualFen, years }, words) =>
    `${sourceText(source, words)}: ${words.format.fen(annualFen)} a year for ${plural(years, "year")} does not come to the ${words.format.fen(amountFen)} that is pledged.`,
  "funding.pledge_conditional": ({ source, amountFen, conditions }, words) =>
    `${sourceText(source, words)}: ${words.format.fen(amountFen)} is pledged on a condition that was not judged (${limited(conditions)}).`,
  "funding.limited_to_remaining": ({ part, source, dueFen, paidFen }, words) =>
    `${sourceText(source, words)}: ${words.format.fen(dueFen)} is due by ${partText(part, words)}, and ${words.format.fen(paidFen)} is paid, as no more cost is left.`,
  "funding.cap_applied": ({ part, capFenPerM2, costFen, cappedFen, aboveFen }, words) =>
    `${partText(part, words)} is capped at ${words.format.fen(capFenPerM2)} per m²: of the cost of ${words.format.fen(costFen)}, ${words.format.fen(cappedFen)} counts and ${words.format.fen(aboveFen)} lies above the cap.`,
  "funding.share_cap_applied": ({ part, capOn, per, capFen, beforeFen, cappedFen, aboveFen }, words) =>
    `${partText(part, words)} is capped at ${words.format.fen(capFen)} ${units[per]}: of the ${capped[capOn]} of ${words.format.fen(beforeFen)}, ${words.format.fen(cappedFen)} counts and ${words.format.fen(aboveFen)} lies above the cap.`,
  "funding.nothing_to_add_to": ({ scheme }) =>
    `The scheme ${quote(scheme)} pays beside a more general scheme, and no rule in force gives one; what that would pay is not in the result.`,
  "funding.bearer_not_named": ({ part, portion, amountFen }, words) =>
    `${partText(part, words)}: the document does not say who bears the ${words.format.fen(amountFen)} ${portions[portion]}.`,
  "funding.minimum_share_taken": ({ part, source, amountFen }, words) =>
    `${sourceText(source, words)}: nothing is pledged, so ${partText(part, words)} of ${words.format.fen(amountFen)} stands in.`,
  "funding.share_below_minimum": ({ part, source, pledgedFen, minimumFen, shortFen }, words) =>
    `${sourceText(source, words)}: ${words.format.fen(pledgedFen)} is pledged, less than ${partText(part, words)} of ${words.format.fen(minimumFen)}; ${words.format.fen(shortFen)} is short.`,
  "funding.measure_not_covered": ({ measureId }, words) =>
    `No source bears the cost of the measure ${quote(measureText(measureId, words))}.`,
  "funding.gap": ({ gapFen, costFen }, { format }) =>
    `${format.fen(gapFen)} of the cost of ${format.fen(costFen)} is covered by nobody.`,
  "funding.payer_not_named": ({ amountFen }, { format }) =>
    `${format.fen(amountFen)} is financed, and the documents do not say who bears it in the end.`,
};

/** The source in a key of the values given: `heat:district`. */
function partyOf(given: string): string {
  return given.slice(given.lastIndexOf(":") + 1);
}

function partText(part: string, words: Words): string {
  return quote(wordIn(part, words.labels.part));
}

function sourceText(source: string, words: Words): string {
  return quote(wordIn(source, words.labels.source, words.labels.financing));
}

function measureText(measureId: string, words: Words): string {
  return wordIn(measureId, words.labels.item, words.labels.row);
}

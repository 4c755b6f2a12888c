import type { ConsentIssueParams } from "../../../consent/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { capital, plural, quote } from "../plural.ts";

type Parameters =
  | ConsentIssueParams["consent.approval_area_not_met"]
  | ConsentIssueParams["consent.approval_heads_not_met"];

/** Messages about owners' votes. 业主表决类英文提示。 @internal */
export const consentIssues: Messages<ConsentIssueParams> = {
  "consent.nobody_took_part": ({ ownerCount }) =>
    `Nobody of ${plural(ownerCount, "owner")} took part; nothing was decided.`,
  "consent.participation_area_not_met": (params, words) => notMet("took part", params, words),
  "consent.participation_heads_not_met": (params, words) => notMet("took part", params, words),
  "consent.approval_area_not_met": (params, words) => notMet("agreed", params, words),
  "consent.approval_heads_not_met": (params, words) => notMet("agreed", params, words),
  "consent.unknown_matter": ({ matter }) => `${quote(matter)} is not the code of a matter that owners decide together.`,
  "consent.no_owners": () => "No owner is listed.",
  "consent.duplicate_owner": ({ ownerId, firstIndex }) =>
    `The owner ${quote(ownerId)} is listed twice, first in entry ${firstIndex + 1}; an owner, or the developer, has one entry and is one head.`,
  "consent.owner_without_units": ({ ownerId }) => `The owner ${quote(ownerId)} has no unit.`,
  "consent.invalid_area": ({ ownerId, value, maximumM2 }, { format }) =>
    `The area ${quote(value)} of the owner ${quote(ownerId)} is not valid: above 0, at most ${format.areaM2(maximumM2)}, at most two decimals.`,
  "consent.unknown_choice": ({ ownerId, choice }) =>
    `The choice ${quote(choice)} of the owner ${quote(ownerId)} is not allowed.`,
  "consent.unit_without_place": ({ ownerId, kind }, { labels }) =>
    `A unit of the owner ${quote(ownerId)} does not say its ${labels["voting-unit"][kind]}, so that it cannot be told whether it votes.`,
  "consent.no_owner_in_voting_unit": (params, words) => `No owner holds anything in the ${placeText(params, words)}.`,
  "consent.outside_voting_unit": ({ ownerCount, ...place }, words) =>
    `${plural(ownerCount, "owner")} with nothing in the ${placeText(place, words)} ${ownerCount === 1 ? "is" : "are"} not counted.`,
  "consent.voting_unit_not_given": ({ matter, kind }, { labels }) =>
    `Here the owners of one ${labels["voting-unit"][kind]} decide on ${quote(labels.matter[matter])}, and the ballot does not name it.`,
  "consent.voting_unit_differs": ({ matter, kind, askedKind }, { labels }) =>
    `The owners of the ${labels["voting-unit"][kind]} voted; here those of the ${labels["voting-unit"][askedKind]} decide on ${quote(labels.matter[matter])}.`,
  "consent.mixed_area_basis": (params, { format }) => {
    const { registeredCount, surveyedCount, contractCount, unstatedCount } = params;
    const parts = [
      ["registered", registeredCount],
      ["surveyed", surveyedCount],
      ["by contract", contractCount],
      ["not stated", unstatedCount],
    ] as const;
    const texts = parts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${format.number(count)}`);
    return `Areas come from several records, by number of units: ${format.list(texts)}.`;
  },
  "consent.parking_not_settled": (params, words) =>
    `No rule says whether parking spaces count (${parkingText(params, words)}); the answer is the same either way, and the figures count them.`,
  "consent.parking_decides": (params, words) =>
    `No rule says whether parking spaces count (${parkingText(params, words)}), and it decides; the rules of procedure or of the place must say.`,
  "consent.local_participation_not_met": (params, words) => localNotMet("took part", params, words),
  "consent.local_approval_not_met": (params, words) => localNotMet("agreed", params, words),
  "consent.matter_not_classified": (params, words) =>
    `The law does not say whether ${callerText(params, words)} needs the owners' decision, nor on which matter; the ratio of the place applies.`,
  "consent.matter_depends_on_use": ({ matter, ...caller }, words) =>
    `It is not known whether ${callerText(caller, words)} changes the use of common parts; if so, the owners decide: ${words.labels.matter[matter]}.`,
  "consent.common_income_touched": (params, words) =>
    `${capital(callerText(params, words))} concerns income from common parts, which belongs to the owners after reasonable cost.`,
};

function placeText(
  { kind, id }: Pick<ConsentIssueParams["consent.no_owner_in_voting_unit"], "kind" | "id">,
  { labels }: Words,
): string {
  return `${labels["voting-unit"][kind]}${id === "" ? "" : ` ${quote(id)}`}`;
}

function parkingText({ areaM2, ownerCount }: ConsentIssueParams["consent.parking_decides"], { format }: Words): string {
  const only = ownerCount === 0 ? "" : `; ${plural(ownerCount, "owner")} of nothing else`;
  return `${format.areaM2(areaM2)}${only}`;
}

function callerText(
  { kind, caller }: Pick<ConsentIssueParams["consent.matter_not_classified"], "kind" | "caller">,
  { labels }: Words,
): string {
  const names = { item: "the item", source: "the source", change: "the change" };
  const tables = { item: labels.item, source: labels.source, change: labels["project-change"] };
  return `${names[kind]} ${quote(wordIn(caller, tables[kind]))}`;
}

function localNotMet(
  what: "took part" | "agreed",
  params: ConsentIssueParams["consent.local_approval_not_met"],
  { format }: Words,
): string {
  const { of, shareNum, shareDen, bound, partCount, wholeCount, shortCount } = params;
  const needed = `${bound === "reach" ? "at least" : "more than"} ${shareNum}/${shareDen} is needed`;
  const whole =
    of === "all" ? `${plural(wholeCount, "household")} asked` : `the ${plural(wholeCount, "household")} that took part`;
  return `Of ${whole}, ${format.number(partCount)} ${what}; here ${needed}: ${format.number(shortCount)} short.`;
}

function notMet(what: "took part" | "agreed", params: Parameters, { format }: Words): string {
  const { of, shareNum, shareDen, bound } = params;
  const needed = `${bound === "reach" ? "at least" : "more than"} ${shareNum}/${shareDen} is needed`;
  if ("partM2" in params) {
    const { partM2, wholeM2, shortM2 } = params;
    const whole = of === "all" ? `all ${format.areaM2(wholeM2)}` : `the ${format.areaM2(wholeM2)} that took part`;
    return `By area, ${format.areaM2(partM2)} of ${whole} ${what}; ${needed}: ${format.areaM2(shortM2)} short.`;
  }
  const { partCount, wholeCount, shortCount } = params;
  const whole =
    of === "all" ? `all ${plural(wholeCount, "owner")}` : `the ${plural(wholeCount, "owner")} who took part`;
  return `By heads, ${format.number(partCount)} of ${whole} ${what}; ${needed}: ${format.number(shortCount)} short.`;
}

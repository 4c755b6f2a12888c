import type { ConsentIssueParams } from "../../../consent/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { plural, quote } from "../plural.ts";

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
};

function notMet(what: "took part" | "agreed", params: Parameters, { format }: Words): string {
  const { of, shareNum, shareDen, bound } = params;
  const needed = `${bound === "reach" ? "at least" : "more than"} ${shareNum}/${shareDen} is needed`;
  if ("partM2" in params) {
    const { partM2, wholeM2, shortM2 } = params;
    const whole = of === "all" ? `all ${format.areaM2(wholeM2)}` : `the ${format.areaM2(wholeM2)} that took part`;
    return `By area, ${format.areaM2(partM2)} of ${whole} ${what}; ${needed}, and ${format.areaM2(shortM2)} is short.`;
  }
  const { partCount, wholeCount, shortCount } = params;
  const whole =
    of === "all" ? `all ${plural(wholeCount, "owner")}` : `the ${plural(wholeCount, "owner")} who took part`;
  return `By heads, ${format.number(partCount)} of ${whole} ${what}; ${needed}, and ${format.number(shortCount)} is short.`;
}

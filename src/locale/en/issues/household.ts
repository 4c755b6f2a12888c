import type { HouseholdIssueParams } from "../../../funding/household/issues.ts";
import type { Messages, Words } from "../../messages.ts";

/** Messages about the sharing among households. 分户分摊类英文提示。 @internal */
export const householdIssues: Messages<HouseholdIssueParams> = {
  "funding.no_household": () => "No household is listed.",
  "funding.no_positive_weight": () => "Every weight is 0, so nobody would pay.",
  "funding.weights_too_fine": ({ largestWeight }, { format }) =>
    `The coefficients or areas have too many digits: the largest whole weight would be ${format.number(largestWeight)}, beyond exact arithmetic. Use fewer decimals.`,
  "funding.floor_not_in_table": ({ floor }) =>
    `The table does not give floor ${floor}, and a floor is never taken as 0; give its coefficient or percentage.`,
  "funding.floor_without_area": ({ floor }) => `Floor ${floor} is shared by area, and its flats have none.`,
  "funding.floor_without_household": ({ floor, percent }) =>
    `Floor ${floor} is to bear ${percent}%, and no household lives there.`,
  "funding.percent_sum_not_100": ({ sum }) => `The percentages of the floors add up to ${sum}%, not to 100%.`,
  "funding.percent_normalised": ({ sum }) =>
    `The percentages of the floors add up to ${sum}%; as asked, they are scaled to 100%.`,
  "funding.percent_not_fixed": (range, words) =>
    `The guidance gives a range, on which the owners must agree: floor ${range.floor} bears ${range.leastPercent}% to ${range.mostPercent}% (${building(range, words)}).`,
  "funding.building_not_in_table": ({ floorCount }) =>
    `The guidance of the place has no building of ${floorCount} floors.`,
  "funding.percent_outside_guidance": (range, words) =>
    `The ${range.percent}% of floor ${range.floor} lies outside the guidance of ${range.leastPercent}% to ${range.mostPercent}% (${building(range, words)}).`,
  "funding.no_deposit": () =>
    "Sold public homes take part, and neither the owners nor the unit that sold them deposited maintenance money by which to split their part.",
};

function building(
  { floorCount, entry }: { readonly floorCount: number; readonly entry: "flat" | "staggered" },
  { labels }: Words,
): string {
  return `${floorCount} floors, ${labels["elevator-entry"][entry]}`;
}

import type { HouseholdIssueParams } from "../../../funding/household/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { floorText } from "../floor-text.ts";

/** Messages about the sharing among households. 分户分摊类提示文字。 @internal */
export const householdIssues: Messages<HouseholdIssueParams> = {
  "funding.no_household": () => "没有列出参与分摊的住户。",
  "funding.no_positive_weight": () => "各户分摊权数均为0，无人承担费用。",
  "funding.weights_too_fine": ({ largestWeight }, { format }) =>
    `系数或面积的位数过多，化为整数权数后最大为${format.number(largestWeight)}，超出可精确计算的范围；请减少小数位数。`,
  "funding.floor_not_in_table": ({ floor }) => `系数表没有列出${floorText(floor)}，不得按0计；请补充该层的系数或比例。`,
  "funding.floor_without_area": ({ floor }) => `${floorText(floor)}须按面积分摊，但该层各户面积均为0。`,
  "funding.floor_without_household": ({ floor, percent }) =>
    `${floorText(floor)}的出资比例为${percent}%，但该层没有住户。`,
  "funding.percent_sum_not_100": ({ sum }) => `各楼层出资比例合计为${sum}%，应为100%。`,
  "funding.percent_normalised": ({ sum }) => `各楼层出资比例合计为${sum}%，已按使用方要求折算为100%。`,
  "funding.percent_not_fixed": (range, words) =>
    `指导区间不是确定的比例，须由业主协商确定：${building(range, words)}${floorText(range.floor)}的出资比例为${range.leastPercent}%至${range.mostPercent}%。`,
  "funding.building_not_in_table": ({ floorCount }) => `当地的指导区间没有列出共${floorCount}层的楼栋。`,
  "funding.percent_outside_guidance": (range, words) =>
    `${floorText(range.floor)}的出资比例${range.percent}%不在指导区间以内：${building(range, words)}该层为${range.leastPercent}%至${range.mostPercent}%。`,
  "funding.no_deposit": () => "有已售公有住房参与分摊，但业主和售房单位交存的维修资金均为0，无法确定双方的分担比例。",
};

function building(
  { floorCount, entry }: { readonly floorCount: number; readonly entry: "flat" | "staggered" },
  { labels }: Words,
): string {
  return `共${floorCount}层、${labels["elevator-entry"][entry]}的楼栋，`;
}

import type { PerformanceIssueParams } from "../../../funding/performance/issues.ts";
import type { Messages } from "../../messages.ts";
import { quote } from "../plural.ts";

/** Messages about the performance evaluation. 绩效评价类英文提示。 @internal */
export const performanceIssues: Messages<PerformanceIssueParams> = {
  "funding.performance.no_indicator": () => "No indicator is listed.",
  "funding.performance.weight_sum": ({ sum }, { format }) =>
    `The weights of the indicators add up to ${format.number(sum)}; they must add up to exactly 1 or exactly 100.`,
  "funding.performance.group_weight_differs": ({ group, weight, sum }, { format }) =>
    `The weight of group ${quote(group)} is ${format.number(weight)}, and its indicators add up to ${format.number(sum)}.`,
  "funding.performance.above_full_mark": ({ indicatorId, mark, fullMark }, { format }) =>
    `Indicator ${quote(indicatorId)} is marked ${format.number(mark)}, above the full mark of ${format.number(fullMark)}.`,
  "funding.performance.band_twice": ({ fromScore }, { format }) =>
    `Two grades begin at the score ${format.number(fromScore)}.`,
  "funding.performance.no_band_from_zero": ({ lowestScore }, { format }) =>
    `The grades begin at ${format.number(lowestScore)}, so a lower score has none; the lowest grade must begin at 0.`,
  "funding.performance.value_not_given": ({ indicatorId, fact }, { labels }) =>
    `Indicator ${quote(indicatorId)} lacks ${labels["indicator-fact"][fact]}, so only bounds of its points are known.`,
  "funding.performance.grade_open": ({ lowestScore, highestScore, grades }, { format }) =>
    `Values are missing: the total lies between ${format.number(lowestScore)} and ${format.number(highestScore)}, and the grade may be ${format.list(grades.map(quote))}.`,
};

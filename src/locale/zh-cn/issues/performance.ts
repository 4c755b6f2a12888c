import type { PerformanceIssueParams } from "../../../funding/performance/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about the performance evaluation. 绩效评价类提示文字。 @internal */
export const performanceIssues: Messages<PerformanceIssueParams> = {
  "funding.performance.no_indicator": () => "没有列出绩效指标。",
  "funding.performance.weight_sum": ({ sum }, { format }) =>
    `各指标权重（分值）合计为${format.number(sum)}，应恰为1或者100。`,
  "funding.performance.group_weight_differs": ({ group, weight, sum }, { format }) =>
    `一级指标“${group}”的权重（分值）为${format.number(weight)}，与所属各指标合计${format.number(sum)}不一致。`,
  "funding.performance.above_full_mark": ({ indicatorId, mark, fullMark }, { format }) =>
    `指标“${indicatorId}”的评分${format.number(mark)}超过满分${format.number(fullMark)}。`,
  "funding.performance.band_twice": ({ fromScore }, { format }) =>
    `有两个评价等级的最低得分同为${format.number(fromScore)}分。`,
  "funding.performance.no_band_from_zero": ({ lowestScore }, { format }) =>
    `评价等级从${format.number(lowestScore)}分起，低于该分的没有对应等级；最低一档应从0分起。`,
  "funding.performance.value_not_given": ({ indicatorId, fact }, { labels }) =>
    `指标“${indicatorId}”未填写${labels["indicator-fact"][fact]}，得分只能给出上下限。`,
  "funding.performance.grade_open": ({ lowestScore, highestScore, grades }, { format }) =>
    `因数据不全，总分在${format.number(lowestScore)}分至${format.number(highestScore)}分之间，等级可能为${format.list(grades.map((grade) => `“${grade}”`))}，尚不能确定。`,
};

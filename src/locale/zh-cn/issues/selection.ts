import type { SelectionIssueParams } from "../../../plan/selection/issues.ts";
import type { Messages } from "../../messages.ts";

/** Messages about ranking and choosing. 排序与遴选类提示文字。 @internal */
export const selectionIssues: Messages<SelectionIssueParams> = {
  "plan.selection.weights_unknown": () => "国家文件未规定紧迫程度评分标准，须由使用单位提供。",
  "plan.selection.built_after_plan_year": ({ communityId, builtYear, planYear }) =>
    `小区“${communityId}”的建成年份${builtYear}年晚于计划年度${planYear}年。`,
  "plan.selection.part_not_known": ({ part, communityCount }, { format, labels }) =>
    `${format.number(communityCount)}个小区缺少“${labels["urgency-part"][part]}”数据，该项不计分。`,
  "plan.selection.item_not_weighted": ({ part, item, communityCount }, { format, labels }) =>
    `${labels["urgency-part"][part]}“${labels.item[item]}”未设分值，涉及${format.number(communityCount)}个小区，该项不计分。`,
  "plan.selection.eligibility_not_given": ({ communityCount }, { format }) =>
    `名单中${format.number(communityCount)}个小区未经改造对象认定。`,
  "plan.selection.must_include_not_ranked": ({ communityId }) => `必须纳入的小区“${communityId}”不在候选小区之列。`,
  "plan.selection.must_include_not_eligible": ({ communityId }) =>
    `必须纳入的小区“${communityId}”不符合或者尚未认定符合改造对象范围，不得纳入。`,
  "plan.selection.must_include_without_figure": ({ communityId, figure }) =>
    `必须纳入的小区“${communityId}”未填写${figure === "investmentFen" ? "投资额" : "户数"}。`,
  "plan.selection.must_include_above_budget": ({ communityId, investmentFen, leftFen, shortFen }, { format }) =>
    `必须纳入的小区“${communityId}”需投资${format.fen(investmentFen)}，剩余资金${format.fen(leftFen)}，尚缺${format.fen(shortFen)}。`,
  "plan.selection.must_include_above_capacity": ({ communityId, capacity, mostCount }, { format }) =>
    `纳入小区“${communityId}”后，${capacity === "communityCount" ? `小区数超出年度上限${format.number(mostCount)}个` : `户数超出年度上限${format.number(mostCount)}户`}。`,
};

import type { AnnualPlanIssueParams, SharedFact } from "../../../plan/annual/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { limited } from "../limited.ts";
import { figureText } from "./plan.ts";

const facts: Readonly<Record<SharedFact, string>> = {
  builtYear: "建成年份",
  planYear: "计划年度",
  divisionCode: "行政区划代码",
};

/** Messages about an annual plan. 年度计划类提示文字。 @internal */
export const annualPlanIssues: Messages<AnnualPlanIssueParams> = {
  "plan.community_repeated": ({ communityId, firstIndex }) =>
    `小区标识“${communityId}”重复列入，首次见于第${firstIndex + 1}条。`,
  "plan.community_named_twice": ({ name, divisionCode, firstId, firstIndex }) =>
    `行政区划${divisionCode}内的“${name}”以不同标识列入两次，首次见于第${firstIndex + 1}条（标识“${firstId}”），请核对是否为同一小区。`,
  "plan.near_duplicate": ({ name, otherName, otherIndex, areaDifferenceM2, yearDifference }, { format }) =>
    `“${name}”与第${otherIndex + 1}条“${otherName}”疑似同一小区：同在一个县级行政区划，名称相近，${areaDifferenceM2 === null ? "建筑面积未填全" : `建筑面积相差${format.areaM2(areaDifferenceM2)}`}，${yearDifference === null ? "建成年份未填全" : `建成年份相差${format.number(yearDifference)}年`}。`,
  "plan.outside_division": ({ divisionCode, planDivisionCode }) =>
    `行政区划${divisionCode}不在计划所属的行政区划${planDivisionCode}以内。`,
  "plan.eligibility_unknown": ({ communityId, missing }, words) =>
    `小区“${communityId}”是否属于改造对象尚不能认定，缺少：${limited(
      missing.map((fact) => missingText(fact, words)),
      words,
    )}。`,
  "plan.no_community_plan": ({ communityId }) => `小区“${communityId}”没有对应的“一小区一策”改造方案。`,
  "plan.unknown_community_plan": ({ communityId, planId }) =>
    `小区“${communityId}”对应的改造方案“${planId}”不在所提供的方案之内。`,
  "plan.community_figure_differs": ({ planId, figure, listed, planned, difference }, words) =>
    `${words.labels.figure[figure]}与改造方案“${planId}”不一致：年度计划为${figureText(figure, listed, words)}，改造方案为${figureText(figure, planned, words)}，相差${figureText(figure, Math.abs(difference), words)}。`,
  "plan.community_fact_differs": ({ planId, fact, listed, planned }) =>
    `${facts[fact]}与改造方案“${planId}”不一致：年度计划为${listed}，改造方案为${planned}。`,
  "plan.not_in_five_year_plan": ({ communityId, fiveYearPlanId }) =>
    `小区“${communityId}”不在五年规划“${fiveYearPlanId}”的小区清单之内。`,
  "plan.five_year_order_differs": ({ communityId, listedYear, planYear }) =>
    `小区“${communityId}”在五年规划中列于${listedYear}年，现列入${planYear}年度计划。`,
  "plan.year_outside_five_year_plan": ({ planYear, fromYear, toYear }) =>
    `计划年度${planYear}年不在五年规划的期限（${fromYear}年至${toYear}年）以内。`,
  "plan.five_year_target_differs": ({ figure, target, planned, difference }, words) =>
    `${words.labels.figure[figure]}与五年规划的年度目标不一致：年度计划为${figureText(figure, planned, words)}，五年规划为${figureText(figure, target, words)}，${difference > 0 ? "超出" : "不足"}${figureText(figure, Math.abs(difference), words)}。`,
  "plan.above_funds": ({ planFen, capacityFen, excessFen }, { format }) =>
    `年度计划投资${format.fen(planFen)}，超过当地筹资能力${format.fen(capacityFen)}，超出${format.fen(excessFen)}。`,
  "plan.above_organising": ({ planCount, capacityCount, excessCount }, { format }) =>
    `年度计划列入小区${format.number(planCount)}个，超过当地组织实施能力${format.number(capacityCount)}个，超出${format.number(excessCount)}个。`,
  "plan.dropped_after_start": ({ communityId, startedOn }, { format }) =>
    `小区“${communityId}”已于${format.date(startedOn)}开工，不应调出年度计划。`,
  "plan.unknown_origin": ({ communityId, originId }) =>
    `小区“${communityId}”所称的调整前小区“${originId}”不在调整前的计划之内。`,
  "plan.regrouped_figure_differs": ({ figure, before, after, difference }, words) =>
    `拆分、合并前后的${words.labels.figure[figure]}不一致：调整前为${figureText(figure, before, words)}，调整后为${figureText(figure, after, words)}，相差${figureText(figure, Math.abs(difference), words)}。`,
};

/** A fact or a rule that is missing, in words. */
function missingText(name: string, { labels }: Words): string {
  return wordIn(name.replace(/^rule:/, ""), labels.fact, labels.rule);
}

import type { PlanFigure, PlanIssueParams } from "../../../plan/issues.ts";
import { yuanDecimalText } from "../../format-number.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { limited } from "../limited.ts";

/** Messages about a plan. 方案类提示文字。 @internal */
export const planIssues: Messages<PlanIssueParams> = {
  "plan.parts_do_not_add_up": (params, words) =>
    `${sums(params, words)}，相差${figureText(params.figure, Math.abs(params.difference), words)}。`,
  "plan.parts_differ_by_rounding": (params, words) =>
    `${sums(params, words)}，相差${figureText(params.figure, Math.abs(params.difference), words)}，可由四舍五入到${figureText(params.figure, params.grain, words)}解释。`,
  "plan.parts_exceed_total": (params, words) =>
    `${sums(params, words)}，超出${figureText(params.figure, params.difference, words)}。`,
  "plan.part_count_differs": ({ partCount, communityCount }, { format }) =>
    `列出${format.number(partCount)}个分项，小区数为${format.number(communityCount)}个，两者不一致。`,
  "plan.budget_does_not_add_up": ({ totalFen, sumFen, differenceFen }, { format }) =>
    `投资构成各项合计${format.fen(sumFen)}，总投资${format.fen(totalFen)}，相差${format.fen(Math.abs(differenceFen))}。`,
  "plan.budget_line_exceeded": ({ line, amountFen, sumFen }, { format }) =>
    `投资构成“${line}”为${format.fen(amountFen)}，其中各项合计${format.fen(sumFen)}，超过该项金额。`,
  "plan.unknown_budget_line": ({ line }) => `所属的投资构成项“${line}”不存在。`,
  "plan.cost_differs": ({ measureId, costFen, computedFen }, { format }) =>
    `改造项“${measureId}”的费用为${format.fen(costFen)}，按工程量乘以单价为${format.fen(computedFen)}，两者不一致。`,
  "plan.measures_exceed_investment": ({ investmentFen, measuresFen }, { format }) =>
    `各改造项费用合计${format.fen(measuresFen)}，超过总投资${format.fen(investmentFen)}。`,
  "plan.funds_exceed_investment": ({ investmentFen, fundsFen, surplusFen }, { format }) =>
    `已安排资金${format.fen(fundsFen)}，超过总投资${format.fen(investmentFen)}，多出${format.fen(surplusFen)}。`,
  "plan.funds_do_not_add_up": ({ totalFen, sumFen, differenceFen }, { format }) =>
    `各资金来源合计${format.fen(sumFen)}，已安排资金${format.fen(totalFen)}，相差${format.fen(Math.abs(differenceFen))}。`,
  "plan.average_differs": (params, words) => `${average(params, words)}，两者不一致。`,
  "plan.average_rounded": (params, words) => `${average(params, words)}，差额可由取整解释。`,
  "plan.implausible_area_per_household": ({ m2PerHousehold, leastM2, mostM2 }, { format }) =>
    `户均建筑面积为${format.number(m2PerHousehold)}平方米，不在${format.number(leastM2)}至${format.number(mostM2)}平方米的合理区间以内，请核对面积和户数的单位与位数。`,
  "plan.conflicting_figures": ({ figure, value, other, where }, words) =>
    `${words.labels.figure[figure]}前后不一：方案${value === null ? "未载明" : `为${figureText(figure, value, words)}`}，另有${figureText(figure, other, words)}（${where}）。`,
  "plan.work_not_classified": ({ text }) => `“${text}”未能归入改造内容目录的任何条目。`,
  "plan.work_excluded": ({ reason, matched }, words) =>
    `“${matched}”不属于可纳入的改造内容：${wordIn(reason, words.labels["exclusion-reason"])}。`,
  "plan.work_unlisted": ({ matched }) => `“${matched}”不在改造内容目录中，没有类别，按类别分担的规则不适用。`,
  "plan.amount_not_printed": ({ sources, openFen }, words) => {
    const named = limited(
      sources.map((source) => wordIn(source, words.labels.source)),
      words,
    );
    return `文件列出资金来源（${named}），但未载明金额${openFen === null ? "" : `，涉及${words.format.fen(openFen)}`}。`;
  },
  "plan.sources_unknown": () => "文件未载明资金来源，也没有适用的资金分担方案。",
};

interface PartSums {
  readonly figure: PlanFigure;
  readonly total: number;
  readonly sum: number;
}

function sums({ figure, total, sum }: PartSums, words: Words): string {
  return `${words.labels.figure[figure]}各分项合计${figureText(figure, sum, words)}，总数为${figureText(figure, total, words)}`;
}

function average(
  params: { readonly printedFenPerHousehold: number; readonly exactYuanPerHousehold: string },
  { format }: Words,
): string {
  return `户均投资载明为每户${format.fen(params.printedFenPerHousehold)}，按总投资除以户数为每户${yuanDecimalText(params.exactYuanPerHousehold)}元`;
}

/** A figure with its unit, in words. @internal */
export function figureText(figure: PlanFigure, value: number, { format }: Words): string {
  switch (figure) {
    case "communityCount":
      return `${format.number(value)}个`;
    case "buildingCount":
      return `${format.number(value)}栋`;
    case "householdCount":
      return `${format.number(value)}户`;
    case "areaM2":
      return format.areaM2(value);
    case "investmentFen":
    case "fundsArrangedFen":
      return format.fen(value);
  }
}

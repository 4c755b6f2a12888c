import type { ProgressIssueParams } from "../../../progress/issues.ts";
import type { PlausibleRatio } from "../../../progress/plausibility/codes.ts";
import type { Messages, Words } from "../../messages.ts";

/** Messages about progress. 进度类提示文字。 @internal */
export const progressIssues: Messages<ProgressIssueParams> = {
  "progress.fact_not_given": ({ fact }, { labels }) => `未填写${labels.fact[fact]}，无法判定。`,
  "progress.nothing_planned": () => "年度计划数为0，无法计算开工率。",
  "progress.not_all_started": ({ plannedCount, startedCount }, { format }) =>
    `尚未全面开工：年度计划${format.number(plannedCount)}个，新开工${format.number(startedCount)}个。`,
  "progress.behind_year": ({ plannedCount, startedCount, elapsedDays, yearDays }, { format }) =>
    `开工率低于时间进度：年度计划${format.number(plannedCount)}个，新开工${format.number(startedCount)}个；全年${yearDays}天，已过${elapsedDays}天。`,
  "progress.stage_larger": ({ stage, count, before, beforeCount }, { format, labels }) =>
    `${labels["progress-stage"][stage]}数（${format.number(count)}）大于${labels["progress-stage"][before]}数（${format.number(beforeCount)}），请核对。`,
  "progress.too_few_points": ({ pointCount, neededCount }) =>
    `累计开工数据只有${pointCount}期，所选方法至少需要${neededCount}期，无法预测。`,
  "progress.no_increase": ({ fromOn, toOn, gainedCount }, { format }) =>
    `${format.date(fromOn)}至${format.date(toOn)}累计开工数${gainedCount === 0 ? "没有增加" : `减少${format.number(-gainedCount)}个`}，无法推算全面开工日期。`,
  "progress.beyond_calendar": ({ daysLeft }, { format }) =>
    `按所取各期的平均进度尚需${format.number(daysLeft)}天，已超出可推算的日期范围。`,
  "progress.row_missing": ({ row, columns, where }, { format }) =>
    `${where === "published" ? "公布的数据表" : "本单位数据"}缺少“${row}”的下列栏目：${format.list(columns)}。`,
  "progress.figure_differs": ({ row, column, published, own, difference }, { format }) =>
    `“${row}”的“${column}”：本单位数据${format.number(own)}，公布数据${format.number(published)}，相差${format.number(Math.abs(difference))}，四舍五入和已列明的口径差异均不能解释。`,
  "progress.total_differs": ({ column, printed, sum, difference }, { format }) =>
    `“${column}”：各行之和${format.number(sum)}，公布合计${format.number(printed)}，相差${format.number(Math.abs(difference))}，四舍五入和缺少的行均不能解释。`,
  "progress.rate_impossible": ({ startedCount, ratePercent }, { format }) =>
    `新开工${format.number(startedCount)}个时，没有任何计划数能使开工率为${ratePercent}%。`,
  "progress.implausible": ({ ratio, value, least, most }, words) => {
    const write = (bound: number | string): string => writeIn(ratio, bound, words);
    const [beyond, short] = ratio === "built-year" ? ["晚于", "早于"] : ["高于", "低于"];
    const range =
      least === null
        ? `${beyond}${write(most ?? value)}`
        : most === null
          ? `${short}${write(least)}`
          : `不在${write(least)}至${write(most)}之间`;
    return `${words.labels["plausible-ratio"][ratio]}为${write(value)}，${range}，请核对。`;
  },
};

function writeIn(ratio: PlausibleRatio, value: number | string, { format }: Words): string {
  switch (ratio) {
    case "m2-per-household":
    case "m2-per-building":
      return `${format.number(value)}平方米`;
    case "households-per-building":
      return `${format.number(value)}户`;
    case "fen-per-m2":
      return format.fen(Math.round(Number(value)));
    case "built-year":
      return `${value}年`;
  }
}

import type { ProgressStep } from "../../../progress/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { rateText } from "../../rate-text.ts";
import { holds } from "../../step-values.ts";

/** Sentences for progress. 进度步骤。 @internal */
export const progressSteps: Sentences<ProgressStep> = {
  "progress.start_rate": (view) =>
    `${of(view)}开工率：新开工${view.input("count")}，与年度计划数之比为${view.output}，${percent(view)}。`,
  "progress.completion_rate": (view) =>
    `${of(view)}完工率：完工${view.input("count")}，与年度计划数之比为${view.output}，${percent(view)}。`,
  "progress.acceptance_rate": (view) =>
    `${of(view)}竣工验收率：竣工验收${view.input("count")}，与年度计划数之比为${view.output}，${percent(view)}。`,
  "progress.is_fully_started": (view) =>
    `新开工数${view.input("startedCount")}${holds(view) ? "已达到" : "未达到"}年度计划数${view.input("plannedCount")}。`,
  "progress.elapsed_days": ({ input, output }) =>
    `本年度已过天数：自${input("lastDayBefore")}的次日起算，至${input("on")}，共${output}天。`,
  "progress.year_days": ({ input, output }) =>
    `本年度天数：自${input("lastDayBefore")}的次日起算，至${input("lastDay")}，共${output}天。`,
  "progress.elapsed_share": ({ input, output }) =>
    `时间进度：已过${input("elapsedDays")}天，与全年天数之比为${output}。`,
  "progress.keeps_pace": (view) =>
    `开工率${view.input("startRate")}${holds(view) ? "不低于" : "低于"}时间进度${view.input("elapsed")}。`,
  "progress.rank_below": (view) =>
    `${of(view)}开工率${view.input("startRate")}${holds(view) ? "低于" : "等于"}前一名的${view.input("above")}${holds(view) ? "" : "，名次并列"}。`,
  "progress.gained": ({ input, output }) =>
    `所取各期新增开工：末期${input("lastCount")}－首期${input("firstCount")}＝${output}。`,
  "progress.gained_in_days": ({ input, output }) =>
    `所取各期相隔天数：${input("firstOn")}至${input("lastOn")}，共${output}天。`,
  "progress.left": ({ input, output }) =>
    `尚未开工：年度计划${input("plannedCount")}－累计开工${input("lastCount")}＝${output}。`,
  "progress.left_days": ({ input, output }) =>
    `按所取各期的平均进度，尚需天数：${input("leftCount")}×${input("days")}×新增开工数的倒数${input("perGained")}，不足1天按1天计，为${output}天。`,
  "progress.full_start": ({ input, output }) =>
    `预计全面开工日期：${input("lastOn")}之后${input("days")}天，即${output}。`,
  "progress.printed_value": (view) =>
    `${of(view)}公布数据：${view.input("printed")}×${view.input("scale")}＝${view.output}。`,
  "progress.difference": (view) =>
    `${of(view)}差额：本单位数据${view.input("own")}－公布数据${view.input("published")}＝${view.output}。`,
  "progress.column_sum": (view) => `${of(view)}各行之和为${view.output}。`,
  "progress.column_difference": (view) =>
    `${of(view)}合计差额：各行之和${view.input("sum")}－公布合计${view.input("printed")}＝${view.output}。`,
  "progress.planned_most": ({ input, output }) =>
    `计划数上限：新开工${input("startedCount")}除以所公布开工率减去末位半个单位，即乘以${input("perRate")}，舍去小数，为${output}。`,
  "progress.planned_below": ({ input, output }) =>
    `计划数须大于：新开工${input("startedCount")}除以所公布开工率加上末位半个单位，即乘以${input("perRate")}，舍去小数，为${output}。`,
  "progress.planned_least": ({ input, output }) => `计划数下限：${input("below")}＋${input("one")}＝${output}。`,
};

function percent({ step }: StepView): string {
  const { percent: text, isExact } = rateText(step.output.value);
  return `${isExact ? "即" : "约合"}${text}`;
}

function of({ about }: StepView): string {
  return about === "" ? "" : `“${about}”`;
}

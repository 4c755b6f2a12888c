import type { QualityStep } from "../../../quality/steps.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";

/** Sentences for quality and safety. 质量安全步骤。 @internal */
export const qualitySteps: Sentences<QualityStep> = {
  "quality.acceptance_filing": ({ input, output }) =>
    `备案期限：自竣工验收合格之日（${input("acceptedOn")}）起${input("days")}日内，至${output}。`,
  "quality.filed_in_time": (view) => {
    const filedOn = view.input("filedOn");
    const day = filedOn === "" ? `计算日期${view.input("on")}` : `备案日期${filedOn}`;
    return `${day}${holds(view) ? "未超过" : "已超过"}备案期限${view.input("dueOn")}。`;
  },
  "quality.warranty_kind": ({ about, input, step }) =>
    `“${about}”：${wordIn(input("item"), labels.item)}的保修工程类别为“${wordIn(String(step.output.value), labels["warranty-kind"])}”。`,
  "quality.design_life_months": ({ about, input, output }) =>
    `“${about}”：设计使用年限${input("designLifeYears")}年，折合${output}个月。`,
  "quality.minimum_warranty_end": ({ about, input, output }) =>
    `“${about}”：法定最低保修期自竣工验收合格之日（${input("acceptedOn")}）起${input("months")}个月，至${output}届满。`,
  "quality.season_reading": ({ about, step, output }) =>
    `“${about}”：采暖期、供冷期的计法（${step.op === "given" ? "由使用者指定" : "按所列规则的理解"}）：${wordIn(output, labels["season-reading"])}。`,
  "quality.season_counts": (view) => {
    const from = view.input("seasonFrom");
    const day = from === "" ? `${view.input("seasonTo")}结束` : `${from}开始`;
    return `“${view.about}”：${day}的采暖期（供冷期）${holds(view) ? "计入" : "不计入"}保修期，竣工验收合格日期为${view.input("acceptedOn")}。`;
  },
  "quality.season_end": ({ about, output }) => `“${about}”：计入的最后一个采暖期（供冷期）至${output}结束。`,
  "quality.contract_warranty_end": ({ about, input, output }) =>
    `“${about}”：合同约定的保修期自竣工验收合格之日（${input("acceptedOn")}）起${input("months")}个月，至${output}届满。`,
  "quality.warranty_end": ({ about, input, output }) =>
    `“${about}”：法定最低保修期至${input("minimumOn")}，合同约定至${input("contractOn")}，取较晚者，为${output}。`,
  "quality.deposit_cap": ({ input, output }) =>
    `质量保证金上限：结算价款${input("settledFen")}×${input("rate")}，舍去不足1分的部分，为${output}。`,
  "quality.deposit_within_cap": (view) =>
    `预留质量保证金${view.input("depositFen")}${holds(view) ? "未超过" : "已超过"}上限${view.input("capFen")}。`,
  "quality.defect_months": ({ input, output }) =>
    `缺陷责任期：合同约定${input("defectMonths")}个月，最长${input("mostMonths")}个月，按${output}个月计算。`,
  "quality.deposit_release": ({ input, output }) =>
    `缺陷责任期自竣工验收合格之日（${input("acceptedOn")}）起${input("months")}个月，至${output}届满。`,
  "quality.contract_below_exempt": (view) =>
    `合同额${view.input("contractFen")}${holds(view) ? "低于" : "不低于"}${view.input("exemptBelowFen")}。`,
  "quality.clean_years_reached": (view) =>
    `连续${view.input("cleanYears")}年未发生工资拖欠，${holds(view) ? "已达到" : "未达到"}${view.input("years")}年。`,
  "quality.wage_deposit_least": ({ input, output }) =>
    `工资保证金下限：合同额${input("contractFen")}×${input("rate")}，不足1分的按1分计，为${output}。`,
  "quality.wage_deposit_most": ({ input, output }) =>
    `工资保证金上限：合同额${input("contractFen")}×${input("rate")}，舍去不足1分的部分，为${output}。`,
  "quality.wage_deposit_opening": ({ input, output }) =>
    `工资保证金开户期限：自${input("openFrom")}起${input("days")}个工作日内，至${output}。`,
  "quality.wage_deposit_refill": ({ input, output }) =>
    `工资保证金补足期限：自${input("refillFrom")}起${input("days")}个工作日内，至${output}。`,
  "quality.wage_deposit_notice": ({ input, output }) =>
    `工资保证金返还公示期：自${input("noticeFrom")}起${input("days")}日，至${output}届满。`,
  "quality.wage_payment": ({ input, output }) =>
    `人工费用拨付期限：自${input("from")}起${input("months")}个月内，至${output}。`,
  "quality.wages_in_time": (view) => {
    const paidOn = view.input("paidOn");
    const day = paidOn === "" ? `计算日期${view.input("on")}` : `拨付日期${paidOn}`;
    return `${day}${holds(view) ? "未超过" : "已超过"}拨付期限${view.input("dueOn")}。`;
  },
  "quality.rectification": ({ about, input, output }) =>
    `“${about}”：整改期限自检查之日（${input("inspectedOn")}）起${input("days")}日内，至${output}。`,
  "quality.rectified_in_time": (view) => {
    const rectifiedOn = view.input("rectifiedOn");
    const day = rectifiedOn === "" ? `计算日期${view.input("on")}` : `整改完成日期${rectifiedOn}`;
    return `“${view.about}”：${day}${holds(view) ? "未超过" : "已超过"}整改期限${view.input("dueOn")}。`;
  },
  "quality.days_late": (view) => `“${view.about}”：超过整改期限${view.input("dueOn")}的日数为${view.output}日。`,
};

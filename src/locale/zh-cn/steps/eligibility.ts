import type { EligibilityStep } from "../../../eligibility/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";

/** Sentences for the assessment of eligibility. 改造对象认定步骤。 @internal */
export const eligibilitySteps: Sentences<EligibilityStep> = {
  "eligibility.asked_on": ({ output }) => `认定日期：${output}。`,
  "eligibility.built_year": ({ output }) => `建成年份：${output}。`,
  "eligibility.earliest_built_year": ({ output }) => `建成年份不早于${output}。`,
  "eligibility.latest_built_year": ({ output }) => `建成年份不晚于${output}。`,
  "eligibility.priority_built_by": ({ output }) => `重点改造对象建成年份上限：${output}底。`,
  "eligibility.conditional_built_by": ({ output }) => `有条件纳入的建成年份上限：${output}底。`,
  "eligibility.local_built_by": ({ output }) => `地方改造对象建成年份上限：${output}底。`,
  "eligibility.is_built_by": (view) =>
    `按最晚的建成年份${view.input("year")}计，${holds(view) ? "未超过" : "超过"}${limit(view)}。`,
  "eligibility.is_built_after": (view) =>
    `按最早的建成年份${view.input("year")}计，${holds(view) ? "超过" : "未超过"}${limit(view)}。`,
  "eligibility.holds_condition": (view) => `前提“${view.about}”：${holds(view) ? "已满足" : "未满足"}。`,
  "eligibility.is_excluded": (view) => `不得纳入的情形“${view.about}”：${holds(view) ? "存在" : "不存在"}。`,
  "eligibility.is_willing": (view) => `居民改造意愿强烈：${view.output}。`,
};

function limit({ about, input }: StepView): string {
  return `${about}${input("limit")}底`;
}

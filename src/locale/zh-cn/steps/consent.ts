import type { ConsentStep } from "../../../consent/steps.ts";
import type { StepValue } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { listSum } from "../list-inputs.ts";
import { fractionText } from "../share-text.ts";

const readings: Readonly<Record<string, string>> = {
  for: "计入参与表决，计为同意",
  against: "计入参与表决，不计为同意",
  none: "不计入参与表决",
};

/** Sentences for the counting of votes. 业主表决统计步骤。 @internal */
export const consentSteps: Sentences<ConsentStep> = {
  "consent.voting_unit": ({ about, input }) => `表决单元：${input("votingUnit")}${about === "" ? "" : `“${about}”`}。`,
  "consent.area_order": ({ step }) =>
    `专有部分面积依据的先后：${[step.output.value]
      .flat()
      .map((basis) => wordIn(String(basis), labels["area-basis"]))
      .join("、")}。`,
  "consent.parking_counts_in": ({ step }) =>
    `车位${step.output.value === true ? "" : "不"}计入${step.about === "area" ? "专有部分面积" : "业主人数（仅有车位的业主）"}。`,
  "consent.counts_as": (view) => `“${view.about}”的计法：${readings[String(view.step.output.value)] ?? view.output}。`,
  "consent.total_area": (view) => `全体业主的专有部分面积：${listSum(view)}。`,
  "consent.total_heads": (view) => `全体业主的人数：${listSum(view, "人")}。`,
  "consent.participating_area": (view) => `参与表决业主的专有部分面积：${listSum(view)}。`,
  "consent.participating_heads": (view) => `参与表决业主的人数：${listSum(view, "人")}。`,
  "consent.agreeing_area": (view) => `同意业主的专有部分面积：${listSum(view)}。`,
  "consent.agreeing_heads": (view) => `同意业主的人数：${listSum(view, "人")}。`,
  "consent.required_share": (view) => `${testOf(view)}的比例要求：${shareOf(view)}。`,
  "consent.required_area": (view) => `${testOf(view)}的面积界限：${required(view)}。`,
  "consent.required_heads": (view) => `${testOf(view)}的人数界限：${required(view, "人")}。`,
  "consent.is_enough_area": (view) => `${testOf(view)}的专有部分面积${view.input("part")}，${enough(view)}。`,
  "consent.is_enough_heads": (view) => `${testOf(view)}的人数${view.input("part")}人，${enough(view)}。`,
  "consent.households_asked": ({ output }) => `应征询居民户数：${output}。`,
  "consent.households_took_part": ({ output }) => `参与征询的居民户数：${output}。`,
  "consent.households_agreed": ({ output }) => `同意改造的居民户数：${output}。`,
  "consent.required_rate": (view) => `当地规定的${rateOf(view)}率：${shareOf(view)}。`,
  "consent.required_households": (view) => `${rateOf(view)}的户数界限：${required(view)}。`,
  "consent.is_enough_households": (view) => `${rateOf(view)}的户数${view.input("part")}，${enough(view)}。`,
  "consent.calls_for": ({ about, step }) => `“${about}”所涉事项：${matterText(step.output.value)}。`,
  "consent.may_call_for": ({ about, step }) =>
    `“${about}”如改变共有部分用途，所涉事项：${matterText(step.output.value)}。`,
  "consent.least_consent": (view) =>
    `“${view.about}”通过所需同意占全体业主的比例界限：${view.inputs.map(({ text }) => text).join("×")}。`,
  "consent.strictest_consent": ({ about, output }) =>
    `要求最高的事项为“${about}”，同意占全体业主的比例界限为${output}。`,
  "consent.revocation": ({ about, input, output }) =>
    `“${about}”：请求人民法院撤销该决定的期间自知道或者应当知道之日（${input("knownOn")}）起${input("months")}个月，至${output}届满。`,
};

function rateOf({ step }: StepView): string {
  return step.about === "participation" ? "参与" : "同意";
}

function matterText(value: StepValue): string {
  return wordIn(String(value), labels.matter, labels["matter-called"]);
}

function testOf({ step }: StepView): string {
  return step.about === "participation" ? "参与表决" : "同意";
}

function shareOf({ step, output }: StepView): string {
  const value = step.output.value;
  return typeof value === "object" && value !== null && "num" in value ? fractionText(value.num, value.den) : output;
}

function required({ input, inputs }: StepView, unit = ""): string {
  return `${input("whole")}${unit}×${inputs.at(-1)?.text ?? ""}`;
}

/** Where the share must be exceeded, the limit itself is not enough. */
function enough({ step }: StepView): string {
  const isToExceed = step.inputs.some(({ name, value }) => name === "comparator" && value === ">");
  return `${step.output.value === true ? "" : "未"}${isToExceed ? "超过" : "达到"}上述界限`;
}

import type { ConsentStep } from "../../../consent/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { listSum } from "../list-inputs.ts";
import { fractionText } from "../share-text.ts";

const readings: Readonly<Record<string, string>> = {
  for: "计入参与表决，计为同意",
  against: "计入参与表决，不计为同意",
  none: "不计入参与表决",
};

/** Sentences for the counting of votes. 业主表决统计步骤。 @internal */
export const consentSteps: Sentences<ConsentStep> = {
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
};

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

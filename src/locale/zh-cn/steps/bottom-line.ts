import type { BottomLineStep } from "../../../bottom-line/steps.ts";
import type { StepInput } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";

const demands: Readonly<Record<string, string>> = { "=": "应为", "<=": "不得超过", ">=": "不得低于" };
const names: Readonly<Record<string, string>> = {
  approval: "同意率",
  counted: "计入的数额",
  forbidden: "严禁以改造为名实施的行为数",
  listed: "列入负面清单的工程数",
  participation: "参与率",
  uncured: "改造内容未覆盖的安全隐患数",
};
/** A vote passes; a line is met. */
const votes: Readonly<Record<string, string>> = { met: "通过", "not-met": "未通过", unknown: "无法判定" };
const bounds: Readonly<Record<string, string>> = { on: "核查日期", startOn: "开工日期" };

/** Sentences for the check of bottom lines. 底线要求核查步骤。 @internal */
export const bottomLineSteps: Sentences<BottomLineStep> = {
  "bottom_line.asked_on": ({ output }) => `核查日期：${output}。`,
  "bottom_line.limit": (view) => `“${line(view)}”的限值：${String(view.step.output.value)}。`,
  "bottom_line.counted": (view) =>
    `“${line(view)}”计入的数额：${view.inputs.map(({ name, text }) => `${name}${text}`).join("－")}＝${view.output}。`,
  "bottom_line.bound": (view) =>
    `“${line(view)}”的界限：${view.inputs[0]?.name ?? ""}${view.inputs[0]?.text ?? ""}×${String(view.step.inputs[1]?.value)}。`,
  "bottom_line.holds": (view) => {
    const [part, bound] = view.step.inputs;
    const comparator = String(view.step.inputs[2]?.value);
    const demand = comparator === "<=" && part?.unit === "date" ? "不得晚于" : (demands[comparator] ?? "");
    const name = wordIn(view.inputs[0]?.name ?? "", names);
    return `“${line(view)}”：${part?.unit === "boolean" ? `“${name}”` : name}为${textOf(view, 0, part)}，${demand}${boundOf(view, bound)}，${view.step.output.value === true ? "符合" : "不符合"}。`;
  },
};

function line({ step }: StepView): string {
  return wordIn(step.about ?? "", labels["bottom-line"]);
}

function boundOf(view: StepView, bound: StepInput | undefined): string {
  if (bound?.name === "bound") return "上述界限";
  const text = textOf(view, 1, bound);
  if (bound === undefined || !Object.hasOwn(bounds, bound.name)) return text;
  return `${bounds[bound.name]}${text}`;
}

function textOf({ inputs }: StepView, index: number, input: StepInput | undefined): string {
  const text = inputs[index]?.text ?? "";
  if (input?.unit === "boolean") return `“${text}”`;
  if (input?.unit !== "code") return text;
  return wordIn(String(input.value), votes, labels["utility-alignment"], labels["heating-work"]);
}

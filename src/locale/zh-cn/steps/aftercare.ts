import type { AftercareStep } from "../../../aftercare/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";

const demands: Readonly<Record<string, string>> = { "=": "应为", ">=": "不得低于", "<=": "不得晚于" };
const names: Readonly<Record<string, string>> = {
  collected: "收缴率",
  matter: "表决事项",
  participants: "应当参加的各方中已参加的方数",
  verdict: "表决结果",
};

/** A vote passes; an item is met. */
const votes: Readonly<Record<string, string>> = { met: "通过", "not-met": "未通过", unknown: "无法判定" };

/** Sentences for long-term management. 长效管理评估与测算步骤。 @internal */
export const aftercareSteps: Sentences<AftercareStep> = {
  "aftercare.asked_on": ({ output }) => `评估日期：${output}。`,
  "aftercare.holds": (view) => {
    const { about, inputs, output } = view.step;
    const criterion = wordIn(about ?? "", labels["aftercare-criterion"]);
    const demand = `${demands[String(inputs[2]?.value)] ?? ""}${inputs[1]?.name === "on" ? "评估日期" : ""}${textOf(view, 1)}`;
    const name = wordIn(view.inputs[0]?.name ?? "", names);
    return `“${criterion}”：${inputs[0]?.unit === "boolean" ? `“${name}”` : name}为${textOf(view, 0)}，${demand}，${output.value === true ? "符合" : "不符合"}。`;
  },
  "aftercare.least_balance": ({ input, output, step }) =>
    `账户“${step.about}”的续交界限：首期交存额${input("firstDeposit")}×${input("share")}，${input("rounding")}，为${output}。`,
  "aftercare.below_least": ({ input, step }) =>
    `账户“${step.about}”余额${input("balance")}${step.output.value === true ? "低于" : "不低于"}续交界限${input("least")}。`,
  "aftercare.top_up": ({ input, output, step }) =>
    `账户“${step.about}”至少续交：${input("least")}－${input("balance")}＝${output}。`,
  "aftercare.top_up_total": ({ output }) => `各账户应续交合计${output}。`,
  "aftercare.due_count": ({ output }) => `现阶段应当落实的长效管理内容共${output}项。`,
  "aftercare.met_count": ({ output }) => `其中已落实${output}项。`,
  "aftercare.yearly_charge": ({ input, output }) =>
    `年度应收物业费：${input("fee")}×${input("area")}×${input("months")}个月，${input("rounding")}，为${output}。`,
  "aftercare.fee_income": ({ input, output }) =>
    `年度实收物业费：应收${input("charged")}×收缴率${input("collected")}，${input("rounding")}，为${output}。`,
  "aftercare.income": ({ input, output }) =>
    `年度收入：物业费${input("feeIncome")}＋公共收益${input("commonIncome")}＝${output}。`,
  "aftercare.surplus": ({ input, output }) => `结余：收入${input("income")}－支出预算${input("budget")}＝${output}。`,
  "aftercare.gap": ({ input, output }) => `缺口：支出预算${input("budget")}－收入${input("income")}＝${output}。`,
  "aftercare.needed_income": ({ input, output }) =>
    `收支平衡所需实收物业费：支出预算${input("budget")}－公共收益${input("commonIncome")}＝${output}。`,
  "aftercare.needed_charge": ({ input, output }) =>
    `收支平衡所需应收物业费：${input("needed")}×应缴户数与实缴户数之比${input("perCollected")}，${input("rounding")}，为${output}。`,
  "aftercare.break_even_fee": ({ input, output }) =>
    `收支平衡的物业费标准（每月）：所需应收${input("charge")}按计费面积和12个月折算，${input("rounding")}，为${output}。`,
};

function textOf({ inputs, step }: StepView, index: number): string {
  const input = step.inputs[index];
  const text = inputs[index]?.text ?? "";
  if (input?.unit === "boolean") return `“${text}”`;
  return input?.unit === "code" ? wordIn(String(input.value), labels.matter, votes) : text;
}

import type { BudgetStep } from "../../../funding/budget/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { listSum } from "../list-inputs.ts";

/** Sentences for the spreading of a budget. 资金安排步骤。 @internal */
export const budgetSteps: Sentences<BudgetStep> = {
  "funding.budget.total": ({ output }) => `可安排的资金总额：${output}。`,
  "funding.budget.ceiling": ({ input, output, step }) =>
    input("ceiling") === ""
      ? `项目“${step.about}”申请${output}，以申请额为上限。`
      : `项目“${step.about}”申请${input("asked")}，安排上限${input("ceiling")}，取低者${output}。`,
  "funding.budget.whole_grains": ({ input, output, step }) =>
    `${step.about === null ? "资金总额" : `项目“${step.about}”的上限`}扣除不足一个最小单位的${input("rest")}，为${output}。`,
  "funding.budget.reaches_least": ({ input, step }) =>
    `剩余资金${input("left")}${step.output.value === true ? "达到" : "未达到"}项目“${step.about}”的最低安排额${input("least")}。`,
  "funding.budget.by_rank": ({ input, output, step }) =>
    `项目“${step.about}”：剩余资金${input("left")}与最高可安排额${input("most")}取低，安排${output}。`,
  "funding.budget.left": ({ input, output }) => `剩余资金：${input("left")}－${input("amount")}＝${output}。`,
  "funding.budget.at_ceiling": (view) => `${rankText(view)}按上限安排的项目：${listSum(view)}。`,
  "funding.budget.split": (view) =>
    `${rankText(view)}将${view.input("total")}在未达上限的项目之间按比例分配，以${view.input("grain")}为最小单位，依次为${view.output}（已按上限安排的项目不再参与，记为0）。`,
  "funding.budget.spent": (view) => `已安排资金：${listSum(view)}。`,
  "funding.budget.unspent": ({ input, output }) => `未安排资金：${input("total")}－${input("spent")}＝${output}。`,
};

function rankText({ step }: StepView): string {
  return step.about === null ? "" : `优先次序第${step.about}位中，`;
}

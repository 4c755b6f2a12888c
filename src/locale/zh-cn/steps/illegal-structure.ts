import type { IllegalStructureStep } from "../../../illegal-structure/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { illegalStructureLabels } from "../illegal-structure-labels.ts";

/** Sentences for illegal structures. 违法建设处理步骤。 @internal */
export const illegalStructureSteps: Sentences<IllegalStructureStep> = {
  "illegal_structure.rectification_fine_least": (view) => fineLeast(view, "限期改正的罚款"),
  "illegal_structure.rectification_fine_most": (view) => fineMost(view, "限期改正的罚款"),
  "illegal_structure.confiscation_fine_least": (view) => fineLeast(view, "没收时可以并处的罚款"),
  "illegal_structure.confiscation_fine_most": (view) => fineMost(view, "没收时可以并处的罚款"),
  "illegal_structure.temporary_fine_least": (view) => fineLeast(view, "拆除临时建设可以并处的罚款"),
  "illegal_structure.temporary_fine_most": (view) => fineMost(view, "拆除临时建设可以并处的罚款"),
  "illegal_structure.order_in_time": (view) => {
    const doneOn = view.input("doneOn");
    const day = doneOn === "" ? `计算日期${view.input("on")}` : `履行日期${doneOn}`;
    const order = wordIn(view.input("order"), illegalStructureLabels["structure-order"]);
    return `“${view.about}”（${order}）：${day}${holds(view) ? "未超过" : "已超过"}期限${view.input("dueOn")}。`;
  },
  "illegal_structure.days_late": (view) => `“${view.about}”：超过期限${view.input("dueOn")}的日数为${view.output}日。`,
  "illegal_structure.total_area": (view) => areaOf(view, "违法建设台账"),
  "illegal_structure.area_in_state": (view) =>
    areaOf(view, `其中${wordIn(view.step.about ?? "", illegalStructureLabels["structure-state"])}`),
  "illegal_structure.area_on_path": (view) =>
    areaOf(
      view,
      view.step.about === "undecided"
        ? "其中处理方式待定"
        : `其中处理方式为“${wordIn(view.step.about ?? "", illegalStructureLabels["handling-path"])}”`,
    ),
  "illegal_structure.unlawful_area": (view) => areaOf(view, "合法建设以外"),
  "illegal_structure.settled_area": (view) => areaOf(view, "已拆除、改正或者没收"),
  "illegal_structure.demolished_illegal_area": (view) => areaOf(view, "已拆除、不计入拆除比例的违法建设"),
  "illegal_structure.freed_land": (view) => areaOf(view, "拆违腾退土地"),
};

function fineLeast({ about, input, output }: StepView, fine: string): string {
  return `“${about}”：${fine}下限：建设工程造价${input("constructionCostFen")}×${input("rate")}，不足1分的按1分计，为${output}。`;
}

function fineMost({ about, input, output }: StepView, fine: string): string {
  return `“${about}”：${fine}上限：建设工程造价${input("constructionCostFen")}×${input("rate")}，舍去不足1分的部分，为${output}。`;
}

function areaOf({ inputs, output }: StepView, what: string): string {
  return `${what}：${inputs.length}处，面积合计${output}。`;
}

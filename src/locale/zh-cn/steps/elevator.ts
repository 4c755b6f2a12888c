import type { ElevatorStep } from "../../../funding/elevator/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { limited } from "../limited.ts";
import { listSum } from "../list-inputs.ts";

/** Sentences for the cost of a lift. 加装电梯费用分担步骤。 @internal */
export const elevatorSteps: Sentences<ElevatorStep> = {
  "funding.elevator.cost": ({ output }) => `电梯费用：${output}。`,
  "funding.elevator.is_high_enough": (view) =>
    `楼栋${view.input("value")}层，${holds(view) ? "达到" : "未达到"}补助要求的${view.input("limit")}层。`,
  "funding.elevator.is_old_enough": (view) =>
    `楼栋建成于${view.input("value")}，${holds(view) ? "不晚于" : "晚于"}补助要求的${view.input("limit")}底。`,
  "funding.elevator.eligible_cost": ({ op, input, output }) =>
    op === "given"
      ? `给定的计补费用：${output}。`
      : `计补费用：${input("cost")}减去管线迁移费用${input("pipes")}，为${output}。`,
  "funding.elevator.fixed_amount": (view) => `${part(view)}定额：${view.output}。`,
  "funding.elevator.amount_by_floors": (view) => `${part(view)}标准（${view.input("floors")}层）：${view.output}。`,
  "funding.elevator.share_of_cost": (view) =>
    `${part(view)}按比例计算：${view.input("base")}×${view.input("share")}，${view.input("rounding")}，为${view.output}。`,
  "funding.elevator.share_capped": (view) =>
    `${part(view)}：取${view.input("share")}与封顶额${view.input("cap")}中较小者，为${view.output}。`,
  "funding.elevator.subsidy_due": (view) =>
    view.step.inputs.length > 1
      ? `应补金额：电梯${view.input("elevator")}＋管线迁移${view.input("pipe-moving")}＝${view.output}。`
      : `应补金额：${view.output}。`,
  "funding.elevator.subsidy": ({ input, output }) =>
    `补助金额：取应补金额${input("due")}与费用${input("cost")}中较小者，为${output}。`,
  "funding.elevator.subsidy_split": (view) => `补助由各级负担：${splitText(view)}。`,
  "funding.elevator.cost_left": ({ input, output }) =>
    `上级补助后的余额：${input("cost")}－${input("subsidy")}＝${output}。`,
  "funding.elevator.subsidies": (view) =>
    `各级补助合计：${view.inputs.map(({ text }) => text).join("＋")}＝${view.output}。`,
  "funding.elevator.contributions": (view) => `其他资金：${listSum(view)}。`,
  "funding.elevator.remaining_cost": ({ input, output }) =>
    `由业主承担的费用：${input("cost")}${input("subsidy") === "" ? "" : `－补助${input("subsidy")}`}－其他资金${input("contributions")}＝${output}。`,
  "funding.elevator.compensation": (view) => `对低层住户的补偿：${listSum(view)}。`,
  "funding.elevator.owners_share": ({ input, output }) =>
    `业主分摊总额：${input("remaining")}＋补偿${input("compensation")}＝${output}。`,
  "funding.elevator.exempt_share": (view) =>
    `住户“${household(view)}”应分摊${view.input("share")}，由“${wordIn(view.step.about?.split(":").at(-1) ?? "", labels.source)}”承担${view.output}。`,
  "funding.elevator.own_payment": (view) =>
    `住户“${view.step.about ?? ""}”实缴：${view.input("share")}－${view.input("exempt")}＝${view.output}。`,
  "funding.elevator.source_total": (view) =>
    `“${wordIn(view.step.about ?? "", labels.source)}”合计：${view.inputs.map(({ text }) => text).join("＋")}${view.inputs.length > 1 ? `＝${view.output}` : ""}。`,
  "funding.elevator.total": (view) => `各来源合计：${listSum(view)}。`,
};

function part({ step }: StepView): string {
  return step.about === "pipe-moving" ? "管线迁移补助" : "补助";
}

/** `6-1:district` is about a household and who carries its share. */
function household({ step }: StepView): string {
  return (step.about ?? "").split(":").slice(0, -1).join(":");
}

function splitText({ step }: StepView): string {
  const shares = step.output.value;
  const sources = (step.about ?? "").split(":");
  return limited(
    sources.map(
      (source, index) =>
        `“${wordIn(source, labels.source)}”${format.fen(Array.isArray(shares) ? Number(shares[index]) : 0)}`,
    ),
    { format },
  );
}

import type { FundingStep } from "../../../funding/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds, inputOf } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { listInputs, listSum } from "../list-inputs.ts";

/** Sentences for the sharing of costs. 资金分担步骤。 @internal */
export const fundingSteps: Sentences<FundingStep> = {
  "funding.scheme": (view) => schemeText(view),
  "funding.measure_cost": ({ about, output }) => `改造项“${about}”的费用：${output}。`,
  "funding.total_cost": (view) => `全部改造项的费用：${listSum(view)}。`,
  "funding.pledge": ({ about, output }) => `“${about}”已落实资金：${output}。`,
  "funding.financing": ({ about, output }) => `以“${about}”融资：${output}，文件未载明最终由谁承担。`,
  "funding.built_from": (view) =>
    `建成年份为${view.input("built")}，${holds(view) ? "不早于" : "早于"}“${view.about}”所适用的起始年份${view.input("limit")}。`,
  "funding.built_by": (view) =>
    `建成年份为${view.input("built")}，${holds(view) ? "不晚于" : "晚于"}“${view.about}”所适用的截止年份${view.input("limit")}。`,
  "funding.cost_in_scope": (view) => `“${view.about}”适用范围内的费用：${listSum(view)}。`,
  "funding.cap": ({ about, input, output }) =>
    `“${about}”的封顶额：${input("price")}×${input("area")}，${input("rounding")}，为${output}。`,
  "funding.eligible_cost": ({ about, input, output }) =>
    `计入“${about}”的费用：取范围内费用${input("cost")}与封顶额${input("cap")}中较小者，为${output}。`,
  "funding.above_cap": ({ about, input, output }) =>
    `“${about}”超出封顶额的费用：${input("cost")}－${input("eligible")}＝${output}。`,
  "funding.share_of_cost": ({ about, input, output }) =>
    `按“${about}”应承担的份额：${input("eligible")}×${input("share")}，${input("rounding")}，为${output}。`,
  "funding.rest_below_cap": ({ about, input, output }) =>
    `“${about}”封顶额以内的其余费用：${input("eligible")}－${input("share")}＝${output}。`,
  "funding.share_cap": (view) => shareCap(view),
  "funding.share_held_to_cap": ({ about, input, output }) =>
    `按“${about}”应承担的份额：取按比例计算的${input("amount")}与封顶额${input("cap")}中较小者，为${output}。`,
  "funding.fixed_amount": (view) => fixedAmount(view),
  "funding.baseline_total": (view) => `“${view.about}”的居民出资基准额：${listSum(view)}。`,
  "funding.resident_paid": (view) => `“${view.about}”所计的居民出资：${listSum(view)}。`,
  "funding.above_baseline": ({ about, input, output }) =>
    `“${about}”居民出资高于基准额：${input("paid")}－${input("baseline")}＝${output}。`,
  "funding.below_baseline": ({ about, input, output }) =>
    `“${about}”居民出资低于基准额：${input("baseline")}－${input("paid")}＝${output}。`,
  "funding.points": (view) => startedPoints(view),
  "funding.points_taken": (view) =>
    `“${view.about}”的比例${isNegative(view) ? "降低" : "提高"}：${view.input("points")}，每个按${size(view, "each")}个百分点计，为${points(view)}。`,
  "funding.points_limited": ({ about, input, output }) =>
    `“${about}”的比例最多提高${input("most")}：测算为${input("points")}，取${output}。`,
  "funding.adjusted_ratio": (view) =>
    `“${view.about}”调整后的比例：${view.input("ratio")}${isMinus(view, "points") ? "－" : "＋"}${format.percent(size(view, "points"))}＝${view.output}。`,
  "funding.ratio_not_negative": ({ about, input, output }) =>
    `“${about}”调整后的比例${input("ratio")}低于0，按${output}计。`,
  "funding.minimum": ({ aboutWords: [part = "", category = ""], input, output }) =>
    `“${part}”所定${category}的最低出资额：${input("cost")}×${input("share")}，${input("rounding")}，为${output}。`,
  "funding.remaining": (view) => `“${view.about}”承担之前尚待承担的费用：${listSum(view)}。`,
  "funding.paid": (view) =>
    `${payment(view)}：取${view.input("due")}与尚待承担的费用${view.input("remaining")}中较小者，为${view.output}。`,
  "funding.split": (view) =>
    `${payment(view)}${view.input("total")}，按各改造项尚待承担的费用分配，依次为${view.output}。`,
  "funding.balance": (view) =>
    `按“${view.about}”应承担的余额：${view.input("base")}减去其他各方应承担的金额，为${view.output}。`,
  "funding.source_total": (view) => sourceTotal(view),
  "funding.gap": (view) =>
    `资金缺口：费用${view.input("cost")}减去各来源（${listInputs({ ...view, inputs: view.inputs.slice(1) })}），为${view.output}。`,
};

function schemeText({ op, output, step }: StepView): string {
  if (step.output.value === "as-printed") return "采用方案文件所列的资金来源进行分担。";
  return op === "rule" ? `采用规则规定的资金分担方案“${output}”。` : `采用使用方给定的资金分担方案“${output}”。`;
}

function shareCap({ about, input, output }: StepView): string {
  const times = input("households") || input("area");
  return times === ""
    ? `“${about}”的封顶额：${output}。`
    : `“${about}”的封顶额：${input("amount")}×${times}，为${output}。`;
}

function fixedAmount({ about, input, output }: StepView): string {
  const times = input("households") || input("area");
  return times === "" ? `“${about}”定额：${output}。` : `“${about}”定额：${input("amount")}×${times}，为${output}。`;
}

function startedPoints(view: StepView): string {
  const cost = inputOf(view, "cost")?.value;
  if (typeof cost !== "object" || cost === null || !("den" in cost))
    return `“${view.about}”没有可计算居民出资比例的费用，不作调整。`;
  return `“${view.about}”的差额${view.input("difference")}占费用${format.fen(cost.den)}的百分点，不足一个百分点的按一个计，为${view.output}。`;
}

/** Who pays and on what account: `pledge:municipal`, `balance:district`, `city-share:municipal`. */
function payment({ step, aboutWords: [part = "", payer = ""] }: StepView): string {
  const [account] = (step.about ?? "").split(":");
  if (account === "pledge") return `计入“${payer}”的资金`;
  return account === "balance" ? `由“${payer}”兜底承担` : `由“${payer}”按“${part}”承担`;
}

function sourceTotal(view: StepView): string {
  const payer = wordIn(view.step.about ?? "", labels.source);
  if (view.inputs.length < 2) return `“${payer}”合计：${view.output}。`;
  const paid = view.inputs.length > 8 ? `${view.inputs.length}笔` : view.inputs.map((input) => input.text).join("＋");
  return `“${payer}”合计：${paid}＝${view.output}。`;
}

function isMinus(view: StepView, name: string): boolean {
  return String(inputOf(view, name)?.value ?? "").startsWith("-");
}

function isNegative({ step }: StepView): boolean {
  return String(step.output.value).startsWith("-");
}

function size(view: StepView, name: string): string {
  return String(inputOf(view, name)?.value ?? "").replace(/^-/, "");
}

function points({ output }: StepView): string {
  return output.replace(/^-/, "");
}

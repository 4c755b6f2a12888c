import type { BondStep } from "../../../funding/bond/steps.ts";
import type { RoundingMode } from "../../../money/round.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { format } from "../format.ts";
import { listSum } from "../list-inputs.ts";

/** Sentences for schedules and coverage. 债务测算步骤。 @internal */
export const bondSteps: Sentences<BondStep> = {
  "funding.bond.principal": (view) => `${loan(view)}本金：${view.output}。`,
  "funding.bond.recovery_factor": (view) =>
    `${loan(view)}等额本息系数：年利率${view.input("rate")}，每年付息${view.input("perYear")}次，共${view.input("periods")}期，每期还款为本金的${short(view, "factor")}倍。`,
  "funding.bond.level_payment": (view) =>
    `${loan(view)}每期还款额：${view.input("principal")}×${short(view, "factor")}，${view.input("rounding")}，为${view.output}。`,
  "funding.bond.principal_part": (view) =>
    `${loan(view)}每期应还本金：${view.input("principal")}÷${denominator(view, "part")}，${view.input("rounding")}，为${view.output}，余数计入最后一期。`,
  "funding.bond.interest": (view) =>
    `${period(view)}利息：${view.input("balance")}×${view.input("rate")}${half(view)}，${view.input("rounding")}，为${view.output}。`,
  "funding.bond.principal_due": (view) =>
    `${period(view)}应还本金：${view.input("payment")}－${view.input("interest")}＝${view.output}。`,
  "funding.bond.principal_limited": (view) =>
    `${period(view)}应还本金以未偿本金${view.input("balance")}为限，为${view.output}。`,
  "funding.bond.payment": (view) =>
    view.input("principal") === ""
      ? `${period(view)}还款：利息${view.output}。`
      : `${period(view)}还款：本金${view.input("principal")}＋利息${view.input("interest")}＝${view.output}。`,
  "funding.bond.balance": (view) =>
    `${period(view)}还款后的未偿本金：${view.input("balance")}－${view.input("principal")}＝${view.output}。`,
  "funding.bond.interest_total": (view) => `${loan(view)}各期利息合计：${view.output}。`,
  "funding.bond.schedule_total": (view) =>
    `${loan(view)}本息合计：本金${view.input("principal")}＋利息${view.input("interest")}＝${view.output}。`,
  "funding.bond.total_income": (view) => `收入合计：${view.output}。`,
  "funding.bond.total_cost": (view) => `运营成本合计：${view.output}。`,
  "funding.bond.net_income": (view) =>
    view.op === "given"
      ? `给定的净收益：${view.output}。`
      : `${year(view)}净收益：收入${view.input("income")}－成本${view.input("cost")}＝${view.output}。`,
  "funding.bond.year_service": (view) => `${year(view)}应还本息：${listSum(view)}。`,
  "funding.bond.debt_service": (view) => `全部债务应还本息：${listSum(view)}。`,
  "funding.bond.coverage": (view) =>
    `${when(view)}覆盖倍数：净收益${view.input("net")}÷本息${format.fen(denominatorOf(view, "service"))}。`,
  "funding.bond.coverage_scaled": (view) =>
    `${when(view)}覆盖倍数乘以${view.input("scale")}后${roundings[mode(view)]}到整数，为${view.output}。`,
  "funding.bond.coverage_rounded": (view) =>
    `${when(view)}覆盖倍数为${format.number(String(view.step.output.value))}。`,
  "funding.bond.cumulative_net": (view) => `截至${view.about}年的累计净收益：${view.output}。`,
  "funding.bond.cumulative_service": (view) => `截至${view.about}年的累计应还本息：${view.output}。`,
  "funding.bond.is_recovered": (view) =>
    `截至${view.about}年，累计净收益${view.input("net")}${view.step.output.value === true ? "不低于" : "低于"}累计应还本息${view.input("service")}。`,
  "funding.bond.lowered_income": (view) =>
    `收益下降${format.percent(view.step.about ?? "")}：${view.input("income")}×${view.input("kept")}，${view.input("rounding")}，为${view.output}。`,
  "funding.bond.lowered_net": (view) =>
    `${when(view)}净收益：收入${view.input("income")}－成本${view.input("cost")}＝${view.output}。`,
  "funding.bond.minimum": (view) =>
    `${view.op === "rule" ? "规则规定" : "使用方给定"}的最低覆盖倍数：${format.number(String(view.step.output.value))}。`,
  "funding.bond.required_income": (view) =>
    `达到最低覆盖倍数所需的净收益：${view.input("service")}×${plain(view, "minimum")}，${view.input("rounding")}，为${view.output}。`,
  "funding.bond.reaches_minimum": (view) =>
    `净收益${view.input("net")}${view.step.output.value === true ? "不低于" : "低于"}所需的${view.input("needed")}。`,
};

/** As for votes and shares, but not to the fen: a coverage is a number of times. */
const roundings: Readonly<Record<RoundingMode, string>> = {
  "half-up": "四舍五入",
  "half-even": "四舍六入五成双",
  floor: "向下取整",
  ceiling: "向上取整",
  "toward-zero": "去尾",
  "away-from-zero": "进一",
};

function mode({ step }: StepView): RoundingMode {
  return step.inputs.find(({ name }) => name === "rounding")?.value as RoundingMode;
}

function loan({ step }: StepView): string {
  return step.about === null ? "" : `“${step.about}”的`;
}

/** `b:3` is the third payment of the debt “b”; `3` that of the only one. */
function period({ step }: StepView): string {
  const about = step.about ?? "";
  const at = about.lastIndexOf(":");
  return at < 0 ? `第${about}期` : `“${about.slice(0, at)}”第${about.slice(at + 1)}期`;
}

function year({ step }: StepView): string {
  return step.about === null ? "" : `${step.about}年`;
}

/** A year, a fall of income, or the whole term. */
function when({ step }: StepView): string {
  if (step.about === null) return "";
  return /^\d{4}$/.test(step.about) ? `${step.about}年的` : `收益下降${format.percent(step.about)}时的`;
}

function half({ step }: StepView): string {
  return step.inputs.some(({ name }) => name === "part") ? "÷2" : "";
}

function plain({ step }: StepView, name: string): string {
  return format.number(String(step.inputs.find((input) => input.name === name)?.value ?? ""));
}

/** A factor of many decimals shows the first eight; the trace has them all. */
function short(view: StepView, name: string): string {
  const text = plain(view, name);
  const end = text.indexOf(".") + 9;
  return text.length > end ? `${text.slice(0, end)}…` : text;
}

function denominatorOf({ step }: StepView, name: string): number {
  const value = step.inputs.find((input) => input.name === name)?.value;
  return typeof value === "object" && value !== null && "den" in value ? value.den : Number.NaN;
}

function denominator(view: StepView, name: string): string {
  return format.number(denominatorOf(view, name));
}

import type { BuildingHeight } from "../../../funding/maintenance-fund/codes.ts";
import type { MaintenanceFundStep } from "../../../funding/maintenance-fund/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { labels } from "../labels.ts";
import { listSum } from "../list-inputs.ts";

/** Sentences for the maintenance fund. 维修资金步骤。 @internal */
export const maintenanceFundSteps: Sentences<MaintenanceFundStep> = {
  "funding.maintenance_fund.deposit": ({ input, output }) =>
    `首期交存额：${input("area")}×${input("price")}${input("rate") === "" ? "" : `×${input("rate")}`}，${input("rounding")}，为${output}。`,
  "funding.maintenance_fund.rate_at_least": (view) =>
    `交存比例${view.input("rate")}${holds(view) ? "不低于" : "低于"}下限${view.input("bound")}。`,
  "funding.maintenance_fund.rate_at_most": (view) =>
    `交存比例${view.input("rate")}${holds(view) ? "不高于" : "高于"}上限${view.input("bound")}。`,
  "funding.maintenance_fund.least_per_m2": (view) => `每平方米交存数额的下限：${product(view, "cost", "rate")}。`,
  "funding.maintenance_fund.most_per_m2": (view) => `每平方米交存数额的上限：${product(view, "cost", "rate")}。`,
  "funding.maintenance_fund.deposit_at_least": (view) =>
    `公布的交存数额${view.input("deposit")}${holds(view) ? "不低于" : "低于"}下限${view.input("bound")}。`,
  "funding.maintenance_fund.deposit_at_most": (view) =>
    `公布的交存数额${view.input("deposit")}${holds(view) ? "不高于" : "高于"}上限${view.input("bound")}。`,
  "funding.maintenance_fund.seller_least": (view) =>
    `${labels["building-height"][view.step.about as BuildingHeight]}售房单位最低提取额：${product(view, "proceeds", "rate")}。`,
  "funding.maintenance_fund.set_aside_enough": (view) =>
    `售房单位提取${view.input("setAside")}，${holds(view) ? "不低于" : "低于"}最低提取额${view.input("least")}。`,
  "funding.maintenance_fund.charged": (view) =>
    `${accountOf(view)}列支：取应分摊${view.input("share")}与余额${view.input("balance")}中较小者，为${view.output}。`,
  "funding.maintenance_fund.balance_after": (view) =>
    `${accountOf(view)}列支后余额：${view.input("balance")}－${view.input("charged")}＝${view.output}。`,
  "funding.maintenance_fund.shortfall": (view) =>
    `${accountOf(view)}不足的金额：${view.input("share")}－${view.input("charged")}＝${view.output}。`,
  "funding.maintenance_fund.least_balance": (view) =>
    `${accountOf(view)}应当续交的界限：${product(view, "firstDeposit", "share")}。`,
  "funding.maintenance_fund.needs_top_up": (view) =>
    `${accountOf(view)}列支后余额${view.input("after")}${holds(view) ? "低于" : "不低于"}该界限${view.input("least")}。`,
  "funding.maintenance_fund.top_up": (view) =>
    `${accountOf(view)}至少续交：${view.input("least")}－${view.input("after")}＝${view.output}。`,
  "funding.maintenance_fund.charged_total": (view) => `各账户列支：${listSum(view)}。`,
  "funding.maintenance_fund.shortfall_total": (view) => `各账户不足：${listSum(view)}。`,
  "funding.maintenance_fund.unsold_total": (view) => `未售房屋所有人承担：${listSum(view)}。`,
  "funding.maintenance_fund.total": ({ input, output }) =>
    `账户列支${input("charged")}＋不足${input("shortfall")}＋未售房屋所有人承担${input("unsold")}＝${output}。`,
  "funding.maintenance_fund.transfer": ({ about, input, output }) =>
    `“${about}”：售房单位自收到售房款之日（${input("receivedOn")}）起${input("days")}日内将提取的维修资金存入专户，至${output}。`,
};

function product({ input, output }: StepView, amount: string, rate: string): string {
  return `${input(amount)}×${input(rate)}，${input("rounding")}，为${output}`;
}

function accountOf({ step }: StepView): string {
  return step.about === "seller" ? "售房单位账户" : `账户“${step.about}”`;
}

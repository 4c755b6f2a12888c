import type { BuildingHeight } from "../../../funding/maintenance-fund/codes.ts";
import type { MaintenanceFundStep } from "../../../funding/maintenance-fund/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { labels } from "../labels.ts";
import { listSum } from "../limited.ts";
import { quote } from "../plural.ts";

/** Sentences for the maintenance fund. 维修资金步骤的英文表述。 @internal */
export const maintenanceFundSteps: Sentences<MaintenanceFundStep> = {
  "funding.maintenance_fund.deposit": ({ input, output }) =>
    `First deposit: ${input("area")} × ${input("price")}${input("rate") === "" ? "" : ` × ${input("rate")}`}, ${input("rounding")}, is ${output}.`,
  "funding.maintenance_fund.rate_at_least": (view) =>
    `The rate ${view.input("rate")} is ${holds(view) ? "not below" : "below"} the least, ${view.input("bound")}.`,
  "funding.maintenance_fund.rate_at_most": (view) =>
    `The rate ${view.input("rate")} is ${holds(view) ? "not above" : "above"} the most, ${view.input("bound")}.`,
  "funding.maintenance_fund.least_per_m2": (view) => `Least deposit per m²: ${product(view, "cost", "rate")}.`,
  "funding.maintenance_fund.most_per_m2": (view) => `Most deposit per m²: ${product(view, "cost", "rate")}.`,
  "funding.maintenance_fund.deposit_at_least": (view) =>
    `The published deposit ${view.input("deposit")} is ${holds(view) ? "not below" : "below"} the least, ${view.input("bound")}.`,
  "funding.maintenance_fund.deposit_at_most": (view) =>
    `The published deposit ${view.input("deposit")} is ${holds(view) ? "not above" : "above"} the most, ${view.input("bound")}.`,
  "funding.maintenance_fund.seller_least": (view) =>
    `Least that the selling unit sets aside (${labels["building-height"][view.step.about as BuildingHeight]}): ${product(view, "proceeds", "rate")}.`,
  "funding.maintenance_fund.set_aside_enough": (view) =>
    `The ${view.input("setAside")} set aside is ${holds(view) ? "not below" : "below"} the least, ${view.input("least")}.`,
  "funding.maintenance_fund.charged": (view) =>
    `Charged to ${accountOf(view)}: the smaller of the share ${view.input("share")} and the balance ${view.input("balance")}, ${view.output}.`,
  "funding.maintenance_fund.balance_after": (view) =>
    `Balance of ${accountOf(view)} afterwards: ${view.input("balance")} − ${view.input("charged")} = ${view.output}.`,
  "funding.maintenance_fund.shortfall": (view) =>
    `Short on ${accountOf(view)}: ${view.input("share")} − ${view.input("charged")} = ${view.output}.`,
  "funding.maintenance_fund.least_balance": (view) =>
    `Limit for a top-up of ${accountOf(view)}: ${product(view, "firstDeposit", "share")}.`,
  "funding.maintenance_fund.needs_top_up": (view) =>
    `The balance ${view.input("after")} of ${accountOf(view)} is ${holds(view) ? "below" : "not below"} the limit ${view.input("least")}.`,
  "funding.maintenance_fund.top_up": (view) =>
    `Least top-up of ${accountOf(view)}: ${view.input("least")} − ${view.input("after")} = ${view.output}.`,
  "funding.maintenance_fund.charged_total": (view) => `Charged to the accounts: ${listSum(view)}.`,
  "funding.maintenance_fund.shortfall_total": (view) => `Short on the accounts: ${listSum(view)}.`,
  "funding.maintenance_fund.unsold_total": (view) => `Borne by the owners of unsold units: ${listSum(view)}.`,
  "funding.maintenance_fund.total": ({ input, output }) =>
    `Charged ${input("charged")} + short ${input("shortfall")} + owners of unsold units ${input("unsold")} = ${output}.`,
  "funding.maintenance_fund.transfer": ({ about, input, output }) =>
    `“${about}”: last day to hand over the maintenance fund's part, ${input("days")} days after the proceeds of ${input("receivedOn")}: ${output}.`,
};

function product({ input, output }: StepView, amount: string, rate: string): string {
  return `${input(amount)} × ${input(rate)}, ${input("rounding")}, is ${output}`;
}

function accountOf({ step }: StepView): string {
  return step.about === "seller" ? "the selling unit's account" : `account ${quote(step.about ?? "")}`;
}

import type { ProvidentFundStep } from "../../../funding/provident-fund/steps.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

/** Sentences for withdrawals from the provident fund. 住房公积金提取步骤。 @internal */
export const providentFundSteps: Sentences<ProvidentFundStep> = {
  "funding.provident_fund.last_day": ({ input, output }) =>
    `提取期限：${input("acceptedOn")}竣工验收后${input("months")}个月内，最迟为${output}。`,
  "funding.provident_fund.is_accepted": (view) =>
    `申请日期${view.input("appliedOn")}${holds(view) ? "不早于" : "早于"}竣工验收日期${view.input("acceptedOn")}。`,
  "funding.provident_fund.is_in_time": (view) =>
    `申请日期${view.input("appliedOn")}${holds(view) ? "未超过" : "已超过"}最迟日期${view.input("lastOn")}。`,
  "funding.provident_fund.limit": ({ step, output }) =>
    `提取限额：取${format.list(step.inputs.map(({ name, value, unit }) => `${wordIn(name, labels["withdrawal-bound"])}${format.value(value, unit)}`))}中最小者，为${output}。`,
};

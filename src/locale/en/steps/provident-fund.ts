import type { ProvidentFundStep } from "../../../funding/provident-fund/steps.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";

/** Sentences for withdrawals from the provident fund. 住房公积金提取步骤的英文表述。 @internal */
export const providentFundSteps: Sentences<ProvidentFundStep> = {
  "funding.provident_fund.last_day": ({ input, output }) =>
    `Last day to apply, ${input("months")} months after the acceptance of ${input("acceptedOn")}: ${output}.`,
  "funding.provident_fund.is_accepted": (view) =>
    `The application of ${view.input("appliedOn")} ${holds(view) ? "does not come" : "comes"} before the acceptance of ${view.input("acceptedOn")}.`,
  "funding.provident_fund.is_in_time": (view) =>
    `The application of ${view.input("appliedOn")} is ${holds(view) ? "not after" : "after"} the last day, ${view.input("lastOn")}.`,
  "funding.provident_fund.limit": ({ step, output }) =>
    `Limit of the withdrawal, the least of ${format.list(step.inputs.map(({ name, value, unit }) => `${wordIn(name, labels["withdrawal-bound"])} ${format.value(value, unit)}`))}: ${output}.`,
};

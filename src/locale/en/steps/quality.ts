import type { QualityStep } from "../../../quality/steps.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { labels } from "../labels.ts";
import { quote } from "../plural.ts";

/** Sentences for quality and safety. 质量安全步骤的英文表述。 @internal */
export const qualitySteps: Sentences<QualityStep> = {
  "quality.acceptance_filing": ({ input, output }) =>
    `Last day to file the acceptance, ${input("days")} days after ${input("acceptedOn")}: ${output}.`,
  "quality.filed_in_time": (view) => {
    const filedOn = view.input("filedOn");
    const day = filedOn === "" ? `Today, ${view.input("on")},` : `The filing of ${filedOn}`;
    return `${day} is ${holds(view) ? "not after" : "after"} the last day, ${view.input("dueOn")}.`;
  },
  "quality.warranty_kind": ({ about, input, step }) =>
    `${quote(about)}: ${wordIn(input("item"), labels.item)} is, for its warranty, ${wordIn(String(step.output.value), labels["warranty-kind"])}.`,
  "quality.design_life_months": ({ about, input, output }) =>
    `${quote(about)}: design life of ${input("designLifeYears")} years, in months: ${output}.`,
  "quality.minimum_warranty_end": ({ about, input, output }) =>
    `${quote(about)}: the legal minimum, ${input("months")} months after the acceptance of ${input("acceptedOn")}, ends on ${output}.`,
  "quality.season_reading": ({ about, step, output }) => {
    const reading = wordIn(output, labels["season-reading"]);
    return step.op === "given"
      ? `${quote(about)}: seasons that count, as given: ${reading}.`
      : `${quote(about)}: seasons that count, by the stated reading: ${reading}.`;
  },
  "quality.season_counts": (view) => {
    const from = view.input("seasonFrom");
    const day = from === "" ? `ends on ${view.input("seasonTo")}` : `begins on ${from}`;
    return `${quote(view.about)}: the season that ${day} ${holds(view) ? "counts" : "does not count"}, acceptance being on ${view.input("acceptedOn")}.`;
  },
  "quality.season_end": ({ about, output }) => `${quote(about)}: the last season that counts ends on ${output}.`,
  "quality.contract_warranty_end": ({ about, input, output }) =>
    `${quote(about)}: the contract, ${input("months")} months after the acceptance of ${input("acceptedOn")}, ends on ${output}.`,
  "quality.warranty_end": ({ about, input, output }) =>
    `${quote(about)}: the warranty ends on the later of ${input("minimumOn")} (minimum) and ${input("contractOn")} (contract): ${output}.`,
  "quality.deposit_cap": ({ input, output }) =>
    `Most that may be held back, ${input("rate")} of ${input("settledFen")}, rounded down: ${output}.`,
  "quality.deposit_within_cap": (view) =>
    `The deposit of ${view.input("depositFen")} is ${holds(view) ? "not above" : "above"} ${view.input("capFen")}.`,
  "quality.defect_months": ({ input, output }) =>
    `Defect liability period, ${input("defectMonths")} months by the contract and at most ${input("mostMonths")}: ${output} months.`,
  "quality.deposit_release": ({ input, output }) =>
    `The defect liability period, ${input("months")} months after the acceptance of ${input("acceptedOn")}, ends on ${output}.`,
  "quality.contract_below_exempt": (view) =>
    `The contract of ${view.input("contractFen")} is ${holds(view) ? "below" : "not below"} ${view.input("exemptBelowFen")}.`,
  "quality.clean_years_reached": (view) =>
    `Clean years in a row, ${view.input("cleanYears")}, are ${holds(view) ? "not fewer" : "fewer"} than ${view.input("years")}.`,
  "quality.wage_deposit_least": ({ input, output }) =>
    `Least wage deposit, ${input("rate")} of ${input("contractFen")}, rounded up: ${output}.`,
  "quality.wage_deposit_most": ({ input, output }) =>
    `Most wage deposit, ${input("rate")} of ${input("contractFen")}, rounded down: ${output}.`,
  "quality.wage_deposit_opening": ({ input, output }) =>
    `Last day to open the wage deposit, ${input("days")} working days after ${input("openFrom")}: ${output}.`,
  "quality.wage_deposit_refill": ({ input, output }) =>
    `Last day to refill the wage deposit, ${input("days")} working days after ${input("refillFrom")}: ${output}.`,
  "quality.wage_deposit_notice": ({ input, output }) =>
    `Last day of the notice before the refund, ${input("days")} days after ${input("noticeFrom")}: ${output}.`,
  "quality.wage_payment": ({ input, output }) =>
    `Labour costs after ${input("from")}, with an interval of ${input("months")} calendar month(s): due by ${output}.`,
  "quality.wages_in_time": (view) => {
    const paidOn = view.input("paidOn");
    const day = paidOn === "" ? `Today, ${view.input("on")},` : `The payment of ${paidOn}`;
    return `${day} is ${holds(view) ? "not after" : "after"} the last day, ${view.input("dueOn")}.`;
  },
  "quality.rectification": ({ about, input, output }) =>
    `${quote(about)}: last day to put it right, ${input("days")} days after the inspection of ${input("inspectedOn")}: ${output}.`,
  "quality.rectified_in_time": (view) => {
    const rectifiedOn = view.input("rectifiedOn");
    const day = rectifiedOn === "" ? `today, ${view.input("on")},` : `the day it was put right, ${rectifiedOn},`;
    return `${quote(view.about)}: ${day} is ${holds(view) ? "not after" : "after"} the last day, ${view.input("dueOn")}.`;
  },
  "quality.days_late": (view) =>
    `${quote(view.about)}: days after the last day, ${view.input("dueOn")}: ${view.output}.`,
};

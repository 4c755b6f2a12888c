import type { ApprovalStep } from "../../../approval/steps.ts";
import type { Ratio } from "../../../kernel/ratio.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { limited } from "../limited.ts";
import { capital, quote } from "../plural.ts";

/** Sentences for the approval. 审批步骤的英文表述。 @internal */
export const approvalSteps: Sentences<ApprovalStep> = {
  "approval.investment_limit": ({ output }) => `Investment up to which no construction permit is needed: ${output}.`,
  "approval.is_within_investment": (view) => `The investment of ${view.input("amount")} is ${sizeText(view)}.`,
  "approval.area_limit": ({ output }) => `Floor area up to which no construction permit is needed: ${output}.`,
  "approval.is_within_area": (view) => `The floor area of ${view.input("amount")} is ${sizeText(view)}.`,
  "approval.least_budget": ({ output }) => `Budget money from which a project must be tendered: ${output}.`,
  "approval.reaches_budget": (view) =>
    `The budget money of ${view.input("budget")} ${reaches(view)} ${view.input("least")}.`,
  "approval.least_share": (view) =>
    `Share of budget money from which a project must be tendered: ${shareOf(view, "share")}.`,
  "approval.reaches_share": (view) =>
    `The budget money of ${partOf(view, "num")} in an investment of ${partOf(view, "den")} ${reaches(view)} ${shareOf(view, "share")}.`,
  "approval.tender_line": (view) =>
    `Estimate from which a contract for ${kind(view)} must be tendered: ${view.output}.`,
  "approval.reaches_line": (view) =>
    `The estimate of contract ${quote(view.step.about ?? "")}, ${view.input("estimate")}, ${reaches(view)} ${view.input("least")}.`,
  "approval.combined_total": (view) =>
    `Contracts for ${kind(view)} that can be combined, ${limited(view.step.inputs.map(({ name, value, unit }) => `${quote(name)} ${format.value(value, unit)}`))}: ${view.output}.`,
  "approval.combined_reach_line": (view) =>
    `Together the contracts for ${kind(view)}, ${view.input("total")}, ${reaches(view, "reach")} ${view.input("least")}.`,
  "approval.holds_condition": (view) => {
    const [procedure = "", fact = ""] = (view.step.about ?? "").split(":");
    const words = `${capital(wordIn(procedure, labels["approval-procedure"]))}, ${wordIn(fact, labels.fact)}`;
    const [stated, required, comparator] = view.step.inputs.map(({ value }) => value);
    if (typeof stated === "boolean")
      return `${words}: the case takes ${yes(required)}, and the answer is ${yes(stated)}.`;
    const isAbove = (comparator === ">") === holds(view);
    return `${words}: ${view.input("stated")} is ${isAbove ? "above" : "at most"} ${view.input("required")}.`;
  },
  "approval.breakdown_due": ({ input, output, step }) =>
    step.output.value === null
      ? `Last day to break down the investment plan of ${input("receivedOn")}, ${input("days")} working days on: outside the work calendar.`
      : `Last day to break down the investment plan of ${input("receivedOn")}, ${input("days")} working days on: ${output}.`,
  "approval.is_in_order": (view) =>
    `The event of ${view.input("on")} ${holds(view) ? "does not come" : "comes"} before the last one, of ${view.input("lastOn")}.`,
};

function reaches(view: StepView, verb = "reaches"): string {
  return holds(view) ? verb : verb === "reach" ? "do not reach" : "does not reach";
}

/** A share of two sums is read as the sums. */
function partOf(view: StepView, term: keyof Ratio): string {
  return format.fen(ratioIn(view, "part")[term]);
}

/** A tenth is written as a percentage, as the rule prints it. */
function shareOf(view: StepView, name: string): string {
  const { num, den } = ratioIn(view, name);
  return 100 % den === 0 ? `${(num * 100) / den}%` : `${num}/${den}`;
}

function ratioIn({ step }: StepView, name: string): Ratio {
  return step.inputs.find((input) => input.name === name)?.value as Ratio;
}

function yes(value: unknown): string {
  return value === true ? "yes" : "no";
}

function kind({ about }: StepView): string {
  return wordIn(about, labels["contract-kind"]);
}

function sizeText(view: StepView): string {
  const isBelow = view.step.inputs.some(({ value }) => value === "<");
  const words = isBelow ? ["below", "not below"] : ["at most", "above"];
  return `${holds(view) ? words[0] : words[1]} ${view.input("limit")}`;
}

import type { BondStep } from "../../../funding/bond/steps.ts";
import type { RoundingMode } from "../../../money/round.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { format } from "../format.ts";
import { listSum } from "../limited.ts";
import { quote } from "../plural.ts";

/** Sentences for schedules and coverage. 债务测算步骤的英文表述。 @internal */
export const bondSteps: Sentences<BondStep> = {
  "funding.bond.principal": (view) => `Principal${loan(view)}: ${view.output}.`,
  "funding.bond.recovery_factor": (view) =>
    `Level payments${loan(view)}: at ${view.input("rate")} a year, ${view.input("perYear")} a year and ${view.input("periods")} in all, each is ${short(view, "factor")} times the principal.`,
  "funding.bond.level_payment": (view) =>
    `Level payment${loan(view)}: ${view.input("principal")} × ${short(view, "factor")}, ${view.input("rounding")}, is ${view.output}.`,
  "funding.bond.principal_part": (view) =>
    `Principal of each payment${loan(view)}: ${view.input("principal")} ÷ ${format.number(denominator(view, "part"))}, ${view.input("rounding")}, is ${view.output}; the last payment takes the rest.`,
  "funding.bond.interest": (view) =>
    `Interest of ${period(view)}: ${view.input("balance")} × ${view.input("rate")}${half(view)}, ${view.input("rounding")}, is ${view.output}.`,
  "funding.bond.principal_due": (view) =>
    `Principal of ${period(view)}: ${view.input("payment")} − ${view.input("interest")} = ${view.output}.`,
  "funding.bond.principal_limited": (view) =>
    `Principal of ${period(view)}: no more than the ${view.input("balance")} still owed, ${view.output}.`,
  "funding.bond.payment": (view) =>
    view.input("principal") === ""
      ? `Total of ${period(view)}: interest of ${view.output}.`
      : `Total of ${period(view)}: principal ${view.input("principal")} + interest ${view.input("interest")} = ${view.output}.`,
  "funding.bond.balance": (view) =>
    `Still owed after ${period(view)}: ${view.input("balance")} − ${view.input("principal")} = ${view.output}.`,
  "funding.bond.interest_total": (view) => `Interest of all payments${loan(view)}: ${view.output}.`,
  "funding.bond.schedule_total": (view) =>
    `Principal and interest${loan(view)}: ${view.input("principal")} + ${view.input("interest")} = ${view.output}.`,
  "funding.bond.total_income": (view) => `Income in all: ${view.output}.`,
  "funding.bond.total_cost": (view) => `Operating cost in all: ${view.output}.`,
  "funding.bond.net_income": (view) =>
    view.op === "given"
      ? `Net income as given: ${view.output}.`
      : `Net income${inYear(view)}: income ${view.input("income")} − cost ${view.input("cost")} = ${view.output}.`,
  "funding.bond.year_service": (view) => `Principal and interest due${inYear(view)}: ${listSum(view)}.`,
  "funding.bond.debt_service": (view) => `Principal and interest of all debts: ${listSum(view)}.`,
  "funding.bond.coverage": (view) =>
    `Coverage${when(view)}: net income ${view.input("net")} ÷ principal and interest ${format.fen(denominator(view, "service"))}.`,
  "funding.bond.coverage_scaled": (view) =>
    `Coverage${when(view)} times ${view.input("scale")}, ${roundings[mode(view)]} to a whole number: ${view.output}.`,
  "funding.bond.coverage_rounded": (view) => `Coverage${when(view)}: ${format.number(String(view.step.output.value))}.`,
  "funding.bond.cumulative_net": (view) => `Net income up to ${view.about}: ${view.output}.`,
  "funding.bond.cumulative_service": (view) => `Principal and interest due up to ${view.about}: ${view.output}.`,
  "funding.bond.is_recovered": (view) =>
    `Up to ${view.about}, the net income of ${view.input("net")} is ${view.step.output.value === true ? "not below" : "below"} the ${view.input("service")} due.`,
  "funding.bond.lowered_income": (view) =>
    `With ${format.percent(view.step.about ?? "")} less: ${view.input("income")} × ${view.input("kept")}, ${view.input("rounding")}, is ${view.output}.`,
  "funding.bond.lowered_net": (view) =>
    `Net income${when(view)}: income ${view.input("income")} − cost ${view.input("cost")} = ${view.output}.`,
  "funding.bond.minimum": (view) =>
    `Least coverage ${view.op === "rule" ? "by rule" : "as given"}: ${format.number(String(view.step.output.value))}.`,
  "funding.bond.required_income": (view) =>
    `Net income that the least coverage needs: ${view.input("service")} × ${plain(view, "minimum")}, ${view.input("rounding")}, is ${view.output}.`,
  "funding.bond.reaches_minimum": (view) =>
    `The net income of ${view.input("net")} is ${view.step.output.value === true ? "not below" : "below"} the ${view.input("needed")} needed.`,
};

/** A coverage is a number of times, and not rounded to the fen. */
const roundings: Readonly<Record<RoundingMode, string>> = {
  "half-up": "rounded half up",
  "half-even": "rounded half to even",
  floor: "rounded down",
  ceiling: "rounded up",
  "toward-zero": "cut off",
  "away-from-zero": "rounded away from 0",
};

function mode({ step }: StepView): RoundingMode {
  return step.inputs.find(({ name }) => name === "rounding")?.value as RoundingMode;
}

function loan({ step }: StepView): string {
  return step.about === null ? "" : ` of ${quote(step.about)}`;
}

/** `b:3` is the third payment of the debt “b”; `3` that of the only one. */
function period({ step }: StepView): string {
  const about = step.about ?? "";
  const at = about.lastIndexOf(":");
  return at < 0 ? `payment ${about}` : `payment ${about.slice(at + 1)} of ${quote(about.slice(0, at))}`;
}

function inYear({ step }: StepView): string {
  return step.about === null ? "" : ` in ${step.about}`;
}

/** A year, a fall of income, or the whole term. */
function when({ step }: StepView): string {
  if (step.about === null) return "";
  return /^\d{4}$/.test(step.about) ? ` in ${step.about}` : ` with ${format.percent(step.about)} less`;
}

function half({ step }: StepView): string {
  return step.inputs.some(({ name }) => name === "part") ? " ÷ 2" : "";
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

function denominator({ step }: StepView, name: string): number {
  const value = step.inputs.find((input) => input.name === name)?.value;
  return typeof value === "object" && value !== null && "den" in value ? value.den : Number.NaN;
}

import type { HouseholdStep } from "../../../funding/household/steps.ts";
import type { StepValue } from "../../../kernel/trace.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { format } from "../format.ts";
import { limited, listSum } from "../limited.ts";
import { plural } from "../plural.ts";

/** Sentences for the sharing among households. 分户分摊步骤的英文表述。 @internal */
export const householdSteps: Sentences<HouseholdStep> = {
  "funding.household.amount": ({ output }) => `Sum to be shared: ${output}.`,
  "funding.household.table": ({ input }) => `By the floor table of the place: ${input("basis")}; ${input("within")}.`,
  "funding.household.coefficient": (view) => `Coefficient of floor ${view.about}: ${plain(view.step.output.value)}.`,
  "funding.household.step_above": (view) =>
    `Floor ${view.about} is ${plural(given(view, "floors"), "floor")} above the last one of the table, ${given(view, "step")} more for each: ${plain(view.step.output.value)}.`,
  "funding.household.coefficient_above": (view) =>
    `Coefficient of floor ${view.about}: ${given(view, "last")} + ${given(view, "above")} = ${plain(view.step.output.value)}.`,
  "funding.household.percent_sum": (view) =>
    `Percentages of the floors: ${percents(view)}; together ${plain(view.step.output.value)}%.`,
  "funding.household.percent_normalised": (view) =>
    `The percentages add up to ${plain(view.step.output.value)}% and, as asked, stand as weights of the whole.`,
  "funding.household.percent_at_least": (view) =>
    `${percentOf(view)} is ${holds(view) ? "not below" : "below"} the least of the guidance, ${given(view, "bound")}%.`,
  "funding.household.percent_at_most": (view) =>
    `${percentOf(view)} is ${holds(view) ? "not above" : "above"} the most of the guidance, ${given(view, "bound")}%.`,
  "funding.household.shares": (view) =>
    `${view.input("total")} shared by the weights of the households, in units of ${view.input("grain")}, in order: ${view.output}.`,
  "funding.household.floor_amounts": (view) =>
    `${view.input("total")} shared by the weights of the floors, in units of ${view.input("grain")}, from the lowest floor: ${view.output}.`,
  "funding.household.within_floor": (view) =>
    `${view.input("total")} of floor ${view.about} shared among its households, in order: ${view.output}.`,
  "funding.household.sold_public_part": (view) => `Part of the sold public homes: ${listSum(view)}.`,
  "funding.household.deposit_split": (view) =>
    `Of this part, ${view.input("total")}, by the maintenance money that each deposited: ${deposits(view)}.`,
  "funding.household.sold_public_owners": (view) =>
    `${view.input("total")} of the owners of sold public homes shared by area, in order: ${view.output}.`,
  "funding.household.floor_total": (view) => `Total of floor ${view.about}: ${view.output}.`,
  "funding.household.total": (view) => `Total of all floors: ${totals(view)}; together ${view.output}.`,
};

function plain(value: StepValue): string {
  return format.number(String(value));
}

/** Coefficients and percents as the table prints them. */
function given({ step }: StepView, name: string): string {
  return plain(step.inputs.find((input) => input.name === name)?.value ?? "");
}

function percentOf(view: StepView): string {
  return `The ${given(view, "percent")}% of floor ${view.about}`;
}

function deposits({ step, output }: StepView): string {
  const value = step.output.value;
  return Array.isArray(value) && value.length === 2
    ? `owners ${format.fen(value[0])}, selling unit ${format.fen(value[1])}`
    : output;
}

function percents({ step }: StepView): string {
  return limited(step.inputs.map(({ name, value }) => `floor ${name}: ${plain(value)}%`));
}

function totals({ step }: StepView): string {
  return limited(
    step.inputs.map(
      ({ name, value }) => `${name === "seller" ? "selling unit" : `floor ${name}`}: ${format.value(value, "fen")}`,
    ),
  );
}

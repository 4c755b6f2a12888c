import type { ElevatorStep } from "../../../funding/elevator/steps.ts";
import type { StepView } from "../../../report/locale.ts";
import type { Sentences } from "../../messages.ts";
import { holds } from "../../step-values.ts";
import { wordIn } from "../../word-in.ts";
import { format } from "../format.ts";
import { labels } from "../labels.ts";
import { limited, listSum } from "../limited.ts";
import { plural, quote } from "../plural.ts";

/** Sentences for the cost of a lift. 加装电梯费用分担步骤的英文表述。 @internal */
export const elevatorSteps: Sentences<ElevatorStep> = {
  "funding.elevator.cost": ({ output }) => `Cost of the lift: ${output}.`,
  "funding.elevator.is_high_enough": (view) =>
    `The building has ${plural(view.input("value"), "floor")}, ${holds(view) ? "not fewer" : "fewer"} than the ${view.input("limit")} that the subsidy asks for.`,
  "funding.elevator.is_old_enough": (view) =>
    `The building was completed in ${view.input("value")}, ${holds(view) ? "not after" : "after"} the end of ${view.input("limit")} that the subsidy asks for.`,
  "funding.elevator.eligible_cost": ({ op, input, output }) =>
    op === "given"
      ? `Cost that counts, as given: ${output}.`
      : `Cost that counts: ${input("cost")} less the moving of pipes, ${input("pipes")}, is ${output}.`,
  "funding.elevator.fixed_amount": (view) => `Fixed sum${part(view)}: ${view.output}.`,
  "funding.elevator.amount_by_floors": (view) =>
    `Sum for ${plural(view.input("floors"), "floor")}${part(view)}: ${view.output}.`,
  "funding.elevator.share_of_cost": (view) =>
    `Share of the cost${part(view)}: ${view.input("base")} × ${view.input("share")}, ${view.input("rounding")}, is ${view.output}.`,
  "funding.elevator.share_capped": (view) =>
    `Subsidy${part(view)}: the smaller of ${view.input("share")} and the cap ${view.input("cap")}, ${view.output}.`,
  "funding.elevator.subsidy_due": (view) =>
    view.step.inputs.length > 1
      ? `Subsidy due: the lift ${view.input("elevator")} + moving pipes ${view.input("pipe-moving")} = ${view.output}.`
      : `Subsidy due: ${view.output}.`,
  "funding.elevator.subsidy": ({ input, output }) =>
    `Subsidy: the smaller of what is due, ${input("due")}, and the cost, ${input("cost")}: ${output}.`,
  "funding.elevator.subsidy_split": (view) => `Levels that pay the subsidy: ${splitText(view)}.`,
  "funding.elevator.cost_left": ({ input, output }) =>
    `Cost that the more general subsidy leaves: ${input("cost")} − ${input("subsidy")} = ${output}.`,
  "funding.elevator.subsidies": (view) =>
    `Subsidies together: ${view.inputs.map(({ text }) => text).join(" + ")} = ${view.output}.`,
  "funding.elevator.contributions": (view) => `Other money: ${listSum(view)}.`,
  "funding.elevator.remaining_cost": ({ input, output }) =>
    `Left to the owners: ${input("cost")}${input("subsidy") === "" ? "" : ` − subsidy ${input("subsidy")}`} − other money ${input("contributions")} = ${output}.`,
  "funding.elevator.compensation": (view) => `Compensation of low floors: ${listSum(view)}.`,
  "funding.elevator.owners_share": ({ input, output }) =>
    `Shared among the owners: ${input("remaining")} + compensation ${input("compensation")} = ${output}.`,
  "funding.elevator.exempt_share": (view) =>
    `Of the share of household ${quote(household(view))}, ${view.input("share")}, ${quote(wordIn(view.step.about?.split(":").at(-1) ?? "", labels.source))} carries ${view.output}.`,
  "funding.elevator.own_payment": (view) =>
    `Paid by household ${quote(view.step.about ?? "")}: ${view.input("share")} − ${view.input("exempt")} = ${view.output}.`,
  "funding.elevator.source_total": (view) =>
    `Total of ${quote(wordIn(view.step.about ?? "", labels.source))}: ${view.inputs.map(({ text }) => text).join(" + ")}${view.inputs.length > 1 ? ` = ${view.output}` : ""}.`,
  "funding.elevator.total": (view) => `Total of all sources: ${listSum(view)}.`,
};

function part({ step }: StepView): string {
  return step.about === "pipe-moving" ? " for moving pipes" : "";
}

/** `6-1:district` is about a household and who carries its share. */
function household({ step }: StepView): string {
  return (step.about ?? "").split(":").slice(0, -1).join(":");
}

function splitText({ step }: StepView): string {
  const shares = step.output.value;
  const sources = (step.about ?? "").split(":");
  return limited(
    sources.map(
      (source, index) =>
        `${wordIn(source, labels.source)} ${format.fen(Array.isArray(shares) ? Number(shares[index]) : 0)}`,
    ),
  );
}

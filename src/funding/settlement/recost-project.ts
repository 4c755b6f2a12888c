import type { Fen } from "../../kernel/brand.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { mulDiv } from "../../money/mul-div.ts";
import type { FundingMeasure, FundingProject, Pledge } from "../types.ts";
import type { SettlementStep } from "./steps.ts";
import type { SettleFundingInput } from "./types.ts";

/** The project at its audited cost, with pledges as they are treated. @internal */
export function recostProject(trace: Recorder<SettlementStep>, input: SettleFundingInput): FundingProject {
  const { added = [], audited, auditedAreaM2, planned, pledges: treatment } = input;
  const { project } = planned;
  const costs = new Map(audited.map(({ measureId, costFen }) => [measureId, costFen]));
  const measures = [
    ...project.measures.map((measure) => ({ ...measure, costFen: costs.get(measure.id) as Fen })),
    ...added,
  ];
  trace.add({
    name: "funding.settlement.pledges",
    op: "given",
    inputs: [{ name: "treatment", value: treatment, unit: "code" }],
    output: { value: treatment, unit: "code" },
  });
  return {
    ...project,
    ...(auditedAreaM2 === undefined ? {} : { areaM2: auditedAreaM2 }),
    measures,
    ...(project.pledges === undefined || treatment === "fixed"
      ? {}
      : { pledges: project.pledges.map((pledge) => reducePledge(trace, pledge, project.measures, measures)) }),
  };
}

/** A pledge shrinks with the cost of what it is for and never grows: nobody promised more. */
function reducePledge(
  trace: Recorder<SettlementStep>,
  pledge: Pledge,
  planned: readonly FundingMeasure[],
  audited: readonly FundingMeasure[],
): Pledge {
  const { measureIds, source, amountFen } = pledge;
  const costOf = (measures: readonly FundingMeasure[]): number =>
    measures.reduce((sum, { id, costFen }) => (measureIds?.includes(id) === false ? sum : sum + costFen), 0);
  const [plannedFen, auditedFen] = [costOf(planned), costOf(audited)];
  if (auditedFen >= plannedFen) return pledge;
  const reducedFen = mulDiv(amountFen, auditedFen, plannedFen, "half-up") as Fen;
  trace.add({
    name: "funding.settlement.pledge_reduced",
    about: source,
    op: "multiply",
    inputs: [
      { name: "amount", value: amountFen, unit: "fen" },
      { name: "ratio", value: { num: auditedFen, den: plannedFen }, unit: "1" },
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: reducedFen, unit: "fen" },
  });
  // The years of a stream come to the pledge as it was, and not to what is left of it.
  const { stream: _, ...rest } = pledge;
  return { ...rest, amountFen: reducedFen };
}

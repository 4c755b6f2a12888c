import type { ScenarioIssueParams } from "../../../funding/scenario/issues.ts";
import type { Messages } from "../../messages.ts";

const pledged = { "resident-share": "residents pledge", subsidy: "the source pledges" } as const;

/** Messages about comparing and solving. 方案比选与反求类英文提示。 @internal */
export const scenarioIssues: Messages<ScenarioIssueParams> = {
  "funding.solve_not_monotone": ({ unknown, lowerFen, higherFen, lowerGapFen, higherGapFen }, { format }) =>
    unknown === "unit-price"
      ? `No highest price can be given: at ${format.fen(lowerFen)} per m² the gap is ${format.fen(lowerGapFen)}, and at ${format.fen(higherFen)} it is smaller, ${format.fen(higherGapFen)}.`
      : `No least amount can be given: where ${pledged[unknown]} ${format.fen(lowerFen)} the gap is ${format.fen(lowerGapFen)}, and at ${format.fen(higherFen)} it is larger, ${format.fen(higherGapFen)}.`,
  "funding.solve_unbounded": ({ triedFenPerM2 }, { format }) =>
    `There is no highest price: even ${format.fen(triedFenPerM2)} per m² leaves no gap beyond the one allowed.`,
  "funding.solve_needs_area": () => "A price per m² needs a floor area above 0.",
  "funding.solve_without_cost": () => "No measure has a cost, so a price per m² cannot be spread over the measures.",
};

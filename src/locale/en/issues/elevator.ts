import type { ElevatorIssueParams } from "../../../funding/elevator/issues.ts";
import type { Messages } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { quote } from "../plural.ts";

const parts = { eligible: "that counts", "pipe-moving": "of moving pipes" } as const;

/** Messages about the cost of a lift. 加装电梯类英文提示。 @internal */
export const elevatorIssues: Messages<ElevatorIssueParams> = {
  "funding.elevator.invalid_floor_count": ({ value }) =>
    `${value} is not a number of whole or half floors, such as 6 or 6.5.`,
  "funding.elevator.floors_not_in_table": ({ floorCount }) =>
    `The subsidy depends on the floors, and has no sum for ${floorCount} floors; none is guessed, so give the subsidy yourself.`,
  "funding.elevator.too_few_floors": ({ floorCount, leastFloors }) =>
    `The building has ${floorCount} floors and the subsidy asks for ${leastFloors} or more: there is none.`,
  "funding.elevator.built_too_late": ({ builtYear, builtByYear }) =>
    `The building was completed in ${builtYear} and the subsidy asks for the end of ${builtByYear}: there is none.`,
  "funding.elevator.built_year_not_given": ({ builtByYear }) =>
    `The subsidy asks for completion by the end of ${builtByYear}; no year is given, and the building is taken to meet it.`,
  "funding.elevator.cap_applied": ({ shareFen, capFen }, { format }) =>
    `The share of the cost, ${format.fen(shareFen)}, is above the cap of ${format.fen(capFen)}, which is paid.`,
  "funding.elevator.limited_to_cost": ({ dueFen, costFen }, { format }) =>
    `The subsidy of ${format.fen(dueFen)} is above the cost, and pays no more than ${format.fen(costFen)}.`,
  "funding.elevator.further_subsidy_not_given": ({ source }, { labels }) =>
    `A sum of another level is not counted, as it was not printed: ${wordIn(source, labels.source)}; give it as other money.`,
  "funding.elevator.nothing_to_add_to": () =>
    "The subsidy is paid beside a more general one, and no rule in force gives one; what that would pay is not in the result.",
  "funding.elevator.part_exceeds_cost": ({ part, partFen, costFen }, { format }) =>
    `The cost ${parts[part]}, ${format.fen(partFen)}, is above the whole cost of ${format.fen(costFen)}.`,
  "funding.elevator.contributions_exceed_cost": ({ contributedFen, remainingFen, surplusFen }, { format }) =>
    `Other money of ${format.fen(contributedFen)} is more than the ${format.fen(remainingFen)} that the subsidy leaves, by ${format.fen(surplusFen)}.`,
  "funding.elevator.unknown_household": ({ householdId }) =>
    `The household ${quote(householdId)} is not among those listed.`,
};

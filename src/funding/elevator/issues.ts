import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";

/** What the cost of a lift can say. 加装电梯类提示。 */
export interface ElevatorIssueParams {
  /** Floors are counted in whole and half floors. */
  readonly "funding.elevator.invalid_floor_count": { readonly value: string };
  /** The rule gives sums by floors, and none for this building. */
  readonly "funding.elevator.floors_not_in_table": { readonly floorCount: number };
  /** The building has fewer floors than the subsidy asks for; there is none. */
  readonly "funding.elevator.too_few_floors": { readonly floorCount: number; readonly leastFloors: number };
  /** The building was completed too late for the subsidy; there is none. */
  readonly "funding.elevator.built_too_late": { readonly builtYear: number; readonly builtByYear: number };
  /** The subsidy asks for a year of completion, none is given, and it was taken to be early enough. */
  readonly "funding.elevator.built_year_not_given": { readonly builtByYear: number };
  /** The share of the cost is above the cap. */
  readonly "funding.elevator.cap_applied": { readonly shareFen: number; readonly capFen: number };
  /** The subsidy would be above the cost; it pays the cost. */
  readonly "funding.elevator.limited_to_cost": { readonly dueFen: number; readonly costFen: number };
  /** A level pays a sum of its own besides, which the rule does not give. */
  readonly "funding.elevator.further_subsidy_not_given": { readonly source: string };
  /** A subsidy is paid beside a more general one, and the packs hold none in force: what that would pay is not there. */
  readonly "funding.elevator.nothing_to_add_to": Readonly<Record<never, never>>;
  /** A part of the cost is above the cost. */
  readonly "funding.elevator.part_exceeds_cost": {
    readonly part: "eligible" | "pipe-moving";
    readonly partFen: number;
    readonly costFen: number;
  };
  /** Other money comes to more than the subsidy leaves of the cost. */
  readonly "funding.elevator.contributions_exceed_cost": {
    readonly contributedFen: number;
    readonly remainingFen: number;
    readonly surplusFen: number;
  };
  /** A compensation or an exemption names a household that is not listed. */
  readonly "funding.elevator.unknown_household": { readonly householdId: string };
}

/** Issue about the cost of a lift. 加装电梯类提示。 */
export type ElevatorIssue = IssueOf<ElevatorIssueParams>;

/** @internal */
export const elevatorIssue: IssueMaker<ElevatorIssueParams> = issueMaker();

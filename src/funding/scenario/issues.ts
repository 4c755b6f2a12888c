import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";

/** What comparing and solving can say. 方案比选与反求类提示。 */
export interface ScenarioIssueParams {
  /** A larger pledge leaves a larger gap, or a higher price a smaller one: no amount can be called the least or the most. */
  readonly "funding.solve_not_monotone": {
    readonly unknown: "resident-share" | "unit-price" | "subsidy";
    /** The two amounts at which it was seen; fen, or fen/m² for a price. */
    readonly lowerFen: number;
    readonly higherFen: number;
    readonly lowerGapFen: number;
    readonly higherGapFen: number;
  };
  /** No price opens a gap: somebody bears whatever is left. */
  readonly "funding.solve_unbounded": { readonly triedFenPerM2: number };
  /** A price per m² needs an area above 0. */
  readonly "funding.solve_needs_area": Readonly<Record<never, never>>;
  /** No measure costs anything: there is no proportion in which to scale. */
  readonly "funding.solve_without_cost": Readonly<Record<never, never>>;
}

/** Issue about comparing and solving. 方案比选与反求类提示。 */
export type ScenarioIssue = IssueOf<ScenarioIssueParams>;

/** @internal */
export const scenarioIssue: IssueMaker<ScenarioIssueParams> = issueMaker();

import { type IssueMaker, type IssueOf, issueMaker } from "../../kernel/issue.ts";

/** What schedules and coverage can say. 债务类提示。 */
export interface BondIssueParams {
  /** Nothing is owed. */
  readonly "funding.bond.no_loan": Readonly<Record<never, never>>;
  /** The same year of income is given twice. */
  readonly "funding.bond.duplicate_year": { readonly year: number; readonly firstIndex: number };
  /** Running the project costs more than it earns; nothing is left to pay debts. */
  readonly "funding.bond.cost_exceeds_income": {
    readonly incomeFen: number;
    readonly costFen: number;
    readonly shortFen: number;
  };
  /** Net income over the whole term is below principal and interest. */
  readonly "funding.bond.service_not_covered": {
    readonly coverage: string;
    readonly debtServiceFen: number;
    readonly shortFen: number;
  };
  /** In some years net income so far is below debt service so far, though the whole term may be covered. */
  readonly "funding.bond.years_not_covered": { readonly years: readonly number[] };
  /** The coverage is below the least coverage. */
  readonly "funding.bond.below_minimum": {
    readonly coverage: string;
    readonly minimum: string;
    readonly neededFen: number;
    readonly shortFen: number;
  };
}

/** Issue about schedules and coverage. 债务类提示。 */
export type BondIssue = IssueOf<BondIssueParams>;

/** @internal */
export const bondIssue: IssueMaker<BondIssueParams> = issueMaker();

import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";

/** A test: the share asked for, and whether it is to be reached (`reach`) or exceeded (`exceed`). */
type Asked = {
  /** Whose area or heads the whole is. */
  readonly of: "all" | "participants";
  readonly shareNum: number;
  readonly shareDen: number;
  readonly bound: "reach" | "exceed";
};

/** What is counted, what it is a share of, and the least more that would make the test pass. */
type AreaTest = Asked & { readonly partM2: number; readonly wholeM2: number; readonly shortM2: number };
type HeadTest = Asked & { readonly partCount: number; readonly wholeCount: number; readonly shortCount: number };

/** What the counting of votes can say. 业主表决类提示。 */
export interface ConsentIssueParams {
  /** Nobody took part, so that nothing was decided. */
  readonly "consent.nobody_took_part": { readonly ownerCount: number };
  /** Too little area took part. */
  readonly "consent.participation_area_not_met": AreaTest;
  /** Too few owners took part. */
  readonly "consent.participation_heads_not_met": HeadTest;
  /** Too little area agreed. */
  readonly "consent.approval_area_not_met": AreaTest;
  /** Too few owners agreed. */
  readonly "consent.approval_heads_not_met": HeadTest;
  /** The matter is not one of the nine. */
  readonly "consent.unknown_matter": { readonly matter: string };
  /** The ballot lists no owner. */
  readonly "consent.no_owners": Readonly<Record<never, never>>;
  /** The owner, or the developer, has a second entry. */
  readonly "consent.duplicate_owner": { readonly ownerId: string; readonly firstIndex: number };
  /** The owner holds nothing. */
  readonly "consent.owner_without_units": { readonly ownerId: string };
  /** The area is not above 0 with at most two decimals, or is larger than any unit. */
  readonly "consent.invalid_area": { readonly ownerId: string; readonly value: string; readonly maximumM2: number };
  /** The choice is not one of the four. */
  readonly "consent.unknown_choice": { readonly ownerId: string; readonly choice: string };
}

/** Issue about owners' votes. 业主表决类提示。 */
export type ConsentIssue = IssueOf<ConsentIssueParams>;

/** @internal */
export const consentIssue: IssueMaker<ConsentIssueParams> = issueMaker();

import { type Issue, type IssueOf, issueMaker } from "../kernel/issue.ts";

interface AreaTest {
  /** The share that is asked for. */
  readonly shareNum: number;
  readonly shareDen: number;
  /** `reach`: the share itself is enough; `exceed`: more than the share. */
  readonly bound: "reach" | "exceed";
  /** The least area that would make the test pass. */
  readonly shortM2: number;
}

interface HeadTest extends Omit<AreaTest, "shortM2"> {
  /** The fewest heads that would make the test pass. */
  readonly shortHeadCount: number;
}

/** What the counting of votes can say. 业主表决类提示。 */
export interface ConsentIssueParams {
  /** Nobody took part, so that nothing was decided. */
  readonly "consent.nobody_took_part": { readonly ownerCount: number };
  /** Too little area took part. */
  readonly "consent.participation_area_not_met": { readonly participatingM2: number; readonly totalM2: number } & AreaTest;
  /** Too few owners took part. */
  readonly "consent.participation_heads_not_met": { readonly participatingHeadCount: number; readonly totalHeadCount: number } & HeadTest;
  /** Too little area agreed. */
  readonly "consent.approval_area_not_met": { readonly agreeingM2: number; readonly ofM2: number; readonly of: "participants" | "all" } & AreaTest;
  /** Too few owners agreed. */
  readonly "consent.approval_heads_not_met": { readonly agreeingHeadCount: number; readonly ofHeadCount: number; readonly of: "participants" | "all" } & HeadTest;
  /** The matter is not one of the nine. */
  readonly "consent.unknown_matter": { readonly matter: string };
  /** The ballot lists no owner. */
  readonly "consent.no_owners": Readonly<Record<never, never>>;
  /** The owner's identifier is empty. */
  readonly "consent.missing_owner_id": Readonly<Record<never, never>>;
  /** The owner, or the developer, has a second entry. */
  readonly "consent.duplicate_owner": { readonly ownerId: string; readonly firstIndex: number };
  /** The kind of owner is neither of the two. */
  readonly "consent.unknown_owner_kind": { readonly ownerId: string; readonly kind: string };
  /** The owner holds nothing. */
  readonly "consent.owner_without_units": { readonly ownerId: string };
  /** The area is not above 0 with at most two decimals. */
  readonly "consent.invalid_area": { readonly ownerId: string; readonly value: string };
  /** The choice is not one of the four. */
  readonly "consent.unknown_choice": { readonly ownerId: string; readonly choice: string };
  /** All areas together are beyond what is counted exactly. */
  readonly "consent.total_too_large": { readonly maximumM2: number };
}

/** Issue about owners' votes. 业主表决类提示。 */
export type ConsentIssue = IssueOf<ConsentIssueParams>;

/** @internal */
export const consentIssue: <C extends keyof ConsentIssueParams & string>(
  severity: Issue["severity"],
  code: C,
  params: ConsentIssueParams[C],
  detail?: { readonly path?: Issue["path"]; readonly rules?: Issue["rules"] },
) => Issue<C, ConsentIssueParams[C]> = issueMaker<ConsentIssueParams>();

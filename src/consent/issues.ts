import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { Matter, VotingUnitKind } from "./codes.ts";

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

/** What calls for a decision: an item, a source of money or a change, by its code. */
type MatterCallerParams = { readonly kind: "item" | "source" | "change"; readonly caller: string };

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
  /** The unit does not say which building or entrance it is in. */
  readonly "consent.unit_without_place": { readonly ownerId: string; readonly kind: VotingUnitKind };
  /** No owner holds anything in the voting unit. */
  readonly "consent.no_owner_in_voting_unit": { readonly kind: VotingUnitKind; readonly id: string };
  /** Owners who hold nothing in the voting unit are not counted. */
  readonly "consent.outside_voting_unit": {
    readonly ownerCount: number;
    readonly kind: VotingUnitKind;
    readonly id: string;
  };
  /** The place has the matter decided by another unit than the whole list, and none is named. */
  readonly "consent.voting_unit_not_given": { readonly matter: Matter; readonly kind: VotingUnitKind };
  /** The unit that voted is not the one that the place asks for. */
  readonly "consent.voting_unit_differs": {
    readonly matter: Matter;
    readonly kind: VotingUnitKind;
    readonly askedKind: VotingUnitKind;
  };
  /** Areas come from several records. */
  readonly "consent.mixed_area_basis": {
    readonly registeredCount: number;
    readonly surveyedCount: number;
    readonly contractCount: number;
    readonly unstatedCount: number;
  };
  /** How parking spaces count is not settled; it changes nothing here. */
  readonly "consent.parking_not_settled": { readonly areaM2: number; readonly ownerCount: number };
  /** How parking spaces count is not settled, and decides. */
  readonly "consent.parking_decides": { readonly areaM2: number; readonly ownerCount: number };
  /** Too few households took part for the place. */
  readonly "consent.local_participation_not_met": HeadTest;
  /** Too few households agreed for the place. */
  readonly "consent.local_approval_not_met": HeadTest;
  /** The law does not say whether this needs the owners' decision, and on which matter. */
  readonly "consent.matter_not_classified": MatterCallerParams;
  /** Whether common land or rooms change their use decides whether this needs a vote. */
  readonly "consent.matter_depends_on_use": MatterCallerParams & { readonly matter: Matter };
  /** Income from common parts belongs to the owners. */
  readonly "consent.common_income_touched": MatterCallerParams;
}

/** Issue about owners' votes. 业主表决类提示。 */
export type ConsentIssue = IssueOf<ConsentIssueParams>;

/** @internal */
export const consentIssue: IssueMaker<ConsentIssueParams> = issueMaker();

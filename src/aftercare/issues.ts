import type { ServingUtility } from "../bottom-line/codes.ts";
import type { Matter } from "../consent/codes.ts";
import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { AftercareCriterion, AftercareExemption, MeetingParticipant } from "./codes.ts";
import type { AftercareFact } from "./types.ts";

/** What the assessment of long-term management can say. 长效管理类提示。 */
export interface AftercareIssueParams {
  /** The item was not asked for on the day. */
  readonly "aftercare.not_in_force": { readonly criterion: AftercareCriterion; readonly on: string };
  /** The item does not concern this community. */
  readonly "aftercare.does_not_apply": {
    readonly criterion: AftercareCriterion;
    readonly exemption: AftercareExemption;
  };
  /** A fact that the item asks for is not given. */
  readonly "aftercare.fact_not_given": { readonly criterion: AftercareCriterion; readonly fact: AftercareFact };
  /** The item is not there. */
  readonly "aftercare.lacking": { readonly criterion: AftercareCriterion };
  /** The item comes only after the day asked for. */
  readonly "aftercare.not_yet": {
    readonly criterion: AftercareCriterion;
    readonly doneOn: string;
    readonly on: string;
  };
  /** The owners voted on something else. */
  readonly "aftercare.vote_on_other_matter": {
    readonly criterion: AftercareCriterion;
    readonly matter: Matter;
    readonly needed: Matter;
  };
  /** The vote did not pass, or it is not known. */
  readonly "aftercare.vote_not_passed": {
    readonly criterion: AftercareCriterion;
    readonly verdict: Exclude<Verdict, "met">;
  };
  /** Somebody is not in the joint meeting. */
  readonly "aftercare.participant_missing": { readonly participant: MeetingParticipant };
  /** The joint meeting is not led by the party organisation. */
  readonly "aftercare.not_party_led": Readonly<Record<never, never>>;
  /** Fewer households pay than the share asked for. */
  readonly "aftercare.too_few_pay": {
    readonly paidCount: number;
    readonly dueCount: number;
    readonly leastShare: string;
  };
  /** Renovated assets of a utility are not handed over to it. */
  readonly "aftercare.utility_not_handed_over": { readonly utility: ServingUtility };
  /** More households pay than owe. */
  readonly "aftercare.more_pay_than_owe": { readonly paidCount: number; readonly dueCount: number };
}

/** Issue about long-term management. 长效管理类提示。 */
export type AftercareIssue = IssueOf<AftercareIssueParams>;

/** @internal */
export const aftercareIssue: IssueMaker<AftercareIssueParams> = issueMaker();

import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";

/** What the look-up and the audit of rules can say. 规则类提示。 */
export interface PolicyIssueParams {
  /** Nothing is in force for the place and date. */
  readonly "policy.no_rule_in_force": {
    readonly rule: string;
    readonly on: string;
    readonly divisionCode: string | null;
  };
  /** A draft, an undated or an uncertain rule exists, and the caller did not ask for it. */
  readonly "policy.rule_not_included": {
    readonly rule: string;
    readonly pack: string;
    readonly status: "draft" | "undated" | "uncertain";
  };
  /** The source is silent: the caller must supply the value. */
  readonly "policy.value_not_given": { readonly rule: string; readonly pack: string; readonly value: string };
  /** The rule is dated by plan year, the project names none, and the date of the question stood in. */
  readonly "policy.plan_year_not_given": { readonly rule: string; readonly on: string };
  /** A rule that was used rests on a doubtful text. */
  readonly "policy.doubtful_text": { readonly rule: string; readonly pack: string; readonly warning: string };
  readonly "policy.duplicate_source": { readonly source: string };
  readonly "policy.unknown_source": { readonly source: string };
  readonly "policy.unread_rule": { readonly rule: string };
  readonly "policy.unused_source": { readonly source: string };
  readonly "policy.missing_from": Readonly<Record<never, never>>;
  readonly "policy.unsorted_series": { readonly before: string; readonly from: string };
  readonly "policy.overlapping_values": { readonly until: string; readonly from: string };
  readonly "policy.gap_in_dates": { readonly until: string; readonly from: string };
  readonly "policy.empty_interval": { readonly from: string; readonly to: string };
  readonly "policy.quote_too_long": { readonly length: number; readonly maximum: number };
}

/** Issue about rules. 规则类提示。 */
export type PolicyIssue = IssueOf<PolicyIssueParams>;

/** @internal */
export const policyIssue: IssueMaker<PolicyIssueParams> = issueMaker();

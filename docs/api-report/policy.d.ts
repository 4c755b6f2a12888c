// jiugai/policy, written by `npm run docs:generate`; a test holds it fresh.

export interface Applied<V> {
  readonly found: true;
  readonly value: V;
  readonly unit: string;
  readonly ref: RuleRef;
  readonly shadowed: readonly RuleRef[];
  readonly issues: readonly Issue[];
}

export interface Citation {
  readonly source: string;
  readonly locator: string | null;
  readonly confidence: Confidence;
  readonly quote?: string;
}

export interface Context<Rules extends object> {
  readonly packs: readonly Pack<Rules>[];
  readonly on: CivilDate;
  readonly include?: readonly ("draft" | "undated" | "uncertain")[];
}

export interface Dated<V> {
  readonly from: CivilDate | null;
  readonly to?: CivilDate;
  readonly value: V | null;
  readonly status?: Exclude<RuleStatus, "in-force">;
  readonly warning?: string;
  readonly gapBefore?: string;
  readonly cites: readonly [Citation, ...Citation[]];
}

export type DatedBy = "event" | "plan-year" | "publication";

export interface NotApplied {
  readonly found: false;
  readonly issue: Issue;
  readonly ref: RuleRef | null;
}

export interface Pack<Rules extends object> {
  readonly id: string;
  readonly version: string;
  readonly verifiedOn: CivilDate;
  readonly divisionCode: string | null;
  readonly sources: readonly SourceDocument[];
  readonly rules: {
    readonly [K in keyof Rules]?: Rule<Rules[K]>;
  };
}

export type PolicyIssue = IssueOf<PolicyIssueParams>;

export interface PolicyIssueParams {
  readonly "policy.no_rule_in_force": {
    readonly rule: string;
    readonly on: string;
    readonly divisionCode: string | null;
  };
  readonly "policy.rule_not_included": {
    readonly rule: string;
    readonly pack: string;
    readonly status: "draft" | "undated" | "uncertain";
  };
  readonly "policy.value_not_given": {
    readonly rule: string;
    readonly pack: string;
    readonly value: string;
  };
  readonly "policy.plan_year_not_given": {
    readonly rule: string;
    readonly on: string;
  };
  readonly "policy.doubtful_text": {
    readonly rule: string;
    readonly pack: string;
    readonly warning: string;
  };
  readonly "policy.duplicate_source": {
    readonly source: string;
  };
  readonly "policy.unknown_source": {
    readonly source: string;
  };
  readonly "policy.unread_rule": {
    readonly rule: string;
  };
  readonly "policy.unused_source": {
    readonly source: string;
  };
  readonly "policy.missing_from": Readonly<Record<never, never>>;
  readonly "policy.unsorted_series": {
    readonly before: string;
    readonly from: string;
  };
  readonly "policy.overlapping_values": {
    readonly until: string;
    readonly from: string;
  };
  readonly "policy.gap_in_dates": {
    readonly until: string;
    readonly from: string;
  };
  readonly "policy.empty_interval": {
    readonly from: string;
    readonly to: string;
  };
  readonly "policy.quote_too_long": {
    readonly length: number;
    readonly maximum: number;
  };
}

export interface Rule<V> {
  readonly unit: string;
  readonly datedBy: DatedBy;
  readonly series: readonly [Dated<V>, ...Dated<V>[]];
}

export interface RuleLookup {
  readonly divisionCode?: string | undefined;
  readonly planYear?: number | undefined;
}

export type RuleStatus = "in-force" | "draft" | "undated";

export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly isOwnTitle?: true;
  readonly docNo: string | null;
  readonly issuer: string;
  readonly issuedOn: CivilDate | null;
  readonly confidence: Confidence;
  readonly note?: string;
}

export declare function auditPack(pack: Pack<object>, knownRules?: readonly string[]): readonly Issue[];

export declare function resolveRule<Rules extends object, K extends keyof Rules & string>(ctx: Context<Rules>, rule: K, lookup?: RuleLookup): Applied<Rules[K]> | NotApplied;

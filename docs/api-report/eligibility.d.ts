// jiugai/eligibility, written by `npm run docs:generate`; a test holds it fresh.

export interface EligibilityAssessment {
  readonly verdict: Verdict;
  readonly priority: boolean;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
  readonly rules: readonly RuleRef[];
}

export type EligibilityCondition = "earlier-task-secured" | "within-fiscal-capacity";

export type EligibilityFactPath = "community.builtYear" | "community.landKind" | "community.isInShantytownPlan" | "community.isToBeRebuilt" | "community.isWilling" | "plan.isEarlierTaskSecured" | "plan.isWithinFiscalCapacity";

export interface EligibilityFacts {
  readonly divisionCode?: string | undefined;
  readonly planYear?: number | undefined;
  readonly builtYear?: number | undefined;
  readonly builtYearSpan?: YearSpan | undefined;
  readonly landKind?: LandKind | undefined;
  readonly isInShantytownPlan?: boolean | undefined;
  readonly isToBeRebuilt?: boolean | undefined;
  readonly isWilling?: boolean | undefined;
  readonly isEarlierTaskSecured?: boolean | undefined;
  readonly isWithinFiscalCapacity?: boolean | undefined;
}

export type EligibilityIssue = IssueOf<EligibilityIssueParams>;

export interface EligibilityIssueParams {
  readonly "eligibility.priority_scope": {
    readonly latestBuiltYear: number;
    readonly builtByYear: number;
  };
  readonly "eligibility.conditional_scope": {
    readonly latestBuiltYear: number;
    readonly builtByYear: number;
  };
  readonly "eligibility.local_scope": {
    readonly latestBuiltYear: number;
    readonly builtByYear: number;
  };
  readonly "eligibility.built_after_priority_year": {
    readonly earliestBuiltYear: number;
    readonly builtByYear: number;
  };
  readonly "eligibility.left_to_locality": {
    readonly earliestBuiltYear: number;
    readonly divisionCode: string | null;
  };
  readonly "eligibility.built_after_local_limit": {
    readonly earliestBuiltYear: number;
    readonly builtByYear: number;
  };
  readonly "eligibility.condition_not_met": {
    readonly condition: EligibilityCondition;
    readonly builtByYear: number;
  };
  readonly "eligibility.span_straddles_limit": {
    readonly fromYear: number | null;
    readonly toYear: number | null;
    readonly limitYears: readonly number[];
  };
  readonly "eligibility.excluded_land": {
    readonly landKind: Exclude<LandKind, "ordinary">;
  };
  readonly "eligibility.in_shantytown_plan": Readonly<Record<never, never>>;
  readonly "eligibility.to_be_rebuilt": Readonly<Record<never, never>>;
  readonly "eligibility.not_willing": Readonly<Record<never, never>>;
  readonly "eligibility.fact_not_given": {
    readonly fact: EligibilityFactPath;
  };
  readonly "eligibility.invalid_year": {
    readonly value: string;
    readonly minimumYear: number;
    readonly maximumYear: number;
  };
  readonly "eligibility.invalid_fact": {
    readonly value: string;
  };
  readonly "eligibility.empty_span": {
    readonly fromYear: number;
    readonly toYear: number;
  };
  readonly "eligibility.year_outside_span": {
    readonly builtYear: number;
    readonly fromYear: number | null;
    readonly toYear: number | null;
  };
}

export interface EligibilityRules {
  readonly "eligibility.priority_built_by": number;
  readonly "eligibility.conditional_built_by": {
    readonly builtBy: number;
    readonly conditions: readonly EligibilityCondition[];
  };
  readonly "eligibility.local_built_by": number;
  readonly "eligibility.excluded": readonly Exclusion[];
  readonly "eligibility.residents_willing": true;
}

export type Exclusion = Exclude<LandKind, "ordinary"> | "shantytown-plan" | "rebuild";

export declare function assessEligibility(facts: EligibilityFacts, ctx: Context<EligibilityRules>): Outcome<EligibilityAssessment>;

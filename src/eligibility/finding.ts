import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { Applied } from "../policy/resolve-rule.ts";
import { eligibilityIssue } from "./issues.ts";
import type { EligibilityRules } from "./rules.ts";
import type { EligibilityStep } from "./steps.ts";
import type { EligibilityFactPath, EligibilityFacts } from "./types.ts";

/** The answer to one question of the assessment. @internal */
export interface Finding {
  readonly verdict: Verdict;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
}

/** What the parts of the assessment share. @internal */
export interface Assessing {
  readonly facts: EligibilityFacts;
  readonly trace: Recorder<EligibilityStep>;
  /** Looks a rule up; what was found is noted for the result. */
  readonly find: <K extends keyof EligibilityRules>(rule: K) => FoundRule<EligibilityRules[K]>;
}

/** A rule in force, or the finding that there is none; `isAbsent` unless one exists that may not be used. @internal */
export type FoundRule<V> =
  | Applied<V>
  | { readonly found: false; readonly finding: Finding; readonly isAbsent: boolean };

/** Nothing speaks against it. @internal */
export const met: Finding = { verdict: "met", reasons: [], missing: [] };

/** A fact that the rule asks for is not given. @internal */
export function factNotGiven(fact: EligibilityFactPath, rules: readonly RuleRef[]): Finding {
  return {
    verdict: "unknown",
    reasons: [
      eligibilityIssue(
        "warning",
        "eligibility.fact_not_given",
        { fact },
        { path: [fact.slice(fact.indexOf(".") + 1)], rules },
      ),
    ],
    missing: [fact],
  };
}

/** Joins findings that must all be met: one that is not decides, else one that is not known. @internal */
export function joinFindings(findings: readonly Finding[]): Finding {
  const verdicts = new Set(findings.map((finding) => finding.verdict));
  return {
    verdict: verdicts.has("not-met") ? "not-met" : verdicts.has("unknown") ? "unknown" : "met",
    reasons: findings.flatMap((finding) => finding.reasons),
    missing: [...new Set(findings.flatMap((finding) => finding.missing))],
  };
}

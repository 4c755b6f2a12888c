import { type Finding, unknown } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import { eligibilityIssue } from "./issues.ts";
import type { EligibilityRules } from "./rules.ts";
import type { EligibilityStep } from "./steps.ts";
import type { EligibilityFactPath, EligibilityFacts } from "./types.ts";

/** What the parts of the assessment share. @internal */
export interface Assessing {
  readonly facts: EligibilityFacts;
  readonly trace: Recorder<EligibilityStep>;
  /** Looks a rule up; what was found is noted for the result. */
  readonly find: RuleReader<EligibilityRules>["find"];
}

/** A fact that the rule asks for is not given. @internal */
export function factNotGiven(fact: EligibilityFactPath, rules: readonly RuleRef[]): Finding {
  const detail = { path: [fact.slice(fact.indexOf(".") + 1)], rules };
  return unknown(eligibilityIssue("warning", "eligibility.fact_not_given", { fact }, detail), fact);
}

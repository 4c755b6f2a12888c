import { type Finding, joinFindings, met } from "../kernel/finding.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import { type Assessing, factNotGiven } from "./finding.ts";
import { eligibilityIssue } from "./issues.ts";
import type { Exclusion } from "./rules.ts";

/** What each exclusion asks, and what it says where the answer is yes. */
const questions = {
  "urban-village": {
    fact: "landKind",
    value: "urban-village",
    say: (detail) => eligibilityIssue("error", "eligibility.excluded_land", { landKind: "urban-village" }, detail),
  },
  "self-built": {
    fact: "landKind",
    value: "self-built",
    say: (detail) => eligibilityIssue("error", "eligibility.excluded_land", { landKind: "self-built" }, detail),
  },
  "shantytown-plan": {
    fact: "isInShantytownPlan",
    value: true,
    say: (detail) => eligibilityIssue("error", "eligibility.in_shantytown_plan", {}, detail),
  },
  rebuild: {
    fact: "isToBeRebuilt",
    value: true,
    say: (detail) => eligibilityIssue("error", "eligibility.to_be_rebuilt", {}, detail),
  },
} as const satisfies Record<Exclusion, Question>;

interface Question {
  readonly fact: "landKind" | "isInShantytownPlan" | "isToBeRebuilt";
  readonly value: string | boolean;
  readonly say: (detail: { readonly path: Issue["path"]; readonly rules: readonly RuleRef[] }) => Issue;
}

/** Answers whether anything on the list of exclusions applies. @internal */
export function assessExclusions(at: Assessing): Finding {
  const rule = at.find("eligibility.excluded");
  if (!rule.found) return rule.finding;
  const findings = rule.value.map((exclusion) => ask(at, exclusion, rule.ref));
  const joined = joinFindings(findings);
  // Two exclusions that ask for the same fact miss it once.
  return {
    ...joined,
    reasons: joined.reasons.filter(
      (reason, index) => joined.reasons.findIndex((other) => isSame(reason, other)) === index,
    ),
  };
}

function isSame(a: Issue, b: Issue): boolean {
  return a.code === b.code && a.path[0] === b.path[0];
}

function ask({ facts, trace }: Assessing, exclusion: Exclusion, ref: RuleRef): Finding {
  const { fact, value, say }: Question = questions[exclusion];
  const stated = facts[fact];
  if (stated === undefined) return factNotGiven(`community.${fact}`, [ref]);
  const isExcluded = stated === value;
  const unit = typeof value === "boolean" ? "boolean" : "code";
  trace.add({
    name: "eligibility.is_excluded",
    about: exclusion,
    op: "compare",
    inputs: [
      { name: "stated", value: stated, unit },
      { name: "excluded", value, unit },
      { name: "comparator", value: "=", unit: "code" },
    ],
    output: { value: isExcluded, unit: "boolean" },
    rules: [ref],
  });
  return isExcluded ? { verdict: "not-met", reasons: [say({ path: [fact], rules: [ref] })], missing: [] } : met;
}

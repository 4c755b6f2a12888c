import { type Finding, met } from "../kernel/finding.ts";
import { type Assessing, factNotGiven } from "./finding.ts";
import { eligibilityIssue } from "./issues.ts";

/** Answers whether the residents want the renovation. @internal */
export function assessWillingness(at: Assessing): Finding {
  const rule = at.find("eligibility.residents_willing");
  if (!rule.found) return rule.finding;
  const { isWilling } = at.facts;
  if (isWilling === undefined) return factNotGiven("community.isWilling", [rule.ref]);
  at.trace.add({
    name: "eligibility.is_willing",
    op: "compare",
    inputs: [
      { name: "stated", value: isWilling, unit: "boolean" },
      { name: "required", value: true, unit: "boolean" },
      { name: "comparator", value: "=", unit: "code" },
    ],
    output: { value: isWilling, unit: "boolean" },
    rules: [rule.ref],
  });
  if (isWilling) return met;
  return {
    verdict: "not-met",
    reasons: [eligibilityIssue("error", "eligibility.not_willing", {}, { path: ["isWilling"], rules: [rule.ref] })],
    missing: [],
  };
}

import { type Finding, met, notMet, unknown } from "../kernel/finding.ts";
import type { Issue, IssuePath, RuleRef } from "../kernel/issue.ts";
import { qualityIssue } from "./issues.ts";
import type { QualityFact } from "./types.ts";

/** A fact is not given; a fact of a list is found at `path`. @internal */
export function factNotGiven(fact: QualityFact, rules: readonly RuleRef[], path: IssuePath = [fact]): Finding {
  return unknown(qualityIssue("warning", "quality.fact_not_given", { fact }, { path, rules }), fact);
}

/** Answers one point of a checklist: yes, no, or not known. @internal */
export function assessPoint(
  isMet: boolean | undefined,
  reason: () => Issue,
  fact: Extract<QualityFact, `${string}.${string}`>,
  ref: RuleRef,
): Finding {
  if (isMet === true) return met;
  return isMet === false ? notMet(reason()) : factNotGiven(fact, [ref], fact.split("."));
}

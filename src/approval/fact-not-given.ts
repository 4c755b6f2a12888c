import { type Finding, unknown } from "../kernel/finding.ts";
import type { IssuePath, RuleRef } from "../kernel/issue.ts";
import { approvalIssue } from "./issues.ts";
import type { ApprovalFact } from "./types.ts";

/** A fact is not given on which the answer depends. @internal */
export function factNotGiven(
  fact: ApprovalFact,
  rules: readonly RuleRef[],
  path: IssuePath = fact.split("."),
): Finding {
  return unknown(approvalIssue("warning", "approval.fact_not_given", { fact }, { path, rules }), fact);
}

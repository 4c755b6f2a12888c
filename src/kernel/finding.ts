import type { Issue } from "./issue.ts";
import type { Verdict } from "./outcome.ts";

/** The answer to one question, with its reasons and what is missing to answer it. 单项结论。 */
export interface Finding {
  readonly verdict: Verdict;
  /** Why: what speaks against it, or leaves it open. 理由。 */
  readonly reasons: readonly Issue[];
  /** Facts and rules that are not known. 缺少的事实与规则。 */
  readonly missing: readonly string[];
}

/** Nothing speaks against it. @internal */
export const met: Finding = { verdict: "met", reasons: [], missing: [] };

/** One reason that decides against it. @internal */
export function notMet(reason: Issue): Finding {
  return { verdict: "not-met", reasons: [reason], missing: [] };
}

/** Open for want of what is named. @internal */
export function unknown(reason: Issue, missing: string): Finding {
  return { verdict: "unknown", reasons: [reason], missing: [missing] };
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

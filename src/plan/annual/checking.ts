import type { Issue, RuleRef } from "../../kernel/issue.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import type { Context } from "../../policy/types.ts";
import type { AnnualPlanRules } from "../rules.ts";
import type { AnnualPlanStep } from "./steps.ts";
import type { AnnualPlanInput, IssueCount } from "./types.ts";

/** What the parts of the check share. @internal */
export interface AnnualChecking {
  readonly plan: AnnualPlanInput;
  readonly ctx: Context<AnnualPlanRules>;
  readonly trace: Recorder<AnnualPlanStep>;
  /** Facts and rules that are not known. */
  readonly missing: Set<string>;
  /** Rules that were read, by rule and pack. */
  readonly rules: Map<string, RuleRef>;
  /** What goes with the rules: a doubtful text. */
  readonly policyIssues: Map<string, Issue>;
  readonly findings: Issue[];
  readonly counts: Map<string, { -readonly [K in keyof IssueCount]: IssueCount[K] }>;
}

/** Starts a check with nothing found. @internal */
export function startChecking(plan: AnnualPlanInput, ctx: Context<AnnualPlanRules>): AnnualChecking {
  const trace = startTrace<AnnualPlanStep>();
  const rules = new Map<string, RuleRef>();
  return { plan, ctx, trace, missing: new Set(), rules, policyIssues: new Map(), findings: [], counts: new Map() };
}

/** Counts findings, and lists as many of each code as the caller wants to see. @internal */
export function note({ plan, findings, counts }: AnnualChecking, ...issues: readonly Issue[]): void {
  for (const issue of issues) {
    const { code, severity } = issue;
    const key = `${severity} ${code}`;
    const counted = counts.get(key);
    if (counted === undefined) counts.set(key, { code, severity, count: 1 });
    else counted.count++;
    if ((counted?.count ?? 1) <= (plan.listAtMost ?? Infinity)) findings.push(issue);
  }
}

/** Keeps a rule once for the result. @internal */
export function keepRule({ rules }: AnnualChecking, ref: RuleRef): void {
  rules.set(keyOf(ref), ref);
}

/** Keeps what goes with rules, such as a doubtful text, once for the result. @internal */
export function keepIssues({ policyIssues }: AnnualChecking, issues: readonly Issue[]): void {
  for (const issue of issues) policyIssues.set([issue.code, ...issue.rules.map(keyOf)].join(" "), issue);
}

function keyOf({ rule, pack, from }: RuleRef): string {
  return `${rule} ${pack} ${from}`;
}

import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Verdict } from "../kernel/outcome.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { ApprovalProcedure } from "./codes.ts";
import { factNotGiven } from "./fact-not-given.ts";
import type { RuleChain } from "./find-chain.ts";
import { approvalIssue } from "./issues.ts";
import type { ApprovalCondition, ProcedureCase, ProcedureRule } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import { type ProcedureFacts, testCondition } from "./test-condition.ts";
import type { ApprovalFact, ApprovalItem } from "./types.ts";

/** Chain of any rule that says when a procedure must be gone through. @internal */
export type ProcedureChain = RuleChain<ProcedureRule>;

interface CitedCase extends ProcedureCase {
  readonly ref: RuleRef;
}

/** Decides by the first case that holds; where facts leave several open, only where all of them agree. @internal */
export function decideProcedure(
  trace: Recorder<ApprovalStep>,
  project: ProcedureFacts,
  procedure: ApprovalProcedure,
  rule: string,
  { end, links }: ProcedureChain,
): ApprovalItem {
  const rules = links.map(({ ref }) => ref);
  const possible: CitedCase[] = [];
  const open = new Set<ApprovalFact>();
  const excluded: ApprovalFact[] = [];
  let isSettled = false;
  for (const one of links.flatMap(({ value, ref }) => casesOf(value, ref))) {
    const { failed, verdict, unknown } = testAll(trace, project, procedure, one.when, one.ref);
    if (verdict === "not-met") {
      excluded.push(...failed);
      continue;
    }
    possible.push(one);
    for (const fact of unknown) open.add(fact);
    isSettled = verdict === "met";
    if (isSettled) break;
  }
  const last = possible.at(-1);
  const base = { procedure, mergedInto: null, actedBy: links[0]?.value.actedBy ?? [], rules };
  if (!isSettled || last === undefined || possible.some(({ need }) => need !== last.need)) {
    const gaps = [...open].map((fact) => factNotGiven(fact, rules));
    const ends = !isSettled && end !== null ? [end] : [];
    return {
      ...base,
      need: "unknown",
      reasons: [...gaps.flatMap(({ reasons }) => reasons), ...ends],
      missing: [...open, ...ends.map(() => `rule:${rule}`)],
    };
  }
  const into = new Set(possible.map(({ mergedInto = null }) => mergedInto));
  const [mergedInto = null] = into.size === 1 ? into : [];
  const turned = possible.length === 1 && last.when.length > 0 ? last.when.map(({ fact }) => fact) : excluded;
  const facts = [...new Set(turned)].filter((fact) => !open.has(fact));
  const detail = { rules: [last.ref] };
  const reason =
    mergedInto === null
      ? approvalIssue("info", "approval.procedure_ruled", { procedure, need: last.need, facts }, detail)
      : approvalIssue("info", "approval.procedure_merged", { procedure, into: mergedInto, facts }, detail);
  const options = last.need === "needed" ? listOptions(trace, project, procedure, links) : [];
  return { ...base, need: last.need, mergedInto, reasons: [reason, ...options], missing: [] };
}

function casesOf({ cases, otherwise }: ProcedureRule, ref: RuleRef): readonly CitedCase[] {
  return [...cases, ...(otherwise === null ? [] : [{ when: [], need: otherwise }])].map((one) => ({ ...one, ref }));
}

function testAll(
  trace: Recorder<ApprovalStep>,
  project: ProcedureFacts,
  procedure: ApprovalProcedure,
  conditions: readonly ApprovalCondition[],
  ref: RuleRef,
): {
  readonly verdict: Verdict;
  readonly failed: readonly ApprovalFact[];
  readonly unknown: readonly ApprovalFact[];
} {
  const tested = conditions.map((condition) => ({
    fact: condition.fact,
    verdict: testCondition(trace, project, procedure, condition, ref),
  }));
  const factsThatAre = (wanted: Verdict): readonly ApprovalFact[] =>
    tested.filter(({ verdict }) => verdict === wanted).map(({ fact }) => fact);
  const failed = factsThatAre("not-met");
  // One condition that does not hold rules the case out, whatever is not known of the others.
  if (failed.length > 0) return { verdict: "not-met", failed, unknown: [] };
  const unknown = factsThatAre("unknown");
  return { verdict: unknown.length > 0 ? "unknown" : "met", failed, unknown };
}

function listOptions(
  trace: Recorder<ApprovalStep>,
  project: ProcedureFacts,
  procedure: ApprovalProcedure,
  links: ProcedureChain["links"],
): readonly Issue[] {
  return links.flatMap(({ value, ref }) =>
    value.options
      .filter(({ when }) => testAll(trace, project, procedure, when, ref).verdict === "met")
      .map(({ into, kind: option }) =>
        approvalIssue("info", "approval.option", { procedure, option, into }, { rules: [ref] }),
      ),
  );
}

import { addMonthsStep } from "../kernel/date-steps.ts";
import type { Deadline } from "../kernel/deadline.ts";
import type { Issue } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import { readRules } from "../policy/rule-reader.ts";
import type { Context } from "../policy/types.ts";
import type { ConsentRules } from "./rules.ts";
import type { ConsentStep } from "./steps.ts";
import type { ConsentDeadlineCode, ConsentFact, KnownDecision } from "./types.ts";

const fact: ConsentFact = "decisions.knownOn";

/** Finds the last day to ask the court to revoke a decision; the rule is that of the day it became known. @internal */
export function scheduleRevocation(
  trace: Recorder<ConsentStep>,
  { id, knownOn }: KnownDecision,
  ctx: Context<Pick<ConsentRules, "consent.revocation_months">>,
): { readonly deadline: Deadline<ConsentDeadlineCode>; readonly issues: readonly Issue[] } {
  const reader = readRules({ ...ctx, on: knownOn ?? ctx.on });
  const found = reader.find("consent.revocation_months");
  const [rules, issues] = [reader.refs(), reader.issues()];
  const open = { code: "consent.revocation", about: id, from: knownOn ?? null, dueOn: null, rules } as const;
  if (!found.found) return { deadline: { ...open, missing: found.finding.missing }, issues };
  if (knownOn === undefined) return { deadline: { ...open, missing: [fact] }, issues };
  const last = addMonthsStep({ name: "knownOn", on: knownOn }, found.value);
  trace.add({ name: "consent.revocation", about: id, ...last, rules });
  return { deadline: { ...open, dueOn: last.output.value, missing: [] }, issues };
}

import type { Issue, RuleRef } from "../kernel/issue.ts";
import type { Outcome } from "../kernel/outcome.ts";
import type { Recorder } from "../kernel/trace.ts";
import { resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import { appendTrace } from "./append-trace.ts";
import { assessPermit } from "./assess-permit.ts";
import { assessTender } from "./assess-tender.ts";
import type { ApprovalProcedure } from "./codes.ts";
import { factNotGiven } from "./fact-not-given.ts";
import type { ApprovalRules } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import type { ApprovalItem, ApprovalProject, PermitAssessment, TenderAssessment } from "./types.ts";

/** An item, and what the rules behind it make the result show. @internal */
export interface DecidedItem {
  readonly item: ApprovalItem;
  readonly issues: readonly Issue[];
}

/** The construction permit as an item. @internal */
export function itemOfPermit(
  trace: Recorder<ApprovalStep>,
  project: ApprovalProject,
  ctx: Context<ApprovalRules>,
): DecidedItem {
  return compose(trace, project, ctx, "construction-permit", "approval.permit_duty", assessPermit(project, ctx));
}

/** The tender as an item; without contracts there is nothing to hold against the lines. @internal */
export function itemOfTender(
  trace: Recorder<ApprovalStep>,
  project: ApprovalProject,
  ctx: Context<ApprovalRules>,
): DecidedItem {
  const { contracts, divisionCode, stateFunds = {} } = project;
  if (contracts !== undefined) {
    const tender = assessTender({ contracts, divisionCode, stateFunds }, ctx);
    return compose(trace, project, ctx, "tender", "approval.tender_duty", tender);
  }
  const duty = resolveRule(ctx, "approval.tender_duty", { divisionCode });
  const rules = duty.found ? [duty.ref] : [];
  const { missing, reasons } = factNotGiven("contracts", rules);
  const actedBy = duty.found ? duty.value.actedBy : [];
  const item = { procedure: "tender", need: "unknown", mergedInto: null, actedBy, reasons, missing, rules } as const;
  return { item, issues: duty.found ? duty.issues : [] };
}

function compose(
  trace: Recorder<ApprovalStep>,
  { divisionCode }: ApprovalProject,
  ctx: Context<ApprovalRules>,
  procedure: ApprovalProcedure,
  dutyRule: "approval.permit_duty" | "approval.tender_duty",
  outcome: Outcome<PermitAssessment | TenderAssessment>,
): DecidedItem {
  // The project was checked as a whole, and its parts by the same checks.
  if (!outcome.ok) throw new TypeError(`listApprovals: ${procedure} refused what the whole let pass`);
  appendTrace(trace, outcome.trace);
  const { missing, need, reasons, rules } = outcome.value;
  const duty = resolveRule(ctx, dutyRule, { divisionCode });
  const actedBy = duty.found ? duty.value.actedBy : [];
  const refs = duty.found ? joinRefs(rules, duty.ref) : rules;
  return {
    item: { procedure, need, mergedInto: null, actedBy, reasons, missing, rules: refs },
    issues: outcome.issues,
  };
}

function joinRefs(rules: readonly RuleRef[], ref: RuleRef): readonly RuleRef[] {
  return rules.some(({ rule }) => rule === ref.rule) ? rules : [...rules, ref];
}

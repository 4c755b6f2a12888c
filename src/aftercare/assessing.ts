import type { CivilDate } from "../kernel/brand.ts";
import { type Finding, met, notMet, unknown } from "../kernel/finding.ts";
import type { IssueDetail, RuleRef, Severity } from "../kernel/issue.ts";
import type { Recorder, StepInput } from "../kernel/trace.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import type { AftercareCriterion, AftercareExemption } from "./codes.ts";
import type { LowAccount } from "./hold-accounts.ts";
import { aftercareIssue } from "./issues.ts";
import type { AftercareDemand, AftercareRules, AssessedRules } from "./rules.ts";
import type { AftercareStep } from "./steps.ts";
import type { AftercareFact, AftercareFacts, AftercareFinding } from "./types.ts";

/** What the items of one assessment share. @internal */
export interface Assessing {
  readonly facts: AftercareFacts;
  readonly on: CivilDate;
  /** Accounts of the maintenance fund below the limit for a top-up. */
  readonly lowAccounts: readonly LowAccount[];
  readonly trace: Recorder<AftercareStep>;
  readonly find: RuleReader<AssessedRules>["find"];
  /** Whether a pack of the place has the rule at all, in force or not. */
  readonly isKnown: (rule: keyof AftercareRules) => boolean;
}

/** One item being asked: its rule is in force. @internal */
export interface Asking<D> extends Assessing {
  readonly criterion: AftercareCriterion;
  readonly demand: D;
  readonly ref: RuleRef;
  /** How bad a lack is: an error where it is demanded and due, else a warning, and a hint before its stage. */
  readonly severity: Severity;
}

/** What an item found; `applies` is left out where it does. @internal */
export interface Answer extends Finding {
  readonly applies?: false;
  /** Rules read beside the item's own. */
  readonly rules?: readonly RuleRef[];
}

/** An item, ready to be asked. @internal */
export type Question = (at: Assessing) => AftercareFinding;

/** Pairs an item with its rule and with what answers it where the rule is in force. @internal */
export function question<K extends keyof AftercareRules>(
  criterion: AftercareCriterion,
  rule: K,
  answer: (at: Asking<AftercareRules[K]>) => Answer,
): Question {
  return (at) => {
    const found = at.find(rule);
    if (found.found) {
      const { ref } = found;
      const demand = found.value as AssessedRules[K] & AftercareDemand;
      const { isStrict, stage } = demand;
      const isReached = at.facts.stage === "after-acceptance" || stage === "before-start";
      const severity = isReached ? (isStrict ? "error" : "warning") : "info";
      const { applies = true, rules = [], ...finding } = answer({ ...at, criterion, demand, ref, severity });
      return { criterion, stage, isStrict, isDue: applies && isReached, ...finding, rules: [ref, ...rules] };
    }
    const none = { criterion, stage: null, isStrict: true, rules: [] };
    // A text of another day says nothing of this one; a text that no pack has may well be in force.
    if (!found.isAbsent || !at.isKnown(rule)) return { ...none, isDue: true, ...found.finding };
    const reasons = [aftercareIssue("info", "aftercare.not_in_force", { criterion, on: at.on })];
    return { ...none, isDue: false, ...met, reasons };
  };
}

/** The item does not concern this community. @internal */
export function exempt({ criterion, ref }: Asking<unknown>, exemption: AftercareExemption): Answer {
  const reason = aftercareIssue("info", "aftercare.does_not_apply", { criterion, exemption }, { rules: [ref] });
  return { ...met, reasons: [reason], applies: false };
}

/** A fact that the item asks for is not given. @internal */
export function factNotGiven(at: Asking<unknown>, fact: AftercareFact): Finding {
  const params = { criterion: at.criterion, fact };
  return unknown(aftercareIssue("warning", "aftercare.fact_not_given", params, detailOf(at, fact)), fact);
}

/** The item is not there. @internal */
export function lacking(at: Asking<unknown>, fact: AftercareFact): Finding {
  const params = { criterion: at.criterion };
  return notMet(aftercareIssue(at.severity, "aftercare.lacking", params, detailOf(at, fact)));
}

/** Where the fact stands in the input, and the rule that asks for it. @internal */
export function detailOf({ ref }: Asking<unknown>, fact: AftercareFact): IssueDetail {
  return { path: fact.split("."), rules: [ref] };
}

/** Records how a fact stands to what is asked for. @internal */
export function record(
  { criterion, ref, trace }: Asking<unknown>,
  fact: StepInput,
  comparator: "=" | "<=" | ">=",
  bound: StepInput,
  holds: boolean,
): void {
  trace.add({
    name: "aftercare.holds",
    about: criterion,
    op: "compare",
    inputs: [fact, bound, { name: "comparator", value: comparator, unit: "code" }],
    output: { value: holds, unit: "boolean" },
    rules: [ref],
  });
}

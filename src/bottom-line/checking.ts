import type { LocalConsentAssessment } from "../consent/local/types.ts";
import type { EligibilityAssessment } from "../eligibility/types.ts";
import type { CivilDate } from "../kernel/brand.ts";
import { type Finding, met, unknown } from "../kernel/finding.ts";
import type { Issue, IssueDetail, RuleRef, Severity } from "../kernel/issue.ts";
import type { Recorder, StepInput } from "../kernel/trace.ts";
import type { Item } from "../measure/codes.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import type { BottomLine, Exemption } from "./codes.ts";
import { bottomLineIssue } from "./issues.ts";
import type { CheckedRules } from "./rules.ts";
import type { BottomLineStep } from "./steps.ts";
import type { BottomLineFact, BottomLineFacts, BottomLineFinding } from "./types.ts";

/** What the lines of one check share. @internal */
export interface Checking {
  readonly facts: BottomLineFacts;
  readonly on: CivilDate;
  readonly eligibility: EligibilityAssessment;
  /** `null` where the households asked are not given. */
  readonly consent: LocalConsentAssessment | null;
  /** Items of all measures; `null` where the measures are not given. */
  readonly planned: ReadonlySet<Item> | null;
  readonly trace: Recorder<BottomLineStep>;
  readonly find: RuleReader<CheckedRules>["find"];
  /** Whether a pack of the place has the rule at all, in force or not. */
  readonly isKnown: (rule: keyof CheckedRules) => boolean;
}

/** One line being asked: its rule is in force. @internal */
export interface Asking<V> extends Checking {
  readonly line: BottomLine;
  readonly value: V;
  readonly ref: RuleRef;
  /** How bad a breach is: an error of a strict line, a warning of another. */
  readonly severity: Severity;
}

/** What a line found; `applies` is left out where it does. @internal */
export interface Answer extends Finding {
  readonly applies?: false;
  /** Rules read beside the line's own. */
  readonly rules?: readonly RuleRef[];
}

/** A line, ready to be asked. @internal */
export type Question = (at: Checking) => BottomLineFinding;

/** The lines that the texts ask for only where possible, or as a preference. */
const softLines: readonly BottomLine[] = ["priority", "elderly-care-area"];

/** Pairs a line with its rule and with what answers it where the rule is in force. @internal */
export function question<K extends keyof CheckedRules>(
  line: BottomLine,
  rule: K,
  answer: (at: Asking<CheckedRules[K]>) => Answer,
): Question {
  const isStrict = !softLines.includes(line);
  return (at) => {
    const found = at.find(rule);
    if (found.found) {
      const { value, ref } = found;
      const asking = { ...at, line, value, ref, severity: isStrict ? "error" : "warning" } as const;
      const { applies = true, rules = [], ...finding } = answer(asking);
      return { id: line, isStrict, applies, ...finding, rules: [ref, ...rules] };
    }
    // A text of another day says nothing of this one; a text that no pack has may well be in force.
    if (!found.isAbsent || !at.isKnown(rule)) return { id: line, isStrict, applies: true, ...found.finding, rules: [] };
    const reasons = [bottomLineIssue("info", "bottom_line.not_in_force", { line, on: at.on })];
    return { id: line, isStrict, applies: false, ...met, reasons, rules: [] };
  };
}

/** The line does not concern this plan. @internal */
export function exempt({ line, ref }: Asking<unknown>, exemption: Exemption): Answer {
  const reason = bottomLineIssue("info", "bottom_line.does_not_apply", { line, exemption }, { rules: [ref] });
  return { ...met, reasons: [reason], applies: false };
}

/** A fact that the line asks for is not given. @internal */
export function factNotGiven(at: Asking<unknown>, fact: BottomLineFact): Finding {
  return unknown(
    bottomLineIssue("warning", "bottom_line.fact_not_given", { line: at.line, fact }, detailOf(at, fact)),
    fact,
  );
}

/** Where the fact stands in the input, and the rule that asks for it. @internal */
export function detailOf({ ref }: Asking<unknown>, fact: BottomLineFact): IssueDetail {
  return { path: fact.split("."), rules: [ref] };
}

/** Places a reason found in a part of the facts. @internal */
export function within(part: keyof BottomLineFacts, reason: Issue): Issue {
  return { ...reason, path: [part, ...reason.path] };
}

/** Records how a part stands to its bound. @internal */
export function record(
  { line, ref, trace }: Asking<unknown>,
  part: StepInput,
  comparator: "=" | "<=" | ">=",
  bound: StepInput,
  holds: boolean,
): void {
  trace.add({
    name: "bottom_line.holds",
    about: line,
    op: "compare",
    inputs: [part, bound, { name: "comparator", value: comparator, unit: "code" }],
    output: { value: holds, unit: "boolean" },
    rules: [ref],
  });
}

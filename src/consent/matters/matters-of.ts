import type { Issue } from "../../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { compareRatios, type Ratio } from "../../kernel/ratio.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import type { Applied } from "../../policy/resolve-rule.ts";
import { readRules } from "../../policy/rule-reader.ts";
import type { Context } from "../../policy/types.ts";
import { type Matter, matters } from "../codes.ts";
import { consentIssue } from "../issues.ts";
import type { ConsentRules } from "../rules.ts";
import type { ConsentStep } from "../steps.ts";
import { checkQuestion } from "./check-question.ts";
import { compareVotes, leastConsent } from "./compare-votes.ts";
import { listCalls, type MatterCall } from "./list-calls.ts";
import { matterTable } from "./matter-table.ts";
import type { MatterCaller, MatterQuestion, MattersNeeded, NeededMatter } from "./types.ts";

/**
 * Tells which matters the owners have to decide for a plan, and what each needs. 改造须由业主共同决定的事项。
 *
 * Each item, source of money and change is looked up in the map: an entry of the caller first, then of the place, then
 * the national one, which is this library's reading of art. 278. What the law does not classify, such as a repair that
 * changes no use, is no matter by itself: the ratio of the place applies, and it is listed with a reason. Works that may
 * take common land or rooms for another use are open until their measure says whether they do. The strictest matter asks
 * for the largest part of all owners (participation × approval), then of those who vote.
 *
 * @param question - What is planned; measures of a plan fit.
 * @param ctx - Packs in force (general → local) and the day of the vote.
 * @returns The matters with who calls for them and their thresholds, and what is open; refused only for codes that do not exist.
 *
 * @rule consent.matters
 * @rule consent.vote
 * @rule consent.voting_unit
 * @rule consent.local_ratio
 * @issue consent.matter_not_classified — the law does not say whether owners decide, and on which matter
 * @issue consent.matter_depends_on_use — a measure does not say whether common parts change their use
 * @issue consent.common_income_touched — income from common parts belongs to the owners
 * @source CC — 第二百七十八条、第二百八十二条
 *
 * @example
 * ```ts
 * import { mattersOf } from "jiugai/consent";
 * import { civilDate } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * const measures = [{ id: "m1", item: "elevator-addition" }, { id: "m2", item: "parking" }] as const;
 * const needed = mattersOf({ measures, sources: ["maintenance-fund"] }, { packs: [national], on: civilDate("2024-05-01") });
 * needed.ok && needed.value.matters.map(({ matter }) => matter); // => ["use-maintenance-fund", "alter-or-rebuild"]
 * needed.ok && needed.value.strictest; // => "alter-or-rebuild"
 * needed.ok && needed.value.open.map(({ code }) => code); // => ["parking"]
 * ```
 * @category Calculators
 */
export function mattersOf(question: MatterQuestion, ctx: Context<ConsentRules>): Outcome<MattersNeeded> {
  const faults = checkQuestion(question);
  if (hasIssues(faults)) return fail(faults);
  const { divisionCode } = question;
  const rules = readRules(ctx, { divisionCode });
  const trace = startTrace<ConsentStep>();
  const table = matterTable(question, ctx);
  const calls = listCalls(question, table);
  for (const { caller, matter, isOpen, refs } of calls) {
    trace.add({
      name: isOpen ? "consent.may_call_for" : "consent.calls_for",
      about: caller.code,
      op: refs.length > 0 ? "rule" : "given",
      inputs: [{ name: "matter", value: matter, unit: "code" }],
      output: { value: matter, unit: "code" },
      rules: refs,
    });
  }
  const reasons: Issue[] = [];
  const missing = new Set<string>();
  const find = <K extends keyof ConsentRules>(rule: K): Applied<ConsentRules[K]> | undefined => {
    const found = rules.find(rule);
    if (found.found) return found;
    for (const name of found.finding.missing) missing.add(name);
    reasons.push(...found.finding.reasons);
    return undefined;
  };
  const isCalled = (matter: Matter): boolean => calls.some((call) => call.matter === matter && !call.isOpen);
  const called = matters.filter(isCalled);
  const vote = called.length > 0 ? find("consent.vote") : undefined;
  const unit = called.length > 0 ? rules.find("consent.voting_unit") : undefined;
  const needed = called.map(
    (matter): NeededMatter => ({
      matter,
      calledBy: calls.filter((call) => call.matter === matter && !call.isOpen).map(({ caller }) => caller),
      required: vote?.value[matter] ?? null,
      votingUnit: (unit?.found ? unit.value[matter] : undefined) ?? null,
    }),
  );
  const open = calls.filter(({ isOpen }) => isOpen);
  const unclassified = calls.filter(({ matter }) => matter === "unclassified");
  if (open.length > 0) missing.add("measures.convertsCommonParts");
  if (table.isEmpty) find("consent.matters");
  const ratio = unclassified.length > 0 ? find("consent.local_ratio") : undefined;
  return succeed(
    {
      matters: needed,
      strictest: vote === undefined ? null : strictestOf(trace, called, vote),
      open: callersOf(open),
      unclassified: callersOf(unclassified),
      localRatio: ratio?.value ?? null,
      reasons: [...calls.flatMap(reasonsOf), ...reasons],
      missing: [...missing],
      rules: [...new Set(calls.flatMap(({ refs }) => refs)), ...rules.refs()],
    },
    [...table.issues, ...rules.issues(), ...calls.flatMap(notesOf)],
    trace.steps,
  );
}

function callersOf(calls: readonly MatterCall[]): readonly MatterCaller[] {
  return calls.map(({ caller }) => caller);
}

/** Records what each matter asks of all owners, and picks the one that asks for most. */
function strictestOf(
  trace: Recorder<ConsentStep>,
  called: readonly Matter[],
  { value: vote, ref }: Applied<ConsentRules["consent.vote"]>,
): Matter | null {
  const inputs = called.map((matter) => {
    const { participation, approval, approvalOf } = vote[matter];
    const factors = approvalOf === "all" || participation === null ? [approval] : [participation, approval];
    const value = leastConsent(vote[matter]);
    const step = trace.add({
      name: "consent.least_consent",
      about: matter,
      op: "multiply",
      inputs: factors.map(({ share }) => ({ name: "share", value: share, unit: "1" })),
      output: { value, unit: "1" },
      rules: [ref],
    });
    return { name: matter, value, unit: "1" as const, step };
  });
  const most = inputs.reduce<Ratio>((greatest, { value }) => (compareRatios(value, greatest) > 0 ? value : greatest), {
    num: 0,
    den: 1,
  });
  const strictest = called.reduce<Matter | null>(
    (first, matter) => (first === null || compareVotes(vote[matter], vote[first]) > 0 ? matter : first),
    null,
  );
  if (strictest !== null && called.length > 1)
    trace.add({
      name: "consent.strictest_consent",
      about: strictest,
      op: "max",
      inputs,
      output: { value: most, unit: "1" },
      rules: [ref],
    });
  return strictest;
}

function reasonsOf({ caller, matter, isOpen, path, refs }: MatterCall): readonly Issue[] {
  const params = { kind: caller.kind, caller: caller.code };
  const detail = { path, rules: refs };
  if (isOpen)
    return [consentIssue("warning", "consent.matter_depends_on_use", { ...params, matter: matter as Matter }, detail)];
  return matter === "unclassified" ? [consentIssue("warning", "consent.matter_not_classified", params, detail)] : [];
}

function notesOf({ caller, touchesCommonIncome, path, refs }: MatterCall): readonly Issue[] {
  const params = { kind: caller.kind, caller: caller.code };
  return touchesCommonIncome
    ? [consentIssue("info", "consent.common_income_touched", params, { path, rules: refs })]
    : [];
}

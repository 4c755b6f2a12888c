import { type Finding, joinFindings, met } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { StepInput } from "../kernel/trace.ts";
import { type Assessing, factNotGiven } from "./finding.ts";
import { eligibilityIssue } from "./issues.ts";
import type { EligibilityCondition } from "./rules.ts";
import type { EligibilityStep } from "./steps.ts";
import { segmentsOf, type YearLimit, type YearSegment, type Years } from "./year-segments.ts";

/** The finding, and whether every possible year is within the priority. @internal */
export interface BuiltYearFinding extends Finding {
  readonly priority: boolean;
}

/**
 * Answers by the year of completion: up to the priority year first; later ones by the conditional rule and by the limit
 * of the place, else the national text leaves it to the place. Every limit year is itself within its limit.
 * @internal
 */
export function assessBuiltYear(at: Assessing): BuiltYearFinding {
  const years = possibleYears(at);
  const { limits, unresolved, refused } = findLimits(at, years);
  const notGiven = years === null ? [factNotGiven("community.builtYear", limits.map(refOf))] : [];
  if (years === null || unresolved.length > 0)
    return { ...joinFindings([...unresolved, ...notGiven]), priority: false };
  for (const limit of limits) recordLimit(at, years, limit);
  const segments = segmentsOf(years, limits);
  const findings = segments.map((segment) => judge(at, segment, refused));
  const isPriority = segments.map((segment) => segment.limit?.kind === "priority");
  const priority = isPriority.every(Boolean);
  const isDecided =
    findings.every(({ verdict }) => verdict === findings[0]?.verdict) &&
    (segments.length === 1 || findings[0]?.verdict !== "unknown");
  const straddle = isDecided && (priority || !isPriority.includes(true)) ? met : straddles(years, segments, limits);
  // A finding of the priority years alone would claim what the span leaves open.
  const told =
    isDecided || findings.every(isUnknown) ? findings.filter((_, index) => priority || !isPriority[index]) : [];
  const joined = joinFindings([afterPriority(years, limits), ...told, straddle]);
  // Met on both sides of the priority year: only whether it comes first stays open.
  return { ...joined, verdict: isDecided ? (findings[0] as Finding).verdict : "unknown", priority };
}

function isUnknown(finding: Finding): boolean {
  return finding.verdict === "unknown";
}

function refOf(limit: YearLimit): RuleRef {
  return limit.ref;
}

function possibleYears({ facts, trace }: Assessing): Years | null {
  const given = (name: EligibilityStep, year: number | undefined): void => {
    if (year === undefined) return;
    trace.add({
      name,
      op: "given",
      inputs: [{ name: "year", value: year, unit: "year" }],
      output: { value: year, unit: "year" },
    });
  };
  const { builtYear, builtYearSpan: span } = facts;
  given("eligibility.built_year", builtYear);
  if (builtYear !== undefined) return { from: builtYear, to: builtYear };
  given("eligibility.earliest_built_year", span?.from);
  given("eligibility.latest_built_year", span?.to);
  return span?.from === undefined && span?.to === undefined
    ? null
    : { from: span.from ?? -Infinity, to: span.to ?? Infinity };
}

interface FoundLimits {
  readonly limits: readonly YearLimit[];
  /** Why the years cannot be judged at all: neither a national nor a local limit is in force. */
  readonly unresolved: readonly Finding[];
  /** Limits beyond the priority that exist and may not be used unasked. */
  readonly refused: readonly Finding[];
}

function findLimits(at: Assessing, years: Years | null): FoundLimits {
  const limits: YearLimit[] = [];
  const priority = at.find("eligibility.priority_built_by");
  if (priority.found) limits.push({ kind: "priority", year: priority.value, conditions: [], ref: priority.ref });
  // A year within the priority needs no other national rule, and what was not needed is not cited.
  const conditional =
    priority.found && years !== null && years.to > priority.value ? at.find("eligibility.conditional_built_by") : null;
  if (conditional?.found)
    limits.push({
      kind: "conditional",
      year: conditional.value.builtBy,
      conditions: conditional.value.conditions,
      ref: conditional.ref,
    });
  const local = at.find("eligibility.local_built_by");
  if (local.found) limits.push({ kind: "local", year: local.value, conditions: [], ref: local.ref });
  return {
    limits,
    unresolved: priority.found || local.found ? [] : [priority.finding],
    refused: [conditional, local].flatMap((rule) =>
      rule === null || rule.found || rule.isAbsent ? [] : [rule.finding],
    ),
  };
}

/** Records a limit and how the years stand to it: whether the latest is within it, whether the earliest is after it. */
function recordLimit({ trace }: Assessing, years: Years, limit: YearLimit): void {
  const limitInput: StepInput = { name: "limit", value: limit.year, unit: "year" };
  const limitAt = trace.add({
    name: `eligibility.${limit.kind}_built_by`,
    op: "rule",
    inputs: [limitInput],
    output: { value: limit.year, unit: "year" },
    rules: [limit.ref],
  });
  const compare = (
    name: EligibilityStep,
    year: number,
    given: readonly EligibilityStep[],
    comparator: "<=" | ">",
    holds: boolean,
  ): void => {
    const step = trace.steps.find((earlier) => (given as readonly string[]).includes(earlier.name));
    if (step === undefined) return;
    trace.add({
      name,
      about: limit.kind,
      op: "compare",
      inputs: [
        { name: "year", value: year, unit: "year", step: step.id },
        { ...limitInput, step: limitAt },
        { name: "comparator", value: comparator, unit: "code" },
      ],
      output: { value: holds, unit: "boolean" },
      rules: [limit.ref],
    });
  };
  compare(
    "eligibility.is_built_by",
    years.to,
    ["eligibility.built_year", "eligibility.latest_built_year"],
    "<=",
    years.to <= limit.year,
  );
  compare("eligibility.is_built_after", years.from, ["eligibility.earliest_built_year"], ">", years.from > limit.year);
}

function judge(at: Assessing, segment: YearSegment, refused: readonly Finding[]): Finding {
  const { limit, from, to } = segment;
  if (limit === null) {
    const params = { earliestBuiltYear: from, divisionCode: at.facts.divisionCode ?? null };
    const reasons = [eligibilityIssue("warning", "eligibility.left_to_locality", params, { path: ["builtYear"] })];
    return joinFindings([{ verdict: "unknown", reasons, missing: ["rule:eligibility.local_built_by"] }, ...refused]);
  }
  const detail = { path: ["builtYear"], rules: [limit.ref] };
  if (from > limit.year) {
    return {
      verdict: "not-met",
      reasons: [
        eligibilityIssue(
          "error",
          "eligibility.built_after_local_limit",
          { earliestBuiltYear: from, builtByYear: limit.year },
          detail,
        ),
      ],
      missing: [],
    };
  }
  const conditions = joinFindings(limit.conditions.map((condition) => checkCondition(at, condition, limit)));
  if (conditions.verdict !== "met") return conditions;
  return {
    verdict: "met",
    reasons: [
      eligibilityIssue(
        "info",
        `eligibility.${limit.kind}_scope`,
        { latestBuiltYear: to, builtByYear: limit.year },
        detail,
      ),
    ],
    missing: [],
  };
}

function checkCondition({ facts, trace }: Assessing, condition: EligibilityCondition, limit: YearLimit): Finding {
  const fact = condition === "earlier-task-secured" ? "isEarlierTaskSecured" : "isWithinFiscalCapacity";
  const holds = facts[fact];
  if (holds === undefined) return factNotGiven(`plan.${fact}`, [limit.ref]);
  trace.add({
    name: "eligibility.holds_condition",
    about: condition,
    op: "compare",
    inputs: [
      { name: "stated", value: holds, unit: "boolean" },
      { name: "required", value: true, unit: "boolean" },
      { name: "comparator", value: "=", unit: "code" },
    ],
    output: { value: holds, unit: "boolean" },
    rules: [limit.ref],
  });
  if (holds) return met;
  const reason = eligibilityIssue(
    "error",
    "eligibility.condition_not_met",
    { condition, builtByYear: limit.year },
    { path: [fact], rules: [limit.ref] },
  );
  return { verdict: "not-met", reasons: [reason], missing: [] };
}

function afterPriority(years: Years, limits: readonly YearLimit[]): Finding {
  const priority = limits.find((limit) => limit.kind === "priority");
  if (priority === undefined || years.from <= priority.year) return met;
  const params = { earliestBuiltYear: years.from, builtByYear: priority.year };
  return {
    ...met,
    reasons: [
      eligibilityIssue("info", "eligibility.built_after_priority_year", params, {
        path: ["builtYear"],
        rules: [priority.ref],
      }),
    ],
  };
}

function straddles(years: Years, segments: readonly YearSegment[], limits: readonly YearLimit[]): Finding {
  const finite = (year: number): number | null => (Number.isFinite(year) ? year : null);
  const params = {
    fromYear: finite(years.from),
    toYear: finite(years.to),
    limitYears: segments.slice(0, -1).map((segment) => segment.to),
  };
  const reason = eligibilityIssue("warning", "eligibility.span_straddles_limit", params, {
    path: ["builtYearSpan"],
    rules: limits.map(refOf),
  });
  return { verdict: "unknown", reasons: [reason], missing: ["community.builtYear"] };
}

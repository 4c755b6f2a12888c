import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { checkBands } from "./check-input.ts";
import { compare, read } from "./fraction.ts";
import { performanceIssue } from "./issues.ts";
import type { PerformanceBand, PerformanceRules } from "./rules.ts";
import type { PerformanceStep } from "./steps.ts";
import { givenInput, pointsInput, type TracedPoints } from "./traced-points.ts";
import type { PerformanceInput, PerformanceScore } from "./types.ts";

const rule = "funding.performance.bands";

/** Grades to judge by, from the highest, and where they come from. @internal */
export interface FoundBands {
  /** Empty where nobody gives any. */
  readonly bands: readonly PerformanceBand[];
  readonly rules: readonly RuleRef[];
  readonly issues: readonly Issue[];
  readonly missing: readonly string[];
}

/** Takes the caller's bands, else those of the rule in force; a rule that cannot grade every score is refused. @internal */
export function findBands(
  { bands, divisionCode }: PerformanceInput,
  ctx: Context<PerformanceRules>,
): FoundBands | readonly Issue[] {
  if (bands !== undefined) return { bands: fromHighest(bands), rules: [], issues: [], missing: [] };
  const packs = divisionCode === undefined ? ctx.packs.filter((pack) => pack.divisionCode === null) : ctx.packs;
  const found = resolveRule({ ...ctx, packs }, rule, { divisionCode });
  if (!found.found) {
    const issues = [{ ...found.issue, severity: "warning" as const }];
    return { bands: [], rules: [], issues, missing: [`rule:${rule}`] };
  }
  const rules = [found.ref];
  const faults = checkBands(found.value, { rules });
  return faults.length > 0 ? faults : { bands: fromHighest(found.value), rules, issues: found.issues, missing: [] };
}

/** The grade that holds whatever the missing values are, or what leaves it open. @internal */
export function findGrade(
  trace: Recorder<PerformanceStep>,
  { bands, rules }: FoundBands,
  total: { readonly lowest: TracedPoints; readonly highest: TracedPoints },
  shown: Pick<PerformanceScore, "lowest" | "highest">,
): Pick<PerformanceScore, "grade" | "coefficient"> & { readonly issues: readonly Issue[] } {
  const open = { grade: "unknown", coefficient: null };
  if (bands.length === 0) return { ...open, issues: [] };
  const least = reachedAt(trace, total.lowest, bands, rules);
  const most = total.highest === total.lowest ? least : reachedAt(trace, total.highest, bands, rules);
  if (least === most) {
    const { coefficient = null, grade } = bands[least] as PerformanceBand;
    if (coefficient !== null) recordCoefficient(trace, grade, coefficient, rules);
    return { grade, coefficient, issues: [] };
  }
  const grades = bands.slice(most, least + 1).map(({ grade }) => grade);
  const params = {
    lowestScore: shown.lowest.rounded,
    highestScore: shown.highest.rounded,
    grades: grades.reverse(),
  };
  return { ...open, issues: [performanceIssue("warning", "funding.performance.grade_open", params, { rules })] };
}

/** The place of the first band, from the highest, that the exact score reaches; the last one begins at 0. */
function reachedAt(
  trace: Recorder<PerformanceStep>,
  score: TracedPoints,
  bands: readonly PerformanceBand[],
  rules: readonly RuleRef[],
): number {
  return bands.findIndex(({ fromScore, grade }) => {
    const isReached = compare(score.value, read(fromScore)) >= 0;
    trace.add({
      name: "funding.performance.reaches_band",
      about: grade,
      op: "compare",
      inputs: [
        pointsInput("score", score),
        givenInput("fromScore", fromScore),
        { name: "comparator", value: ">=", unit: "code" },
      ],
      output: { value: isReached, unit: "boolean" },
      rules,
    });
    return isReached;
  });
}

function recordCoefficient(
  trace: Recorder<PerformanceStep>,
  grade: string,
  coefficient: string,
  rules: readonly RuleRef[],
): void {
  trace.add({
    name: "funding.performance.coefficient",
    about: grade,
    op: rules.length > 0 ? "rule" : "given",
    inputs: [givenInput("coefficient", coefficient)],
    output: { value: coefficient, unit: "weight" },
    rules,
  });
}

function fromHighest(bands: readonly PerformanceBand[]): readonly PerformanceBand[] {
  return [...bands].sort((a, b) => compare(read(b.fromScore), read(a.fromScore)));
}

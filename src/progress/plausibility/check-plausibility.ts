import { hundredthsOfM2 } from "../../kernel/area.ts";
import type { SquareMetres } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { compareRatios, type Ratio } from "../../kernel/ratio.ts";
import { divideRounded } from "../../money/round.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import { progressIssue } from "../issues.ts";
import { checkFigures } from "./check-input.ts";
import type { PlausibleRatio } from "./codes.ts";
import type { PlausibilityCheckRules, PlausibleRange } from "./rules.ts";
import type { PlausibilityFigures } from "./types.ts";

/**
 * Questions figures that published averages make unlikely: a slip of a unit or of a digit. 数据合理性核查。
 *
 * Area per household, households and area per building, investment per m², and the year of completion, each held against
 * bounds that count as plausible themselves. The bounds are derived, wide, and say nothing about a community's right to
 * be renovated. A ratio of which one figure is left out or 0 is not checked, nor one without bounds in force.
 *
 * @param figures - Of a community, a project or a place.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns A warning for each ratio outside its bounds; faults of the figures themselves, where they have any.
 *
 * @unit floorAreaM2: m² · investmentFen: fen
 * @rule plan.plausible_m2_per_household
 * @rule progress.plausible_households_per_building
 * @rule progress.plausible_m2_per_building
 * @rule progress.plausible_fen_per_m2
 * @rule progress.plausible_built_year
 * @issue progress.implausible — a ratio lies outside its bounds
 * @source JL-2020-12-SUBMISSION — averages of Jilin's plan of 2021
 * @source TJ-2022-PLAN — investment per m²
 *
 * @example
 * ```ts
 * import { civilDate, squareMetres } from "jiugai/kernel";
 * import { national } from "jiugai/policies/cn";
 * import { checkPlausibility } from "jiugai/progress";
 * // A township of Fuzhou in 2021, as published: 44 buildings, 2,155 households, 28,000 m².
 * const figures = { buildingCount: 44, householdCount: 2155, floorAreaM2: squareMetres(28000) };
 * const issues = checkPlausibility(figures, { packs: [national], on: civilDate("2021-06-01") });
 * issues.map(({ params }) => `${params.ratio} ${params.value}`);
 * // => ["m2-per-household 12.99", "m2-per-building 636.36"]
 * ```
 * @category Calculators
 */
export function checkPlausibility(
  figures: PlausibilityFigures,
  ctx: Context<PlausibilityCheckRules>,
): readonly Issue[] {
  const faults = checkFigures(figures);
  if (faults.length > 0) return faults;
  return questions.flatMap(({ rule, ratio, of, at }) => {
    const value = of(figures);
    if (value === null) return [];
    const applied = resolveRule(ctx, rule, figures);
    if (!applied.found || isWithin(value, applied.value)) return [];
    const text = ratio === "built-year" ? String(value.num) : twoDecimals(value);
    const { least, most } = applied.value;
    const detail = { path: [at], rules: [applied.ref] };
    return [progressIssue("warning", "progress.implausible", { ratio, value: text, least, most }, detail)];
  });
}

interface Question {
  readonly ratio: PlausibleRatio;
  readonly rule: keyof PlausibilityCheckRules & string;
  /** `null` where a figure is left out, or there is nothing to divide by. */
  readonly of: (figures: PlausibilityFigures) => Ratio | null;
  /** The figure that is named as doubtful: the part, not what it is divided by. */
  readonly at: keyof PlausibilityFigures;
}

const questions: readonly Question[] = [
  {
    ratio: "m2-per-household",
    rule: "plan.plausible_m2_per_household",
    of: ({ floorAreaM2, householdCount }) => over(areaOf(floorAreaM2), householdCount, 100),
    at: "floorAreaM2",
  },
  {
    ratio: "households-per-building",
    rule: "progress.plausible_households_per_building",
    of: ({ buildingCount, householdCount }) => over(householdCount, buildingCount),
    at: "householdCount",
  },
  {
    ratio: "m2-per-building",
    rule: "progress.plausible_m2_per_building",
    of: ({ buildingCount, floorAreaM2 }) => over(areaOf(floorAreaM2), buildingCount, 100),
    at: "floorAreaM2",
  },
  {
    ratio: "fen-per-m2",
    rule: "progress.plausible_fen_per_m2",
    of: ({ floorAreaM2, investmentFen }) =>
      over(investmentFen === undefined ? undefined : investmentFen * 100, areaOf(floorAreaM2)),
    at: "investmentFen",
  },
  {
    ratio: "built-year",
    rule: "progress.plausible_built_year",
    of: ({ builtYear }) => over(builtYear, 1),
    at: "builtYear",
  },
];

/** Areas count in hundredths, which are whole. */
function areaOf(areaM2: SquareMetres | undefined): number | undefined {
  return areaM2 === undefined ? undefined : hundredthsOfM2(areaM2);
}

function over(num: number | undefined, den: number | undefined, scale = 1): Ratio | null {
  return num === undefined || den === undefined || den === 0 ? null : { num, den: den * scale };
}

function twoDecimals({ den, num }: Ratio): string {
  const hundredths = divideRounded(BigInt(num) * 100n, BigInt(den), "half-up");
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

function isWithin(value: Ratio, { least, most }: PlausibleRange): boolean {
  const bound = (decimal: number): Ratio => ({ num: Math.round(decimal * 100), den: 100 });
  return (
    (least === null || compareRatios(value, bound(least)) >= 0) &&
    (most === null || compareRatios(value, bound(most)) <= 0)
  );
}

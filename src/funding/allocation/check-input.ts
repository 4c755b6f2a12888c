import { isDivisionCode } from "../../division/lineage.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { isDecimalString } from "../../money/decimal-text.ts";
import { isFen } from "../../money/fen.ts";
import type { WeightedFactor } from "./choose-factors.ts";
import { placesOf } from "./codes.ts";
import { isFigure } from "./exact.ts";
import { allocationIssue } from "./issues.ts";
import type { AllocationRegion, FactorAllocationInput } from "./types.ts";

const firstYear = 1900;
const lastYear = 2100;

/**
 * Checks the figures before they are split: a calculator may be handed what no schema has read.
 *
 * What a region does say is checked whatever the weights are; what it must say depends on them.
 * @internal
 */
export function checkInput(input: FactorAllocationInput): readonly Issue[] {
  const { divisionCode, planYear, regions, roundToFen, totalFen, weights } = input;
  const issues = [...checkFen(totalFen, ["totalFen"])];
  if (roundToFen === 0) {
    issues.push(inputIssue("input.too_small", { minimum: 1, inclusive: true, of: "number" }, ["roundToFen"]));
  } else if (roundToFen !== undefined) {
    issues.push(...checkFen(roundToFen, ["roundToFen"]));
  }
  if (divisionCode !== undefined && !isDivisionCode(divisionCode)) {
    issues.push(inputIssue("input.invalid_format", { format: "division-code" }, ["divisionCode"]));
  }
  if (planYear !== undefined && !(Number.isInteger(planYear) && planYear >= firstYear && planYear <= lastYear)) {
    const received = String(plain(planYear));
    issues.push(inputIssue("input.invalid_type", { expected: "year", received }, ["planYear"]));
  }
  for (const [name, weight] of Object.entries(weights ?? {})) {
    if (isDecimalString(weight) && !weight.startsWith("-")) continue;
    issues.push(inputIssue("input.invalid_format", { format: "decimal" }, ["weights", name]));
  }
  if (regions.length === 0) issues.push(allocationIssue("error", "funding.no_region", {}, { path: ["regions"] }));
  checkRegions(regions, issues);
  return issues;
}

/** Names each region that leaves out a figure that has weight, or a coefficient that multiplies one. @internal */
export function checkFiguresGiven(
  regions: readonly AllocationRegion[],
  factors: readonly WeightedFactor[],
): readonly Issue[] {
  const issues: Issue[] = [];
  const needsDifficulty = factors.some(({ timesDifficulty }) => timesDifficulty);
  regions.forEach((region, index) => {
    for (const { name } of factors) {
      if (figureOf(region, name) === undefined)
        issues.push(inputIssue("input.missing", {}, ["regions", index, "factors", name]));
    }
    if (needsDifficulty && region.fiscalDifficulty === undefined) {
      issues.push(inputIssue("input.missing", {}, ["regions", index, "fiscalDifficulty"]));
    }
  });
  return issues;
}

/** What a region gives for a factor; what every object inherits is no number. @internal */
export function figureOf({ factors }: AllocationRegion, name: string): number | undefined {
  const figure: unknown = factors[name];
  return typeof figure === "number" ? figure : undefined;
}

function checkRegions(regions: readonly AllocationRegion[], issues: Issue[]): void {
  const firstIndexes = new Map<string, number>();
  regions.forEach(({ id, factors, fiscalDifficulty }, index) => {
    const firstIndex = firstIndexes.get(id);
    if (firstIndex === undefined) firstIndexes.set(id, index);
    else issues.push(inputIssue("input.duplicate_id", { id, firstIndex }, ["regions", index, "id"]));
    for (const name of Object.keys(factors)) {
      // A path is made for a fault only: there are as many figures as regions times factors.
      const figure = factors[name] as number;
      if ((figure > 0 && Number.isSafeInteger(figure)) || isFigure(figure, placesOf(name))) continue;
      issues.push(figureFault(name, figure, ["regions", index, "factors", name]));
    }
    if (fiscalDifficulty !== undefined && !isFigure(fiscalDifficulty, 2)) {
      issues.push(numberFault(fiscalDifficulty, 2, ["regions", index, "fiscalDifficulty"]));
    }
  });
}

function figureFault(name: string, figure: number, path: IssuePath): Issue {
  const places = placesOf(name);
  if (name === "area") return inputIssue("input.invalid_area", { value: plain(figure) }, path);
  return places === 0 ? notA("whole number", figure, path) : numberFault(figure, places, path);
}

function numberFault(value: number, places: number, path: IssuePath): Issue {
  if (typeof value !== "number" || !Number.isFinite(value)) return notA("number", value, path);
  if (value < 0 || Object.is(value, -0))
    return inputIssue("input.too_small", { minimum: 0, inclusive: true, of: "number" }, path);
  return allocationIssue("error", "funding.figure_too_fine", { value, mostDecimals: places }, { path });
}

function checkFen(value: number, path: IssuePath): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  return isFen(value) && value >= 0 ? [] : [inputIssue("input.invalid_fen", { value: plain(value) }, path)];
}

function notA(expected: string, value: unknown, path: IssuePath): Issue {
  return inputIssue("input.invalid_type", { expected, received: String(plain(value)) }, path);
}

/** NaN, the infinities and −0 are not JSON. */
function plain(value: unknown): string | number {
  if (Object.is(value, -0)) return "-0";
  return typeof value === "number" && Number.isFinite(value) ? value : String(value);
}

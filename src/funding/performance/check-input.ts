import { type Issue, type IssueDetail, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import {
  checkBoolean,
  checkCode,
  checkDivision,
  checkMembers,
  checkWhole,
  isShortDecimal,
  tooBig,
  whereGiven,
} from "../input-checks.ts";
import { indicatorKinds } from "./codes.ts";
import { compare, multiply, read, write } from "./fraction.ts";
import { performanceIssue } from "./issues.ts";
import type { PerformanceBand } from "./rules.ts";
import type { PerformanceIndicator, PerformanceInput } from "./types.ts";

const mostEvents = 1_000_000_000;
const hundred = { num: 100n, den: 1n };

/** Faults of what is evaluated. @internal */
export function checkInput(input: PerformanceInput): readonly Issue[] {
  const { bands, decimals, divisionCode, groupWeights, indicators } = input;
  if (indicators.length === 0)
    return [performanceIssue("error", "funding.performance.no_indicator", {}, { path: ["indicators"] })];
  const faults = [
    ...checkMembers(indicators, "indicators", checkIndicator),
    ...Object.entries(groupWeights ?? {}).flatMap(([group, weight]) => checkDecimal(weight, ["groupWeights", group])),
    ...whereGiven(decimals, (value) => checkWhole(value, 0, 10, ["decimals"])),
    ...checkDivision(divisionCode),
    ...whereGiven(bands, (list) => checkBands(list, { path: ["bands"] })),
  ];
  return faults.length > 0 ? faults : [...checkWeights(input), ...checkMarks(indicators)];
}

/** Faults of grades: each from a score of its own up to 100, one of them from 0. @internal */
export function checkBands(bands: readonly PerformanceBand[], detail: IssueDetail): readonly Issue[] {
  const path = detail.path ?? [];
  const faults = bands.flatMap(({ coefficient, fromScore }, index) => [
    ...checkScore(fromScore, [...path, index, "fromScore"]),
    ...whereGiven(coefficient, (value) => checkDecimal(value, [...path, index, "coefficient"])),
  ]);
  if (faults.length > 0) return faults;
  const scores = bands.map(({ fromScore }) => read(fromScore));
  const lowest = bands.reduce((least, { fromScore }) => {
    return least === undefined || compare(read(fromScore), read(least)) < 0 ? fromScore : least;
  }, bands[0]?.fromScore);
  const twice = bands.flatMap(({ fromScore }, index) =>
    scores.findIndex((score) => compare(score, read(fromScore)) === 0) === index
      ? []
      : [performanceIssue("error", "funding.performance.band_twice", { fromScore }, detail)],
  );
  if (lowest !== undefined && read(lowest).num === 0n) return twice;
  const params = { lowestScore: lowest ?? "100" };
  return [...twice, performanceIssue("error", "funding.performance.no_band_from_zero", params, detail)];
}

/** By how much weights become points of 100; `null` where they add up to neither 1 nor 100. @internal */
export function scaleOf(indicators: readonly PerformanceIndicator[]): "1" | "100" | null {
  const sum = sumDecimals(indicators.map(({ weight }) => weight));
  return sum === "100" ? "1" : sum === "1" ? "100" : null;
}

function checkIndicator(indicator: PerformanceIndicator, path: IssuePath): readonly Issue[] {
  const { fullMark, kind, weight } = indicator;
  return [
    ...checkDecimal(weight, [...path, "weight"]),
    ...whereGiven(fullMark, (value) => checkAboveZero(value, [...path, "fullMark"])),
    ...checkCode(kind, indicatorKinds, [...path, "kind"]),
    ...checkValues(indicator, path),
  ];
}

function checkValues(indicator: PerformanceIndicator, path: IssuePath): readonly Issue[] {
  switch (indicator.kind) {
    case "direct":
      return whereGiven(indicator.mark, (value) => checkDecimal(value, [...path, "mark"]));
    case "ratio":
      return [
        ...checkAboveZero(indicator.target, [...path, "target"]),
        ...whereGiven(indicator.actual, (value) => checkDecimal(value, [...path, "actual"])),
      ];
    case "yes-no":
      return whereGiven(indicator.isMet, (value) => checkBoolean(value, [...path, "isMet"]));
    case "deduct":
      return [
        ...checkDecimal(indicator.perEvent, [...path, "perEvent"]),
        ...whereGiven(indicator.eventCount, (value) => checkWhole(value, 0, mostEvents, [...path, "eventCount"])),
      ];
    default:
      return [];
  }
}

function checkWeights({ groupWeights = {}, indicators }: PerformanceInput): readonly Issue[] {
  const differing = Object.entries(groupWeights).flatMap(([group, weight]) => {
    const sum = sumDecimals(indicators.filter((indicator) => indicator.group === group).map((one) => one.weight));
    if (compare(read(sum), read(weight)) === 0) return [];
    const detail = { path: ["groupWeights", group] };
    return [performanceIssue("error", "funding.performance.group_weight_differs", { group, weight, sum }, detail)];
  });
  if (scaleOf(indicators) !== null) return differing;
  const sum = sumDecimals(indicators.map(({ weight }) => weight));
  return [...differing, performanceIssue("error", "funding.performance.weight_sum", { sum }, { path: ["indicators"] })];
}

function checkMarks(indicators: readonly PerformanceIndicator[]): readonly Issue[] {
  const scale = scaleOf(indicators);
  if (scale === null) return [];
  return indicators.flatMap((indicator, index) => {
    if (indicator.kind !== "direct" || indicator.mark === undefined) return [];
    const { fullMark = write(multiply(read(indicator.weight), read(scale))), id: indicatorId, mark } = indicator;
    if (compare(read(mark), read(fullMark)) <= 0) return [];
    const params = { indicatorId, mark, fullMark };
    const detail = { path: ["indicators", index, "mark"] };
    return [performanceIssue("error", "funding.performance.above_full_mark", params, detail)];
  });
}

function checkDecimal(value: string, path: IssuePath): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  return isShortDecimal(value) ? [] : [inputIssue("input.invalid_format", { format: "decimal" }, path)];
}

function checkScore(value: string, path: IssuePath): readonly Issue[] {
  const faults = checkDecimal(value, path);
  return faults.length > 0 || compare(read(value), hundred) <= 0 ? faults : [tooBig(100, path)];
}

function checkAboveZero(value: string, path: IssuePath): readonly Issue[] {
  const faults = checkDecimal(value, path);
  if (faults.length > 0 || /[1-9]/.test(value)) return faults;
  return [inputIssue("input.too_small", { minimum: 0, inclusive: false, of: "number" }, path)];
}

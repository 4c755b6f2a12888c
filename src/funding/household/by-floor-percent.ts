import type { Issue, RuleRef } from "../../kernel/issue.ts";
import { hasIssues } from "../../kernel/outcome.ts";
import type { StepInput } from "../../kernel/trace.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import type { Context } from "../../policy/types.ts";
import { type HouseholdRules, isAmbiguous, resolveTable } from "./by-floor-rule.ts";
import { scaleTogether, tooFine, toSafeWeights } from "./exact-weights.ts";
import { type FloorRange, listRanges } from "./floor-ranges.ts";
import { groupByFloor, splitByFloor } from "./floors.ts";
import { householdIssue } from "./issues.ts";
import { isRefused, type Sharing, type SplitOrIssues } from "./sharing.ts";
import type { SharingMethod } from "./types.ts";

type FloorPercent = Extract<SharingMethod, { kind: "floor-percent" }>;

/** Shares by a percent for each floor, then among its flats. 按楼层比例分摊。 @internal */
export function shareByFloorPercent(
  sharing: Sharing,
  method: FloorPercent,
  ctx: Context<HouseholdRules>,
  divisionCode: string | undefined,
): SplitOrIssues {
  const floors = groupByFloor(sharing.households);
  const percents = Object.entries(method.percents);
  const sum = sumDecimals(percents.map(([, percent]) => percent));
  const sumStep = sharing.trace.add({
    name: "funding.household.percent_sum",
    op: "sum",
    inputs: percents.map(([floor, value]): StepInput => ({ name: floor, value, unit: "point" })),
    output: { value: sum, unit: "point" },
  });
  const isNormalised = method.isNormalised === true && sum !== "100" && isAboveZero(sum);
  const inhabited = new Set(floors.map(({ floor }) => String(floor)));
  const path = ["method", "percents"];
  const faults: Issue[] = [
    ...(sum === "100" || isNormalised
      ? []
      : [householdIssue("error", "funding.percent_sum_not_100", { sum }, { path })]),
    ...percents
      .filter(([floor, percent]) => isAboveZero(percent) && !inhabited.has(floor))
      .map(([floor, percent]) => {
        const params = { floor: Number(floor), percent };
        return householdIssue("error", "funding.floor_without_household", params, { path: [...path, floor] });
      }),
    ...floors
      .filter(({ floor }) => isNormalised && method.percents[String(floor)] === undefined)
      .map(({ floor }) => householdIssue("error", "funding.floor_not_in_table", { floor }, { path })),
  ];
  if (hasIssues(faults)) return faults;

  const exact = scaleTogether(floors.map(({ floor }) => percentOf(method, floor)));
  const weights = toSafeWeights(exact);
  if (weights === null) return [tooFine(exact, path)];
  const issues = [
    ...(isNormalised ? [nameNormalised(sharing, sum, sumStep)] : []),
    ...checkGuidance(sharing, method, ctx, divisionCode),
  ];
  const split = splitByFloor(sharing, floors, weights, method.within);
  return isRefused(split) ? split : { ...split, issues };
}

/** The percents are the weights of the split whatever they add up to: nothing is rounded on the way to 100. */
function nameNormalised({ trace }: Sharing, sum: string, sumStep: number): Issue {
  trace.add({
    name: "funding.household.percent_normalised",
    op: "given",
    inputs: [{ name: "sum", value: sum, unit: "point", step: sumStep }],
    output: { value: sum, unit: "point" },
  });
  return householdIssue("info", "funding.percent_normalised", { sum }, { path: ["method", "percents"] });
}

/** Percents that make the whole leave nothing for a floor that they do not name; those that do not must name every floor. */
function percentOf(method: FloorPercent, floor: number): string {
  return method.percents[String(floor)] ?? "0";
}

/** Holds the percents against published ranges, where the place has any for a building of so many floors. */
function checkGuidance(
  sharing: Sharing,
  method: FloorPercent,
  ctx: Context<HouseholdRules>,
  divisionCode: string | undefined,
): readonly Issue[] {
  if (isAmbiguous(ctx, divisionCode)) return [];
  const found = resolveTable(ctx, divisionCode);
  if (!found.found || found.value.kind !== "percent-ranges") return [];
  const table = found.value;
  const floors = groupByFloor(sharing.households);
  const floorCount = floors.at(-1)?.floor ?? 0;
  const warnings = floors.flatMap(({ floor }) => {
    const percent = percentOf(method, floor);
    const ranges = listRanges(table, floorCount, floor).filter(
      ({ entry }) => method.entry === undefined || entry === method.entry,
    );
    // Where the entry is not said, a percent that suits one kind of building is not outside the guidance.
    const outside = ranges.filter((range) => !isWithin(sharing, percent, range, found.ref));
    if (outside.length < ranges.length) return [];
    return outside.map((range) =>
      householdIssue(
        "warning",
        "funding.percent_outside_guidance",
        { ...range, percent },
        { path: ["method", "percents", String(floor)], rules: [found.ref] },
      ),
    );
  });
  return warnings.length === 0 ? [] : [...found.issues, ...warnings];
}

function isWithin({ trace }: Sharing, percent: string, range: FloorRange, ref: RuleRef): boolean {
  const about = String(range.floor);
  const isEnough = isAtLeast(percent, range.leastPercent);
  const isNotTooMuch = isAtLeast(range.mostPercent, percent);
  const compare = (name: "at_least" | "at_most", bound: string, comparator: string, holds: boolean): void => {
    trace.add({
      name: `funding.household.percent_${name}`,
      about,
      op: "compare",
      inputs: [
        { name: "percent", value: percent, unit: "point" },
        { name: "bound", value: bound, unit: "point" },
        { name: "comparator", value: comparator, unit: "code" },
      ],
      output: { value: holds, unit: "boolean" },
      rules: [ref],
    });
  };
  compare("at_least", range.leastPercent, ">=", isEnough);
  compare("at_most", range.mostPercent, "<=", isNotTooMuch);
  return isEnough && isNotTooMuch;
}

function isAtLeast(a: string, b: string): boolean {
  const [x, y] = scaleTogether([a, b]) as readonly [bigint, bigint];
  return x >= y;
}

function isAboveZero(percent: string): boolean {
  return /[1-9]/.test(percent);
}

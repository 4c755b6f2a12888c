import { checkCode, checkDay, checkMembers, checkWhole, whereGiven } from "../../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { forecastMethods } from "./codes.ts";
import type { ForecastInput, ProgressInput, RankingInput, SeriesPoint, StageCounts } from "./types.ts";

type Faults = readonly Issue[];

/** A thousand million: no country has as many homes. @internal */
export const mostCount = 1_000_000_000;

/** Faults of the counts of a day. @internal */
export function checkProgress(input: ProgressInput): Faults {
  const { households, on, planYear, series } = input;
  return [
    ...checkDay(on, ["on"]),
    ...checkWhole(planYear, 1900, 2100, ["planYear"]),
    ...checkStages(input, []),
    ...whereGiven(households, (counts) => checkStages(counts, ["households"])),
    ...whereGiven(series, checkSeries),
  ];
}

/** Faults of places to rank. @internal */
export function checkRanking({ places }: RankingInput): Faults {
  if (places === undefined) return [inputIssue("input.missing", {}, ["places"])];
  return checkMembers(places, "places", (place, path) => [
    ...(typeof place.id === "string" && place.id !== "" ? [] : [inputIssue("input.missing", {}, [...path, "id"])]),
    ...checkStages(place, path),
  ]);
}

/** Faults of a series to go on from. @internal */
export function checkForecast({ method, plannedCount, series }: ForecastInput): Faults {
  return [
    ...whereGiven(plannedCount, (count) => checkWhole(count, 0, mostCount, ["plannedCount"])),
    ...(series === undefined ? [inputIssue("input.missing", {}, ["series"])] : checkSeries(series)),
    ...whereGiven(method, (code) => checkCode(code, forecastMethods, ["method"])),
  ];
}

function checkStages(counts: StageCounts, path: IssuePath): Faults {
  const names = ["plannedCount", "startedCount", "completedCount", "acceptedCount"] as const;
  return names.flatMap((name) => whereGiven(counts[name], (count) => checkWhole(count, 0, mostCount, [...path, name])));
}

/** Each day after the one before it, so that what is cumulative can be told. */
function checkSeries(series: readonly SeriesPoint[]): Faults {
  return series.flatMap(({ on, startedCount }, index) => {
    const faults = [
      ...checkDay(on, ["series", index, "on"]),
      ...checkWhole(startedCount, 0, mostCount, ["series", index, "startedCount"]),
    ];
    const before = series[index - 1];
    if (faults.length > 0 || before === undefined || before.on < on) return faults;
    return [inputIssue("input.out_of_order", { after: `series[${index - 1}].on` }, ["series", index, "on"])];
  });
}

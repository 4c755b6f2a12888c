import { addMonths } from "../kernel/add-months.ts";
import type { CivilDate } from "../kernel/brand.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { Recorder } from "../kernel/trace.ts";
import type { SeasonReading } from "./codes.ts";
import type { QualityStep } from "./steps.ts";
import type { Season } from "./types.ts";

/** Two seasons of a place begin about a year apart: beyond this, one between them is not listed. */
const mostMonthsBetween = 13;

/** The last day of the season that counts last, and the step that says so; `null` where too few are listed. @internal */
export function findSeasonEnd(
  trace: Recorder<QualityStep>,
  about: string,
  acceptedOn: CivilDate,
  seasons: readonly Season[],
  {
    count,
    reading,
    rules,
  }: { readonly count: number; readonly reading: SeasonReading; readonly rules: readonly RuleRef[] },
): { readonly on: CivilDate; readonly step: number } | null {
  let left = count;
  let before = acceptedOn;
  for (const season of seasons) {
    // Of a season that was over nothing is left to count.
    if (season.to <= acceptedOn) continue;
    if (season.from > addMonths(before, mostMonthsBetween)) return null;
    const day = reading === "whole" ? season.from : season.to;
    const counts = day > acceptedOn;
    trace.add({
      name: "quality.season_counts",
      about,
      op: "compare",
      inputs: [
        { name: reading === "whole" ? "seasonFrom" : "seasonTo", value: day, unit: "date" },
        { name: "acceptedOn", value: acceptedOn, unit: "date" },
        { name: "comparator", value: ">", unit: "code" },
      ],
      output: { value: counts, unit: "boolean" },
      rules,
    });
    if (counts) left -= 1;
    before = season.from;
    if (left === 0) {
      const step = trace.add({
        name: "quality.season_end",
        about,
        op: "given",
        inputs: [{ name: "seasonTo", value: season.to, unit: "date" }],
        output: { value: season.to, unit: "date" },
        rules,
      });
      return { on: season.to, step };
    }
  }
  return null;
}

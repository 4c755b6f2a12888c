import type { RuleRef } from "../kernel/issue.ts";
import type { EligibilityCondition } from "./rules.ts";

/** Years of completion that are possible; an end that is not known is infinite. @internal */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A last year of completion, and the rule that sets it. @internal */
export interface YearLimit {
  readonly kind: "priority" | "conditional" | "local";
  readonly year: number;
  readonly conditions: readonly EligibilityCondition[];
  readonly ref: RuleRef;
}

/** A run of years that the rules treat alike; `limit` is the one that decides, `null` where none does. @internal */
export interface YearSegment extends Years {
  readonly limit: YearLimit | null;
}

/** Cuts the years where another limit decides; a limit year lies within its limit. @internal */
export function segmentsOf(years: Years, limits: readonly YearLimit[]): readonly YearSegment[] {
  // A limit that the place overrules cuts nothing.
  const isCut = (year: number): boolean => {
    const limit = decidingLimit(year, limits);
    return year >= years.from && year < years.to && (limit?.year === year || limit !== decidingLimit(year + 1, limits));
  };
  const cuts = limits.map((limit) => limit.year).filter(isCut);
  const ends = [...new Set(cuts)].sort((a, b) => a - b).concat(years.to);
  return ends.map((to, index) => ({
    from: index === 0 ? years.from : (ends[index - 1] as number) + 1,
    to,
    limit: decidingLimit(to, limits),
  }));
}

/** The limit of the place comes first: what it does not take in, no national text lets in. JBC-2021-50 一（二）. */
function decidingLimit(year: number, limits: readonly YearLimit[]): YearLimit | null {
  const local = limits.find((limit) => limit.kind === "local");
  if (local !== undefined && year > local.year) return local;
  return limits.find((limit) => year <= limit.year) ?? null;
}

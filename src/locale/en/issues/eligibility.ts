import type { EligibilityIssueParams } from "../../../eligibility/issues.ts";
import type { Messages } from "../../messages.ts";
import { quote } from "../plural.ts";

/** Messages about eligibility. 改造对象认定类英文提示。 @internal */
export const eligibilityIssues: Messages<EligibilityIssueParams> = {
  "eligibility.priority_scope": ({ latestBuiltYear, builtByYear }) =>
    `Built no later than ${latestBuiltYear}, by the end of ${builtByYear}: it is among the communities that come first.`,
  "eligibility.conditional_scope": ({ latestBuiltYear, builtByYear }) =>
    `Built no later than ${latestBuiltYear}, by the end of ${builtByYear}, and every condition holds: it may be added.`,
  "eligibility.local_scope": ({ latestBuiltYear, builtByYear }) =>
    `Built no later than ${latestBuiltYear}, by the end of ${builtByYear}: it is within the limit that the place has set.`,
  "eligibility.built_after_priority_year": ({ earliestBuiltYear, builtByYear }) =>
    `Built no earlier than ${earliestBuiltYear}, after the end of ${builtByYear}: it is not among the communities that come first.`,
  "eligibility.left_to_locality": ({ earliestBuiltYear, divisionCode }) =>
    `Built no earlier than ${earliestBuiltYear}: national documents leave this to the place, and ${divisionCode === null ? "no division code and no local rule is given" : `no rule of division ${divisionCode} is given`}; this cannot be decided.`,
  "eligibility.built_after_local_limit": ({ earliestBuiltYear, builtByYear }) =>
    `Built no earlier than ${earliestBuiltYear}, after the end of ${builtByYear}, the limit that the place has set: it may not enter.`,
  "eligibility.condition_not_met": ({ condition, builtByYear }, { labels }) =>
    `Communities built by the end of ${builtByYear} may be added only where this holds: ${labels.condition[condition]}. It does not.`,
  "eligibility.span_straddles_limit": ({ fromYear, toYear, limitYears }) =>
    `The span of the year of completion (${span(fromYear, toYear)}) lies on both sides of ${limitYears.length === 1 ? "the limit" : "the limits"} ${limitYears.join(", ")}; the year itself is needed.`,
  "eligibility.excluded_land": ({ landKind }, { labels }) =>
    `The community is an ${labels["land-kind"][landKind]} and may not enter a plan.`,
  "eligibility.in_shantytown_plan": () => "The community is already in a shantytown plan and may not enter another.",
  "eligibility.to_be_rebuilt": () =>
    "The community is to be expropriated, demolished or rebuilt and may not enter a plan.",
  "eligibility.not_willing": () => "The residents do not strongly want the renovation; the community may not enter.",
  "eligibility.fact_not_given": ({ fact }, { labels }) =>
    `A fact that the answer depends on is not given: ${labels.fact[fact]}.`,
  "eligibility.invalid_year": ({ value, minimumYear, maximumYear }) =>
    `${quote(value)} is not a year from ${minimumYear} to ${maximumYear}.`,
  "eligibility.invalid_fact": ({ value }) => `${quote(value)} is not a value that this fact may have.`,
  "eligibility.empty_span": ({ fromYear, toYear }) => `The span begins in ${fromYear}, after its end in ${toYear}.`,
  "eligibility.year_outside_span": ({ builtYear, fromYear, toYear }) =>
    `The year of completion, ${builtYear}, lies outside the span given (${span(fromYear, toYear)}).`,
};

function span(fromYear: number | null, toYear: number | null): string {
  if (fromYear === null) return toYear === null ? "no limits" : `${toYear} or earlier`;
  return toYear === null ? `${fromYear} or later` : `${fromYear} to ${toYear}`;
}

import { landKinds } from "../community/codes.ts";
import { isDivisionCode } from "../division/lineage.ts";
import type { Issue, IssuePath } from "../kernel/issue.ts";
import { eligibilityIssue } from "./issues.ts";
import type { EligibilityFacts } from "./types.ts";

const minimumYear = 1900;
const maximumYear = 2100;
const flags = [
  "isInShantytownPlan",
  "isToBeRebuilt",
  "isWilling",
  "isEarlierTaskSecured",
  "isWithinFiscalCapacity",
] as const;

/** Finds facts that cannot be: they come from data that no schema has read. @internal */
export function checkFacts(facts: EligibilityFacts): Issue[] {
  const { divisionCode, landKind, builtYearSpan: span } = facts;
  const faults: Issue[] = [];
  if (divisionCode !== undefined && !isDivisionCode(divisionCode))
    faults.push(invalidFact(divisionCode, "divisionCode"));
  checkYear(facts.planYear, ["planYear"], faults);
  checkYear(facts.builtYear, ["builtYear"], faults);
  checkYear(span?.from, ["builtYearSpan", "from"], faults);
  checkYear(span?.to, ["builtYearSpan", "to"], faults);
  if (landKind !== undefined && !landKinds.includes(landKind)) faults.push(invalidFact(landKind, "landKind"));
  for (const flag of flags) {
    const value: unknown = facts[flag];
    if (value !== undefined && typeof value !== "boolean") faults.push(invalidFact(value, flag));
  }
  // Only years that can be are worth comparing.
  return faults.length > 0 ? faults : checkSpan(facts);
}

function invalidFact(value: unknown, fact: keyof EligibilityFacts): Issue {
  return eligibilityIssue("error", "eligibility.invalid_fact", { value: String(value) }, { path: [fact] });
}

function checkYear(year: number | undefined, path: IssuePath, faults: Issue[]): void {
  if (year === undefined || (Number.isInteger(year) && year >= minimumYear && year <= maximumYear)) return;
  faults.push(
    eligibilityIssue("error", "eligibility.invalid_year", { value: String(year), minimumYear, maximumYear }, { path }),
  );
}

function checkSpan({ builtYear, builtYearSpan: span }: EligibilityFacts): Issue[] {
  const { from, to } = span ?? {};
  if (from !== undefined && to !== undefined && from > to) {
    return [
      eligibilityIssue("error", "eligibility.empty_span", { fromYear: from, toYear: to }, { path: ["builtYearSpan"] }),
    ];
  }
  if (builtYear === undefined || (builtYear >= (from ?? builtYear) && builtYear <= (to ?? builtYear))) return [];
  const params = { builtYear, fromYear: from ?? null, toYear: to ?? null };
  return [eligibilityIssue("error", "eligibility.year_outside_span", params, { path: ["builtYear"] })];
}

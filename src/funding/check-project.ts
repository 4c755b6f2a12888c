import { isDivisionCode } from "../division/lineage.ts";
import { isSquareMetres } from "../kernel/area.ts";
import { inputIssue, type Issue, type IssuePath } from "../kernel/issue.ts";
import { items } from "../measure/codes.ts";
import { financingKinds, fundingSources } from "./codes.ts";
import { fundingIssue } from "./issues.ts";
import type { FundingProject } from "./types.ts";

/**
 * Checks the figures of a project before they are shared: a calculator may be handed what no schema has read.
 * @internal
 */
export function checkProject(project: FundingProject): readonly Issue[] {
  const issues: Issue[] = [];
  checkFacts(project, issues);
  checkMeasures(project, issues);
  project.pledges?.forEach((pledge, index) => {
    const at = (key: string): IssuePath => ["project", "pledges", index, key];
    checkCode(pledge.source, sources, fundingSources, at, "source", issues);
    checkFen(pledge.amountFen, at, "amountFen", issues);
    for (const measureId of pledge.measureIds ?? []) {
      if (project.measures.some((measure) => measure.id === measureId)) continue;
      issues.push(fundingIssue("error", "funding.unknown_measure", { measureId }, { path: at("measureIds") }));
    }
  });
  project.financing?.forEach((financing, index) => {
    const at = (key: string): IssuePath => ["project", "financing", index, key];
    checkCode(financing.kind, kinds, financingKinds, at, "kind", issues);
    checkFen(financing.amountFen, at, "amountFen", issues);
    if (financing.bearer !== undefined) checkCode(financing.bearer, sources, fundingSources, at, "bearer", issues);
  });
  return issues;
}

const sources: ReadonlySet<string> = new Set(fundingSources);
const kinds: ReadonlySet<string> = new Set(financingKinds);
const catalogue: ReadonlySet<string> = new Set(items);

function checkFacts({ divisionCode, areaM2, householdCount, planYear }: FundingProject, issues: Issue[]): void {
  if (!isDivisionCode(divisionCode)) issues.push(inputIssue("input.invalid_format", { format: "division-code" }, ["project", "divisionCode"]));
  if (areaM2 !== undefined && !isSquareMetres(areaM2)) issues.push(inputIssue("input.invalid_area", { value: plain(areaM2) }, ["project", "areaM2"]));
  if (householdCount !== undefined && !(Number.isSafeInteger(householdCount) && householdCount >= 0)) {
    issues.push(inputIssue("input.invalid_type", { expected: "whole number", received: String(householdCount) }, ["project", "householdCount"]));
  }
  if (planYear !== undefined && !(Number.isInteger(planYear) && planYear >= 1 && planYear <= 9999)) {
    issues.push(inputIssue("input.invalid_type", { expected: "year", received: String(planYear) }, ["project", "planYear"]));
  }
}

function checkMeasures({ measures }: FundingProject, issues: Issue[]): void {
  const path = ["project", "measures"];
  if (measures.length === 0) issues.push(fundingIssue("error", "funding.no_measure", {}, { path }));
  const firstIndexes = new Map<string, number>();
  let sum = 0;
  measures.forEach(({ id, item, costFen }, index) => {
    const at = (key: string): IssuePath => [...path, index, key];
    const firstIndex = firstIndexes.get(id);
    if (firstIndex === undefined) firstIndexes.set(id, index);
    else issues.push(inputIssue("input.duplicate_id", { id, firstIndex }, at("id")));
    if (item !== null) checkCode(item, catalogue, items, at, "item", issues);
    checkFen(costFen, at, "costFen", issues);
    sum += costFen;
  });
  // Each cost is safe and the sum is not: nothing after this would be exact.
  if (issues.length === 0 && !Number.isSafeInteger(sum)) issues.push(inputIssue("input.invalid_fen", { value: sum }, path));
}

/** Where a key of a record stands; asked only when there is a fault to report. */
type PlaceOf = (key: string) => IssuePath;

function checkFen(value: number, at: PlaceOf, key: string, issues: Issue[]): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) issues.push(inputIssue("input.invalid_fen", { value: plain(value) }, at(key)));
}

function checkCode(value: string, known: ReadonlySet<string>, allowed: readonly string[], at: PlaceOf, key: string, issues: Issue[]): void {
  if (!known.has(value)) issues.push(inputIssue("input.invalid_value", { allowed }, at(key)));
}

/** NaN and the infinities are not JSON. */
function plain(value: unknown): string | number {
  return typeof value === "number" && Number.isFinite(value) ? value : String(value);
}

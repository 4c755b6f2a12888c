import { isDivisionCode } from "../division/lineage.ts";
import { isSquareMetres } from "../kernel/area.ts";
import { type Issue, type IssuePath, inputIssue } from "../kernel/issue.ts";
import { items } from "../measure/codes.ts";
import { isFen } from "../money/fen.ts";
import { financingKinds, fundingSources } from "./codes.ts";
import { checkWhole, plain } from "./input-checks.ts";
import { fundingIssue } from "./issues.ts";
import type { FundingProject, Pledge } from "./types.ts";

/**
 * Checks the figures of a project before they are shared: a calculator may be handed what no schema has read.
 * @internal
 */
export function checkProject(project: FundingProject): readonly Issue[] {
  const issues: Issue[] = [];
  checkFacts(project, issues);
  checkMeasures(project, issues);
  project.pledges?.forEach(({ source, amountFen, measureIds, stream }, index) => {
    if (!sources.has(source)) issues.push(unknownCode(fundingSources, ["project", "pledges", index, "source"]));
    if (!isAmount(amountFen)) issues.push(noAmount(amountFen, ["project", "pledges", index, "amountFen"]));
    for (const measureId of measureIds ?? []) {
      if (project.measures.some((measure) => measure.id === measureId)) continue;
      const path = ["project", "pledges", index, "measureIds"];
      issues.push(fundingIssue("error", "funding.unknown_measure", { measureId }, { path }));
    }
    if (stream !== undefined) checkStream({ source, amountFen, stream }, ["project", "pledges", index], issues);
  });
  project.financing?.forEach(({ kind, amountFen, bearer }, index) => {
    const path = ["project", "financing", index];
    if (!kinds.has(kind)) issues.push(unknownCode(financingKinds, [...path, "kind"]));
    if (!isAmount(amountFen)) issues.push(noAmount(amountFen, [...path, "amountFen"]));
    if (bearer !== undefined && !sources.has(bearer)) issues.push(unknownCode(fundingSources, [...path, "bearer"]));
  });
  return issues;
}

const sources: ReadonlySet<string> = new Set(fundingSources);
const kinds: ReadonlySet<string> = new Set(financingKinds);
const catalogue: ReadonlySet<string> = new Set(items);

function checkFacts(project: FundingProject, issues: Issue[]): void {
  const { divisionCode, areaM2, householdCount, planYear, builtYear } = project;
  if (!isDivisionCode(divisionCode))
    issues.push(inputIssue("input.invalid_format", { format: "division-code" }, ["project", "divisionCode"]));
  if (areaM2 !== undefined && !isSquareMetres(areaM2))
    issues.push(inputIssue("input.invalid_area", { value: plain(areaM2) }, ["project", "areaM2"]));
  if (householdCount !== undefined)
    issues.push(...checkWhole(householdCount, 0, Number.MAX_SAFE_INTEGER, ["project", "householdCount"]));
  if (planYear !== undefined && !(Number.isInteger(planYear) && planYear >= 1 && planYear <= 9999)) {
    issues.push(
      inputIssue("input.invalid_type", { expected: "year", received: String(planYear) }, ["project", "planYear"]),
    );
  }
  if (builtYear !== undefined) issues.push(...checkWhole(builtYear, 1900, 2100, ["project", "builtYear"]));
}

/** Up to so many measures each is held against those before it: a set of their ids would take longer to fill. */
const fewMeasures = 32;

function firstWith(measures: FundingProject["measures"], id: string, last: number): number {
  for (let index = 0; index < last; index++) if (measures[index]?.id === id) return index;
  return last;
}

function checkMeasures({ measures }: FundingProject, issues: Issue[]): void {
  const path = ["project", "measures"];
  if (measures.length === 0) issues.push(fundingIssue("error", "funding.no_measure", {}, { path }));
  const mayRepeat = measures.length <= fewMeasures || new Set(measures.map(({ id }) => id)).size < measures.length;
  let sum = 0;
  measures.forEach(({ id, item, costFen }, index) => {
    const firstIndex = mayRepeat ? firstWith(measures, id, index) : index;
    if (firstIndex < index) issues.push(inputIssue("input.duplicate_id", { id, firstIndex }, [...path, index, "id"]));
    if (item !== null && !catalogue.has(item)) issues.push(unknownCode(items, [...path, index, "item"]));
    if (!isAmount(costFen)) issues.push(noAmount(costFen, [...path, index, "costFen"]));
    sum += costFen;
  });
  // Each cost is safe and the sum is not: nothing after this would be exact.
  if (issues.length === 0 && !Number.isSafeInteger(sum)) issues.push(noAmount(sum, path));
}

/** Beyond the safe integers a product is rounded, but never to an amount, which is safe. */
function checkStream(
  { source, amountFen, stream }: Required<Pick<Pledge, "source" | "amountFen" | "stream">>,
  path: IssuePath,
  issues: Issue[],
): void {
  const { annualFen, years } = stream;
  const at = [...path, "stream"];
  if (!isAmount(annualFen)) issues.push(noAmount(annualFen, [...at, "annualFen"]));
  else if (!(Number.isSafeInteger(years) && years >= 1))
    issues.push(
      inputIssue("input.invalid_type", { expected: "whole number", received: String(years) }, [...at, "years"]),
    );
  else if (annualFen * years !== amountFen && isAmount(amountFen))
    issues.push(fundingIssue("error", "funding.stream_differs", { source, amountFen, annualFen, years }, { path: at }));
}

function isAmount(value: number): boolean {
  return isFen(value) && value >= 0;
}

function noAmount(value: number, path: IssuePath): Issue {
  if (value === undefined) return inputIssue("input.missing", {}, path);
  return inputIssue("input.invalid_fen", { value: plain(value) }, path);
}

function unknownCode(allowed: readonly string[], path: IssuePath): Issue {
  return inputIssue("input.invalid_value", { allowed }, path);
}

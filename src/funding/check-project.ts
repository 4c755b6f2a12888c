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
  return [
    ...checkFacts(project),
    ...checkMeasures(project),
    ...(project.pledges ?? []).flatMap((pledge, index) => {
      const path = ["project", "pledges", index];
      const measureIds = pledge.measureIds ?? [];
      const unknown = measureIds.filter((id) => !project.measures.some((measure) => measure.id === id));
      return [
        ...checkCode(pledge.source, fundingSources, [...path, "source"]),
        ...checkFen(pledge.amountFen, [...path, "amountFen"]),
        ...unknown.map((measureId) => fundingIssue("error", "funding.unknown_measure", { measureId }, { path: [...path, "measureIds"] })),
      ];
    }),
    ...(project.financing ?? []).flatMap((financing, index) => {
      const path = ["project", "financing", index];
      return [
        ...checkCode(financing.kind, financingKinds, [...path, "kind"]),
        ...checkFen(financing.amountFen, [...path, "amountFen"]),
        ...(financing.bearer === undefined ? [] : checkCode(financing.bearer, fundingSources, [...path, "bearer"])),
      ];
    }),
  ];
}

function checkFacts({ divisionCode, areaM2, householdCount, planYear }: FundingProject): Issue[] {
  const issues: Issue[] = [];
  if (!isDivisionCode(divisionCode)) issues.push(inputIssue("input.invalid_format", { format: "division-code" }, ["project", "divisionCode"]));
  if (areaM2 !== undefined && !isSquareMetres(areaM2)) issues.push(inputIssue("input.invalid_area", { value: plain(areaM2) }, ["project", "areaM2"]));
  if (householdCount !== undefined && !(Number.isSafeInteger(householdCount) && householdCount >= 0)) {
    issues.push(inputIssue("input.invalid_type", { expected: "whole number", received: String(householdCount) }, ["project", "householdCount"]));
  }
  if (planYear !== undefined && !(Number.isInteger(planYear) && planYear >= 1 && planYear <= 9999)) {
    issues.push(inputIssue("input.invalid_type", { expected: "year", received: String(planYear) }, ["project", "planYear"]));
  }
  return issues;
}

function checkMeasures({ measures }: FundingProject): Issue[] {
  const path = ["project", "measures"];
  if (measures.length === 0) return [fundingIssue("error", "funding.no_measure", {}, { path })];
  const firstIndex = new Map<string, number>();
  const issues = measures.flatMap((measure, index) => {
    const at = [...path, index];
    const first = firstIndex.get(measure.id);
    firstIndex.set(measure.id, first ?? index);
    return [
      ...(first === undefined ? [] : [inputIssue("input.duplicate_id", { id: measure.id, firstIndex: first }, [...at, "id"])]),
      ...(measure.item === null ? [] : checkCode(measure.item, items, [...at, "item"])),
      ...checkFen(measure.costFen, [...at, "costFen"]),
    ];
  });
  const sum = measures.reduce((total, measure) => total + measure.costFen, 0);
  // Each cost is safe and the sum is not: nothing after this would be exact.
  if (issues.length === 0 && !Number.isSafeInteger(sum)) issues.push(inputIssue("input.invalid_fen", { value: sum }, path));
  return issues;
}

function checkFen(value: number, path: IssuePath): Issue[] {
  return Number.isSafeInteger(value) && value >= 0 ? [] : [inputIssue("input.invalid_fen", { value: plain(value) }, path)];
}

function checkCode(value: string, allowed: readonly string[], path: IssuePath): Issue[] {
  return allowed.includes(value) ? [] : [inputIssue("input.invalid_value", { allowed }, path)];
}

/** NaN and the infinities are not JSON. */
function plain(value: unknown): string | number {
  return typeof value === "number" && Number.isFinite(value) ? value : String(value);
}

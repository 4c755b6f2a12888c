import {
  checkBoolean,
  checkCode,
  checkDivision,
  checkMembers,
  checkWhole,
  isShortDecimal,
  whereGiven,
} from "../../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { items } from "../../measure/codes.ts";
import type { CommunityPlan, PlannedMeasure } from "../../plan/types.ts";
import { principleDocuments, principleFacts, principleFigures } from "./codes.ts";
import type { PrinciplesInput } from "./types.ts";

type Faults = readonly Issue[];
type Check = (value: unknown, path: IssuePath) => Faults;

/** Faults of what is known of a plan; of the plan itself, of the fields that are read. @internal */
export function checkPrinciplesInput(input: PrinciplesInput): Faults {
  const { divisionCode, documents, facts, figures, plan, planYear, weights } = input;
  return [
    ...checkDivision(divisionCode),
    ...whereGiven(planYear, (value) => checkYear(value, ["planYear"])),
    ...whereGiven(plan, checkPlan),
    ...checkEach(facts, "facts", principleFacts, checkBoolean),
    ...checkEach(figures, "figures", principleFigures, checkDecimal),
    ...checkEach(documents, "documents", principleDocuments, checkBoolean),
    ...Object.entries(weights ?? {}).flatMap(([id, weight]) => checkDecimal(weight, ["weights", id])),
  ];
}

function checkPlan({ divisionCode, isWilling, measures, planYear }: CommunityPlan): Faults {
  const faults = [
    ...checkDivision(divisionCode).map((fault) => ({ ...fault, path: ["plan", ...fault.path] })),
    ...whereGiven(planYear, (value) => checkYear(value, ["plan", "planYear"])),
    ...whereGiven(isWilling, (value) => checkBoolean(value, ["plan", "isWilling"])),
  ];
  if (measures === undefined) return [...faults, inputIssue("input.missing", {}, ["plan", "measures"])];
  const members = checkMembers(measures, "measures", checkMeasure);
  return [...faults, ...members.map((fault) => ({ ...fault, path: ["plan", ...fault.path] }))];
}

function checkMeasure({ item, text }: PlannedMeasure, path: IssuePath): Faults {
  return [
    ...whereGiven(item, (value) => checkCode(value, items, [...path, "item"])),
    ...(text === undefined || typeof text === "string"
      ? []
      : [inputIssue("input.invalid_type", { expected: "string", received: typeof text }, [...path, "text"])]),
  ];
}

function checkEach(given: object | undefined, name: string, allowed: readonly string[], check: Check): Faults {
  return Object.entries(given ?? {}).flatMap(([key, value]) => [
    ...checkCode(key, allowed, [name, key]),
    ...check(value, [name, key]),
  ]);
}

function checkDecimal(value: unknown, path: IssuePath): Faults {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  return typeof value === "string" && isShortDecimal(value)
    ? []
    : [inputIssue("input.invalid_format", { format: "decimal" }, path)];
}

function checkYear(year: number, path: IssuePath): Faults {
  return checkWhole(year, 1900, 2100, path);
}

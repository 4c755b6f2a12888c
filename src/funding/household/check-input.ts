import { isDivisionCode } from "../../division/lineage.ts";
import { isSquareMetres } from "../../kernel/area.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { isDecimalString } from "../../money/decimal-text.ts";
import { isFen } from "../../money/fen.ts";
import { checkBoolean } from "../input-checks.ts";
import {
  elevatorEntries,
  floorBases,
  floorKeyPattern,
  householdTenures,
  isFloor,
  sharingMethodKinds,
  withinFloors,
} from "./codes.ts";
import { householdIssue } from "./issues.ts";
import type { HouseholdSharesInput, SharingHousehold, SharingMethod } from "./types.ts";

/** A fact of a household that a method may need. @internal */
export type HouseholdFact = "floor" | "areaM2" | "weight" | "tenure";

/**
 * Checks the figures before they are shared: a calculator may be handed what no schema has read.
 *
 * What a household does say is checked whatever the method is; what it must say depends on the method.
 * @internal
 */
export function checkInput(input: HouseholdSharesInput): readonly Issue[] {
  const { divisionCode, households, method, roundToFen } = input;
  const issues = [...checkFen(input.amountFen, ["amountFen"])];
  if (roundToFen !== undefined) issues.push(...checkGrain(roundToFen));
  if (divisionCode !== undefined && !isDivisionCode(divisionCode)) {
    issues.push(inputIssue("input.invalid_format", { format: "division-code" }, ["divisionCode"]));
  }
  issues.push(...checkMethod(method));
  if (households.length === 0)
    issues.push(householdIssue("error", "funding.no_household", {}, { path: ["households"] }));
  issues.push(...checkIds(households), ...households.flatMap(checkHousehold));
  issues.push(...checkFactsGiven(households, factsNeeded(method)));
  return issues;
}

/** Names each household that leaves out a fact. @internal */
export function checkFactsGiven(
  households: readonly SharingHousehold[],
  facts: readonly HouseholdFact[],
): readonly Issue[] {
  return households.flatMap((household, index) =>
    facts
      .filter((fact) => household[fact] === undefined)
      .map((fact) => inputIssue("input.missing", {}, ["households", index, fact])),
  );
}

function factsNeeded(method: SharingMethod): readonly HouseholdFact[] {
  switch (method.kind) {
    case "by-area":
      return ["areaM2"];
    case "by-weight":
      return ["weight"];
    case "by-floor":
    case "floor-percent":
      return method.within === "by-area" ? ["floor", "areaM2"] : ["floor"];
    case "by-floor-rule":
      return ["floor"];
    case "decree-165":
      return ["areaM2", "tenure"];
    default:
      return [];
  }
}

function checkMethod(method: SharingMethod): readonly Issue[] {
  switch (method.kind) {
    case "by-floor":
      return [
        ...checkCode(method.basis, floorBases, ["method", "basis"]),
        ...checkCode(method.within, withinFloors, ["method", "within"]),
        ...checkTable(method.coefficients, ["method", "coefficients"]),
      ];
    case "floor-percent":
      return [
        ...checkCode(method.within, withinFloors, ["method", "within"]),
        ...(method.entry === undefined ? [] : checkCode(method.entry, elevatorEntries, ["method", "entry"])),
        ...(method.isNormalised === undefined ? [] : checkBoolean(method.isNormalised, ["method", "isNormalised"])),
        ...checkTable(method.percents, ["method", "percents"]),
      ];
    case "decree-165":
      return [
        ...checkFen(method.ownersDepositFen, ["method", "ownersDepositFen"]),
        ...checkFen(method.sellerDepositFen, ["method", "sellerDepositFen"]),
      ];
    default:
      return checkCode(method.kind, sharingMethodKinds, ["method", "kind"]);
  }
}

function checkTable(table: Readonly<Record<string, string>>, path: IssuePath): readonly Issue[] {
  return Object.entries(table).flatMap(([floor, value]) => [
    ...(floorKeyPattern.test(floor) ? [] : [inputIssue("input.invalid_format", { format: "floor" }, [...path, floor])]),
    ...(isDecimalString(value) && !value.startsWith("-")
      ? []
      : [inputIssue("input.invalid_format", { format: "decimal" }, [...path, floor])]),
  ]);
}

function checkIds(households: readonly SharingHousehold[]): readonly Issue[] {
  const firstIndex = new Map<string, number>();
  return households.flatMap(({ id }, index) => {
    const first = firstIndex.get(id);
    if (first === undefined) firstIndex.set(id, index);
    return first === undefined
      ? []
      : [inputIssue("input.duplicate_id", { id, firstIndex: first }, ["households", index, "id"])];
  });
}

function checkHousehold(household: SharingHousehold, index: number): readonly Issue[] {
  const { floor, areaM2, weight, tenure } = household;
  const path = ["households", index];
  const issues: Issue[] = [];
  if (floor !== undefined && !isFloor(floor)) {
    issues.push(inputIssue("input.invalid_format", { format: "floor" }, [...path, "floor"]));
  }
  if (areaM2 !== undefined && !isSquareMetres(areaM2)) {
    issues.push(inputIssue("input.invalid_area", { value: plain(areaM2) }, [...path, "areaM2"]));
  }
  if (weight !== undefined && !isWholeNumber(weight)) {
    issues.push(
      inputIssue("input.invalid_type", { expected: "whole number", received: String(plain(weight)) }, [
        ...path,
        "weight",
      ]),
    );
  }
  if (tenure !== undefined) issues.push(...checkCode(tenure, householdTenures, [...path, "tenure"]));
  return issues;
}

function checkGrain(roundToFen: number): readonly Issue[] {
  if (roundToFen === 0)
    return [inputIssue("input.too_small", { minimum: 1, inclusive: true, of: "number" }, ["roundToFen"])];
  return checkFen(roundToFen, ["roundToFen"]);
}

function checkFen(value: number, path: IssuePath): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  return isFen(value) && value >= 0 ? [] : [inputIssue("input.invalid_fen", { value: plain(value) }, path)];
}

function checkCode(value: string, allowed: readonly string[], path: IssuePath): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  return allowed.includes(value) ? [] : [inputIssue("input.invalid_value", { allowed }, path)];
}

function isWholeNumber(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);
}

/** NaN, the infinities and −0 are not JSON. */
function plain(value: unknown): string | number {
  if (Object.is(value, -0)) return "-0";
  return typeof value === "number" && Number.isFinite(value) ? value : String(value);
}

import { isDivisionCode } from "../../division/lineage.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { fundingSources } from "../codes.ts";
import { elevatorEntries } from "../household/codes.ts";
import { householdIssue } from "../household/issues.ts";
import { checkBoolean, checkCode, checkFen, checkShare, checkWhole, mostFen, plain, tooBig } from "../input-checks.ts";
import { elevatorIssue } from "./issues.ts";
import type { ElevatorSubsidy, ElevatorSubsidyAmount } from "./rules.ts";
import type { ElevatorCostInput } from "./types.ts";

/** Most floors that a lift of an old building serves. @internal */
export const mostFloors = 200;

/**
 * Checks what is not left to the sharing among households: that checks its own figures.
 * @internal
 */
export function checkElevatorInput(input: ElevatorCostInput): readonly Issue[] {
  const { costFen, eligibleCostFen, pipeMovingFen, entry, builtYear, year, divisionCode, subsidy } = input;
  const { contributions = [] } = input;
  const issues = [
    ...checkFen(costFen, ["costFen"]),
    ...checkPart("eligible", eligibleCostFen, costFen, ["eligibleCostFen"]),
    ...checkPart("pipe-moving", pipeMovingFen, costFen, ["pipeMovingFen"]),
    ...checkFloors(input.floorCount, ["floorCount"]),
    ...(entry === undefined ? [] : checkCode(entry, elevatorEntries, ["entry"])),
    ...(input.isReplacement === undefined ? [] : checkBoolean(input.isReplacement, ["isReplacement"])),
    ...(builtYear === undefined ? [] : checkWhole(builtYear, 1900, 2100, ["builtYear"])),
    ...(year === undefined ? [] : checkWhole(year, 1900, 2100, ["year"])),
    ...checkDivision(divisionCode),
    ...(subsidy === undefined || subsidy === "none" ? [] : checkSubsidy(subsidy, ["subsidy"])),
    ...contributions.flatMap(({ source, amountFen }, index) => [
      ...checkCode(source, fundingSources, ["contributions", index, "source"]),
      ...checkFen(amountFen, ["contributions", index, "amountFen"]),
    ]),
    ...checkCompensation(input),
    ...checkExemptions(input),
  ];
  return issues.length > 0 ? issues : checkSize(input);
}

function checkPart(
  part: "eligible" | "pipe-moving",
  partFen: number | undefined,
  costFen: number,
  path: IssuePath,
): readonly Issue[] {
  if (partFen === undefined) return [];
  const faults = checkFen(partFen, path);
  if (faults.length > 0 || !(partFen > costFen)) return faults;
  return [elevatorIssue("error", "funding.elevator.part_exceeds_cost", { part, partFen, costFen }, { path })];
}

/** Floors are counted in halves. */
function checkFloors(value: number, path: IssuePath): readonly Issue[] {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  if (!Number.isInteger(value * 2))
    return [elevatorIssue("error", "funding.elevator.invalid_floor_count", { value: String(plain(value)) }, { path })];
  if (value < 1) return [inputIssue("input.too_small", { minimum: 1, inclusive: true, of: "number" }, path)];
  return value > mostFloors ? [tooBig(mostFloors, path)] : [];
}

function checkDivision(divisionCode: string): readonly Issue[] {
  if (divisionCode === undefined) return [inputIssue("input.missing", {}, ["divisionCode"])];
  if (isDivisionCode(divisionCode)) return [];
  return [inputIssue("input.invalid_format", { format: "division-code" }, ["divisionCode"])];
}

/** A subsidy of the caller's own; a value that it leaves open has nobody else to come from. */
function checkSubsidy(subsidy: ElevatorSubsidy, path: IssuePath): readonly Issue[] {
  const { addsTo, amount, preparedShaft, pipeMoving, split, leastFloors, builtByYear } = subsidy;
  return [
    ...(addsTo === undefined ? [] : checkCode(addsTo, ["more-general"], [...path, "addsTo"])),
    ...checkAmount(amount, [...path, "amount"]),
    ...(preparedShaft === undefined ? [] : checkAmount(preparedShaft, [...path, "preparedShaft"])),
    ...(pipeMoving === undefined ? [] : checkAmount(pipeMoving, [...path, "pipeMoving"])),
    ...split.flatMap(({ source, weight }, index) => [
      ...checkCode(source, fundingSources, [...path, "split", index, "source"]),
      ...checkWhole(weight, 0, Number.MAX_SAFE_INTEGER, [...path, "split", index, "weight"]),
    ]),
    ...(split.some(({ weight }) => weight > 0)
      ? []
      : [householdIssue("error", "funding.no_positive_weight", {}, { path: [...path, "split"] })]),
    ...(leastFloors === undefined ? [] : checkFloors(leastFloors, [...path, "leastFloors"])),
    ...(builtByYear === undefined ? [] : checkWhole(builtByYear, 1900, 2100, [...path, "builtByYear"])),
  ];
}

function checkAmount(amount: ElevatorSubsidyAmount, path: IssuePath): readonly Issue[] {
  switch (amount.kind) {
    case "fixed":
      return checkFen(amount.amountFen, [...path, "amountFen"]);
    case "by-floor-count":
      return amount.bands.flatMap(({ amountFen }, index) =>
        checkFen(amountFen, [...path, "bands", index, "amountFen"]),
      );
    case "share-of-cost":
      return [
        ...(amount.share === null
          ? [inputIssue("input.missing", {}, [...path, "share"])]
          : checkShare(amount.share, [...path, "share"])),
        ...checkFen(amount.capFen, [...path, "capFen"]),
      ];
    default:
      return checkCode(
        (amount as ElevatorSubsidyAmount).kind,
        ["fixed", "by-floor-count", "share-of-cost"],
        [...path, "kind"],
      );
  }
}

function checkCompensation({ compensation = [], households }: ElevatorCostInput): readonly Issue[] {
  return compensation.flatMap(({ householdId, amountFen }, index) => [
    ...checkHousehold(householdId, index, "compensation", compensation, households),
    ...checkFen(amountFen, ["compensation", index, "amountFen"]),
  ]);
}

function checkExemptions({ exemptions = [], households }: ElevatorCostInput): readonly Issue[] {
  return exemptions.flatMap(({ householdId, bearer, mostFen: most }, index) => [
    ...checkHousehold(householdId, index, "exemptions", exemptions, households),
    ...checkCode(bearer, fundingSources, ["exemptions", index, "bearer"]),
    ...(most === undefined ? [] : checkFen(most, ["exemptions", index, "mostFen"])),
  ]);
}

function checkHousehold(
  id: string,
  index: number,
  list: "compensation" | "exemptions",
  all: readonly { readonly householdId: string }[],
  households: ElevatorCostInput["households"],
): readonly Issue[] {
  const path = [list, index, "householdId"];
  if (!households.some((household) => household.id === id)) {
    const householdId = String(plain(id));
    return [elevatorIssue("error", "funding.elevator.unknown_household", { householdId }, { path })];
  }
  const firstIndex = all.findIndex((other) => other.householdId === id);
  return firstIndex < index ? [inputIssue("input.duplicate_id", { id, firstIndex }, path)] : [];
}

/** The sums that are built from sound figures must still be figures that a step can hold. */
function checkSize({ costFen, compensation = [], contributions = [] }: ElevatorCostInput): readonly Issue[] {
  const sum = (list: readonly { readonly amountFen: number }[]): bigint =>
    list.reduce((soFar, { amountFen }) => soFar + BigInt(amountFen), 0n);
  const most = BigInt(mostFen);
  return [
    ...(BigInt(costFen) + sum(compensation) > most ? [tooBig(mostFen, ["compensation"])] : []),
    ...(sum(contributions) > most ? [tooBig(mostFen, ["contributions"])] : []),
  ];
}

import {
  checkAmount,
  checkCode,
  checkDivision,
  checkMembers,
  checkWhole,
  isShortDecimal,
  whereGiven,
} from "../../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { type Item, items } from "../../measure/codes.ts";
import { selectionMethods } from "./codes.ts";
import { selectionIssue } from "./issues.ts";
import type {
  ReserveCommunity,
  ReserveRankingInput,
  SelectionCandidate,
  SelectionInput,
  UrgencyWeights,
} from "./types.ts";

type Faults = readonly Issue[];

const none: Faults = [];
const verdicts = ["met", "not-met", "unknown"];
/** So many that the counts of all communities still add up within the safe integers. */
const mostCount = 1_000_000_000;

/** Faults of a reserve to be ranked. @internal */
export function checkReserveRanking({ communities, divisionCode, planYear, weights }: ReserveRankingInput): Faults {
  const faults = [...checkYear(planYear, ["planYear"]), ...checkDivision(divisionCode)];
  const members = checkMembers(communities, "communities", (community, path) => [
    ...checkCandidate(community, path),
    ...checkUrgency(community, path),
    ...checkAge(community, planYear, path),
  ]);
  return [...faults, ...members, ...whereGiven(weights, checkWeights)];
}

/** Faults of what a list is chosen from. @internal */
export function checkSelection(input: SelectionInput): Faults {
  const { budgetFen, capacity = {}, method, mustInclude = [], ranked } = input;
  const known = new Set(ranked.map(({ id }) => id));
  return [
    ...checkMembers(ranked, "ranked", checkCandidate),
    ...checkAmount(budgetFen, ["budgetFen"]),
    ...(["communityCount", "householdCount"] as const).flatMap((name) =>
      whereGiven(capacity[name], (value) => checkWhole(value, 0, Number.MAX_SAFE_INTEGER, ["capacity", name])),
    ),
    ...checkCode(method, selectionMethods, ["method"]),
    ...mustInclude.flatMap((communityId, index) =>
      known.has(communityId)
        ? none
        : [
            selectionIssue(
              "error",
              "plan.selection.must_include_not_ranked",
              { communityId },
              { path: ["mustInclude", index] },
            ),
          ],
    ),
  ];
}

function checkCandidate(
  { investmentFen, eligibility, householdCount, id }: SelectionCandidate,
  path: IssuePath,
): Faults {
  // Written out, with no list made for what is sound: a province asks for a hundred thousand.
  const faults: Issue[] = [];
  if (typeof id !== "string" || id === "") faults.push(inputIssue("input.missing", {}, [...path, "id"]));
  if (investmentFen !== undefined) faults.push(...checkAmount(investmentFen, [...path, "investmentFen"]));
  if (householdCount !== undefined)
    faults.push(...checkWhole(householdCount, 0, mostCount, [...path, "householdCount"]));
  if (eligibility !== undefined) faults.push(...checkCode(eligibility, verdicts, [...path, "eligibility"]));
  return faults;
}

function checkUrgency({ builtYear, hazards, missingFacilities, willing }: ReserveCommunity, path: IssuePath): Faults {
  const faults: Issue[] = [];
  if (builtYear !== undefined) faults.push(...checkYear(builtYear, [...path, "builtYear"]));
  if (hazards !== undefined) faults.push(...checkItems(hazards, [...path, "hazards"]));
  if (missingFacilities !== undefined) faults.push(...checkItems(missingFacilities, [...path, "missingFacilities"]));
  if (willing !== undefined) {
    const { householdsAsked, householdsWilling } = willing;
    const asked = checkWhole(householdsAsked, 1, mostCount, [...path, "willing", "householdsAsked"]);
    const most = asked.length > 0 ? mostCount : householdsAsked;
    faults.push(...asked, ...checkWhole(householdsWilling, 0, most, [...path, "willing", "householdsWilling"]));
  }
  return faults;
}

function checkAge({ builtYear, id: communityId }: ReserveCommunity, planYear: number, path: IssuePath): Faults {
  if (builtYear === undefined || !(builtYear > planYear)) return none;
  const params = { communityId, builtYear, planYear };
  const detail = { path: [...path, "builtYear"] };
  return [selectionIssue("error", "plan.selection.built_after_plan_year", params, detail)];
}

function checkItems(list: readonly Item[], path: IssuePath): Faults {
  return list.flatMap((item, index) => {
    const firstIndex = list.indexOf(item);
    const twice =
      firstIndex === index ? none : [inputIssue("input.duplicate_id", { id: item, firstIndex }, [...path, index])];
    return [...checkCode(item, items, [...path, index]), ...twice];
  });
}

function checkWeights(weights: UrgencyWeights): Faults {
  const { mostYearsOfAge, perYearOfAge, willingness } = weights;
  return [
    ...(["hazards", "missingFacilities"] as const).flatMap((name) =>
      Object.entries(weights[name]).flatMap(([item, points]) => [
        ...checkCode(item, items, ["weights", name, item]),
        ...checkPoints(points, ["weights", name, item]),
      ]),
    ),
    ...checkPoints(perYearOfAge, ["weights", "perYearOfAge"]),
    ...whereGiven(mostYearsOfAge, (value) => checkWhole(value, 0, mostCount, ["weights", "mostYearsOfAge"])),
    ...checkPoints(willingness, ["weights", "willingness"]),
  ];
}

function checkPoints(value: string, path: IssuePath): Faults {
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  return isShortDecimal(value) ? none : [inputIssue("input.invalid_format", { format: "decimal" }, path)];
}

function checkYear(year: number, path: IssuePath): Faults {
  return checkWhole(year, 1900, 2100, path);
}

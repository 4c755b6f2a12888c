import { checkFacts } from "../../eligibility/check-facts.ts";
import {
  checkAmount,
  checkAreaM2,
  checkCode,
  checkDay,
  checkDivision,
  checkWhole,
  whereGiven,
} from "../../funding/input-checks.ts";
import { type Issue, type IssuePath, inputIssue } from "../../kernel/issue.ts";
import { planFigures, scaleOf } from "./figures.ts";
import type { AnnualPlanInput, PlanFigures } from "./types.ts";

type Faults = readonly Issue[];

const most = Number.MAX_SAFE_INTEGER;

/** Faults of a plan that no schema may have read; ids are compared by the check itself. @internal */
export function checkAnnualPlanInput(plan: AnnualPlanInput): Faults {
  const faults: Issue[] = [
    ...checkDivision(plan.divisionCode ?? ""),
    ...checkWhole(plan.planYear, 1900, 2100, ["planYear"]),
    ...whereGiven(plan.covers, (covers) => checkCode(covers, ["all", "part"], ["covers"])),
    ...whereGiven(plan.listAtMost, (count) => checkWhole(count, 0, most, ["listAtMost"])),
    ...checkFigures(plan.totals ?? {}, ["totals"]),
    ...checkFigures(plan.capacity ?? {}, ["capacity"]),
    ...checkFiveYear(plan),
  ];
  plan.parts?.list.forEach((part, index) => {
    faults.push(...checkFigures(part, ["parts", "list", index]));
    if (part.divisionCode !== undefined)
      faults.push(...under(["parts", "list", index], checkDivision(part.divisionCode)));
  });
  plan.communities.forEach((community, index) => {
    const path = ["communities", index];
    for (const field of ["id", "name", "divisionCode"] as const)
      faults.push(...checkText(community[field], [...path, field]));
    faults.push(...under(path, checkFacts(community)), ...checkFigures(community, path));
    if (community.startedOn !== undefined) faults.push(...checkDay(community.startedOn, [...path, "startedOn"]));
  });
  plan.communityPlans?.forEach((own, index) => {
    const path = ["communityPlans", index];
    faults.push(...under(path, checkFacts(own)), ...checkFigures(own, path));
  });
  // Each figure is safe and their sum may not be: nothing after this would be exact.
  return faults.length > 0 ? faults : checkReach(plan);
}

function checkFiveYear({ fiveYearPlan }: AnnualPlanInput): Faults {
  if (fiveYearPlan === undefined) return [];
  const { divisionCode, fromYear, toYear, years = [] } = fiveYearPlan;
  return under(
    ["fiveYearPlan"],
    [
      ...checkDivision(divisionCode ?? ""),
      ...checkWhole(fromYear, 1900, 2100, ["fromYear"]),
      ...checkWhole(toYear, fromYear, 2100, ["toYear"]),
      ...years.flatMap((year, index) => checkFigures(year, ["years", index])),
    ],
  );
}

function checkText(value: unknown, path: IssuePath): Faults {
  if (typeof value === "string") return [];
  if (value === undefined) return [inputIssue("input.missing", {}, path)];
  return [inputIssue("input.invalid_type", { expected: "string", received: typeof value }, path)];
}

const checks = {
  communityCount: checkCount,
  buildingCount: checkCount,
  householdCount: checkCount,
  areaM2: checkAreaM2,
  investmentFen: checkAmount,
} as const;

function checkCount(value: number, path: IssuePath): Faults {
  return checkWhole(value, 0, most, path);
}

function checkFigures(figures: PlanFigures, place: IssuePath): Faults {
  let faults: Faults = [];
  for (const figure of planFigures) {
    const value = figures[figure];
    if (value === undefined) continue;
    const found = checks[figure](value, [...place, figure]);
    if (found.length > 0) faults = [...faults, ...found];
  }
  return faults;
}

function checkReach({ communities, parts }: AnnualPlanInput): Faults {
  return planFigures.flatMap((figure) => {
    const reach = (list: readonly PlanFigures[]): number =>
      list.reduce((sum, entry) => sum + (entry[figure] ?? 0) * scaleOf(figure), 0);
    return [
      { list: communities, path: ["communities"] },
      { list: parts?.list ?? [], path: ["parts", "list"] },
    ].flatMap(({ list, path }) =>
      reach(list) > most ? [inputIssue("input.too_big", { maximum: most, inclusive: true, of: "number" }, path)] : [],
    );
  });
}

function under(place: IssuePath, faults: Faults): Faults {
  return faults.length === 0 ? faults : faults.map((fault) => ({ ...fault, path: [...place, ...fault.path] }));
}

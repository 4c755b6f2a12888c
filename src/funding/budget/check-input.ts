import { type Issue, inputIssue } from "../../kernel/issue.ts";
import { checkCode, checkFen, checkMembers, checkWhole, isShortDecimal, whereGiven } from "../input-checks.ts";
import { budgetMethods } from "./codes.ts";
import { budgetIssue } from "./issues.ts";
import type { BudgetInput, BudgetProject } from "./types.ts";

const mostRank = 1_000_000;

/** Faults of a budget and its projects. @internal */
export function checkInput(input: BudgetInput): readonly Issue[] {
  const { method, projects, roundToFen, totalFen } = input;
  const faults = [
    ...checkFen(totalFen, ["totalFen"]),
    ...whereGiven(roundToFen, (value) => checkFen(value, ["roundToFen"], 1)),
    ...checkCode(method, budgetMethods, ["method"]),
    ...(projects.length === 0 ? [budgetIssue("error", "funding.budget.no_project", {}, { path: ["projects"] })] : []),
    ...checkMembers(projects, "projects", ({ askedFen, ceilingFen, leastFen, rank, weight }, path) => [
      ...checkFen(askedFen, [...path, "askedFen"]),
      ...whereGiven(ceilingFen, (value) => checkFen(value, [...path, "ceilingFen"])),
      ...whereGiven(leastFen, (value) => checkFen(value, [...path, "leastFen"])),
      ...(rank === undefined && method !== "priority"
        ? []
        : checkWhole(rank as number, 1, mostRank, [...path, "rank"])),
      ...whereGiven(weight, (value) =>
        isShortDecimal(value) ? [] : [inputIssue("input.invalid_format", { format: "decimal" }, [...path, "weight"])],
      ),
    ]),
  ];
  return faults.length > 0 ? faults : [...checkWeights(input), ...checkLeast(input)];
}

/** The most that a project can receive: the lesser of what it asks and its ceiling, in whole grains. @internal */
export function reachableFen({ askedFen, ceilingFen = askedFen }: BudgetProject, grainFen: number): number {
  const most = Math.min(askedFen, ceilingFen);
  return most - (most % grainFen);
}

function checkWeights({ method, projects }: BudgetInput): readonly Issue[] {
  const given = projects.flatMap(({ weight }) => weight ?? []);
  if (method !== "proportion" || given.length === 0) return [];
  const missing = projects.flatMap(({ weight }, index) =>
    weight === undefined ? [inputIssue("input.missing", {}, ["projects", index, "weight"])] : [],
  );
  if (missing.length > 0 || given.some((weight) => /[1-9]/.test(weight))) return missing;
  return [budgetIssue("error", "funding.budget.no_positive_weight", {}, { path: ["projects"] })];
}

function checkLeast({ method, projects, roundToFen = 1 as BudgetInput["totalFen"] }: BudgetInput): readonly Issue[] {
  const heldBy = new Map<number | undefined, number>();
  for (const { rank } of projects) heldBy.set(rank, (heldBy.get(rank) ?? 0) + 1);
  return projects.flatMap((project, index): readonly Issue[] => {
    const { id: projectId, leastFen, rank } = project;
    if (leastFen === undefined) return [];
    const detail = { path: ["projects", index, "leastFen"] };
    if (method !== "priority" || heldBy.get(rank) !== 1)
      return [budgetIssue("error", "funding.budget.least_needs_own_rank", { projectId }, detail)];
    const reachable = reachableFen(project, roundToFen);
    if (leastFen <= reachable) return [];
    const params = { projectId, leastFen, reachableFen: reachable };
    return [budgetIssue("error", "funding.budget.least_above_ceiling", params, detail)];
  });
}

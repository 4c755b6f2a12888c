import { hundredthsOfM2 } from "../kernel/area.ts";
import type { Issue } from "../kernel/issue.ts";
import { mulDiv } from "../money/mul-div.ts";
import { ratioFromPoints } from "../money/sum-decimals.ts";
import { resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import { comparePartSum } from "./compare-part-sum.ts";
import { type PlanFigure, planIssue } from "./issues.ts";
import { grainOf, isRounding } from "./rounding.ts";
import type { PlanRules } from "./rules.ts";
import type { CommunityPlan, PlanPart } from "./types.ts";

/**
 * Checks the figures of a plan against one another. 方案数据核对。
 *
 * Parts against totals, budget lines against the investment, funds against cost, averages, quantities times prices, and
 * what is printed in two ways. A difference that rounding to the printed grain explains is information; anything else a
 * warning: published notices hold such figures, and the caller decides. A figure that is not printed is not checked.
 *
 * @param plan - The plan, already parsed.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns Findings by path into the plan; empty when nothing contradicts anything.
 *
 * @unit amounts: fen · areas: m²
 * @rule plan.plausible_m2_per_household
 * @issue plan.parts_do_not_add_up — the listed parts and the printed total differ by more than rounding
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { checkCommunityPlan } from "jiugai/plan";
 * import { national } from "jiugai/policies/cn";
 * const plan = { id: "p", name: "demo", scale: "package" as const, measures: [], householdCount: 10,
 *   parts: { covers: "all" as const, list: [{ name: "a", householdCount: 4 }, { name: "b", householdCount: 5 }] } };
 * checkCommunityPlan(plan, { packs: [national], on: civilDate("2021-06-01") }).map((issue) => issue.code); // => ["plan.parts_do_not_add_up"]
 * ```
 */
export function checkCommunityPlan(plan: CommunityPlan, ctx: Context<PlanRules>): readonly Issue[] {
  return [
    ...checkParts(plan),
    ...checkBudget(plan),
    ...checkMeasures(plan),
    ...checkFunds(plan),
    ...checkAverage(plan),
    ...checkAreaPerHousehold(plan, ctx),
    ...(plan.conflicts ?? []).map(({ field, other, where }, index) =>
      planIssue(
        "warning",
        "plan.conflicting_figures",
        { figure: field, value: plan[field] ?? null, other, where },
        { path: ["conflicts", index] },
      ),
    ),
  ];
}

const partFigures = [
  "communityCount",
  "buildingCount",
  "householdCount",
  "areaM2",
  "investmentFen",
] as const satisfies readonly (PlanFigure & keyof PlanPart)[];

function checkParts(plan: CommunityPlan): Issue[] {
  const { parts, communityCount } = plan;
  if (parts === undefined) return [];
  const issues = partFigures.flatMap((figure) => checkPartSum(plan, figure));
  const namesCommunities =
    parts.covers === "all" && plan.scale === "package" && parts.list.every((part) => part.communityCount === undefined);
  if (namesCommunities && communityCount !== undefined && parts.list.length !== communityCount) {
    issues.push(
      planIssue(
        "info",
        "plan.part_count_differs",
        { partCount: parts.list.length, communityCount },
        { path: ["parts"] },
      ),
    );
  }
  return issues;
}

function checkPartSum(plan: CommunityPlan, figure: (typeof partFigures)[number]): readonly Issue[] {
  const { covers, list } = plan.parts ?? { covers: "all", list: [] };
  const parts = list.map((part) => part[figure]);
  return comparePartSum({ figure, total: plan[figure], parts, covers, path: ["parts", "list"], severity: "warning" });
}

function checkBudget({ budget, investmentFen }: CommunityPlan): Issue[] {
  if (budget === undefined) return [];
  const path = ["budget", "lines"];
  const top = budget.lines.filter((line) => line.within === undefined);
  const sumFen = top.reduce((sum, line) => sum + line.amountFen, 0);
  const issues: Issue[] = [];
  if (investmentFen !== undefined) {
    const differenceFen = sumFen - investmentFen;
    const isOff = budget.covers === "all" ? differenceFen !== 0 : differenceFen > 0;
    if (isOff) {
      const explained =
        budget.covers === "all" &&
        isRounding(differenceFen, top.length + 1, grainOf([investmentFen, ...top.map((line) => line.amountFen)]));
      issues.push(
        planIssue(
          explained ? "info" : "warning",
          "plan.budget_does_not_add_up",
          { totalFen: investmentFen, sumFen, differenceFen },
          { path },
        ),
      );
    }
  }
  for (const [index, line] of budget.lines.entries()) {
    if (line.within !== undefined && !budget.lines.some((other) => other.id === line.within)) {
      issues.push(
        planIssue("error", "plan.unknown_budget_line", { line: line.within }, { path: [...path, index, "within"] }),
      );
    }
    const within = budget.lines
      .filter((other) => other.within === line.id)
      .reduce((sum, other) => sum + other.amountFen, 0);
    if (within > line.amountFen) {
      issues.push(
        planIssue(
          "warning",
          "plan.budget_line_exceeded",
          { line: line.id, amountFen: line.amountFen, sumFen: within },
          { path: [...path, index] },
        ),
      );
    }
  }
  return issues;
}

function checkMeasures({ measures, investmentFen }: CommunityPlan): Issue[] {
  const issues: Issue[] = [];
  for (const [index, { id, quantity, unitPriceFen, costFen }] of measures.entries()) {
    if (quantity === undefined || unitPriceFen === undefined || costFen === undefined) continue;
    const computedFen = Math.round(quantity * unitPriceFen);
    const isClose = Math.abs(computedFen - costFen) * 2 <= grainOf([costFen]);
    if (!isClose)
      issues.push(
        planIssue(
          "warning",
          "plan.cost_differs",
          { measureId: id, costFen, computedFen },
          { path: ["measures", index, "costFen"] },
        ),
      );
  }
  const measuresFen = measures.reduce((sum, measure) => sum + (measure.costFen ?? 0), 0);
  if (investmentFen !== undefined && measuresFen > investmentFen) {
    issues.push(
      planIssue("warning", "plan.measures_exceed_investment", { investmentFen, measuresFen }, { path: ["measures"] }),
    );
  }
  return issues;
}

function checkFunds({ sources = [], financing = [], fundsArrangedFen, investmentFen }: CommunityPlan): Issue[] {
  const sumFen = [...sources, ...financing.filter((entry) => entry.bearer === undefined)].reduce(
    (sum, entry) => sum + (entry.amountFen ?? 0),
    0,
  );
  const issues: Issue[] = [];
  const areAllPrinted = sources.every((source) => source.amountFen !== undefined);
  if (fundsArrangedFen !== undefined && areAllPrinted && sumFen !== fundsArrangedFen) {
    issues.push(
      planIssue(
        "warning",
        "plan.funds_do_not_add_up",
        { totalFen: fundsArrangedFen, sumFen, differenceFen: sumFen - fundsArrangedFen },
        { path: ["fundsArrangedFen"] },
      ),
    );
  }
  const fundsFen = fundsArrangedFen ?? sumFen;
  if (investmentFen !== undefined && fundsFen > investmentFen) {
    issues.push(
      planIssue(
        "warning",
        "plan.funds_exceed_investment",
        { investmentFen, fundsFen, surplusFen: fundsFen - investmentFen },
        { path: ["sources"] },
      ),
    );
  }
  return issues;
}

function checkAverage({ averageFenPerHousehold: printed, investmentFen, householdCount }: CommunityPlan): Issue[] {
  if (printed === undefined || investmentFen === undefined || householdCount === undefined || householdCount === 0)
    return [];
  const exactFen = mulDiv(investmentFen, 1, householdCount, "half-up");
  if (exactFen === printed) return [];
  // Printed figures are cut as often as they are rounded, so a whole grain may be missing.
  const isClose = Math.abs(exactFen - printed) < grainOf([printed]);
  const params = { printedFenPerHousehold: printed, exactYuanPerHousehold: ratioFromPoints(exactFen) };
  return [
    planIssue(isClose ? "info" : "warning", isClose ? "plan.average_rounded" : "plan.average_differs", params, {
      path: ["averageFenPerHousehold"],
    }),
  ];
}

function checkAreaPerHousehold(plan: CommunityPlan, ctx: Context<PlanRules>): Issue[] {
  const { areaM2, householdCount } = plan;
  if (areaM2 === undefined || householdCount === undefined || householdCount === 0) return [];
  const bounds = resolveRule(ctx, "plan.plausible_m2_per_household", plan);
  if (!bounds.found) return [];
  const { least, most } = bounds.value;
  const hundredths = hundredthsOfM2(areaM2);
  if (hundredths >= Math.round(least * 100) * householdCount && hundredths <= Math.round(most * 100) * householdCount)
    return [];
  const m2PerHousehold = ratioFromPoints(mulDiv(hundredths, 1, householdCount, "half-up"));
  return [
    planIssue(
      "warning",
      "plan.implausible_area_per_household",
      { m2PerHousehold, leastM2: least, mostM2: most },
      { path: ["areaM2"], rules: [bounds.ref] },
    ),
  ];
}

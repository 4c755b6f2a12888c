import { resolveRule } from "../../policy/resolve-rule.ts";
import { type AnnualChecking, keepIssues, keepRule, note } from "./checking.ts";
import { figureUnits } from "./figures.ts";
import { annualPlanIssue } from "./issues.ts";
import type { FigureSum } from "./types.ts";

/**
 * Holds the plan against what the place can raise and organise; the limit itself is within. What is printed and what is
 * added up are both held, the larger counts. Before the rule, more than the capacity is a warning. @internal
 */
export function checkCapacity(at: AnnualChecking, sums: readonly FigureSum[]): void {
  const found = resolveRule(at.ctx, "bottom_line.within_capacity", at.plan);
  const severity = found.found ? "error" : "warning";
  const rules = found.found ? [found.ref] : [];
  if (found.found) {
    keepRule(at, found.ref);
    keepIssues(at, found.issues);
  }
  for (const figure of ["investmentFen", "communityCount"] as const) {
    const capacity = at.plan.capacity?.[figure];
    if (capacity === undefined) {
      if (found.found) at.missing.add(`capacity.${figure}`);
      continue;
    }
    const planned = recordCapacity(at, figure, capacity, sums);
    if (planned === null || planned <= capacity) continue;
    const detail = { path: ["capacity", figure], rules };
    const excess = planned - capacity;
    note(
      at,
      figure === "investmentFen"
        ? annualPlanIssue(
            severity,
            "plan.above_funds",
            { planFen: planned, capacityFen: capacity, excessFen: excess },
            detail,
          )
        : annualPlanIssue(
            severity,
            "plan.above_organising",
            { planCount: planned, capacityCount: capacity, excessCount: excess },
            detail,
          ),
    );
  }
}

/** The planned figure, recorded and compared; `null` where neither a total nor a community gives one. */
function recordCapacity(
  { plan, missing, trace }: AnnualChecking,
  figure: "investmentFen" | "communityCount",
  capacity: number,
  sums: readonly FigureSum[],
): number | null {
  const total = plan.totals?.[figure];
  const sum = sums.find((candidate) => candidate.figure === figure);
  const isWhole = plan.covers !== "part" && sum !== undefined && sum.knownCount === plan.communities.length;
  const planned = Math.max(total ?? -1, sum?.sum ?? -1);
  // Part of a plan may be above a capacity, and cannot show that the whole is within.
  if (total === undefined && !isWhole && planned <= capacity) missing.add(`communities.${figure}`);
  if (planned < 0) return null;
  const unit = figureUnits[figure];
  trace.add({
    name: "plan.within_capacity",
    about: figure,
    op: "compare",
    inputs: [
      { name: "planned", value: planned, unit },
      { name: "capacity", value: capacity, unit },
      { name: "comparator", value: "<=", unit: "code" },
    ],
    output: { value: planned <= capacity, unit: "boolean" },
  });
  return planned;
}

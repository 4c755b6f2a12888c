import { significantDigits } from "../../division/lineage.ts";
import { comparePartSum } from "../compare-part-sum.ts";
import { type AnnualChecking, note } from "./checking.ts";
import { figureOf, figureUnits, planFigures, scaleOf } from "./figures.ts";
import type { AnnualPlanCommunity, FigureSum, PlanFigures } from "./types.ts";

/** Adds the communities up and holds the sums against the totals, and the parts against both. @internal */
export function checkSums(at: AnnualChecking): readonly FigureSum[] {
  const { communities, covers = "all", parts, totals } = at.plan;
  const byPart = communitiesByPart(at);
  const sums: FigureSum[] = [];
  for (const figure of planFigures) {
    const rounds = { figure, severity: "error", isTotalRounded: figure !== "communityCount" } as const;
    const total = totals?.[figure];
    const listed = communities.map((community) => figureOf(community, figure));
    const sum = recordSum(at, figure, covers === "all" ? total : undefined);
    if (sum !== null) sums.push(sum);
    note(at, ...comparePartSum({ ...rounds, total, parts: listed, covers, path: ["totals", figure] }));
    if (parts === undefined) continue;
    const printed = parts.list.map((part) => part[figure]);
    note(at, ...comparePartSum({ ...rounds, total, parts: printed, covers: parts.covers, path: ["parts", "list"] }));
    for (const [index, inPart] of byPart) {
      const path = ["parts", "list", index, figure];
      const isEmpty = inPart.length === 0 && figure === "communityCount" && covers === "all";
      const values = isEmpty ? [0] : inPart.map((community) => figureOf(community, figure));
      note(at, ...comparePartSum({ ...rounds, total: printed[index], parts: values, covers, path }));
    }
  }
  return sums;
}

/** The communities of each part that names its division, by the place of the part. */
function communitiesByPart({ plan }: AnnualChecking): ReadonlyMap<number, AnnualPlanCommunity[]> {
  const indexes = new Map<string, number>();
  const byPart = new Map<number, AnnualPlanCommunity[]>();
  plan.parts?.list.forEach(({ divisionCode }, index) => {
    if (divisionCode === undefined || plan.communities.length === 0) return;
    indexes.set(significantDigits(divisionCode), index);
    byPart.set(index, []);
  });
  if (indexes.size === 0) return byPart;
  for (const community of plan.communities) {
    for (const length of [2, 4, 6, 9, 12]) {
      const index = indexes.get(community.divisionCode.slice(0, length));
      if (index !== undefined && length <= community.divisionCode.length) byPart.get(index)?.push(community);
    }
  }
  return byPart;
}

/** Records the sum county by county, so that the trace of a province is no longer than its list of counties. */
function recordSum(at: AnnualChecking, figure: keyof PlanFigures, total: number | undefined): FigureSum | null {
  const { plan, trace } = at;
  const scale = scaleOf(figure);
  const unit = figureUnits[figure];
  const byCounty = new Map<string, number>();
  let knownCount = 0;
  let scaled = 0;
  for (const community of plan.communities) {
    const value = figureOf(community, figure);
    if (value === undefined) continue;
    const county = community.divisionCode.slice(0, 6);
    const units = Math.round(value * scale);
    byCounty.set(county, (byCounty.get(county) ?? 0) + units);
    scaled += units;
    knownCount++;
  }
  if (knownCount === 0) return null;
  const sum = scaled / scale;
  const inputs = [...byCounty].map(([name, units]) => ({ name, value: units / scale, unit }));
  const step = trace.add({ name: "plan.annual_sum", about: figure, op: "sum", inputs, output: { value: sum, unit } });
  if (total !== undefined && knownCount === plan.communities.length) {
    const given = { name: "total", value: total, unit };
    const totalAt = trace.add({
      name: "plan.annual_total",
      about: figure,
      op: "given",
      inputs: [given],
      output: { value: total, unit },
    });
    trace.add({
      name: "plan.annual_adds_up",
      about: figure,
      op: "compare",
      inputs: [
        { name: "sum", value: sum, unit, step },
        { ...given, step: totalAt },
        { name: "comparator", value: "=", unit: "code" },
      ],
      output: { value: sum === total, unit: "boolean" },
    });
  }
  return { figure, sum, knownCount };
}

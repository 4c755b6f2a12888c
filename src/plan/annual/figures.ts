import type { AnnualPlanCommunity, PlanFigures } from "./types.ts";

/** Figures that add up over communities, in the order of reports. @internal */
export const planFigures = ["communityCount", "buildingCount", "householdCount", "areaM2", "investmentFen"] as const;

/** Figures that a community has of its own. @internal */
export const communityFigures = ["buildingCount", "householdCount", "areaM2", "investmentFen"] as const;

/** Units of the figures. @internal */
export const figureUnits = {
  communityCount: "count",
  buildingCount: "count",
  householdCount: "household",
  areaM2: "m2",
  investmentFen: "fen",
} as const;

/** How many whole units make one: areas are added in hundredths of a square metre. @internal */
export function scaleOf(figure: keyof PlanFigures): 1 | 100 {
  return figure === "areaM2" ? 100 : 1;
}

/** The figure of a community; each is one community. @internal */
export function figureOf(community: AnnualPlanCommunity, figure: keyof PlanFigures): number | undefined {
  return figure === "communityCount" ? 1 : community[figure];
}

/** The sum of a figure over communities, `null` where one does not give it. @internal */
export function sumWhereAllKnown(
  communities: readonly AnnualPlanCommunity[],
  figure: keyof PlanFigures,
): number | null {
  const scale = scaleOf(figure);
  let sum = 0;
  for (const community of communities) {
    const value = figureOf(community, figure);
    if (value === undefined) return null;
    sum += Math.round(value * scale);
  }
  return sum / scale;
}

/** The difference of two figures without drift. @internal */
export function differenceOf(figure: keyof PlanFigures, value: number, other: number): number {
  const scale = scaleOf(figure);
  return (Math.round(value * scale) - Math.round(other * scale)) / scale;
}

import {
  type CommunityPlan,
  type CommunityPlanReview,
  type FundingScenario,
  type FundingScheme,
  type FundingSource,
  fenFromYuan,
  mulDiv,
  type PlannedSource,
  type Pledge,
} from "jiugai";
import { withValue } from "./edit.ts";
import type { Variant } from "./settings.ts";

/** The plan of the second scenario as plain data, still to be parsed: what cannot be read is left for the parser to name. */
export function variantOf(plan: unknown, variant: Variant): unknown {
  let changed = plan;
  const set = (key: string, text: string, read: (text: string) => unknown): void => {
    if (text.trim() !== "") changed = withValue(changed, [key], read(text.trim()));
  };
  set("divisionCode", variant.divisionCode, String);
  set("planYear", variant.planYear, numberOr);
  set("sources", variant.residentsYuan, (yuan) => [
    ...othersOf(plan),
    { source: "residents", amountFen: yuanOr(yuan) },
  ]);
  const percent = percentOf(variant);
  return percent === 100 || percent === null ? changed : withCosts(changed as CommunityPlan, percent);
}

/** The percentage that costs are taken at, 100 where none is said; `null` where it is none from 1 to 1000. */
export function percentOf({ costPercent }: Variant): number | null {
  const percent = costPercent.trim() === "" ? 100 : Number(costPercent);
  return Number.isInteger(percent) && percent >= 1 && percent <= 1000 ? percent : null;
}

/** An amount in yuan as fen; the text itself where it is none, for the parser to refuse. */
export function yuanOr(text: string): unknown {
  try {
    return fenFromYuan(text.trim());
  } catch {
    return text;
  }
}

/** A number; the text itself where it is none. */
export function numberOr(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

/** What `compareFunding` asks of a plan that was reviewed; `null` where the review shared no cost. */
export function scenarioOf(id: string, plan: CommunityPlan, review: CommunityPlanReview): FundingScenario | null {
  const { shares, basis } = review.funding;
  if (shares === null || plan.divisionCode === undefined) return null;
  const { divisionCode, planYear, builtYear, areaM2, householdCount, financing, sources = [] } = plan;
  const facts = { planYear, builtYear, areaM2, householdCount, financing };
  const pledges = sources.flatMap(({ source, amountFen, terms }): Pledge[] =>
    amountFen === undefined ? [] : [{ source, amountFen, ...terms }],
  );
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  const measures = shares.byMeasure.map(({ id: measure, item, costFen }) => ({ id: measure, item, costFen }));
  const project = { ...known, id: plan.id, divisionCode, measures, pledges };
  return { id, input: basis === "as-printed" ? { project, scheme: schemeAsPrinted(sources) } : { project } };
}

function schemeAsPrinted(sources: readonly PlannedSource[]): FundingScheme {
  const isOpen = sources.some(({ amountFen, share }) => amountFen === undefined && share === undefined);
  const part = (of: "cost" | "remaining") => {
    const parties = sources.flatMap(({ source, share, of: base = "total" }) =>
      share !== undefined && (base === "total") === (of === "cost") ? [{ source, share }] : [],
    );
    if (parties.length === 0 || (of === "remaining" && isOpen)) return [];
    return [
      { kind: "party-shares" as const, id: of === "cost" ? "shares-of-total" : "shares-of-remaining", of, parties },
    ];
  };
  return { id: "as-printed", parts: [...part("cost"), ...part("remaining")], balance: null };
}

function othersOf(plan: unknown): readonly { readonly source: FundingSource }[] {
  return ((plan as CommunityPlan).sources ?? []).filter(({ source }) => source !== "residents");
}

function withCosts(plan: CommunityPlan, percent: number): unknown {
  // What is beyond the safe amounts is left to the parser to refuse.
  const scale = (costFen: number): number =>
    costFen > Number.MAX_SAFE_INTEGER / 10 ? Number.POSITIVE_INFINITY : mulDiv(costFen, percent, 100, "half-up");
  const measures = plan.measures.map((measure) =>
    measure.costFen === undefined ? measure : { ...measure, costFen: scale(measure.costFen) },
  );
  return {
    ...plan,
    measures,
    ...(plan.investmentFen === undefined ? {} : { investmentFen: scale(plan.investmentFen) }),
  };
}

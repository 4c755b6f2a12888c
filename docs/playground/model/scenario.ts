import { type CommunityPlan, type FundingSource, fenFromYuan, mulDiv } from "jiugai";
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

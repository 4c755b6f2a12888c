import type { Category } from "../../category/codes.ts";
import { classifyText } from "../../measure/classify-text.ts";
import type { Item } from "../../measure/codes.ts";
import { prepareRules } from "../../measure/prepared-rules.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import type { CommunityPlan, PlannedMeasure } from "../../plan/types.ts";
import type { RuleLookup } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";

/** What a plan is read to hold. @internal */
export interface PlanWorks {
  readonly works: readonly PlanWork[];
  /** Every work was read: what is not among them is not in the plan. */
  readonly isComplete: boolean;
}

/** One item of one measure. @internal */
export interface PlanWork {
  readonly measureId: string;
  readonly item: Item;
  readonly category: Category | null;
}

/** Reads the works of a plan; one that prints none, or words that say nothing, leave open what else there is. @internal */
export function readWorks(plan: CommunityPlan | undefined, ctx: Context<MeasureRules>, lookup: RuleLookup): PlanWorks {
  const measures = plan?.measures ?? [];
  const read = measures.map((measure) => readMeasure(measure, ctx, lookup));
  return {
    works: read.flatMap((works) => works ?? []),
    isComplete: measures.length > 0 && read.every((works) => works !== null),
  };
}

/** `null` where nothing of it was understood; what is excluded or outside the catalogue was. */
function readMeasure(
  { id, item, text }: PlannedMeasure,
  ctx: Context<MeasureRules>,
  lookup: RuleLookup,
): readonly PlanWork[] | null {
  if (item !== undefined)
    return [{ measureId: id, item, category: prepareRules(ctx, lookup).categoryFor(item)?.category ?? null }];
  const read = classifyText(text ?? "", ctx, lookup);
  if (!read.ok) return null;
  const { excluded, matches, unlisted } = read.value;
  if (matches.length + excluded.length + unlisted.length === 0) return null;
  return matches.map((match) => ({ measureId: id, item: match.item, category: match.category }));
}

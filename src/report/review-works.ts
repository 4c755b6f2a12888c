import { categories } from "../category/codes.ts";
import type { Issue } from "../kernel/issue.ts";
import { classifyText } from "../measure/classify-text.ts";
import { items } from "../measure/codes.ts";
import { prepareRules } from "../measure/prepared-rules.ts";
import type { MeasureRules } from "../measure/rules.ts";
import { planIssue } from "../plan/issues.ts";
import type { CommunityPlan, PlannedMeasure } from "../plan/types.ts";
import type { Context } from "../policy/types.ts";
import type { CategoryWorks, PlanWorks, ReviewedBudgetLine, ReviewedItem, ReviewedMeasure } from "./types.ts";

/** Reads the works of a plan and says what they are not. @internal */
export function reviewWorks(
  plan: CommunityPlan,
  ctx: Context<MeasureRules>,
): { readonly works: PlanWorks; readonly findings: readonly Issue[] } {
  const measures = plan.measures.map((measure) => readMeasure(measure, plan, ctx));
  const budget = (plan.budget?.lines ?? []).map(
    ({ id, text, amountFen, within }): ReviewedBudgetLine => ({
      id,
      text,
      amountFen,
      within: within ?? null,
      items: readText(text, plan, ctx).items,
    }),
  );
  return { works: { measures, budget, byCategory: sortByCategory(measures) }, findings: measures.flatMap(findingsOf) };
}

function readMeasure(measure: PlannedMeasure, plan: CommunityPlan, ctx: Context<MeasureRules>): ReviewedMeasure {
  const base = { id: measure.id, text: measure.text ?? null, costFen: measure.costFen ?? null };
  // A code that the plan gives is its own word; the text beside it is not asked again.
  if (measure.item !== undefined) {
    const category = prepareRules(ctx, plan).categoryFor(measure.item)?.category ?? null;
    return {
      ...base,
      items: [{ item: measure.item, category, matched: null, quantities: [] }],
      excluded: [],
      unlisted: [],
    };
  }
  return { ...base, ...readText(measure.text ?? "", plan, ctx) };
}

function readText(
  text: string,
  plan: CommunityPlan,
  ctx: Context<MeasureRules>,
): Pick<ReviewedMeasure, "items" | "excluded" | "unlisted"> {
  const read = classifyText(text, ctx, plan);
  if (!read.ok) return { items: [], excluded: [], unlisted: [] };
  const { matches, excluded, unlisted } = read.value;
  return {
    items: matches.map(
      ({ item, category, matched, quantities }): ReviewedItem => ({
        item,
        category,
        matched,
        quantities: quantities ?? [],
      }),
    ),
    excluded: excluded.map(({ reason, matched }) => ({ reason, matched })),
    unlisted: unlisted.map(({ matched }) => matched),
  };
}

function sortByCategory(measures: readonly ReviewedMeasure[]): readonly CategoryWorks[] {
  return [...categories, null].flatMap((category): CategoryWorks[] => {
    const found = items.flatMap((item) => {
      const measureIds = measures
        .filter((measure) => measure.items.some((entry) => entry.item === item && entry.category === category))
        .map((measure) => measure.id);
      return measureIds.length === 0 ? [] : [{ item, measureIds }];
    });
    return found.length === 0 ? [] : [{ category, items: found }];
  });
}

function findingsOf({ id, text, items: found, excluded, unlisted }: ReviewedMeasure, index: number): Issue[] {
  const path = ["measures", index];
  const isSilent = found.length === 0 && excluded.length === 0 && unlisted.length === 0;
  return [
    ...(isSilent && text !== null
      ? [planIssue("info", "plan.work_not_classified", { measureId: id, text }, { path })]
      : []),
    ...excluded.map(({ reason, matched }) =>
      planIssue("warning", "plan.work_excluded", { measureId: id, reason, matched }, { path }),
    ),
    ...unlisted.map((matched) => planIssue("info", "plan.work_unlisted", { measureId: id, matched }, { path })),
  ];
}

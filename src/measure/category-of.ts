import type { Category } from "../category/codes.ts";
import type { RuleRef } from "../kernel/issue.ts";
import { fail, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import { policyIssue } from "../policy/issues.ts";
import { listPacks } from "../policy/list-packs.ts";
import { type RuleLookup, resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import type { Item } from "./codes.ts";
import type { MeasureRules } from "./rules.ts";

/** Step names of classification. @internal */
export const measureSteps = ["measure.category"] as const;

/** Step of classification. @internal */
export type MeasureStep = (typeof measureSteps)[number];

/**
 * Gives the category of an item for a place and a date. 改造内容所属类别。
 *
 * The national list is the default; a local pack moves single items, and the most local pack that names the item wins.
 *
 * @param item - A code of the national catalogue.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @param lookup - Place and plan year, where the question has them.
 * @rule measure.category_of_item
 * @issue policy.no_rule_in_force — no pack gives the item a category on the date
 * @source GBF-2020-23 — 二（二）
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { categoryOf } from "jiugai/measure";
 * import { national } from "jiugai/policies/cn";
 * const found = categoryOf("elevator-addition", { packs: [national], on: civilDate("2021-06-01") });
 * found.ok && found.value; // => "improvement"
 * ```
 */
export function categoryOf(item: Item, ctx: Context<MeasureRules>, lookup: RuleLookup = {}): Outcome<Category> {
  const found = categoryTable(ctx, lookup)(item);
  if (found === null) {
    return fail([
      policyIssue("error", "policy.no_rule_in_force", {
        rule: "measure.category_of_item",
        on: ctx.on,
        divisionCode: lookup.divisionCode ?? null,
      }),
    ]);
  }
  const trace = startTrace<MeasureStep>();
  trace.add({
    name: "measure.category",
    about: item,
    op: "rule",
    inputs: [{ name: "category", value: found.category, unit: "code" }],
    output: { value: found.category, unit: "code" },
    rules: [found.ref],
  });
  return succeed(found.category, [], trace.steps);
}

/** A category and the rule that gives it. @internal */
export interface FoundCategory {
  readonly category: Category;
  readonly ref: RuleRef;
}

/**
 * Resolves the category rule once and answers for many items: each pack alone, from the most local to the national.
 * @internal
 */
export function categoryTable(ctx: Context<MeasureRules>, lookup: RuleLookup): (item: Item) => FoundCategory | null {
  const tables = listPacks(ctx.packs, "measure.category_of_item", lookup.divisionCode)
    .map((pack) => resolveRule({ ...ctx, packs: [pack] }, "measure.category_of_item", lookup))
    .filter((resolved) => resolved.found);
  return (item) => {
    for (const { value, ref } of tables) {
      const category = value[item];
      if (category !== undefined) return { category, ref };
    }
    return null;
  };
}

import type { Category } from "../category/codes.ts";
import { inputIssue } from "../kernel/issue.ts";
import { fail, type Outcome, succeed } from "../kernel/outcome.ts";
import { startTrace } from "../kernel/trace.ts";
import type { RuleLookup } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import type { MeasureStep } from "./category-of.ts";
import { prepareRules } from "./prepared-rules.ts";
import type { MeasureRules } from "./rules.ts";
import { scanText } from "./scan-text.ts";
import type { TextExclusion, TextMatch, TextUnlisted } from "./scan-types.ts";

/** An item found in a text, with its category for the place and date. 归类结果中的一项。 */
export interface ClassifiedMatch extends TextMatch {
  /** `null` where no pack gives the item a category on the date. 类别。 */
  readonly category: Category | null;
}

/** What a text says of renovation contents. 文本归类结果。 */
export interface TextClassification {
  /** Items in text order, each once, at its first place. 识别出的改造内容。 */
  readonly matches: readonly ClassifiedMatch[];
  /** What is not renovation work, or may not be funded as such. 排除的内容及原因。 */
  readonly excluded: readonly TextExclusion[];
  /** Real works outside the catalogue. 目录外的改造内容。 */
  readonly unlisted: readonly TextUnlisted[];
}

/**
 * Reads renovation contents out of what people write. 改造内容文本归类。
 *
 * One phrase or a whole sentence listing many works, in simplified or traditional Chinese or in English. Items come in
 * text order, each once, compound words as several items (供排水); quantities in the same clause come with their item.
 * The words are the library's own; packs add local aliases and move items between categories. An item needs no date in
 * force, its category does: without one the category is `null`.
 *
 * @param text - Any text; one pass, so time grows with its length only.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @param lookup - Place and plan year, where the question has them.
 * @rule measure.category_of_item
 * @rule measure.aliases
 * @source GBF-2020-23 — 二（二）
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { classifyText } from "jiugai/measure";
 * import { national } from "jiugai/policies/cn";
 * const found = classifyText("小区道路硬化、加装电梯", { packs: [national], on: civilDate("2021-06-01") });
 * found.ok && found.value.matches.map((match) => [match.item, match.category]); // => [["roads", "basic"], ["elevator-addition", "improvement"]]
 * ```
 * @category Calculators
 */
export function classifyText(
  text: string,
  ctx: Context<MeasureRules>,
  lookup: RuleLookup = {},
): Outcome<TextClassification> {
  if (typeof text !== "string")
    return fail([inputIssue("input.invalid_type", { expected: "string", received: typeof text }, [])]);
  const { aliases, categoryFor } = prepareRules(ctx, lookup);
  const scan = scanText(text, aliases);
  const trace = startTrace<MeasureStep>();
  const matches = scan.matches.map((match): ClassifiedMatch => {
    const found = categoryFor(match.item);
    if (found !== null) {
      trace.add({
        name: "measure.category",
        about: match.item,
        op: "rule",
        inputs: [{ name: "category", value: found.category, unit: "code" }],
        output: { value: found.category, unit: "code" },
        rules: [found.ref],
      });
    }
    return { ...match, category: found?.category ?? null };
  });
  return succeed({ matches, excluded: scan.excluded, unlisted: scan.unlisted }, [], trace.steps);
}

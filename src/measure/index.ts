/**
 * The national catalogue of renovation contents, and the classification of what people write. 改造内容。
 *
 * A measure is one planned piece of work: an item of the catalogue with a quantity and a cost. The words that the
 * classifier knows are in `lexicon/`; packs bring local categories (`measure.category_of_item`) and words (`measure.aliases`).
 *
 * @packageDocumentation
 */
export { type CatalogueEntry, catalogue } from "./catalogue.ts";
export { categoryOf } from "./category-of.ts";
export { type ClassifiedMatch, classifyText, type TextClassification } from "./classify-text.ts";
export { type ExclusionReason, exclusionReasons, type Item, items, type QuantityUnit, quantityUnits } from "./codes.ts";
export type { MeasureRules } from "./rules.ts";
export type { TextAlias, TextExclusion, TextMatch, TextQuantity, TextUnlisted } from "./scan-types.ts";

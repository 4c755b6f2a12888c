import type { Category } from "../category/codes.ts";
import type { Item } from "./codes.ts";

/** Rules that classification reads. 归类规则。 */
export interface MeasureRules {
  /** Category of each item; a local pack gives only the items it moves. 改造内容类别。 */
  readonly "measure.category_of_item": Readonly<Partial<Record<Item, Category>>>;
  /** Local names of items, added to the words the library knows. 地方别称。 */
  readonly "measure.aliases": readonly { readonly item: Item; readonly alias: string }[];
}

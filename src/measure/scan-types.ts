import type { ExclusionReason, Item, QuantityUnit } from "./codes.ts";

/** One quantity found beside an item, such as 供水管网约16576米. 工程量。 */
export interface TextQuantity {
  /** Decimal string: as written without thousands commas; 万, 千 and 亿 are multiplied out ("2.8万" is "28000"). 数值。 */
  readonly value: string;
  /** Unit code. 计量单位。 */
  readonly unit: QuantityUnit;
  /** First UTF-16 index of the number in the original text. 起始位置。 */
  readonly start: number;
  /** Index after the unit. 结束位置。 */
  readonly end: number;
  /** Present where the text says about, nearly, more than (约、近、余). 约数。 */
  readonly approximate?: true;
}

/** One item of the national catalogue found in a text, at its first place. 识别出的改造内容。 */
export interface TextMatch {
  /** The catalogue item. 改造内容条目。 */
  readonly item: Item;
  /** First UTF-16 index of the deciding word in the original text. 起始位置。 */
  readonly start: number;
  /** Index after the deciding word. 结束位置。 */
  readonly end: number;
  /** The deciding word as written: `text.slice(start, end)`. 原文。 */
  readonly matched: string;
  /** Quantities in the same clause; never shared by two items. 工程量。 */
  readonly quantities?: readonly TextQuantity[];
}

/** A phrase that is not renovation work or may not be funded as one. 排除的内容。 */
export interface TextExclusion {
  /** Why it is excluded. 排除原因。 */
  readonly reason: ExclusionReason;
  /** First UTF-16 index in the original text. 起始位置。 */
  readonly start: number;
  /** Index after the last word concerned. 结束位置。 */
  readonly end: number;
  /** The words concerned as written. 原文。 */
  readonly matched: string;
}

/** Real works that the national catalogue does not list, such as 围墙. 目录外内容。 */
export interface TextUnlisted {
  /** First UTF-16 index in the original text. 起始位置。 */
  readonly start: number;
  /** Index after the word. 结束位置。 */
  readonly end: number;
  /** The word as written. 原文。 */
  readonly matched: string;
}

/** What a text says of renovation contents. 文本扫描结果。 */
export interface TextScan {
  /** Items in text order, each once. 识别出的条目。 */
  readonly matches: readonly TextMatch[];
  /** Excluded phrases in text order, each wording once per reason. 排除的内容。 */
  readonly excluded: readonly TextExclusion[];
  /** Works outside the catalogue in text order, each wording once. 目录外内容。 */
  readonly unlisted: readonly TextUnlisted[];
}

/** A local word for an item, as a policy pack may supply. 地方别名。 */
export interface TextAlias {
  /** The item that the word means. 改造内容条目。 */
  readonly item: Item;
  /** The word; an empty one is ignored. 别名。 */
  readonly alias: string;
}

import type { LabelKind, LabelTable, Locale } from "./locale.ts";

/**
 * Gives the words of a code in a language. 代码名称。
 *
 * @example
 * ```ts
 * import { zhCN } from "jiugai/locale/zh-cn";
 * import { labelOf } from "jiugai/report";
 * labelOf("category", "basic", zhCN); // => "基础类"
 * ```
 * @category Report
 */
export function labelOf<K extends LabelKind>(kind: K, code: LabelTable[K], locale: Locale): string {
  return locale.labels[kind][code];
}

/** Gives the words of what may be a code, else the text itself: ids of measures and of a city's own parts have no words. @internal */
export function labelOrSelf(kinds: readonly LabelKind[], text: string, locale: Pick<Locale, "labels">): string {
  for (const kind of kinds) {
    const words = locale.labels[kind] as Readonly<Record<string, string>>;
    if (Object.hasOwn(words, text)) return words[text] as string;
  }
  return text;
}

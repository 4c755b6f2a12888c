import type { Item } from "./codes.ts";
import { utilityMarks, utilityOf } from "./lexicon/index.ts";
import { foldTable } from "./script-fold.ts";
import { readSense, type Sense } from "./sense.ts";
import { findLongest, type TrieHit, type WordTrie } from "./word-trie.ts";

/** No text names more utilities in a row; the bound keeps the scan linear. */
const mostUtilities = 9;

/**
 * Reads utilities named by one character each, in a row or a list: 水电气暖, 水、电、路. 单字并列的管线。
 *
 * A character that begins a longer word belongs to that word (水电路灯 is 水, 电, 路灯). One character alone is no list,
 * and of two in a row only those that begin with 水 are (水电). Returns false if there is no list at `start`.
 */
export function readUtilityRun(text: string, start: number, trie: WordTrie<Sense>, hit: TrieHit<Sense>): boolean {
  const fold = foldTable();
  const charAt = (at: number): string => String.fromCharCode(fold[text.charCodeAt(at)] ?? 0);
  // A character in the middle of a row was read with its row.
  if (utilityOf[charAt(start - 1)]) return false;
  const word: TrieHit<Sense> = { end: 0, value: undefined };
  const found = new Set<string>();
  let listed = false;
  let end = start;
  for (let from = start; from < start + mostUtilities; ) {
    // The characters up to the next mark; those at the end that begin a longer word go back.
    let to = from;
    while (utilityOf[charAt(to)] && to < start + mostUtilities) to++;
    const rowEnd = to;
    while (to > from && findLongest(trie, text, to - 1, word) && word.end > rowEnd) to--;
    if (to === from || (listed && to < rowEnd && to - from === 1)) break;
    for (let at = from; at < to; at++) found.add(utilityOf[charAt(at)] as string);
    end = to;
    if (!utilityMarks.includes(charAt(to)) || !utilityOf[charAt(to + 1)]) break;
    if (findLongest(trie, text, to + 1, word) && word.end > to + 2) break;
    listed = true;
    from = to + 1;
  }
  const items = [...found] as Item[];
  // 水电 is a pair, 水路 is none.
  const isPair = listed || (items[0] === "water-supply" && items[1] !== "roads" && items[1] !== "low-voltage");
  if (items.length < 2 || (items.length === 2 && !isPair)) return false;
  hit.end = end;
  hit.value = readSense(items.join(" "));
  return true;
}

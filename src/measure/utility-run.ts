import type { Item } from "./codes.ts";
import { utilityOf } from "./lexicon/index.ts";
import { foldTable } from "./script-fold.ts";
import { itemSense, type Sense } from "./sense.ts";
import { findLongest, type TrieHit, type WordTrie } from "./word-trie.ts";

/**
 * Reads utilities named by one character each, in a row or a list: 水电气暖, 水、电、路. 单字并列的管线。
 *
 * A character that begins a longer word belongs to that word (水电路灯 is 水, 电, 路灯). One character alone is no list,
 * and of two in a row only those that begin with 水 are (水电). Returns false if there is no list at `start`.
 */
export function readUtilityRun(text: string, start: number, trie: WordTrie<Sense>, hit: TrieHit<Sense>): boolean {
  const fold = foldTable();
  const charAt = (at: number): string => (at < text.length ? String.fromCharCode(fold[text.charCodeAt(at)] as number) : "");
  const found: Item[] = [];
  const word: TrieHit<Sense> = { end: 0, value: undefined };
  let end = start;
  let listed = false;
  for (;;) {
    // The characters up to the next mark; those at the end that begin a longer word go back.
    let stop = end;
    while (utilityOf[charAt(stop)] && stop - end < longestRow) stop++;
    const inRow = stop - end;
    while (stop > end && findLongest(trie, text, stop - 1, word) && word.end > stop) stop--;
    if (stop === end || (listed && inRow === 2 && stop - end === 1)) break;
    for (let at = end; at < stop; at++) {
      const item = utilityOf[charAt(at)] as Item;
      if (!found.includes(item)) found.push(item);
    }
    hit.end = stop;
    if (found.length === mostUtilities || !isMark(charAt(stop)) || !utilityOf[charAt(stop + 1)]) break;
    if (findLongest(trie, text, stop + 1, word) && word.end > stop + 2) break;
    listed = true;
    end = stop + 1;
  }
  const isList = found.length > 2 || (found.length === 2 && (listed || (found[0] === firstOfPair && isPair(found[1]))));
  if (isList) hit.value = itemSense(found);
  return isList;
}

const longestRow = 8;
const mostUtilities = 6;
const firstOfPair: Item = "water-supply";
const isPair = (item: Item | undefined): boolean => item === "power-supply" || item === "gas" || item === "heating";
const isMark = (char: string): boolean => char === "\u3001" || char === "," || char === "/";

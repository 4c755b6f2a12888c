import { foldTable } from "./script-fold.ts";

/** A tree of folded words; an edge is keyed by node × 65,536 + code unit, so that one map holds them all. */
export interface WordTrie<T> {
  readonly edges: Map<number, number>;
  /** Value of the word that ends at a node. */
  readonly values: (T | undefined)[];
}

/** Where a match ended and what it means; one object serves a whole scan, so that looking up makes no garbage. */
export interface TrieHit<T> {
  end: number;
  value: T | undefined;
}

/** From this length on, an English word of the lexicon is a stem: paint-ing, access-ibility. */
const stemLetters = 5;

/** Tells whether a folded code unit is a Latin letter. */
export const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff);

/** Adds a word, folded; a word already there takes the new value. `_` in an entry stands for a space. */
export function addWord<T>(trie: WordTrie<T>, word: string, value: T): void {
  const fold = foldTable();
  let node = 0;
  for (let at = 0; at < word.length; at++) {
    const raw = word.charCodeAt(at);
    const key = node * 0x10000 + (raw === 0x5f ? 0x20 : (fold[raw] as number));
    let next = trie.edges.get(key);
    if (next === undefined) {
      next = trie.values.push(undefined) - 1;
      trie.edges.set(key, next);
    }
    node = next;
  }
  if (node !== 0) trie.values[node] = value;
}

/** Adds the words of a line; `[供给]水` stands for 供水 and 给水. */
export function addWords<T>(trie: WordTrie<T>, words: string, value: T): void {
  for (const word of words.split(" ")) {
    const [before = "", among, after = ""] = word.split(/[[\]]/);
    if (among === undefined) addWord(trie, word, value);
    else for (const char of among) addWord(trie, before + char + after, value);
  }
}

/** Makes an empty tree. */
export const emptyTrie = <T>(): WordTrie<T> => ({ edges: new Map(), values: [undefined] });

/**
 * Finds the longest word that begins at `start`. The walk is no longer than the longest word, so a scan is linear.
 *
 * A word that ends in a Latin letter covers the letters that follow; a short one (ev, car, lift) takes but few of them.
 */
export function findLongest<T>(trie: WordTrie<T>, text: string, start: number, hit: TrieHit<T>): boolean {
  const fold = foldTable();
  hit.value = undefined;
  let node = 0;
  for (let at = start; at < text.length; ) {
    const code = fold[text.charCodeAt(at)] as number;
    const next = trie.edges.get(node * 0x10000 + code);
    if (next === undefined) break;
    node = next;
    at++;
    const value = trie.values[node];
    if (value === undefined) continue;
    let end = at;
    if (isLetter(code)) {
      while (end < text.length && isLetter(fold[text.charCodeAt(end)] as number)) end++;
      if (at - start < stemLetters && end - at >= Math.min(stemLetters, at - start)) continue;
    }
    hit.end = end;
    hit.value = value;
  }
  return hit.value !== undefined;
}

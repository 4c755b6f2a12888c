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

/** Most letters that an English word may carry beyond its entry (elevator-s, paint-ing); fewer than it has itself. */
const suffixLetters = 4;

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

/** Makes an empty tree. */
export const emptyTrie = <T>(): WordTrie<T> => ({ edges: new Map(), values: [undefined] });

/**
 * Finds the longest word that begins at `start`. The walk is no longer than the longest word, so a scan is linear.
 *
 * A word that ends in a Latin letter must end there in the text, give or take the suffix; it then covers the suffix.
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
      const most = Math.min(at + suffixLetters, at + at - start - 1);
      while (end < text.length && end <= most && isLetter(fold[text.charCodeAt(end)] as number)) end++;
      if (end > most) continue;
    }
    hit.end = end;
    hit.value = value;
  }
  return hit.value !== undefined;
}

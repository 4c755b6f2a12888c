import type { QuantityUnit } from "./codes.ts";
import { digitOf, unitWords, zerosOf } from "./lexicon/index.ts";
import { foldTable } from "./script-fold.ts";
import { addWord, addWords, emptyTrie, findLongest, isLetter, type TrieHit, type WordTrie } from "./word-trie.ts";

/** A number with its unit. An empty unit: a bare number, which counts only before an English noun. */
export interface Quantity {
  value: string;
  unit: QuantityUnit | "";
  start: number;
  end: number;
  approximate: boolean;
}

/** Words that may follow a number: a unit, a multiplier (as zeros) or 余, 多. */
type AfterNumber = { unit?: QuantityUnit | ""; zeros?: number };

const memo: { trie?: WordTrie<AfterNumber> } = {};

function afterNumberTrie(): WordTrie<AfterNumber> {
  if (memo.trie) return memo.trie;
  const trie = emptyTrie<AfterNumber>();
  for (const [unit, words] of unitWords) addWords(trie, words, { unit });
  for (const [word, zeros] of Object.entries(zerosOf)) addWord(trie, word, { zeros });
  memo.trie = trie;
  return trie;
}

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

/**
 * Reads the quantity whose first digit or numeral is at `start`; always moves on, so that the scan is linear.
 *
 * A number in characters is read where it is short (三部, 二十余处). Commas count as thousands separators only before three digits; 万 and the like shift the decimal point.
 */
export function readQuantity(text: string, start: number): Quantity {
  const fold = foldTable();
  const code = (at: number): number | undefined => (at < text.length ? fold[text.charCodeAt(at)] : undefined);
  let at = start;
  let value = "";
  let point = false;
  for (;;) {
    const here = code(at);
    const isThousands =
      here === 0x2c && !point && [1, 2, 3].every((step) => isDigit(code(at + step))) && !isDigit(code(at + 4));
    const isPoint: boolean = here === 0x2e && !point && isDigit(code(at + 1));
    if (!isDigit(here) && !isThousands && !isPoint) break;
    if (!isThousands) value += String.fromCharCode(here as number);
    point ||= isPoint;
    at++;
  }
  if (at === start) {
    // 三部, 三十余处, 百盏; but no ordinal (第三) and no vague number (数十), nor one of more digits (十二).
    const numeralAt = (place: number): string => String.fromCharCode(code(place) as number);
    const numeral = numeralAt(at);
    if (digitOf[numeralAt(at - 1)] === undefined) value = String(digitOf[numeral]);
    if (value === "" || zerosOf[numeral] === undefined) at++;
  }
  const quantity: Quantity = { value, unit: "", start, end: Math.max(at, start + 1), approximate: false };
  if (value === "") return quantity;
  const trie = afterNumberTrie();
  const hit: TrieHit<AfterNumber> = { end: 0, value: undefined };
  // At most: 余 · 万 · 余 · unit, with spaces between.
  for (let step = 0; step < 6 && at < text.length; step++) {
    if (code(at) === 0x20) at++;
    else if (findLongest(trie, text, at, hit)) {
      const { unit, zeros = 0 } = hit.value as AfterNumber;
      if (unit === undefined && zeros === 0) quantity.approximate = true;
      at = hit.end;
      quantity.value = shift(quantity.value, zeros);
      if (unit !== undefined) {
        quantity.unit = unit;
        quantity.end = at;
        return quantity;
      }
    } else break;
  }
  // 5G, 2号, 30%, 1200万元: numbers of something else; only before an English word may a bare number count it.
  if (code(quantity.end) !== 0x20 || !isLetter(code(quantity.end + 1) ?? 0)) quantity.value = "";
  return quantity;
}

/** Multiplies a decimal string by a power of ten. */
function shift(value: string, zeros: number): string {
  if (zeros === 0) return value;
  const [whole = "", part = ""] = value.split(".");
  const digits = part.padEnd(zeros, "0");
  const moved = (whole + digits.slice(0, zeros)).replace(/^0+(?=\d)/, "");
  return digits.length > zeros ? `${moved}.${digits.slice(zeros)}` : moved;
}

import { digitOf, separators, utilityOf } from "./lexicon/index.ts";
import { readQuantity } from "./read-quantity.ts";
import { startReading } from "./reading.ts";
import { resolveClause, resolveSentence } from "./resolve-clause.ts";
import type { TextAlias, TextScan } from "./scan-types.ts";
import { foldTable } from "./script-fold.ts";
import { nothing, preposition, type Sense, senseTrie, tag } from "./sense.ts";
import { readUtilityRun } from "./utility-run.ts";
import { findLongest, isLetter, type TrieHit } from "./word-trie.ts";

/**
 * Finds the renovation works that a text names, what it names that is no such work, and their quantities. 文本归类引擎。
 *
 * The text is read once, from left to right. At each place the longest word of the lexicon counts (`word-trie.ts`), in
 * simplified or traditional Chinese or English; numbers with units are read as quantities. Marks and joining words (、和
 * and) cut the text into clauses, and at the end of each its words are judged together (`resolve-clause.ts`). Time is
 * linear in the length of the text, which may be anything: no text is an error.
 *
 * @param text - One phrase, a list, or whole paragraphs.
 * @param aliases - Local words for items, beside the lexicon; keep one array, its index is built once.
 * @returns Items in text order, each once at its first place; exclusions with reasons; works outside the catalogue.
 * @internal
 */
export function scanText(text: string, aliases?: readonly TextAlias[]): TextScan {
  const reading = startReading(text);
  const fold = foldTable();
  const trie = senseTrie(aliases);
  const hit: TrieHit<Sense> = { end: 0, value: undefined };
  const marks = markTable();
  let approximateEnd = -1;
  let isWhere = false;
  for (let at = 0; at < text.length; ) {
    if (reading.words.length + reading.quantities.length >= longestClause) resolveClause(reading);
    const code = fold[text.charCodeAt(at)] as number;
    const mark = marks[code];
    if (mark !== 0) {
      if (mark === sentenceMark) resolveSentence(reading);
      else if (code === openBracket && findLongest(trie, text, at + 1, hit) && (hit.value as Sense).tags & tag.scope) {
        // 座椅(楼道): the bracket says where, as a preposition does.
        reading.words.push({ sense: preposition, start: at, end: at + 1, meaning: preposition.items });
        isWhere = true;
      } else if (mark === clauseMark || (isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1)))) {
        resolveClause(reading);
        if (code === openBracket) reading.outer = reading.last;
        else if (code === closeBracket && !isWhere) reading.last = reading.outer;
        isWhere &&= code !== closeBracket;
      }
      at++;
      continue;
    }
    const wasWord = findLongest(trie, text, at, hit);
    if (
      (!wasWord || hit.end === at + 1) &&
      utilityOf[String.fromCharCode(code)] &&
      readUtilityRun(text, at, trie, hit)
    ) {
      reading.words.push({ sense: hit.value as Sense, start: at, end: hit.end, meaning: [] });
      at = hit.end;
    } else if (wasWord) {
      const sense = hit.value as Sense;
      if (sense.tags === tag.joint) resolveClause(reading);
      else if (sense.tags === tag.approximate) approximateEnd = hit.end;
      else if (sense !== nothing) reading.words.push({ sense, start: at, end: hit.end, meaning: sense.items });
      at = hit.end;
    } else if ((code >= 0x30 && code <= 0x39) || digitOf[String.fromCharCode(code)]) {
      const quantity = readQuantity(text, at);
      if (at - approximateEnd <= 1 && approximateEnd >= 0) quantity.approximate = true;
      if (quantity.value !== "") reading.quantities.push(quantity);
      at = quantity.end;
    } else if (isLetter(code)) {
      while (at < text.length && isLetter(fold[text.charCodeAt(at)] as number)) at++;
    } else at++;
  }
  resolveSentence(reading);
  return { matches: reading.matches, excluded: reading.excluded, unlisted: reading.unlisted };
}

/** Words and quantities at which a clause is cut, so that none costs more than its length. */
const longestClause = 60;
const openBracket = 0x28;
const closeBracket = 0x29;
const sentenceMark = 1;
const clauseMark = 2;
const spaceMark = 3;
const memo: { marks?: Uint8Array } = {};

/** What each folded code unit cuts. A space cuts only between Chinese characters. */
function markTable(): Uint8Array {
  if (memo.marks) return memo.marks;
  const marks = new Uint8Array(0x10000);
  const [sentence, clause] = separators;
  for (let at = 0; at < sentence.length; at++) marks[sentence.charCodeAt(at)] = sentenceMark;
  for (let at = 0; at < clause.length; at++) marks[clause.charCodeAt(at)] = clauseMark;
  marks[0x20] = spaceMark;
  memo.marks = marks;
  return marks;
}

const isHan = (code: number): boolean => code >= 0x3400;

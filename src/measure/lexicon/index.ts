import { basic } from "./basic.ts";
import { context } from "./context.ts";
import { enhancement } from "./enhancement.ts";
import { improvement } from "./improvement.ts";

export { separators, utilityMarks, utilityOf } from "./separator.ts";
export { digitOf, unitWords, zerosOf } from "./unit.ts";

/**
 * All words that the scan knows, as lines of `[sense, words]`. 词表。
 *
 * To teach it a word, append the word to the line with its sense, and a phrase with it to
 * `test/golden/classification/sample.json`. A character with a traditional form also needs its pair in `script-fold.ts`.
 *
 * Words are separated by spaces; `[供给]水` stands for 供水 and 给水, `_` for a space inside an English word group. Chinese
 * is written simplified, English in lower case: the scan folds the text first. An English word is a stem (`elevator` finds
 * `elevators`, `access` finds `accessibility`; one of less than five letters takes fewer letters than it has). Of all words
 * that begin at a place the longest counts, so a longer word may take a shorter one out of its meaning (飞线充电 against
 * 飞线). A later line overrides an earlier.
 *
 * A sense is made of:
 * - `item`: the word is an object of works and means that item;
 * - `~item`: a place (楼道, 道路, 屋面): means the item unless an object follows it in the clause (楼道照明);
 * - `-item`: a general head (扶手, 驿站): means the item unless an object stands before it (快递驿站);
 * - `=item`: means the item unless an object stands anywhere in the clause (节能路灯, 家政便民);
 * - `#tag`: the word takes part in a rule of `resolve-clause.ts`;
 * - `!reason` excludes the clause always, `?reason` unless the clause speaks of a community, `.reason` where it says
 *   nothing else;
 * - `*`: real works outside the catalogue;
 * - `@`: an English preposition, after which a place is only where (lighting in stairwells), as in a bracket: 照明(楼道);
 * - `^`: a word after which something is only where (停车位旁的路面);
 * - `>`: turns what stands before it into what follows, of which alone the clause speaks (车棚改造为食堂);
 * - `_`: a plain word, of no meaning but known, so that it is no proper name (门前的路 against 人民路);
 * - nothing: the word only hides shorter words in it.
 */
export const lexicon: readonly (readonly [sense: string, words: string])[] = [
  ...basic,
  ...improvement,
  ...enhancement,
  ...context,
];

import type { ExclusionReason, Item } from "./codes.ts";
import { lexicon } from "./lexicon/index.ts";
import type { TextAlias } from "./scan-types.ts";
import { addWord, addWords, emptyTrie, type WordTrie } from "./word-trie.ts";

/** Names of the tags, `#name` in the lexicon: what takes part in a rule of `resolve-clause.ts`, one bit each. */
const tagNames = [
  /** The clause speaks of a community or a building; of the city at large. */
  "scope",
  "city",
  /** Facilities in general: works, but of no item. */
  "works",
  /** Pipes and lines, of whatever they carry, and what is done to them. */
  "pipe",
  "line",
  "bury",
  "tidy",
  "clear",
  /** What is done to walls and roofs. */
  "paint",
  "leak",
  "insulate",
  "window",
  /** A wall or a floor: part of a stairwell if one is named. */
  "wall",
  "floor",
  "roof",
  "facade",
  "stair",
  /** A seat or a rail: age-friendly if the old are named. */
  "aid",
  "old",
  /** A service: elderly care if the old are named. */
  "care",
  "ebike",
  "car",
  "charge",
  "lift",
  "add",
  "renew",
  /** Those who benefit are counted, not the works. */
  "benefit",
  /** Not excluded if the list so far is about a community. */
  "near",
  /** With a proper name before it, a road or square of the city. */
  "named",
  /** The sentence is about new homes. */
  "homes",
  /** Cuts clauses. */
  "joint",
  /** About, nearly. */
  "approximate",
] as const;

/** Name of a tag. */
export type Tag = (typeof tagNames)[number];

/** The bit of each tag; there are as many as a number has. */
export const tag = /* @__PURE__ */ Object.fromEntries(tagNames.map((name, at) => [name, 1 << at])) as Readonly<
  Record<Tag, number>
>;

/**
 * What a word of the lexicon means. The mark says how it yields to other words: `""` an object, to none; `~` a place, to
 * an object after it; `-` a general head, to an object before it; `=` to any object. Or it excludes: `!` always, `?` unless
 * a community is named, `.` where nothing else is said. `*` is works outside the catalogue, `@` a preposition, `^` the
 * same after a word, `>` turns one thing into another, `_` a plain word.
 */
export interface Sense {
  readonly items: readonly Item[];
  /** How its items yield. */
  readonly stance: string;
  readonly tags: number;
  /** `!` `?` `.` `*` `@` `^` `>` `_`, or empty. */
  readonly force: string;
  readonly reason: ExclusionReason | undefined;
  /** Kinds of its items, one bit each; see `family`. */
  readonly family: number;
}

/** Kinds of items that rules speak of: pipes of something, power and data, roads, open spaces. */
export const family: { wet: 1; electric: 2; road: 4; open: 8; other: 16 } = {
  wet: 1,
  electric: 2,
  road: 4,
  open: 8,
  other: 16,
};

const familyOf: Partial<Record<Item, number>> = {
  "water-supply": 1,
  drainage: 1,
  gas: 1,
  heating: 1,
  "power-supply": 2,
  "low-voltage": 2,
  roads: 4,
  greening: 8,
  "culture-leisure": 8,
};

/** Reads the notation of the lexicon. */
export function readSense(notation: string): Sense {
  const found: Item[] = [];
  let stance = "";
  let tags = 0;
  let force = "";
  let reason: ExclusionReason | undefined;
  let kinds = 0;
  for (const part of notation.split(" ")) {
    const [, mark = "", rest = ""] = /^(\W|_)?(.*)/.exec(part) ?? [];
    if (mark === "#") tags |= tag[rest as Tag];
    else if (mark === "" || "~-=".includes(mark)) {
      stance = mark;
      found.push(rest as Item);
      kinds |= familyOf[rest as Item] ?? family.other;
    } else {
      force = mark;
      if (rest !== "") reason = rest as ExclusionReason;
    }
  }
  return { items: found, stance, tags, force, reason, family: kinds };
}

/** The sense of a word that only hides shorter words in it. */
export const nothing: Sense = /* @__PURE__ */ readSense("_");

/** The sense of a word after which a place is only where. */
export const preposition: Sense = /* @__PURE__ */ readSense("@");

const noAliases: readonly TextAlias[] = [];

/** The trees already built, by their list of aliases. Never changes an answer. */
const memo: WeakMap<readonly TextAlias[], WordTrie<Sense>> = new WeakMap();

/** Returns the tree of all words with their senses, built once for a list of aliases. */
export function senseTrie(aliases: readonly TextAlias[] = noAliases): WordTrie<Sense> {
  let trie = memo.get(aliases);
  if (!trie) {
    trie = emptyTrie<Sense>();
    for (const [notation, words] of lexicon) {
      const sense = notation === "" ? nothing : readSense(notation);
      addWords(trie, words, sense);
    }
    for (const { item, alias } of aliases) addWord(trie, alias, readSense(item));
    memo.set(aliases, trie);
  }
  return trie;
}

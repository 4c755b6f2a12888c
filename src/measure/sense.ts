import type { ExclusionReason, Item } from "./codes.ts";
import { lexicon } from "./lexicon/index.ts";
import type { TextAlias } from "./scan-types.ts";
import { addWord, addWords, emptyTrie, type WordTrie } from "./word-trie.ts";

/** Names of the tags; `#name` in the lexicon. */
export type Tag =
  | "scope"
  | "city"
  | "works"
  | "pipe"
  | "line"
  | "bury"
  | "tidy"
  | "clear"
  | "paint"
  | "leak"
  | "insulate"
  | "window"
  | "wall"
  | "floor"
  | "roof"
  | "facade"
  | "stair"
  | "aid"
  | "old"
  | "care"
  | "ebike"
  | "car"
  | "charge"
  | "lift"
  | "add"
  | "renew"
  | "benefit"
  | "near"
  | "named"
  | "homes"
  | "joint"
  | "approximate";

/** What takes part in a rule of `resolve-clause.ts`, one bit each. */
export const tag: Readonly<Record<Tag, number>> = {
  /** The clause speaks of a community or a building. */
  scope: 1,
  /** The clause speaks of the city at large. */
  city: 1 << 1,
  /** Facilities in general: works, but of no item. */
  works: 1 << 2,
  /** Pipes and lines, of whatever they carry. */
  pipe: 1 << 3,
  line: 1 << 4,
  /** What is done to them. */
  bury: 1 << 5,
  tidy: 1 << 6,
  clear: 1 << 7,
  /** What is done to walls and roofs. */
  paint: 1 << 8,
  leak: 1 << 9,
  insulate: 1 << 10,
  window: 1 << 11,
  /** A wall or a floor: part of a stairwell if one is named. */
  wall: 1 << 12,
  floor: 1 << 13,
  roof: 1 << 14,
  facade: 1 << 15,
  stair: 1 << 16,
  /** A seat or a rail: age-friendly if the old are named. */
  aid: 1 << 17,
  old: 1 << 18,
  /** A service: elderly care if the old are named. */
  care: 1 << 19,
  ebike: 1 << 20,
  car: 1 << 21,
  charge: 1 << 22,
  lift: 1 << 23,
  add: 1 << 24,
  renew: 1 << 25,
  /** Those who benefit are counted, not the works. */
  benefit: 1 << 26,
  /** Not excluded if the list so far is about a community. */
  near: 1 << 27,
  /** With a proper name before it, a road or square of the city. */
  named: 1 << 28,
  /** The sentence is about new homes. */
  homes: 1 << 29,
  /** Cuts clauses. */
  joint: 1 << 30,
  /** About, nearly. The sign bit. */
  approximate: 1 << 31,
};

/**
 * What a word of the lexicon means. The mark says how it yields to other words: `""` an object, to none; `~` a place, to
 * an object after it; `-` a general head, to an object before it; `=` to any object. Or it excludes: `!` always, `?` unless
 * a community is named, `.` where nothing else is said. `*` is works outside the catalogue, `@` a preposition, `>` turns one
 * thing into another, `_` a plain word.
 */
export interface Sense {
  readonly items: readonly Item[];
  /** How its items yield. */
  readonly stance: string;
  readonly tags: number;
  /** `!` `?` `.` `*` `@` `>` `_`, or empty. */
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
export const nothing: Sense = readSense("_");

/** The sense of a word after which a place is only where. */
export const preposition: Sense = readSense("@");

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

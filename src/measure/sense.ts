import { type ExclusionReason, type Item, items } from "./codes.ts";
import { lexicon } from "./lexicon/index.ts";
import type { TextAlias } from "./scan-types.ts";
import { addWord, emptyTrie, type WordTrie } from "./word-trie.ts";

/** What takes part in a rule of `resolve-clause.ts`, one bit each; `#name` in the lexicon. */
export const tag = {
  /** The clause speaks of a community or a building. */
  scope: 1,
  /** The clause speaks of the city at large. */
  city: 1 << 1,
  /** Facilities in general: works, but of no item. */
  facility: 1 << 2,
  /** Pipes, of whatever they carry. */
  pipe: 1 << 3,
  /** Lines, of whatever they carry. */
  line: 1 << 4,
  bury: 1 << 5,
  tidy: 1 << 6,
  clear: 1 << 7,
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
  /** Excluded less readily: the list so far speaking of a community is enough. */
  near: 1 << 27,
  /** With a proper name before it, a road or square of the city. */
  named: 1 << 28,
  /** The sentence is about new homes. */
  "new-build": 1 << 29,
  /** Cuts clauses. */
  joint: 1 << 30,
  /** About, nearly. The sign bit. */
  approximate: 1 << 31,
} as const;

/** How a word yields to the other words of its clause. */
export type Stance = "object" | "place" | "tail" | "either";

/** What a word of the lexicon means. */
export interface Sense {
  readonly items: readonly Item[];
  readonly stance: Stance;
  readonly tags: number;
  readonly unlisted: boolean;
  readonly reason: ExclusionReason | undefined;
  /** Excludes `!` always · `?` unless a community is named · `.` where nothing else is said; or `@`, `_` of a small word. */
  readonly force: string;
  /** Kinds of its items, one bit each; see `family`. */
  readonly family: number;
}

/** Kinds of items that rules speak of. */
export const family = { wet: 1, electric: 2, road: 4, open: 8, other: 16 } as const;

const familyOf: Partial<Record<Item, number>> = {
  "water-supply": family.wet,
  drainage: family.wet,
  gas: family.wet,
  heating: family.wet,
  "power-supply": family.electric,
  "low-voltage": family.electric,
  roads: family.road,
  greening: family.open,
  "culture-leisure": family.open,
};

/** Makes the sense of a word that means these items and nothing else. */
export function itemSense(list: readonly Item[], stance: Stance = "object"): Sense {
  let bits = 0;
  for (const item of list) bits |= familyOf[item] ?? family.other;
  return { items: list, stance, tags: 0, unlisted: false, reason: undefined, force: "", family: bits };
}

/** The sense of a word that only hides shorter words in it. */
export const nothing: Sense = itemSense([]);

const stanceOfMark: Readonly<Record<string, Stance>> = { "~": "place", "-": "tail", "=": "either" };

/** Reads the notation of the lexicon. */
function readSense(notation: string): Sense {
  if (notation === "") return nothing;
  const found: Item[] = [];
  let stance: Stance = "object";
  let bits = 0;
  let unlisted = false;
  let reason: ExclusionReason | undefined;
  let force = "";
  for (const part of notation.split(" ")) {
    const mark = part.charAt(0);
    const rest = part.slice(1);
    if (mark === "#") bits |= tag[rest as keyof typeof tag];
    else if (mark === "*") unlisted = true;
    else if (mark === "_" || mark === "@") force = mark;
    else if (mark === "!" || mark === "?" || mark === ".") {
      force = mark;
      reason = rest as ExclusionReason;
    } else if (stanceOfMark[mark]) {
      stance = stanceOfMark[mark];
      found.push(rest as Item);
    } else if (part !== "") found.push(part as Item);
  }
  return { ...itemSense(found, stance), tags: bits, unlisted, reason, force };
}

function buildTrie(aliases: readonly TextAlias[]): WordTrie<Sense> {
  const trie = emptyTrie<Sense>();
  for (const [notation, words] of lexicon) {
    const sense = readSense(notation);
    for (const word of words.split(" ")) addWord(trie, word, sense);
  }
  for (const { item, alias } of aliases) if (items.includes(item)) addWord(trie, alias, readSense(item));
  return trie;
}

const noAliases: readonly TextAlias[] = [];

/** The trees already built, by their list of aliases. Never changes an answer. */
const memo: WeakMap<readonly TextAlias[], WordTrie<Sense>> = new WeakMap();

/** Returns the tree of all words with their senses, built once for a list of aliases. */
export function senseTrie(aliases: readonly TextAlias[] = noAliases): WordTrie<Sense> {
  let trie = memo.get(aliases);
  if (!trie) {
    trie = buildTrie(aliases);
    memo.set(aliases, trie);
  }
  return trie;
}

import type { ExclusionReason, Item } from "./codes.ts";
import type { Quantity } from "./read-quantity.ts";
import type { TextExclusion, TextMatch, TextQuantity, TextUnlisted } from "./scan-types.ts";
import type { Sense } from "./sense.ts";

/** A word of the text with its place, and the items it turns out to mean in its clause. */
export interface Word {
  readonly sense: Sense;
  readonly start: number;
  readonly end: number;
  meaning: readonly Item[];
}

/** A match that may still gain quantities. */
export type Draft = Omit<TextMatch, "quantities"> & { quantities?: TextQuantity[] };

/** What has been read of a text: the clause at hand, what the sentence left behind, and the findings. */
export interface Reading {
  readonly text: string;
  /** The clause at hand. */
  words: Word[];
  quantities: Quantity[];
  /** Vehicles that the clause before spoke of, for 电动自行车及汽车充电设施. */
  vehicles: number;
  /** Part of the building that the sentence spoke of last, for 屋面修缮、防水. */
  site: number;
  /** Where the quantities of a clause without words belong. */
  last: Draft | undefined;
  /** The same before a bracket: 供水管(PPR管)300米. */
  outer: Draft | undefined;
  /** How many matches there were before this sentence. */
  matchesBefore: number;
  /** The sentence is about new homes. */
  homes: number;
  /** The text has spoken of a community or of works. */
  listed: boolean;
  readonly matches: Draft[];
  readonly excluded: TextExclusion[];
  readonly unlisted: TextUnlisted[];
  /** Wordings already reported as excluded or unlisted. */
  readonly told: Set<string>;
}

/** Starts reading a text. */
export const startReading = (text: string): Reading => ({
  text,
  words: [],
  quantities: [],
  vehicles: 0,
  site: 0,
  last: undefined,
  outer: undefined,
  matchesBefore: 0,
  homes: 0,
  listed: false,
  matches: [],
  excluded: [],
  unlisted: [],
  told: new Set(),
});

/** Reports the match of an item, once. */
export function addMatch(reading: Reading, item: Item, { start, end }: Word): Draft {
  let draft = reading.matches.find((match) => match.item === item);
  if (!draft) {
    draft = { item, start, end, matched: reading.text.slice(start, end) };
    reading.matches.push(draft);
  }
  return draft;
}

/** Reports an exclusion or, without a reason, works outside the catalogue; each wording once. */
export function addFinding(reading: Reading, reason: ExclusionReason | undefined, start: number, end: number): void {
  const matched = reading.text.slice(start, end);
  const key = `${reason}${matched}`;
  if (reading.told.has(key)) return;
  reading.told.add(key);
  if (reason) reading.excluded.push({ reason, start, end, matched });
  else reading.unlisted.push({ start, end, matched });
}

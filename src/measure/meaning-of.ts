import type { Item } from "./codes.ts";
import type { Reading, Word } from "./reading.ts";
import { family, tag } from "./sense.ts";

/** What a clause speaks of as a whole. */
export interface Gist {
  tags: number;
  family: number;
  /** Words that mean an item. */
  words: number;
  unlisted: boolean;
  interior: boolean;
}

/** No item. */
export const none: readonly Item[] = [];
/** Parts of a building. */
export const sites: number = tag.roof | tag.facade | tag.stair | tag.wall;
export const vehicles: number = tag.ebike | tag.car;
const bothVehicles: readonly Item[] = ["ebike-charging", "ev-charging"];

/** Reads one word in the light of its clause, whatever its stance. Step 2 of `resolveClause`. */
export function meaningOf(
  reading: Reading,
  word: Word,
  { tags: all, family: kinds, interior, unlisted }: Gist,
): readonly Item[] {
  const { tags: own, items, family: kind } = word.sense;
  const wet = kinds & family.wet;
  if (isAddress(reading, word)) return none;
  // 消防水池, 消防车道: its own pipes, lines and lanes.
  if (kind && kind < family.open && hasBefore(reading, word, "fire-safety")) return none;
  const electric = kinds & family.electric;
  if (own & tag.line) return all & (tag.bury | tag.tidy) && (electric || !wet) ? ["overhead-lines"] : items;
  if (kind === family.electric) return all & tag.bury ? ["overhead-lines"] : items;
  if (own & tag.bury) return all & (tag.line | tag.pipe) || kinds !== kind ? none : items;
  if (own & tag.pipe && interior && !kinds) return ["drainage"];
  if (own & tag.clear) return all & tag.pipe || !kinds ? ["drainage"] : none;
  if (own & tag.charge) {
    const found = (all | reading.vehicles) & vehicles;
    return found === vehicles ? bothVehicles : found === tag.ebike ? ["ebike-charging"] : items;
  }
  if (own & tag.lift) return !(all & tag.add) && isRenewed(reading, word) ? none : items;
  if (own & tag.aid) {
    if (all & tag.old || (all & tag.stair && kind & family.open)) return ["age-friendly"];
    // 坡道及扶手
    return reading.last?.item === "barrier-free" && !(all & tag.stair || kind & family.open) ? ["barrier-free"] : items;
  }
  if (own & tag.care) return all & tag.old ? ["elderly-care"] : items;
  if (own & tag.insulate)
    return (all & tag.roof && all & tag.leak) || all & tag.pipe || wet ? none : ["energy-retrofit"];
  if (own & (tag.wall | tag.floor | tag.window) && (all & tag.stair || interior)) return none;
  // 楼道整治、墙面粉刷
  if (own & tag.wall && reading.site === tag.stair) return none;
  if (own & tag.window) return ["energy-retrofit"];
  if (own & tag.floor) return all & sites || kinds & ~kind ? none : items;
  if (own & (tag.leak | tag.paint)) {
    // A site in the clause speaks for itself; without one, paint is for facades, and leaks are where the sentence was.
    if (all & (sites | tag.pipe) || kinds || interior || unlisted) return none;
    if (own & tag.paint) return reading.site ? none : ["facade-repair"];
    return reading.site & (tag.facade | tag.wall)
      ? ["facade-repair"]
      : reading.site & tag.stair
        ? none
        : ["roof-repair"];
  }
  if (own === tag.named && (hasProperName(reading, word) || hasBefore(reading, word))) return none;
  return items;
}

/** Tells whether the word before or after a lift, places and small words aside, is one of renewal. */
function isRenewed({ words }: Reading, word: Word): boolean {
  return [-1, 1].some((step) => {
    let at = words.indexOf(word) + step;
    while (words[at]?.sense.tags === tag.scope || words[at]?.sense.force === "_") at += step;
    return (words[at]?.sense.tags ?? 0) & tag.renew;
  });
}

/** Tells whether a word has a Chinese character before it that belongs to no word known: 人民路, 高新广场. */
export function hasProperName({ text, words }: Reading, { start }: Word): boolean {
  return text.charCodeAt(start - 1) >= 0x3400 && !words.some(({ end }) => end === start);
}

/**
 * Tells whether a word is part of a name: one character of a community's (龙井社区, 柳树湾小区), a general word or a verb
 * of a road's (文化路, 文化东路, 建设路改造).
 */
export function isInName({ sense, start, end }: Word, at: number, words: readonly Word[]): boolean {
  const next = words[at + 1];
  const gap = next ? next.start - end : 2;
  if (!next || gap > 1) return false;
  if (next.sense.tags === tag.scope) return end - start === 1;
  if (next.sense.tags !== tag.named || sense.family & (family.road | family.wet)) return false;
  if (sense.tags & tag.add) return gap === 0 && at + 2 < words.length;
  return sense.stance === "=" || (sense.stance === "~" && sense.family !== 0);
}

/** Tells whether a road only says where: 汉阳大道107号. */
export function isAddress({ text }: Reading, { sense, end }: Word): boolean {
  return sense.reason === "city-road" && /^\d/.test(text.charAt(end));
}

/** Tells whether a word directly follows one that means an item, so as to be its last character (通信线路). */
function hasBefore({ words }: Reading, { start }: Word, item?: Item): boolean {
  return words.some(({ end, sense }) => end === start && (item ? sense.items[0] === item : sense.family));
}

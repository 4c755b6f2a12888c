import type { ExclusionReason, Item } from "./codes.ts";
import type { Quantity } from "./read-quantity.ts";
import type { TextExclusion, TextMatch, TextQuantity, TextUnlisted } from "./scan-types.ts";
import { family, type Sense, type Stance, tag } from "./sense.ts";

/** What has been read of a text: the words of the clause at hand, what the sentence left behind, and the findings. */
export interface Reading {
  readonly text: string;
  /** Words of the clause, with their places. Only the first `count` entries are of this clause. */
  count: number;
  readonly senses: Sense[];
  readonly starts: number[];
  readonly ends: number[];
  readonly quantities: Quantity[];
  /** Vehicles that the clause before spoke of, for 电动自行车及汽车充电设施. */
  vehicles: number;
  /** Part of the building that the sentence spoke of last, for 屋面修缮、防水. */
  site: number;
  /** Where the quantities of a clause without works of its own belong. */
  last: Draft | undefined;
  /** Findings before this sentence. */
  sentenceFirst: number;
  newBuild: boolean;
  /** The text speaks of a community or has named works. */
  listed: boolean;
  readonly matches: Draft[];
  readonly byItem: Map<Item, Draft>;
  readonly excluded: TextExclusion[];
  readonly unlisted: TextUnlisted[];
  readonly told: Set<string>;
}

/** A match that may still gain quantities. */
export type Draft = { -readonly [K in keyof TextMatch]: TextMatch[K] } & { quantities?: TextQuantity[] };

/** What a clause speaks of as a whole. */
interface Gist {
  tags: number;
  family: number;
  unlisted: boolean;
  interior: boolean;
  /** Words that mean an item, and those of them that nothing excludes. */
  words: number;
  others: number;
}

const none: readonly Item[] = [];
const overhead: readonly Item[] = ["overhead-lines"];
const drainage: readonly Item[] = ["drainage"];
const energy: readonly Item[] = ["energy-retrofit"];
const roof: readonly Item[] = ["roof-repair"];
const facade: readonly Item[] = ["facade-repair"];
const ageFriendly: readonly Item[] = ["age-friendly"];
const elderly: readonly Item[] = ["elderly-care"];
const bicycles: readonly Item[] = ["ebike-charging"];
const cars: readonly Item[] = ["ev-charging"];
const bothVehicles: readonly Item[] = ["ebike-charging", "ev-charging"];

const sites = tag.roof | tag.facade | tag.stair;
const vehicleTags = tag.ebike | tag.car;
const works = tag.pipe | tag.line | tag.facility;

/**
 * Decides what the words of a clause mean together, and adds the findings to the reading.
 *
 * 1. A word or a city-wide context that excludes the clause settles it.
 * 2. Each word is read in the light of the others (`meaningOf`): 充电 after 电动自行车, 防水 beside 屋面.
 * 3. Of the meanings, general heads yield to objects before them, places to objects after them.
 * 4. What is left are the matches; quantities go to the nearest.
 * 5. A clause that says nothing else may be excluded for weaker reasons, or speak of pipes of no known kind.
 */
export function resolveClause(reading: Reading): void {
  if (reading.count > 0) {
    const gist = gather(reading);
    if (gist.tags & tag["new-build"]) reading.newBuild = true;
    if (!excludeClause(reading, gist)) readClause(reading, gist);
    reading.vehicles = gist.tags & vehicleTags;
    if (gist.tags & (sites | tag.wall)) reading.site = gist.tags & (sites | tag.wall);
    if (gist.tags & tag.scope) reading.listed = true;
  } else if (reading.quantities.length > 0) settleQuantities(reading, []);
  reading.count = 0;
  reading.quantities.length = 0;
}

/** Ends a sentence: forgets its context; takes back what it said of new homes. */
export function resolveSentence(reading: Reading): void {
  resolveClause(reading);
  if (reading.newBuild) {
    const dropped = reading.matches.splice(reading.sentenceFirst);
    for (const { item } of dropped) reading.byItem.delete(item);
    const first = dropped[0];
    const end = dropped[dropped.length - 1]?.end;
    if (first && end !== undefined) exclude(reading, "shantytown-or-rebuild", first.start, end);
  }
  reading.vehicles = 0;
  reading.site = 0;
  reading.last = undefined;
  reading.newBuild = false;
  reading.sentenceFirst = reading.matches.length;
}

function gather(reading: Reading): Gist {
  const gist: Gist = { tags: 0, family: 0, unlisted: false, interior: false, words: 0, others: 0 };
  for (let k = 0; k < reading.count; k++) {
    const sense = reading.senses[k] as Sense;
    gist.tags |= sense.tags;
    gist.family |= sense.family;
    if (sense.family) gist.words++;
    if (sense.family && !sense.reason) gist.others++;
    if (sense.unlisted) gist.unlisted = true;
    if (sense.reason === "interior-private") gist.interior = true;
  }
  return gist;
}

/** Step 1. */
function excludeClause(reading: Reading, gist: Gist): boolean {
  let reason: ExclusionReason | undefined;
  for (let k = 0; k < reading.count && reason === undefined; k++) {
    const sense = reading.senses[k] as Sense;
    if (sense.force === "!") reason = sense.reason;
    else if (sense.force === "?" && !(gist.tags & tag.scope)) {
      const isNear = sense.tags & tag.near && (reading.listed || gist.others > 0) && !(gist.tags & tag.city);
      if (!isNear || (sense.tags & tag.named && hasProperName(reading, k))) reason = sense.reason;
    } else if (sense.tags === tag.named && !(gist.tags & tag.scope) && !(gist.family & ~family.road)) {
      if (gist.words > 1 && hasProperName(reading, k)) reason = "city-road";
    }
  }
  if (reason === undefined && gist.tags & tag.city && !(gist.tags & tag.scope)) {
    if (gist.family & family.road) reason = "city-road";
    else if (gist.tags & tag.pipe) reason = "trunk-pipe";
    else if (gist.family & family.open) reason = "plaza-or-park";
    else if (gist.family || gist.unlisted || gist.tags & works) reason = "city-facility";
  }
  if (reason === undefined) return false;
  let start = -1;
  let end = -1;
  for (let k = 0; k < reading.count; k++) {
    const sense = reading.senses[k] as Sense;
    if (!sense.family && !sense.unlisted && !sense.reason && !(sense.tags & (works | tag.city))) continue;
    if (start < 0) start = reading.starts[k] as number;
    end = reading.ends[k] as number;
  }
  exclude(reading, reason, start, end);
  return true;
}

/** Steps 2 to 5. */
function readClause(reading: Reading, gist: Gist): void {
  const { senses, starts, ends, count } = reading;
  const meanings: (readonly Item[])[] = [];
  let isObject = false;
  for (let k = 0; k < count; k++) {
    const sense = senses[k] as Sense;
    const stance = stanceOf(sense, gist);
    let meaning = isObject && (stance === "tail" || stance === "either") ? none : meaningOf(reading, k, gist);
    if (isObject && stance === "place" && k > 0 && senses[k - 1]?.force === "@") meaning = none;
    if (meaning.length > 0 && stance !== "place" && stance !== "either") isObject = true;
    meanings.push(meaning);
  }
  isObject = false;
  let isTarget = false;
  for (let k = count - 1; k >= 0; k--) {
    const sense = senses[k] as Sense;
    if ((meanings[k] as readonly Item[]).length === 0 && !sense.unlisted) continue;
    const stance = stanceOf(sense, gist);
    if ((stance === "either" && isObject) || (stance === "place" && isTarget && !isOwnObject(reading, k))) meanings[k] = none;
    else if (stance !== "place") {
      isTarget = true;
      if (stance !== "either" && !sense.unlisted) isObject = true;
    }
  }
  const owners: Owner[] = [];
  for (let k = 0; k < count; k++) {
    const start = starts[k] as number;
    const end = ends[k] as number;
    if ((senses[k] as Sense).unlisted) {
      if (tell(reading, "*", start, end)) reading.unlisted.push({ start, end, matched: reading.text.slice(start, end) });
      owners.push({ start, end, draft: undefined });
    }
    const meaning = meanings[k] as readonly Item[];
    for (const item of meaning) {
      const draft = addMatch(reading, item, start, end);
      owners.push({ start, end, draft: meaning.length === 1 ? draft : undefined });
    }
  }
  if (reading.quantities.length > 0) settleQuantities(reading, owners, gist);
  if (owners.length > 0) {
    reading.listed = true;
    reading.last = owners[owners.length - 1]?.draft;
  } else readRest(reading);
}

/** Step 5: weaker exclusions, and pipes or lines of no known kind. */
function readRest(reading: Reading): void {
  for (let k = 0; k < reading.count; k++) {
    const sense = reading.senses[k] as Sense;
    const start = reading.starts[k] as number;
    const end = reading.ends[k] as number;
    if (sense.force === ".") {
      if (!(sense.tags & tag.named) || hasProperName(reading, k)) return exclude(reading, sense.reason as ExclusionReason, start, end);
    } else if (sense.tags & tag.named && hasProperName(reading, k)) return exclude(reading, "city-road", start, end);
    else if (sense.tags & tag.lift && isRenewal(reading, k)) return exclude(reading, "other-programme", start, end);
    else if (sense.tags & (tag.pipe | tag.line)) {
      if (tell(reading, "*", start, end)) reading.unlisted.push({ start, end, matched: reading.text.slice(start, end) });
      return;
    }
  }
}

/** Tells whether verbs show a place to be worked on itself: 道路改造路灯安装, 改造停车位增加无障碍设施. */
function isOwnObject(reading: Reading, k: number): boolean {
  const before = reading.senses[k - 1]?.tags ?? 0;
  const after = (k + 1 < reading.count && reading.senses[k + 1]?.tags) || 0;
  return (after & (tag.renew | tag.paint)) !== 0 || ((after & tag.add) !== 0 && (before & (tag.renew | tag.add)) !== 0);
}

function stanceOf(sense: Sense, gist: Gist): Stance {
  return sense.tags & tag.lift && gist.tags & tag.add ? "object" : sense.stance;
}

/** Step 2: what one word means in its clause. */
function meaningOf(reading: Reading, k: number, gist: Gist): readonly Item[] {
  const { tags: own, items, family: kind } = reading.senses[k] as Sense;
  const all = gist.tags;
  const wet = gist.family & family.wet;
  const electric = gist.family & family.electric;
  if (kind === family.electric && !(own & tag.line)) {
    if (all & tag.bury) return overhead;
    return items;
  }
  if (own & tag.charge) {
    const vehicles = (all | reading.vehicles) & vehicleTags;
    if (vehicles === vehicleTags) return bothVehicles;
    return vehicles === tag.ebike ? bicycles : vehicles === tag.car ? cars : items;
  }
  if (own & tag.lift) return !(all & tag.add) && isRenewal(reading, k) ? none : items;
  if (own & tag.aid) return all & tag.old || (all & tag.stair && kind & family.open) ? ageFriendly : items;
  if (own & tag.care) return all & tag.old ? elderly : items;
  if (own & tag.line) return all & (tag.bury | tag.tidy) && (electric || !wet) ? overhead : items;
  if (own & tag.bury) return all & (tag.line | tag.pipe) || gist.family ? none : items;
  if (own & tag.clear) return all & tag.pipe || !gist.family ? drainage : none;
  if (own & tag.insulate) return (all & tag.roof && all & tag.leak) || all & tag.pipe || wet ? none : energy;
  if (own & tag.window) return all & tag.stair || gist.interior ? none : energy;
  if (own & tag.leak) {
    if (all & (sites | tag.wall | tag.pipe) || gist.interior || gist.family) return none;
    return reading.site & ~tag.roof ? (reading.site & tag.facade ? facade : none) : roof;
  }
  if (own & tag.paint) {
    return all & (sites | tag.wall) || reading.site || gist.interior || gist.family || gist.unlisted ? none : facade;
  }
  if (own & tag.floor && gist.family & ~family.road) return none;
  if (own & (tag.wall | tag.floor)) return all & tag.stair || gist.interior ? none : items;
  if (own === tag.named) return hasProperName(reading, k) || joinsWord(reading, k) ? none : items;
  return items;
}

/** Tells whether the word before or after a lift, places aside, is one of renewal. */
function isRenewal(reading: Reading, k: number): boolean {
  for (const step of [-1, 1]) {
    let at = k + step;
    while (at >= 0 && at < reading.count && isAside(reading.senses[at] as Sense)) at += step;
    if (at >= 0 && at < reading.count && (reading.senses[at] as Sense).tags & tag.renew) return true;
  }
  return false;
}

const isAside = (sense: Sense): boolean => sense.tags === tag.scope || sense.force === "_";

/** Tells whether a word has a Chinese character before it that belongs to no word known: 人民路, 高新广场. */
function hasProperName(reading: Reading, k: number): boolean {
  const start = reading.starts[k] as number;
  if (k > 0 && reading.ends[k - 1] === start) return false;
  return start > 0 && reading.text.charCodeAt(start - 1) >= 0x3400;
}

/** Tells whether a word directly follows one that means an item, so as to be its last character (通信线路). */
function joinsWord(reading: Reading, k: number): boolean {
  return k > 0 && reading.ends[k - 1] === reading.starts[k] && (reading.senses[k - 1] as Sense).family !== 0;
}

function tell(reading: Reading, kind: string, start: number, end: number): boolean {
  const key = `${kind} ${reading.text.slice(start, end)}`;
  if (reading.told.has(key)) return false;
  reading.told.add(key);
  return true;
}

function exclude(reading: Reading, reason: ExclusionReason, start: number, end: number): void {
  if (tell(reading, reason, start, end)) reading.excluded.push({ reason, start, end, matched: reading.text.slice(start, end) });
}

function addMatch(reading: Reading, item: Item, start: number, end: number): Draft {
  let draft = reading.byItem.get(item);
  if (!draft) {
    draft = { item, start, end, matched: reading.text.slice(start, end) };
    reading.byItem.set(item, draft);
    reading.matches.push(draft);
  }
  return draft;
}

/** Something that a quantity may belong to; without a draft it takes the quantity out of play. */
interface Owner {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft | undefined;
}

/** Step 4: each quantity goes to the works before it, else to those after it, else to the clause before. */
function settleQuantities(reading: Reading, owners: readonly Owner[], gist?: Gist): void {
  let next = 0;
  for (const { value, unit, start, end, approximate } of reading.quantities) {
    while (next < owners.length && (owners[next] as Owner).start < start) next++;
    let owner = owners[next - 1] ?? owners[next];
    if (unit === "") {
      owner = owners[next];
      if (!owner || !isJustBefore(reading.text, end, owner.start)) continue;
    } else if (gist && (countsPlaces(reading, end) || (gist.tags & tag.benefit && unit === "household"))) continue;
    const draft = owner ? owner.draft : owners.length === 0 && !gist ? reading.last : undefined;
    if (!draft) continue;
    draft.quantities ??= [];
    draft.quantities.push({ value, unit: unit || "count", start, end, ...(approximate && { approximate: true }) });
  }
}

/** Tells whether a quantity counts communities or buildings, not works: 3个小区. */
function countsPlaces(reading: Reading, end: number): boolean {
  for (let k = 0; k < reading.count; k++) {
    const gap = (reading.starts[k] as number) - end;
    if (gap >= 0) return gap <= 2 && (reading.senses[k] as Sense).tags === tag.scope;
  }
  return false;
}

function isJustBefore(text: string, end: number, start: number): boolean {
  return start - end <= 12 && /^[ A-Za-z]*$/.test(text.slice(end, start));
}

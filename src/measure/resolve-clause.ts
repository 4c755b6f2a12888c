import type { ExclusionReason, Item } from "./codes.ts";
import { addFinding, addMatch, type Draft, type Reading, type Word } from "./reading.ts";
import { family, tag } from "./sense.ts";

/** What a clause speaks of as a whole. */
interface Gist {
  tags: number;
  family: number;
  /** Words that mean an item. */
  words: number;
  unlisted: boolean;
  interior: boolean;
}

const none: readonly Item[] = [];
const bothVehicles: readonly Item[] = ["ebike-charging", "ev-charging"];
const sites = tag.roof | tag.facade | tag.stair | tag.wall;
const vehicles = tag.ebike | tag.car;
const works = tag.pipe | tag.line | tag.works;

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
  const { words } = reading;
  if (words.length > 0) {
    const gist: Gist = { tags: 0, family: 0, words: 0, unlisted: false, interior: false };
    for (const { sense } of words) {
      gist.tags |= sense.tags;
      gist.family |= sense.family;
      if (sense.family && !sense.reason) gist.words++;
      if (sense.force === "*") gist.unlisted = true;
      if (sense.reason === "interior-private") gist.interior = true;
    }
    reading.homes |= gist.tags & tag.homes;
    const reason = exclusionOf(reading, gist);
    if (reason) {
      const told = words.filter(({ sense }) => sense.family || sense.reason || sense.tags & (works | tag.city));
      addFinding(reading, reason, (told[0] as Word).start, (told[told.length - 1] as Word).end);
    } else {
      for (const word of words) word.meaning = meaningOf(reading, word, gist);
      yieldMeanings(words, gist.tags);
      reportClause(reading, gist);
    }
    reading.vehicles = gist.tags & vehicles;
    if (gist.tags & sites) reading.site = gist.tags & sites;
    if (gist.tags & tag.scope) reading.listed = true;
    reading.words = [];
  } else if (reading.last) attachQuantities(reading, [{ start: 0, end: 0, draft: reading.last }], 0);
  if (reading.quantities.length > 0) reading.quantities = [];
}

/** Ends a sentence: forgets its context, and takes back what it said if it was about new homes. */
export function resolveSentence(reading: Reading): void {
  resolveClause(reading);
  if (reading.homes) reading.matches.length = reading.matchesBefore;
  reading.vehicles = reading.site = reading.homes = 0;
  reading.last = reading.outer = undefined;
  reading.matchesBefore = reading.matches.length;
}

/** Step 1. */
function exclusionOf(reading: Reading, gist: Gist): ExclusionReason | undefined {
  const inCity = !(gist.tags & tag.scope);
  for (const word of reading.words) {
    const { force, reason, tags } = word.sense;
    if (force === "!") return reason;
    if (!inCity || isAddress(reading, word)) continue;
    const isNamed = tags & tag.named && hasProperName(reading, word);
    if (
      force === "?" &&
      (isNamed || !(tags & tag.near && (reading.listed || gist.words > 0) && !(gist.tags & tag.city)))
    )
      return reason;
    // 人民路沥青路面: the road has a name, and there is nothing but roads.
    if (tags === tag.named && isNamed && gist.words > 1 && gist.family === family.road) return "city-road";
  }
  if (!inCity || !(gist.tags & tag.city)) return undefined;
  if (gist.family & family.road) return "city-road";
  if (gist.tags & tag.pipe) return "trunk-pipe";
  if (gist.family & family.open) return "plaza-or-park";
  return gist.family || gist.unlisted || gist.tags & works ? "city-facility" : undefined;
}

/** Step 2: what one word means in its clause, whatever its stance. */
function meaningOf(
  reading: Reading,
  word: Word,
  { tags: all, family: kinds, interior, unlisted }: Gist,
): readonly Item[] {
  const { tags: own, items, family: kind } = word.sense;
  const wet = kinds & family.wet;
  if (isAddress(reading, word)) return none;
  // 龙井社区: a name.
  if (
    word.end - word.start === 1 &&
    reading.words.some(({ start, sense }) => start === word.end && sense.tags === tag.scope)
  )
    return none;
  const electric = kinds & family.electric;
  if (own & tag.line) return all & (tag.bury | tag.tidy) && (electric || !wet) ? ["overhead-lines"] : items;
  if (kind === family.electric) return all & tag.bury ? ["overhead-lines"] : items;
  if (own & tag.bury) return all & (tag.line | tag.pipe) || kinds !== kind ? none : items;
  if (own & tag.clear) return all & tag.pipe || !kinds ? ["drainage"] : none;
  if (own & tag.charge) {
    const found = (all | reading.vehicles) & vehicles;
    return found === vehicles ? bothVehicles : found === tag.ebike ? ["ebike-charging"] : items;
  }
  if (own & tag.lift) return !(all & tag.add) && isRenewed(reading, word) ? none : items;
  if (own & tag.aid) return all & tag.old || (all & tag.stair && kind & family.open) ? ["age-friendly"] : items;
  if (own & tag.care) return all & tag.old ? ["elderly-care"] : items;
  if (own & tag.insulate)
    return (all & tag.roof && all & tag.leak) || all & tag.pipe || wet ? none : ["energy-retrofit"];
  if (own & (tag.wall | tag.floor | tag.window) && (all & tag.stair || interior)) return none;
  if (own & tag.window) return ["energy-retrofit"];
  if (own & tag.floor) return kinds & ~family.road ? none : items;
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
  if (own === tag.named && (hasProperName(reading, word) || endsWord(reading, word))) return none;
  return items;
}

/** Step 3. */
function yieldMeanings(words: readonly Word[], all: number): void {
  let hasObject = false;
  words.forEach((word, at) => {
    const { stance } = word.sense;
    const isWhere = stance === "~" && words[at - 1]?.sense.force === "@";
    if (hasObject && (isWhere || stance === "-" || stance === "=")) word.meaning = none;
    if (word.meaning.length > 0 && (stance === "" || stance === "-")) hasObject = true;
  });
  hasObject = false;
  let hasTarget = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as Word;
    const { stance, force, tags } = word.sense;
    // A lift that is added is no place.
    const isPlace = stance === "~" && !(tags & tag.lift && all & tag.add);
    if ((isPlace && hasTarget && !isWorkedOn(words, at)) || (stance === "=" && hasObject)) word.meaning = none;
    if (!isPlace && (force === "*" || word.meaning.length > 0)) hasTarget = true;
    if (!isPlace && stance !== "=" && word.meaning.length > 0) hasObject = true;
  }
}

/** Tells whether verbs show a place to be worked on itself: 道路改造路灯安装, 改造停车位增加无障碍设施. */
function isWorkedOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.sense.tags ?? 0;
  const after = words[at + 1]?.sense.tags ?? 0;
  return Boolean(after & (tag.renew | tag.paint) || (after & tag.add && before & (tag.renew | tag.add)));
}

/** Steps 4 and 5. */
function reportClause(reading: Reading, gist: Gist): void {
  const owners: Owner[] = [];
  for (const word of reading.words) {
    const { start, end, meaning } = word;
    if (word.sense.force === "*") {
      addFinding(reading, undefined, start, end);
      owners.push({ start, end, draft: undefined });
    }
    for (const item of meaning) {
      const draft = addMatch(reading, item, word);
      owners.push({ start, end, draft: meaning.length === 1 ? draft : undefined });
    }
  }
  attachQuantities(reading, owners, gist.tags);
  reading.last = owners[owners.length - 1]?.draft;
  if (owners.length > 0) reading.listed = true;
  else {
    for (const word of reading.words) {
      const { force, reason, tags } = word.sense;
      const isLine = tags & (tag.pipe | tag.line);
      const isNamed = tags & tag.named && hasProperName(reading, word);
      const isRenewal = tags & tag.lift;
      if (!isLine && !isNamed && !isRenewal && (force !== "." || tags & tag.named)) continue;
      addFinding(
        reading,
        isLine ? undefined : isRenewal ? "other-programme" : (reason ?? "city-road"),
        word.start,
        word.end,
      );
      return;
    }
  }
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
function hasProperName({ text, words }: Reading, { start }: Word): boolean {
  return text.charCodeAt(start - 1) >= 0x3400 && !words.some(({ end }) => end === start);
}

/** Tells whether a road only says where: 汉阳大道107号. */
function isAddress({ text }: Reading, { sense, end }: Word): boolean {
  return sense.reason === "city-road" && /^\d/.test(text.charAt(end));
}

/** Tells whether a word directly follows one that means an item, so as to be its last character (通信线路). */
function endsWord({ words }: Reading, { start }: Word): boolean {
  return words.some(({ end, sense }) => end === start && sense.family);
}

/** Something that a quantity may belong to; without a draft it takes the quantity out of play. */
interface Owner {
  readonly start: number;
  readonly end: number;
  readonly draft: Draft | undefined;
}

/** Step 4: each quantity goes to the works before it, else to those after it. */
function attachQuantities({ text, words, quantities }: Reading, owners: readonly Owner[], tags: number): void {
  let next = 0;
  for (const { value, unit, start, end, approximate } of quantities) {
    while (next < owners.length && (owners[next] as Owner).start < start) next++;
    const after = owners[next];
    const draft = (unit === "" ? after : (owners[next - 1] ?? after))?.draft;
    // A bare number counts only the noun that follows it in English.
    const isBare = unit === "" && !(after && /^[ A-Za-z]{1,12}$/.test(text.slice(end, after.start)));
    const isOfPlaces = words.some(
      (word) => word.start >= end && word.start <= end + 2 && word.sense.tags === tag.scope,
    );
    if (!draft || isBare || isOfPlaces || (tags & tag.benefit && unit === "household")) continue;
    draft.quantities ??= [];
    draft.quantities.push({ value, unit: unit || "count", start, end, ...(approximate && { approximate: true }) });
  }
}

import { attachQuantities, type Owner } from "./attach-quantities.ts";
import type { ExclusionReason } from "./codes.ts";
import { type Gist, hasProperName, isAddress, isInName, meaningOf, none, sites, vehicles } from "./meaning-of.ts";
import { addFinding, addMatch, type Reading, type Word } from "./reading.ts";
import { family, tag } from "./sense.ts";

const works = tag.pipe | tag.line | tag.works;

/**
 * Decides what the words of a clause mean together, and adds the findings to the reading.
 *
 * 0. What is turned into something else is left out (车棚改造为食堂), and so are names (文化路, 柳树湾小区).
 * 1. A word or a city-wide context that excludes the clause settles it.
 * 2. Each word is read in the light of the others (`meaningOf`): 充电 after 电动自行车, 防水 beside 屋面.
 * 3. Of the meanings, general heads yield to objects before them, places to objects after them.
 * 4. What is left are the matches; quantities go to the nearest.
 * 5. A clause that says nothing else may be excluded for weaker reasons, or speak of pipes of no known kind.
 */
export function resolveClause(reading: Reading): void {
  const turn = reading.words.findIndex(({ sense }) => sense.force === ">");
  const turned = turn < 0 ? [] : reading.words.slice(turn);
  if (turned.some(({ sense }) => sense.family)) reading.words = turned;
  reading.words = reading.words.filter((word, at, all) => !isInName(word, at, all));
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
    // 人民路沥青路面, 人民路绿化: the road has a name, and no community is there.
    if (tags === tag.named && isNamed && gist.words > (word.sense.family ? 1 : 0) && !reading.listed)
      return "city-road";
  }
  if (!inCity || !(gist.tags & tag.city)) return undefined;
  if (gist.family & family.road) return "city-road";
  if (gist.tags & tag.pipe) return "trunk-pipe";
  if (gist.family & family.open) return "plaza-or-park";
  return gist.family || gist.unlisted || gist.tags & works ? "city-facility" : undefined;
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
  let hasAny = false;
  let isBeside = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as Word;
    const { stance, force, tags } = word.sense;
    // A lift that is added is no place.
    const isPlace = stance === "~" && !(tags & tag.lift && all & tag.add);
    const next = words[at + 1];
    isBeside = hasAny && next?.start === word.end && (isBeside || next.sense.force === "^");
    if (isBeside) word.meaning = none;
    if ((isPlace && hasTarget && !isWorkedOn(words, at)) || (stance === "=" && hasObject)) word.meaning = none;
    if (!isPlace && (force === "*" || word.meaning.length > 0)) hasTarget = true;
    if (!isPlace && stance !== "=" && word.meaning.length > 0) hasObject = true;
    if (word.meaning.length > 0) hasAny = true;
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

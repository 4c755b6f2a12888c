import { foldTable } from "../measure/script-fold.ts";
import type { TableUnit } from "./codes.ts";
import type { Topic } from "./fields.ts";
import { headerWords, listSeparator, neutralWords, stageWords, unitWords } from "./words.ts";

/** What a header says. @internal */
export interface ReadHeader {
  /** What it may be about; several where its words are ambiguous. */
  readonly topics: readonly Topic[];
  readonly stage: "planned" | "done" | null;
  /** Each unit once. */
  readonly units: readonly TableUnit[];
}

/** The words of headers, ready to be looked up. @internal */
export interface HeaderLexicon {
  readonly topics: ReadonlyMap<string, readonly Topic[]>;
  readonly stages: ReadonlyMap<string, "planned" | "done">;
  readonly units: ReadonlyMap<string, TableUnit>;
}

/** Prepares the words of headers; once for each table. @internal */
export function headerLexicon(): HeaderLexicon {
  const topics = new Map<string, Topic[]>();
  for (const [topic, words] of Object.entries(headerWords))
    for (const word of words) topics.set(word, [...(topics.get(word) ?? []), topic as Topic]);
  const stages = new Map<string, "planned" | "done">();
  for (const stage of ["planned", "done"] as const) for (const word of stageWords[stage]) stages.set(word, stage);
  return { topics, stages, units: unitLexicon() };
}

/** The units by their words. @internal */
export function unitLexicon(): ReadonlyMap<string, TableUnit> {
  const units = new Map<string, TableUnit>();
  for (const [unit, words] of Object.entries(unitWords)) for (const word of words) units.set(word, unit as TableUnit);
  return units;
}

/** Writes a header or a unit in the one way of the lexicon: half-width, simplified, small letters, no spaces. @internal */
export function foldHeader(text: string): string {
  const table = foldTable();
  let folded = "";
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(table[text.charCodeAt(at)] as number);
  return folded.replace(/\s/g, "");
}

/**
 * Reads a header: its name, with groups above it (`资金来源/省级`), units and notes in brackets of either width or behind a
 * stroke or colon, and the words that tell what is planned from what is done. @internal
 */
export function readHeader(header: string, lexicon: HeaderLexicon): ReadHeader {
  const units = new Set<TableUnit>();
  const stages = new Set<"planned" | "done">();
  const words: string[] = [];
  const names: string[] = [];
  for (const part of foldHeader(header).split(/[()[\]/:]+/)) {
    const unit = lexicon.units.get(part);
    // A unit may be a name too, as 单元 is: it is a unit where a name stands before it.
    if (unit !== undefined && (!lexicon.topics.has(part) || names.some((name) => lexicon.topics.has(name)))) {
      units.add(unit);
      continue;
    }
    if (part === "") continue;
    words.push(part);
    const stage = lexicon.stages.get(part);
    if (stage !== undefined) stages.add(stage);
    else names.push(part);
  }
  // What says only "计划投资" is a name, not a word beside one.
  if (names.length === 0) return { topics: topicsOf(words.join(""), lexicon), stage: null, units: [...units] };
  const [stage = null] = stages.size === 1 ? stages : [];
  const name = nameIn(names, lexicon);
  if (name === undefined || stages.size > 1) return { topics: [], stage: null, units: [...units] };
  return readName(name, { stage, units }, lexicon);
}

function topicsOf(name: string, lexicon: HeaderLexicon): readonly Topic[] {
  return lexicon.topics.get(name) ?? [];
}

/** The one name among groups and notes; several names are one name only where the lexicon has them together. */
function nameIn(names: readonly string[], lexicon: HeaderLexicon): string | undefined {
  const joined = names.join("").replaceAll(listSeparator, "");
  if (names.length === 1 || lexicon.topics.has(joined)) return joined;
  const own = names.filter((name) => !neutralWords.includes(name));
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  return names.at(-1);
}

function readName(
  name: string,
  { stage, units }: { readonly stage: "planned" | "done" | null; readonly units: ReadonlySet<TableUnit> },
  lexicon: HeaderLexicon,
): ReadHeader {
  if (lexicon.topics.has(name)) return { topics: topicsOf(name, lexicon), stage, units: [...units] };
  // "总投资万元", "计划加装电梯", "加装电梯完成数".
  for (const [word, unit] of lexicon.units) {
    const rest = name.slice(0, -word.length);
    if (isWritten.has(unit) && name.endsWith(word) && lexicon.topics.has(rest))
      return readName(rest, { stage, units: new Set([...units, unit]) }, lexicon);
  }
  if (stage === null)
    for (const [word, said] of lexicon.stages) {
      const rest = name.startsWith(word)
        ? name.slice(word.length)
        : name.endsWith(word)
          ? name.slice(0, -word.length)
          : "";
      if (lexicon.topics.has(rest)) return { topics: topicsOf(rest, lexicon), stage: said, units: [...units] };
    }
  return { topics: [], stage, units: [...units] };
}

/** Units that follow a name without brackets. */
const isWritten: ReadonlySet<TableUnit> = new Set<TableUnit>([
  "yuan",
  "wan-yuan",
  "yi-yuan",
  "m2",
  "wan-m2",
  "m",
  "km",
]);

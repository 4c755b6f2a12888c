import { type Item, items } from "../../measure/codes.ts";
import type { Context } from "../../policy/types.ts";
import type { FundingSource } from "../codes.ts";
import { costOf } from "../ledger.ts";
import { partyKey } from "../parts/party-shares.ts";
import type { ShareFundingInput } from "../share-funding.ts";
import type { FundingProject, FundingScheme, SchemePart } from "../types.ts";
import { listVersions, type QuestionRules, rowFor, type Version } from "./list-versions.ts";
import { reachOf, signatureOf } from "./reach.ts";
import { anyRatio } from "./settle.ts";
import type { FundingFact } from "./types.ts";
import { type Box, enough, rowsOf, type World } from "./world.ts";

/** How many combinations of what is chosen from lists are gone through one by one. @internal */
export const mostWorlds = 256;

/** The combinations, or only their count where there are too many to go through. @internal */
export interface WorldList {
  readonly worlds: readonly World[];
  readonly count: number;
}

/**
 * Lists the ways to choose what is chosen from lists: the dated version that a plan year selects, the division, the year
 * of completion, the item of each measure. Choices that make no difference to the scheme are one.
 * @internal
 */
export function listWorlds(input: ShareFundingInput, ctx: Context<QuestionRules>): WorldList {
  const versions = listVersions(input, ctx);
  const years = new Set(versions.map(({ planYear }) => planYear));
  const divisions = new Set(versions.map(({ divisionCode }) => divisionCode));
  const builtYears = new Set(versions.map(({ builtYear }) => builtYear));
  let count = 0;
  const worlds: World[] = [];
  for (const version of versions) {
    const options = input.project.measures.map(({ item }) => (item === null ? itemClasses(version) : [item]));
    const size = options.reduce((product, { length }) => product * length, 1);
    count += size;
    if (count > mostWorlds) continue;
    for (const chosen of combine(options)) {
      const choices = new Map<FundingFact, string>();
      if (years.size > 1) choices.set("planYear", String(version.planYear));
      if (divisions.size > 1) choices.set("divisionCode", version.divisionCode);
      if (builtYears.size > 1) choices.set("builtYear", String(version.builtYear));
      chosen.forEach((item, index) => {
        if ((options[index] as readonly Item[]).length > 1)
          choices.set(`measures.${(input.project.measures[index] as { id: string }).id}.item`, item);
      });
      worlds.push(aWorld(input, version, chosen, choices));
    }
  }
  return { worlds: count > mostWorlds ? [] : worlds, count };
}

/** One item for each way in which the parts of a scheme can tell items apart. */
function itemClasses(version: Version): readonly Item[] {
  const classes = new Map<string, Item>();
  for (const item of items) {
    const key = version.scheme.parts.map((part) => signatureOf(part, rowFor(item, version), version)).join("|");
    if (!classes.has(key)) classes.set(key, item);
  }
  return [...classes.values()];
}

function combine<T>(options: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return options.reduce<readonly (readonly T[])[]>(
    (found, choices) => found.flatMap((chosen) => choices.map((choice) => [...chosen, choice])),
    [[]],
  );
}

function aWorld(
  input: ShareFundingInput,
  version: Version,
  chosen: readonly Item[],
  choices: ReadonlyMap<FundingFact, string>,
): World {
  const { scheme, divisionCode, planYear, builtYear, categoryFor } = version;
  const project: FundingProject = {
    ...input.project,
    divisionCode,
    ...(planYear === undefined ? {} : { planYear }),
    ...(builtYear === undefined ? {} : { builtYear }),
    measures: input.project.measures.map((measure, index) => ({ ...measure, item: chosen[index] as Item })),
  };
  const given = input.given ?? {};
  const categories = chosen.map((item) => categoryFor(item)?.category ?? null);
  const rows = rowsOf(project, categories);
  const box = new Map<FundingFact, { least: number; most: number }>();
  const readers = new Map<FundingFact, string[]>();
  const open = (fact: FundingFact, part: string, most: number): void => {
    readers.set(fact, [...(readers.get(fact) ?? []), part]);
    box.set(fact, fact.startsWith("given:") ? anyRatio : { least: 0, most: Math.max(box.get(fact)?.most ?? 0, most) });
  };
  for (const part of scheme.parts) {
    const reached = reachOf(part, rows, project);
    if (reached.length === 0) continue;
    for (const { fact, fenPer, scale } of openIn(part, project, given))
      open(fact, part.id, enough(costOf(reached), fenPer, scale));
  }
  return { project, scheme, given, categories, choices, box: box as Box, readers, sources: sourcesOf(scheme, project) };
}

/** An amount that a part needs and the project does not say, with the fen for each unit of it. */
interface OpenAmount {
  readonly fact: FundingFact;
  readonly fenPer: number;
  readonly scale: 1 | 100;
}

function openIn(
  part: SchemePart,
  { areaM2, householdCount }: FundingProject,
  given: Readonly<Record<string, string>>,
): readonly OpenAmount[] {
  const open: OpenAmount[] = [];
  if (part.kind === "capped-price-share" || part.kind === "base-adjusted-ratio") {
    if (areaM2 === undefined) open.push({ fact: "areaM2", fenPer: part.capFenPerM2, scale: 100 });
  }
  if (part.kind === "base-adjusted-ratio" && part.ratio === null && given[part.id] === undefined)
    open.push({ fact: `given:${part.id}`, fenPer: 1, scale: 1 });
  if (part.kind === "party-shares")
    for (const party of part.parties) {
      const key = partyKey(part, party);
      if (party.share === null && given[key] === undefined) open.push({ fact: `given:${key}`, fenPer: 1, scale: 1 });
    }
  if (part.kind === "fixed-amount" || part.kind === "capped-share") {
    const fen = part.kind === "fixed-amount" ? part.amountFen : part.capFen;
    const fenPer = typeof fen === "number" ? fen : leastValue(fen);
    if (part.per === "m2" && areaM2 === undefined) open.push({ fact: "areaM2", fenPer, scale: 100 });
    if (part.per === "household" && householdCount === undefined)
      open.push({ fact: "householdCount", fenPer, scale: 1 });
  }
  return open;
}

/** The smallest price that pays anything asks for the most units; the value of the division is at least that. */
function leastValue(values: readonly { readonly value: number }[]): number {
  return values.reduce((least, { value }) => (value > 0 && (least === 0 || value < least) ? value : least), 0);
}

function sourcesOf(scheme: FundingScheme, { pledges = [] }: FundingProject): ReadonlySet<FundingSource> {
  const sources = new Set<FundingSource>(pledges.map(({ source }) => source));
  for (const part of scheme.parts) {
    if (part.kind === "party-shares") for (const { source } of part.parties) sources.add(source);
    else sources.add(part.source);
    if (part.kind === "capped-price-share") {
      if (part.rest !== null) sources.add(part.rest);
      if (part.above !== null) sources.add(part.above);
    }
  }
  if (scheme.balance !== null) sources.add(scheme.balance);
  return sources;
}

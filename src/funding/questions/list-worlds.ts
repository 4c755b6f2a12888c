import { isWithinDivision } from "../../division/lineage.ts";
import { categoryTable } from "../../measure/category-of.ts";
import { type Item, items } from "../../measure/codes.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context, Pack } from "../../policy/types.ts";
import type { FundingSource } from "../codes.ts";
import { costOf, type LedgerRow } from "../ledger.ts";
import type { FundingRules } from "../rules.ts";
import type { ShareFundingInput } from "../share-funding.ts";
import type { FundingProject, FundingScheme, SchemePart } from "../types.ts";
import { reachOf, signatureOf } from "./reach.ts";
import { anyRatio } from "./settle.ts";
import type { FundingFact } from "./types.ts";
import { type Box, enough, rowsOf, type World } from "./world.ts";

/** Rules that asking back reads: those of the sharing of costs. @internal */
export type QuestionRules = Pick<FundingRules, "funding.scheme"> & MeasureRules;

/** How many combinations of what is chosen from lists are gone through one by one. @internal */
export const mostWorlds = 256;

/** The combinations, or only their count where there are too many to go through. @internal */
export interface WorldList {
  readonly worlds: readonly World[];
  readonly count: number;
}

/**
 * Lists the ways to choose what is chosen from lists: the dated version that a plan year selects, the division, the item
 * of each measure. Choices that make no difference to the scheme are one.
 * @internal
 */
export function listWorlds(input: ShareFundingInput, ctx: Context<QuestionRules>): WorldList {
  const versions = listVersions(input, ctx);
  const years = new Set(versions.map(({ planYear }) => planYear));
  const divisions = new Set(versions.map(({ divisionCode }) => divisionCode));
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
      chosen.forEach((item, index) => {
        if ((options[index] as readonly Item[]).length > 1)
          choices.set(`measures.${(input.project.measures[index] as { id: string }).id}.item`, item);
      });
      worlds.push(aWorld(input, version, chosen, choices));
    }
  }
  return { worlds: count > mostWorlds ? [] : worlds, count };
}

/** A scheme with the place, the year and the categories it goes with. */
interface Version {
  readonly scheme: FundingScheme;
  readonly divisionCode: string;
  readonly planYear: number | undefined;
  readonly categoryFor: ReturnType<typeof categoryTable>;
}

function listVersions(input: ShareFundingInput, ctx: Context<QuestionRules>): readonly Version[] {
  const { project } = input;
  if (project.planYear !== undefined) return versionsOf(input, ctx, [project.planYear]);
  const versions = versionsOf(input, ctx, planYears(ctx, project.divisionCode));
  // A version that no 31 December falls into is found by the day of the question only.
  return versions.length > 0 ? versions : versionsOf(input, ctx, [undefined]);
}

function versionsOf(
  input: ShareFundingInput,
  ctx: Context<QuestionRules>,
  years: readonly (number | undefined)[],
): readonly Version[] {
  const versions = new Map<string, Version>();
  for (const planYear of years) {
    for (const divisionCode of divisionsFor(input, ctx, planYear)) {
      const lookup = { divisionCode, planYear };
      const resolved = input.scheme === undefined ? resolveRule(ctx, "funding.scheme", lookup) : null;
      if (resolved !== null && !resolved.found) continue;
      const scheme = input.scheme ?? (resolved as { readonly value: FundingScheme }).value;
      const categoryFor = categoryTable(ctx, lookup);
      const ref = resolved === null ? null : [resolved.ref.pack, resolved.ref.from, resolved.ref.to];
      const key = JSON.stringify([ref, divisionCode, items.map((item) => categoryFor(item)?.category ?? null)]);
      if (!versions.has(key)) versions.set(key, { scheme, divisionCode, planYear, categoryFor });
    }
  }
  return [...versions.values()];
}

/** One plan year of every stretch in which the rules dated by plan year stay the same; none to choose where no rule is. */
function planYears(ctx: Context<QuestionRules>, divisionCode: string): readonly (number | undefined)[] {
  const years = new Set<number>();
  const read = (pack: Pack<QuestionRules>, rule: keyof QuestionRules): void => {
    const found = pack.rules[rule];
    if (found?.datedBy !== "plan-year") return;
    years.add(1);
    // A day stands for its year: rules are looked up on 31 December.
    for (const { from, to } of found.series) for (const day of [from, to]) if (day) years.add(Number(day.slice(0, 4)));
  };
  for (const pack of ctx.packs) {
    if (pack.divisionCode !== null && !areRelated(divisionCode, pack.divisionCode)) continue;
    read(pack, "funding.scheme");
    read(pack, "measure.category_of_item");
  }
  return years.size === 0 ? [undefined] : [...years].sort((a, b) => a - b);
}

function areRelated(a: string, b: string): boolean {
  return isWithinDivision(a, b) || isWithinDivision(b, a);
}

/** The division given; or, where the scheme goes by smaller ones, those that lie in it. */
function divisionsFor(
  { project, scheme }: ShareFundingInput,
  ctx: Context<QuestionRules>,
  planYear: number | undefined,
): readonly string[] {
  const { divisionCode } = project;
  const resolved = resolveRule(ctx, "funding.scheme", { divisionCode, planYear });
  const parts = (scheme ?? (resolved.found ? resolved.value : undefined))?.parts ?? [];
  const smaller = new Set<string>();
  let isSplit = false;
  for (const part of parts) {
    const codes = valueDivisions(part);
    if (codes.length > 0 && !codes.some((code) => isWithinDivision(divisionCode, code))) isSplit = true;
    for (const code of [...codes, ...(("scope" in part && part.scope?.divisionCodes) || [])])
      if (code !== divisionCode && isWithinDivision(code, divisionCode)) smaller.add(code);
  }
  return isSplit && smaller.size > 0 ? [...smaller].sort() : [divisionCode];
}

function valueDivisions(part: SchemePart): readonly string[] {
  const value =
    part.kind === "capped-price-share"
      ? part.share
      : part.kind === "base-adjusted-ratio"
        ? part.ratio
        : part.kind === "fixed-amount"
          ? part.amountFen
          : null;
  return typeof value === "object" && value !== null ? value.flatMap(({ divisionCodes }) => divisionCodes) : [];
}

/** One item for each way in which the parts of a scheme can tell items apart. */
function itemClasses(version: Version): readonly Item[] {
  const classes = new Map<string, Item>();
  for (const item of items) {
    const key = version.scheme.parts
      .map((part) => signatureOf(part, rowFor(item, version), version.divisionCode))
      .join("|");
    if (!classes.has(key)) classes.set(key, item);
  }
  return [...classes.values()];
}

function rowFor(item: Item, { categoryFor }: Version): LedgerRow {
  const measure = { id: item, item, costFen: 0 as LedgerRow["measure"]["costFen"] };
  const category = categoryFor(item)?.category ?? null;
  return rowsOf({ id: item, divisionCode: "", measures: [measure] }, [category])[0] as LedgerRow;
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
  const { scheme, divisionCode, planYear, categoryFor } = version;
  const project: FundingProject = {
    ...input.project,
    divisionCode,
    ...(planYear === undefined ? {} : { planYear }),
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
    const reached = reachOf(part, rows, divisionCode);
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
  if (part.kind === "fixed-amount") {
    const fenPer = typeof part.amountFen === "number" ? part.amountFen : leastValue(part.amountFen);
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

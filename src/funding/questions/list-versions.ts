import { isWithinDivision } from "../../division/lineage.ts";
import { categoryTable } from "../../measure/category-of.ts";
import { type Item, items } from "../../measure/codes.ts";
import type { MeasureRules } from "../../measure/rules.ts";
import type { Context, Pack } from "../../policy/types.ts";
import { firstYear, lastYear } from "../check-scheme.ts";
import { findScheme } from "../find-scheme.ts";
import type { LedgerRow } from "../ledger.ts";
import type { FundingRules } from "../rules.ts";
import type { ShareFundingInput } from "../share-funding.ts";
import type { FundingMeasure, FundingProject, FundingScheme, SchemePart } from "../types.ts";
import { reachOf } from "./reach.ts";
import { rowsOf } from "./world.ts";

/** Rules that asking back reads: those of the sharing of costs. @internal */
export type QuestionRules = Pick<FundingRules, "funding.scheme"> & MeasureRules;

/** A scheme with the place, the years and the categories it goes with. @internal */
export interface Version {
  readonly scheme: FundingScheme;
  readonly divisionCode: string;
  readonly planYear: number | undefined;
  readonly builtYear: number | undefined;
  readonly categoryFor: ReturnType<typeof categoryTable>;
}

/** Lists the versions of a scheme that the place, the plan year and the year of completion select. @internal */
export function listVersions(input: ShareFundingInput, ctx: Context<QuestionRules>): readonly Version[] {
  const versions = datedVersions(input, ctx);
  if (input.project.builtYear !== undefined) return versions;
  const years = builtYears(versions, input.project);
  return years.length < 2
    ? versions
    : versions.flatMap((version) => years.map((builtYear) => ({ ...version, builtYear })));
}

/** One year of completion of every stretch that the parts which may reach a measure tell apart; none where they tell none. */
function builtYears(versions: readonly Version[], { measures }: FundingProject): readonly number[] {
  const firsts = new Set<number>();
  for (const version of versions) {
    for (const part of version.scheme.parts) {
      const { builtFromYear, builtByYear } = ("scope" in part && part.scope) || {};
      const isReached = ({ item }: FundingMeasure): boolean =>
        item === null || reachOf(part, [rowFor(item, version)], version).length > 0;
      if (!measures.some(isReached)) continue;
      if (builtFromYear !== undefined && builtFromYear > firstYear) firsts.add(builtFromYear);
      if (builtByYear !== undefined && builtByYear < lastYear) firsts.add(builtByYear + 1);
    }
  }
  const sorted = [...firsts].sort((a, b) => a - b);
  return sorted.flatMap((first, index) => (index === 0 ? [first - 1, first] : [first]));
}

function datedVersions(input: ShareFundingInput, ctx: Context<QuestionRules>): readonly Version[] {
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
  const { project } = input;
  const versions = new Map<string, Version>();
  for (const planYear of years) {
    for (const divisionCode of divisionsFor(input, ctx, planYear)) {
      const lookup = { divisionCode, planYear };
      const found = findScheme(input.scheme, lookup, ctx);
      if (!found.found) continue;
      const { scheme, layers } = found;
      const categoryFor = categoryTable(ctx, lookup);
      const refs = layers.map(({ rule }) => (rule === null ? null : [rule.pack, rule.from, rule.to]));
      const key = JSON.stringify([refs, divisionCode, items.map((item) => categoryFor(item)?.category ?? null)]);
      if (!versions.has(key))
        versions.set(key, { scheme, divisionCode, planYear, builtYear: project.builtYear, categoryFor });
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
  const found = findScheme(scheme, { divisionCode, planYear }, ctx);
  const parts = found.found ? found.scheme.parts : [];
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
  return divisionValues(part).flatMap((value) =>
    typeof value === "object" && value !== null ? value.flatMap(({ divisionCodes }) => divisionCodes) : [],
  );
}

/** The values of a part that may differ by division. */
function divisionValues(
  part: SchemePart,
): readonly (string | number | null | readonly { readonly divisionCodes: readonly string[] }[])[] {
  switch (part.kind) {
    case "capped-price-share":
      return [part.share];
    case "capped-share":
      return [part.share, part.capFen];
    case "base-adjusted-ratio":
      return [part.ratio];
    case "fixed-amount":
      return [part.amountFen];
    default:
      return [];
  }
}

/** A row of an item, as a version puts it in a category. @internal */
export function rowFor(item: Item, { categoryFor }: Version): LedgerRow {
  const measure = { id: item, item, costFen: 0 as LedgerRow["measure"]["costFen"] };
  const category = categoryFor(item)?.category ?? null;
  return rowsOf({ id: item, divisionCode: "", measures: [measure] }, [category])[0] as LedgerRow;
}

import { listPacks } from "../policy/list-packs.ts";
import { type RuleLookup, resolveRule } from "../policy/resolve-rule.ts";
import type { Context, Pack } from "../policy/types.ts";
import { categoryTable, type FoundCategory } from "./category-of.ts";
import { type Item, items } from "./codes.ts";
import type { MeasureRules } from "./rules.ts";
import type { TextAlias } from "./scan-types.ts";

/** What classification needs of the packs for one place and date. @internal */
export interface PreparedRules {
  readonly categoryFor: (item: Item) => FoundCategory | null;
  /** One list for as long as the packs stay the same: the index of its words is built once. */
  readonly aliases: readonly TextAlias[];
}

interface Entry extends PreparedRules {
  /** What it was prepared for: copies, as the caller may change its own. */
  readonly asked: Required<RuleLookup> & {
    readonly on: string;
    readonly include: Context<MeasureRules>["include"];
    readonly packs: readonly Pack<MeasureRules>[];
  };
}

/** The rules last prepared, by their most local pack. Never changes an answer. */
const memo: WeakMap<object, Entry> = new WeakMap();

/** Reads the rules of classification once for many texts with the same packs, date and place. @internal */
export function prepareRules(ctx: Context<MeasureRules>, lookup: RuleLookup): PreparedRules {
  const { packs } = ctx;
  const local = packs.at(-1);
  const kept = local === undefined ? undefined : memo.get(local);
  if (kept !== undefined && isFor(kept, ctx, lookup)) return kept;
  const asked = {
    on: ctx.on,
    divisionCode: lookup.divisionCode,
    planYear: lookup.planYear,
    include: ctx.include?.slice(),
    packs: packs.slice(),
  };
  const findCategory = categoryTable(ctx, lookup);
  const categories = new Map(items.map((item) => [item, findCategory(item)]));
  const categoryFor = (item: Item): FoundCategory | null => categories.get(item) ?? null;
  const prepared: Entry = { categoryFor, aliases: aliasesOf(ctx, lookup), asked };
  if (local !== undefined) memo.set(local, prepared);
  return prepared;
}

function isFor(
  { asked }: Entry,
  { on, include, packs }: Context<MeasureRules>,
  { divisionCode, planYear }: RuleLookup,
): boolean {
  return (
    asked.on === on &&
    asked.divisionCode === divisionCode &&
    asked.planYear === planYear &&
    isSameList(asked.packs, packs) &&
    isSameList(asked.include ?? [], include ?? [])
  );
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}

/** Every pack may add words; none takes any away. */
function aliasesOf(ctx: Context<MeasureRules>, lookup: RuleLookup): readonly TextAlias[] {
  // From general to local, so that the words stand in the order of the packs.
  const packs = [...listPacks(ctx.packs, "measure.aliases", lookup.divisionCode)].reverse();
  return packs.flatMap((pack) => {
    const resolved = resolveRule({ ...ctx, packs: [pack] }, "measure.aliases", lookup);
    return resolved.found ? resolved.value : [];
  });
}

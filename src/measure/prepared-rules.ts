import { resolveRule, type RuleLookup } from "../policy/resolve-rule.ts";
import type { Context, Pack } from "../policy/types.ts";
import { categoryTable, type FoundCategory } from "./category-of.ts";
import type { Item } from "./codes.ts";
import type { MeasureRules } from "./rules.ts";
import type { TextAlias } from "./scan-types.ts";

/** What classification needs of the packs for one place and date. @internal */
export interface PreparedRules {
  readonly categoryFor: (item: Item) => FoundCategory | null;
  /** One list for as long as the packs stay the same: the index of its words is built once. */
  readonly aliases: readonly TextAlias[];
}

interface Entry extends PreparedRules {
  readonly packs: readonly Pack<MeasureRules>[];
  readonly key: string;
}

/** The rules last prepared, by their most local pack. Never changes an answer. */
const memo: WeakMap<object, Entry> = new WeakMap();

/** Reads the rules of classification once for many texts with the same packs, date and place. @internal */
export function prepareRules(ctx: Context<MeasureRules>, lookup: RuleLookup): PreparedRules {
  const { packs } = ctx;
  const local = packs.at(-1);
  const key = `${ctx.on} ${lookup.divisionCode} ${lookup.planYear} ${ctx.include}`;
  const kept = local === undefined ? undefined : memo.get(local);
  if (kept !== undefined && kept.key === key && kept.packs.length === packs.length && kept.packs.every((pack, index) => pack === packs[index])) return kept;
  const prepared: Entry = { categoryFor: categoryTable(ctx, lookup), aliases: aliasesOf(ctx, lookup), packs: [...packs], key };
  if (local !== undefined) memo.set(local, prepared);
  return prepared;
}

/** Every pack may add words; none takes any away. */
function aliasesOf(ctx: Context<MeasureRules>, lookup: RuleLookup): readonly TextAlias[] {
  return ctx.packs.flatMap((pack) => {
    if (pack.rules["measure.aliases"] === undefined) return [];
    const resolved = resolveRule({ ...ctx, packs: [pack] }, "measure.aliases", lookup);
    return resolved.found ? resolved.value : [];
  });
}

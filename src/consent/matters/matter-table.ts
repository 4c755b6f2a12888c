import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Item } from "../../measure/codes.ts";
import { resolveRule } from "../../policy/resolve-rule.ts";
import type { Context } from "../../policy/types.ts";
import type { CalledMatter, ConsentRules, ItemMatter, MatterMap } from "../rules.ts";
import type { MatterQuestion } from "./types.ts";

/** An entry of the map, and the rule that gives it; none where the caller does, or nobody. @internal */
export interface TableEntry<T> {
  readonly value: T | undefined;
  readonly refs: readonly RuleRef[];
}

/** Maps in force, those of the caller and of the place before the national one. @internal */
export interface MatterTable {
  readonly ofItem: (item: Item) => TableEntry<ItemMatter>;
  readonly ofOther: (kind: "sources" | "changes", code: string) => TableEntry<CalledMatter>;
  readonly issues: readonly Issue[];
  readonly isEmpty: boolean;
}

/** Resolves the map once for each pack alone, so that a local one gives only what it sets otherwise. @internal */
export function matterTable({ map, divisionCode }: MatterQuestion, ctx: Context<ConsentRules>): MatterTable {
  const found = ctx.packs
    .map((pack) => resolveRule({ ...ctx, packs: [pack] }, "consent.matters", { divisionCode }))
    .reverse()
    .filter((resolved) => resolved.found);
  const maps: readonly { readonly value: Partial<MatterMap>; readonly refs: readonly RuleRef[] }[] = [
    ...(map === undefined ? [] : [{ value: map, refs: [] }]),
    ...found.map(({ value, ref }) => ({ value, refs: [ref] })),
  ];
  const find = <T>(
    entriesOf: (map: Partial<MatterMap>) => Readonly<Record<string, T>> | undefined,
    code: string,
  ): TableEntry<T> => {
    for (const { value, refs } of maps) {
      const entries = entriesOf(value);
      if (entries !== undefined && Object.hasOwn(entries, code)) return { value: entries[code], refs };
    }
    return { value: undefined, refs: [] };
  };
  return {
    ofItem: (item) => find(({ items }) => items, item),
    ofOther: (kind, code) => find<CalledMatter>((entries) => entries[kind], code),
    issues: found.flatMap(({ issues }) => issues),
    isEmpty: maps.length === 0,
  };
}

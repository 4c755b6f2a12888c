import { significantDigits } from "../division/lineage.ts";
import type { Pack } from "./types.ts";

/** The packs of one rule, as places in the list: by how many digits a division must begin with, and by which. */
type RuleIndex = ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;

/** A list of packs: what it held when it was indexed, and the rules that were asked for. */
interface PackIndex {
  readonly packs: readonly Pack<object>[];
  readonly isFrozen: boolean;
  readonly repeatsId: boolean;
  readonly byRule: Map<string, RuleIndex>;
}

/** The index of each list. Never changes an answer: a list that is not frozen is held against what it was. */
const memo: WeakMap<readonly Pack<object>[], PackIndex> = new WeakMap();

/** Tells whether two packs have one id. @internal */
export function repeatsId(packs: readonly Pack<object>[]): boolean {
  return indexOf(packs).repeatsId;
}

/** Lists the packs that have a rule and hold for a place, from local to general. @internal */
export function listPacks<Rules extends object>(
  packs: readonly Pack<Rules>[],
  rule: keyof Rules & string,
  divisionCode: string | undefined,
): readonly Pack<Rules>[] {
  const { byRule } = indexOf(packs);
  let byPrefix = byRule.get(rule);
  if (byPrefix === undefined) {
    byPrefix = indexRule(packs, rule);
    byRule.set(rule, byPrefix);
  }
  const places: number[] = [];
  for (const [length, placed] of byPrefix) {
    if (divisionCode === undefined) for (const list of placed.values()) places.push(...list);
    // A code that is shorter than a prefix does not begin with it.
    else if (length <= divisionCode.length) places.push(...(placed.get(divisionCode.slice(0, length)) ?? []));
  }
  return places.sort((a, b) => b - a).map((place) => packs[place] as Pack<Rules>);
}

function indexOf(packs: readonly Pack<object>[]): PackIndex {
  const kept = memo.get(packs);
  if (kept !== undefined && (kept.isFrozen || isSame(kept.packs, packs))) return kept;
  const index = {
    packs: packs.slice(),
    isFrozen: Object.isFrozen(packs),
    repeatsId: new Set(packs.map(({ id }) => id)).size < packs.length,
    byRule: new Map<string, RuleIndex>(),
  };
  memo.set(packs, index);
  return index;
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((entry, place) => entry === now[place]);
}

function indexRule(packs: readonly Pack<object>[], rule: string): RuleIndex {
  const byLength = new Map<number, Map<string, number[]>>();
  packs.forEach(({ rules, divisionCode }, place) => {
    if ((rules as Readonly<Record<string, unknown>>)[rule] === undefined) return;
    const prefix = divisionCode === null ? "" : significantDigits(divisionCode);
    const placed = byLength.get(prefix.length) ?? new Map<string, number[]>();
    const places = placed.get(prefix) ?? [];
    places.push(place);
    byLength.set(prefix.length, placed.set(prefix, places));
  });
  return byLength;
}

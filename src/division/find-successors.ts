import { readDivisions } from "./read-list.ts";
import type { Division, DivisionList } from "./types.ts";

/**
 * Codes that took the place of one that was dropped: in the next list, of the same province and level, new there, and of
 * the same name or of the same stem, as where a county becomes a district. Divisions that were merged under another name
 * are not found. @internal
 */
export function findSuccessors(code: string, list: DivisionList): readonly Division[] {
  const { byCode, all } = readDivisions(list);
  const last = byCode.get(code)?.at(-1);
  if (last === undefined || last.listedTo === null) return [];
  const next = list.lists[list.lists.indexOf(last.listedTo) + 1];
  return all.filter(
    (other) =>
      other.listedFrom === next &&
      other.level === last.level &&
      other.code.slice(0, 2) === code.slice(0, 2) &&
      stemOf(other.name, list.endings) === stemOf(last.name, list.endings),
  );
}

/** A name without its kind; one of a single character keeps it. */
function stemOf(name: string, endings: readonly string[]): string {
  return name.length > 2 && endings.some((ending) => name.endsWith(ending)) ? name.slice(0, -1) : name;
}

import type { CivilDate } from "../kernel/brand.ts";
import { civilDate } from "../kernel/civil-date.ts";
import { findSuccessors } from "./find-successors.ts";
import { isDivisionCode } from "./lineage.ts";
import { readDivisions } from "./read-list.ts";
import type { Division, DivisionFinding, DivisionList } from "./types.ts";

/**
 * Tells which division a code stood for on a day. 查询行政区划代码在某日的效力。
 *
 * The lists are known month by month, so a day is answered by the lists before and after it: where both have the code
 * under one name it is listed, where neither has it it is not, and where they differ the day of the change is not known.
 * A list counts for the whole of its month. After the newest list that one decides alone.
 *
 * @param code - Six digits; of nine or twelve the first six are looked up.
 * @param on - The day asked for.
 * @param list - The published lists, such as `cnDivisions`.
 * @throws RangeError if `on` is not a civil date.
 *
 * @example
 * ```ts
 * import { findDivision } from "jiugai/division";
 * import { cnDivisions } from "jiugai/divisions/cn";
 * import { civilDate } from "jiugai/kernel";
 * const of = (code: string, day: string) => findDivision(code, civilDate(day), cnDivisions);
 * of("220381", "2019-06-01").division?.name; // => "公主岭市"
 * of("220381", "2020-06-01").status; // => "unknown"
 * of("220381", "2021-06-01").status; // => "not-listed"
 * of("220381", "2021-06-01").successors.map(({ code }) => code); // => ["220184"]
 * ```
 */
export function findDivision(code: string, on: CivilDate, list: DivisionList): DivisionFinding {
  const month = civilDate(on).slice(0, 7);
  const key = isDivisionCode(code) ? code.slice(0, 6) : code;
  const history = readDivisions(list).byCode.get(key) ?? [];
  const earlier = list.lists.filter((listed) => listed <= month).at(-1) ?? null;
  const later = list.lists.find((listed) => listed >= month) ?? null;
  const before = earlier === null ? null : inList(history, earlier);
  const after = later === null ? before : inList(history, later);
  const isKnown = earlier !== null && before === after;
  const finding = { code, on, between: [earlier, later] as const, history, successors: findSuccessors(key, list) };
  if (!isKnown) return { ...finding, status: "unknown", division: null };
  return before === null
    ? { ...finding, status: "not-listed", division: null }
    : { ...finding, status: "listed", division: before };
}

/** The division that a list has under the code, `null` where it has none. */
function inList(history: readonly Division[], month: string): Division | null {
  return (
    history.find(
      ({ listedFrom, listedTo }) =>
        (listedFrom === null || listedFrom <= month) && (listedTo === null || month <= listedTo),
    ) ?? null
  );
}

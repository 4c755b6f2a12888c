import type { CivilDate } from "../kernel/brand.ts";
import { findDivision } from "./find-division.ts";
import type { DivisionList } from "./types.ts";

/**
 * Writes the full name of a division on a day, from the province down; `null` where any part is not known. 行政区划全称。
 *
 * @throws RangeError if `on` is not a civil date.
 *
 * @example
 * ```ts
 * import { nameOfDivision } from "jiugai/division";
 * import { cnDivisions } from "jiugai/divisions/cn";
 * import { civilDate } from "jiugai/kernel";
 * nameOfDivision("220184", civilDate("2021-06-01"), cnDivisions); // => "吉林省长春市公主岭市"
 * ```
 */
export function nameOfDivision(code: string, on: CivilDate, list: DivisionList): string | null {
  const { division } = findDivision(code, on, list);
  if (division === null) return null;
  if (division.parentCode === null) return division.name;
  const above = nameOfDivision(division.parentCode, on, list);
  return above === null ? null : above + division.name;
}

import { corps } from "../division/reporting-units.ts";
import { isSquareMetres } from "../kernel/area.ts";
import type { CivilDate } from "../kernel/brand.ts";
import { addDays, isCivilDate } from "../kernel/civil-date.ts";
import { readScaled } from "../money/decimal-text.ts";
import type { QuantityKind, TableKind, TableUnit } from "./codes.ts";
import { placesOf, unitsThatFit } from "./fields.ts";
import { foldHeader } from "./read-header.ts";
import type { TableColumn, TableReader } from "./types.ts";
import {
  categoryWords,
  corpsWords,
  dayPattern,
  landKindWords,
  listSeparators,
  monthPattern,
  noCategory,
  noWords,
  planScaleWords,
  unitWords,
  yearPattern,
  yearSpanPattern,
  yesWords,
} from "./words.ts";

/** Why a cell gives no value. @internal */
export interface CellFault {
  readonly fault: "unreadable" | "unit-not-stated" | "unit-wrong";
}

const unreadable: CellFault = { fault: "unreadable" };
const unitNotStated: CellFault = { fault: "unit-not-stated" };
const unitWrong: CellFault = { fault: "unit-wrong" };

/** Tells a fault from a value. @internal */
export function isCellFault(value: unknown): value is CellFault {
  return value === unreadable || value === unitNotStated || value === unitWrong;
}

/**
 * Reads a cell that is not blank, trimmed: the value as the record has it, or why there is none. Only returns have the Corps
 * in the place of a division. @internal
 */
export function readCell(text: string, { cell, unit }: TableColumn, reader: TableReader<TableKind>): unknown {
  if (cell === "text") return text.length <= 200 ? text : unreadable;
  if (cell === "works-text") return text.length <= 10_000 ? [{ id: "1", text }] : unreadable;
  const half = halfWidth(text);
  switch (cell) {
    case "division-code":
      return readDivision(half, reader.kind === "progress-record") ?? unreadable;
    case "year":
      return readYear(half, reader) ?? unreadable;
    case "year-or-span":
      return readYear(half, reader) ?? readSpan(half) ?? unreadable;
    case "date":
      return readDay(half, reader) ?? unreadable;
    case "yes-no":
      return readYesNo(half.toLowerCase()) ?? unreadable;
    case "land-kind":
      return codeOf(half, landKindWords) ?? unreadable;
    case "plan-scale":
      return codeOf(half, planScaleWords) ?? unreadable;
    case "categories":
      return readCategories(half) ?? unreadable;
    default:
      return readQuantity(half, cell, unit);
  }
}

/** Letters, digits and signs of full width as those of half width. */
function halfWidth(text: string): string {
  return /[\uff01-\uff5e\u3000\u00a0]/.test(text)
    ? text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\s/g, " ")
    : text;
}

const codePattern = /^(?!00)(?:\d{6}|\d{9}|\d{12})$/;

function readDivision(text: string, takesCorps: boolean): string | undefined {
  if (codePattern.test(text)) return text;
  return takesCorps && corpsWords.includes(text) ? corps : undefined;
}

function readYear(text: string, reader: TableReader<TableKind>): number | undefined {
  const said = yearPattern.exec(text)?.[1] ?? monthPattern.exec(text)?.[1] ?? readDay(text, reader)?.slice(0, 4);
  return said === undefined ? undefined : yearWithin(said);
}

/** The years that the schemas let pass. */
function yearWithin(text: string): number | undefined {
  const year = Number(text);
  return year >= 1900 && year <= 2100 ? year : undefined;
}

function readSpan(text: string): { readonly from: number; readonly to: number } | undefined {
  const [, first, last] = yearSpanPattern.exec(text) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [yearWithin(first), yearWithin(last)];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

function readDay(text: string, { serialDates }: TableReader<TableKind>): CivilDate | undefined {
  const said = dayPattern.exec(text);
  if (said !== null) {
    const [, year, , month = said[5] ?? said[7] ?? "", day = said[6] ?? said[8] ?? ""] = said;
    const on = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isCivilDate(on) ? on : undefined;
  }
  // Five digits lie between 1927 and 2173; fewer would make days of what are years.
  if (serialDates === null || !/^[1-9]\d{4}$/.test(text)) return undefined;
  return addDays((serialDates === "from-1900" ? "1899-12-30" : "1904-01-01") as CivilDate, Number(text));
}

function readYesNo(text: string): boolean | undefined {
  if (yesWords.includes(text)) return true;
  return noWords.includes(text) ? false : undefined;
}

function codeOf<C extends string>(text: string, words: Readonly<Record<C, readonly string[]>>): C | undefined {
  for (const code in words) if (words[code].includes(text)) return code;
  return undefined;
}

function readCategories(text: string): readonly string[] | undefined {
  if (text === noCategory) return [];
  const found: string[] = [];
  for (const word of text.split(listSeparators)) {
    const category = codeOf(word, categoryWords);
    if (category === undefined || found.includes(category)) return undefined;
    found.push(category);
  }
  return found;
}

/** Digits, alone or in groups of three, decimals, and a unit behind them. */
const numeral = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([^\d.,\s].*)?$/;

function readQuantity(text: string, cell: QuantityKind, stated: TableUnit | null): number | CellFault {
  const [, whole, decimals = "", written] = numeral.exec(text) ?? [];
  if (whole === undefined) return unreadable;
  const unit = written === undefined ? stated : unitIn(written, cell);
  if (unit === null) return unitNotStated;
  // What the header says and what the cell says must be one; machines and pieces count the same.
  if (unit === undefined || (stated !== null && placesOf[unit] !== placesOf[stated])) return unitWrong;
  const short = decimals.replace(/\.?0+$/, "");
  const scaled = readScaled(whole.replaceAll(",", "") + short, placesOf[unit]);
  if (!Number.isSafeInteger(scaled)) return unreadable;
  if (cell !== "area" && cell !== "length") return scaled;
  return isSquareMetres(scaled / 100) ? scaled / 100 : unreadable;
}

function unitIn(written: string, cell: QuantityKind): TableUnit | undefined {
  const word = foldHeader(written);
  return unitsThatFit[cell].find((unit) => unitWords[unit].includes(word));
}

import { corps } from "../division/reporting-units.ts";
import type { Fen } from "../kernel/brand.ts";
import { toWanYuan, toYuan } from "../money/yuan.ts";
import type { CellKind, QuantityKind, TableKind, TableUnit } from "./codes.ts";
import { type FieldShape, fieldShapes, placesOf, type TableFields, unitsThatFit } from "./fields.ts";
import type { TableRecords, TextTable } from "./types.ts";
import {
  categoryWords,
  corpsWords,
  headerWords,
  landKindWords,
  listSeparator,
  noCategory,
  noWords,
  planScaleWords,
  stageWords,
  unitBrackets,
  unitWords,
  yesWords,
} from "./words.ts";

/** A column to write: its field, and the unit where it is not the first one. 输出列。 */
export interface WrittenColumn<K extends TableKind> {
  readonly field: TableFields[K];
  /** Yuan, m² or m where left out. 单位。 */
  readonly unit?: TableUnit;
}

/**
 * Writes records as rows of text under Chinese headers: the inverse of `recordsFromRows`. 表格输出。
 *
 * What a record leaves out is blank. Amounts are exact in any unit. Only the columns asked for are written, so what no
 * column holds (the buildings of a community, the parts of a plan) is not in the rows.
 *
 * @param kind - What the records are.
 * @param columns - In the order to be written; all of the kind where left out.
 * @throws RangeError if a field is none of the kind, or a unit does not fit it.
 *
 * @example
 * ```ts
 * import { rowsFromRecords } from "jiugai/table";
 * const records = [{ id: "c1", name: "南湖小区", divisionCode: "220104", floorAreaM2: 19500 }];
 * rowsFromRecords("community", records as never, [{ field: "name" }, { field: "floorAreaM2", unit: "wan-m2" }]);
 * // => { headers: ["小区名称", "建筑面积（万平方米）"], rows: [["南湖小区", "1.95"]] }
 * ```
 */
export function rowsFromRecords<K extends TableKind>(
  kind: K,
  records: readonly TableRecords[K][],
  columns: readonly WrittenColumn<K>[] = fieldShapes[kind].map(({ field }) => ({ field: field as TableFields[K] })),
): TextTable {
  const writers = columns.map(({ field, unit }) => {
    const shape = fieldShapes[kind].find((one) => one.field === field);
    if (shape === undefined) throw new RangeError(`rowsFromRecords: ${field} is no field of ${kind}`);
    const fitting = unitsOf(shape.cell);
    const written = unit ?? fitting?.[0];
    if (written !== undefined && fitting?.includes(written) !== true)
      throw new RangeError(`rowsFromRecords: ${written} is no unit of ${field}`);
    return { shape, keys: field.split("."), unit: written };
  });
  return {
    headers: writers.map(({ shape, unit }) => headerOf(shape, unit)),
    rows: records.map((record) =>
      writers.map(({ shape, keys, unit }) => writeCell(valueAt(record, keys), shape.cell, unit)),
    ),
  };
}

function unitsOf(cell: CellKind): readonly TableUnit[] | undefined {
  return (unitsThatFit as Partial<Record<CellKind, readonly TableUnit[]>>)[cell];
}

function headerOf({ field, topic }: FieldShape, unit: TableUnit | undefined): string {
  const stage = /^(planned|done)\./.exec(field)?.[1] as "planned" | "done" | undefined;
  const name = `${stage === undefined ? "" : stageWords[stage][0]}${headerWords[topic][0]}`;
  const [open, close] = unitBrackets;
  return unit === undefined ? name : `${name}${open}${unitWords[unit][0]}${close}`;
}

function valueAt(record: object, keys: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of keys) {
    if (value === undefined) return undefined;
    value = Array.isArray(value)
      ? value.find(({ source }) => source === key)?.amountFen
      : (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

function writeCell(value: unknown, cell: CellKind, unit: TableUnit | undefined): string {
  if (value === undefined) return "";
  switch (cell) {
    case "division-code":
      return value === corps ? corpsWords[0] : String(value);
    case "yes-no":
      return value === true ? yesWords[0] : noWords[0];
    case "land-kind":
      return landKindWords[value as keyof typeof landKindWords][0];
    case "plan-scale":
      return planScaleWords[value as keyof typeof planScaleWords][0];
    case "categories": {
      const words = (value as readonly (keyof typeof categoryWords)[]).map((category) => categoryWords[category][0]);
      return words.length === 0 ? noCategory : words.join(listSeparator);
    }
    case "works-text":
      return (value as readonly { readonly text?: string }[]).map(({ text = "" }) => text).join(listSeparator);
    case "money":
    case "area":
    case "length":
    case "households":
    case "people":
      return writeQuantity(value as number, cell, unit as TableUnit);
    default:
      return String(value);
  }
}

/** Exact: the whole number of the smallest part, with its point moved. */
function writeQuantity(value: number, cell: QuantityKind, unit: TableUnit): string {
  const isHundredths = cell === "area" || cell === "length";
  const whole = isHundredths ? Math.round(value * 100) : value;
  if (unit === "yuan") return toYuan(whole as Fen);
  if (unit === "wan-yuan") return toWanYuan(whole as Fen);
  const places = placesOf[unit];
  if (places === 0) return String(whole);
  const digits = String(whole).padStart(places + 1, "0");
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, "");
}

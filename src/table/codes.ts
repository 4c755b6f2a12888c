import type { FundingSource } from "../funding/codes.ts";
import type { AreaWork, CountedWork, PipeKind } from "../progress/codes.ts";

/** What the rows of a table may be. 表格种类：小区、计划与进展、改造方案。 */
export const tableKinds = ["community", "progress-record", "community-plan"] as const;

/** What the rows of a table are. 表格种类。 */
export type TableKind = (typeof tableKinds)[number];

/** Units in which a column may count or measure. 表格计量单位。 */
export const tableUnits = [
  "yuan",
  "wan-yuan",
  "yi-yuan",
  "m2",
  "wan-m2",
  "m",
  "km",
  "household",
  "wan-household",
  "person",
  "wan-person",
  "building",
  "entrance",
  "machine",
  "piece",
  "place",
] as const;

/** A unit in which a column counts or measures. 表格计量单位。 */
export type TableUnit = (typeof tableUnits)[number];

/** How the text of a cell is read. 单元格读法。 */
export const cellKinds = [
  "text",
  "works-text",
  "division-code",
  "year",
  "year-or-span",
  "date",
  "yes-no",
  "land-kind",
  "plan-scale",
  "categories",
  "money",
  "area",
  "length",
  "households",
  "people",
  "buildings",
  "entrances",
  "machines",
  "pieces",
] as const;

/** How the text of a cell is read. 单元格读法。 */
export type CellKind = (typeof cellKinds)[number];

/** Cells that hold a number with a unit. @internal */
export type QuantityKind = Extract<
  CellKind,
  "money" | "area" | "length" | "households" | "people" | "buildings" | "entrances" | "machines" | "pieces"
>;

/** Columns that a table must have, or the caller must stand in for. 必备列。 */
export const requiredColumns = [
  "id",
  "name",
  "divisionCode",
  "planYear",
  "isPlanned",
  "categories",
  "scale",
  "measures",
] as const;

/** A column that a table must have, or the caller must stand in for. 必备列。 */
export type RequiredColumn = (typeof requiredColumns)[number];

/** Works and money of a record of progress, one column each. 改造内容与资金字段。 */
export type WorksField = CountedWork | AreaWork | `pipesM.${PipeKind}` | `investment.${FundingSource}`;

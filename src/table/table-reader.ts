import type { Issue } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import type { CellKind, QuantityKind, TableKind, TableUnit } from "./codes.ts";
import { type FieldShape, fieldShapes, requiredOf, unitsThatFit } from "./fields.ts";
import { tableIssue } from "./issues.ts";
import { headerLexicon, type ReadHeader, readHeader } from "./read-header.ts";
import type { TableColumn, TableOptions, TableReader } from "./types.ts";

/**
 * Tells what the columns of an office's table are, once for all its rows. 识别表头。
 *
 * A header is its name, the groups above it joined with a stroke (`joinHeaders`), and a unit in brackets. Known words are
 * synonyms of one field each; a word that may mean several fields, such as 中央资金, and works of which nobody says whether they
 * are planned or done, are ambiguous and ask `options.columns` or `options.worksOf`. A column that is not known is not
 * read, and a warning names it.
 *
 * @param headers - One for each column, as written; a column without a header may hold nothing.
 * @param options - What kind of table it is, and what its headers do not say.
 * @returns Plain data for `readTableRow`, or every fault of the headers.
 *
 * @issue table.column_not_read — a header that is no known word, or no fact of this kind of record
 * @issue table.ambiguous_header — a header that may mean several fields
 * @issue table.column_repeated — two columns, or a column and a constant, that mean one field
 * @issue table.header_unit — a unit that the field cannot have
 * @issue table.column_missing — what a record cannot do without, neither a column nor a constant
 * @issue table.header_not_found — a header in the options that the table does not have
 *
 * @example
 * ```ts
 * import { tableReader } from "jiugai/table";
 * const reader = tableReader(["小区名称", "建筑面积（万平方米）"], { kind: "community", idFrom: "小区名称", constants: { divisionCode: "220104" } });
 * reader.ok && reader.value.columns.map(({ field, unit }) => [field, unit]); // => [["name", null], ["floorAreaM2", "wan-m2"], ["id", null]]
 * ```
 */
export function tableReader<K extends TableKind>(
  headers: readonly string[],
  options: TableOptions<K>,
): Outcome<TableReader<K>> {
  const { kind, serialDates = null } = options;
  const constants = options.constants ?? ({} as TableReader<K>["constants"]);
  const lexicon = headerLexicon();
  const warnings: Issue[] = [];
  const faults: Issue[] = listUnknown(headers, options);
  const columns: TableColumn[] = [];
  const add = (index: number, header: string, shape: FieldShape, unit: TableUnit | null): void => {
    const path = ["headers", index];
    const { field, cell } = shape;
    const keys = field.split(".");
    // The column whose text is the id too says once that it is blank.
    const isRequired =
      requiredOf[kind].some((name) => name === field) &&
      cell !== "works-text" &&
      !columns.some((column) => column.index === index && column.isRequired);
    const earlier = columns.find((column) => column.field === field);
    const isConstant = Object.hasOwn(constants, keys[0] as string);
    if (earlier === undefined && !isConstant) columns.push({ index, header, field, keys, cell, unit, isRequired });
    else
      faults.push(
        tableIssue("error", "table.column_repeated", { header, field, other: earlier?.header ?? null }, { path }),
      );
  };
  headers.forEach((header, index) => {
    const path = ["headers", index];
    const said = readHeader(header, lexicon);
    const chosen =
      options.columns !== undefined && Object.hasOwn(options.columns, header) ? options.columns[header] : undefined;
    if (chosen === null) return;
    const found = fieldShapes[kind].filter(({ field, topic }) =>
      chosen === undefined ? isMeant(field, topic, said, options) : field === chosen,
    );
    const [shape, ...others] = found;
    if (shape === undefined) {
      if (header.trim() !== "" && header !== options.idFrom)
        warnings.push(tableIssue("warning", "table.column_not_read", { header }, { path }));
    } else if (others.length > 0) {
      const fields = found.map(({ field }) => field);
      faults.push(tableIssue("error", "table.ambiguous_header", { header, fields }, { path }));
    } else {
      const unit = unitOf(shape.cell, said, options);
      if (unit === undefined)
        faults.push(tableIssue("error", "table.header_unit", { header, units: said.units }, { path }));
      else add(index, header, shape, unit);
    }
  });
  if (options.idFrom !== undefined) {
    const index = headers.indexOf(options.idFrom);
    if (index >= 0) add(index, options.idFrom, { field: "id", topic: "id", cell: "text" }, null);
  }
  for (const field of requiredOf[kind])
    if (
      !Object.hasOwn(constants, field) &&
      !columns.some((column) => column.field === field) &&
      !isFaulty(field, faults)
    )
      faults.push(tableIssue("error", "table.column_missing", { field }));
  return hasIssues(faults) ? fail(faults) : succeed({ kind, headers, columns, constants, serialDates }, warnings);
}

/** A field with a fault of its own is not missing too. */
function isFaulty(field: string, faults: readonly Issue[]): boolean {
  return faults.some(({ params }) => params["field"] === field);
}

function listUnknown(headers: readonly string[], options: TableOptions<TableKind>): Issue[] {
  const named = [...Object.keys(options.columns ?? {}), ...(options.idFrom === undefined ? [] : [options.idFrom])];
  return named
    .filter((header) => !headers.includes(header))
    .map((header) => tableIssue("error", "table.header_not_found", { header }));
}

/** Works and their money are planned or done; any other field is neither, and a header that says so means something else. */
function isMeant(field: string, topic: string, said: ReadHeader, { worksOf }: TableOptions<TableKind>): boolean {
  if (!said.topics.some((one) => one === topic)) return false;
  const stage = /^(planned|done)\./.exec(field)?.[1];
  if (stage === undefined) return said.stage === null || (said.stage === "planned" && isOfPlan(field));
  return stage === (said.stage ?? worksOf ?? stage);
}

/** In a plan all money is planned. */
function isOfPlan(field: string): boolean {
  return field === "investmentFen" || field.startsWith("sources.");
}

/** `undefined` where the header has a unit that does not fit; `null` where each cell must have one. */
function unitOf(cell: CellKind, said: ReadHeader, options: TableOptions<TableKind>): TableUnit | null | undefined {
  const fitting = (unitsThatFit as Partial<Record<CellKind, readonly TableUnit[]>>)[cell];
  const [unit, other] = said.units;
  if (fitting === undefined) return unit === undefined ? null : undefined;
  if (unit !== undefined) return other === undefined && fitting.includes(unit) ? unit : undefined;
  if (cell === "money") return options.moneyUnit ?? null;
  if (cell === "area") return options.areaUnit ?? null;
  if (cell === "length") return options.lengthUnit ?? null;
  return unitsThatFit[cell as QuantityKind][0];
}

import { type Issue, inputIssue } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import type { TableKind } from "./codes.ts";
import { tableIssue } from "./issues.ts";
import { type CellFault, isCellFault, readCell } from "./read-cell.ts";
import type { TableColumn, TableReader, TableRecords } from "./types.ts";
import { blankWords } from "./words.ts";

/**
 * Reads a row of a table into its record. 读取一行。
 *
 * A blank cell, or a dash or a stroke alone, leaves its fact out. Numbers may have separators, full-width digits and a unit of
 * their own, which must be that of the header; days are written `2021-05-10`, `2021/5/10`, `2021.5.10`, `2021年5月10日` or
 * `20210510`; a year may stand as a day or a month, and two years with a dash between them are a span. Nothing is rounded and
 * nothing guessed: any other text is a fault of its cell.
 *
 * @param reader - From `tableReader`.
 * @param row - Text by column; a row that ends early has blanks there.
 * @param index - Number of the row, from 0, for the paths of issues.
 * @returns The record, not frozen, or every fault of the row, each at `["rows", index, column]`.
 *
 * @unit amounts: fen · areas: m² · lengths: m
 * @issue table.cell_missing — a blank where the record needs a value
 * @issue table.cell_unreadable — text that is no number, day, year, code or word of the column
 * @issue table.unit_not_stated — an amount, area or length without a unit anywhere
 * @issue table.cell_unit — a unit that does not fit, or not that of the header
 * @issue table.cells_beyond_headers — text to the right of the last header
 * @issue input.out_of_order — completed before it was started, or accepted before it was completed
 *
 * @example
 * ```ts
 * import { readTableRow, tableReader } from "jiugai/table";
 * const reader = tableReader(["小区编号", "小区名称", "区划代码", "户数"], { kind: "community" });
 * const row = reader.ok && readTableRow(reader.value, ["c1", "南湖小区", "220104", "１，２４０户"]);
 * row && row.ok && row.value.householdCount; // => 1240
 * ```
 */
export function readTableRow<K extends TableKind>(
  reader: TableReader<K>,
  row: readonly string[],
  index = 0,
): Outcome<TableRecords[K]> {
  const record: Record<string, unknown> = { ...reader.constants };
  const faults: Issue[] = [];
  for (const column of reader.columns) {
    const text = textAt(row, column.index);
    if (typeof text !== "string") {
      faults.push(
        inputIssue("input.invalid_type", { expected: "string", received: typeof text }, pathTo(index, column)),
      );
    } else if (blankWords.includes(text)) {
      if (column.cell === "works-text") record["measures"] = [];
      if (column.isRequired)
        faults.push(
          tableIssue("error", "table.cell_missing", { header: column.header }, { path: pathTo(index, column) }),
        );
    } else {
      const value = readCell(text, column, reader);
      if (isCellFault(value)) faults.push(faultOf(value, column, text, index));
      else if (column.cell !== "year-or-span" || typeof value === "number") place(record, column.keys, value);
      else if (hasSpan(reader)) faults.push(faultOf({ fault: "unreadable" }, column, text, index));
      else record["builtYearSpan"] = value;
    }
  }
  const unread = new Set(faults.map(({ path }) => path[2]));
  checkBeyond(reader, row, index, faults);
  checkOrder(reader, { record, unread }, index, faults);
  return hasIssues(faults) ? fail(faults) : succeed(record as unknown as TableRecords[K]);
}

function pathTo(index: number, column: TableColumn): readonly (string | number)[] {
  return ["rows", index, column.index];
}

function textAt(row: readonly string[], index: number): unknown {
  const text: unknown = row[index] ?? "";
  return typeof text === "string" ? text.trim() : text;
}

/** Puts a value where it belongs; money goes into a list by source. */
function place(record: Record<string, unknown>, keys: readonly string[], value: unknown): void {
  let holder = record;
  const last = keys.length - 1;
  for (let at = 0; at < last; at++) {
    const key = keys[at] as string;
    if (key === "investment" || key === "sources") {
      const list = (holder[key] ?? []) as unknown[];
      list.push({ source: keys[last], amountFen: value });
      holder[key] = list;
      return;
    }
    const inner = (holder[key] ?? {}) as Record<string, unknown>;
    holder[key] = inner;
    holder = inner;
  }
  holder[keys[last] as string] = value;
}

function faultOf({ fault }: CellFault, column: TableColumn, text: string, index: number): Issue {
  const { header, cell } = column;
  const path = pathTo(index, column);
  if (fault === "unreadable") return tableIssue("error", "table.cell_unreadable", { header, text, cell }, { path });
  return tableIssue(
    "error",
    fault === "unit-wrong" ? "table.cell_unit" : "table.unit_not_stated",
    { header, text },
    { path },
  );
}

/** The span has columns of its own, or is a constant. */
function hasSpan({ columns, constants }: TableReader<TableKind>): boolean {
  return Object.hasOwn(constants, "builtYearSpan") || columns.some(({ keys }) => keys[0] === "builtYearSpan");
}

function checkBeyond(
  { headers }: TableReader<TableKind>,
  row: readonly string[],
  index: number,
  faults: Issue[],
): void {
  for (let column = headers.length; column < row.length; column++)
    if (!blankWords.includes(String(textAt(row, column)))) {
      const params = { headerCount: headers.length, cellCount: row.length };
      faults.push(tableIssue("error", "table.cells_beyond_headers", params, { path: ["rows", index, column] }));
      return;
    }
}

const orders = [
  ["startedOn", "completedOn"],
  ["completedOn", "acceptedOn"],
] as const;

/** What the doors of the records check too: days and years that must follow each other. */
function checkOrder(
  reader: TableReader<TableKind>,
  { record, unread }: { readonly record: Record<string, unknown>; readonly unread: ReadonlySet<unknown> },
  index: number,
  faults: Issue[],
): void {
  const columnsOf = (field: string): number[] =>
    reader.columns.filter((column) => column.field === field).map((column) => column.index);
  const pathOf = (field: string): readonly (string | number)[] => ["rows", index, ...columnsOf(field)];
  if (reader.kind === "progress-record")
    for (const [earlier, later] of orders) {
      const next = record[later] as string | undefined;
      const first = record[earlier] as string | undefined;
      // A day that could not be read has a fault of its own.
      if (columnsOf(earlier).some((column) => unread.has(column))) continue;
      if (next !== undefined && (first === undefined || first > next))
        faults.push(inputIssue("input.out_of_order", { after: earlier }, pathOf(later)));
    }
  const { from, to } = (record["builtYearSpan"] ?? {}) as { readonly from?: number; readonly to?: number };
  if (from !== undefined && to !== undefined && from > to) {
    const params = { minimum: from, inclusive: true, of: "number" };
    faults.push(inputIssue("input.too_small", params, pathOf("builtYearSpan.to")));
  }
}

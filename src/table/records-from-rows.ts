import type { Issue } from "../kernel/issue.ts";
import { fail, hasIssues, type Outcome, succeed } from "../kernel/outcome.ts";
import type { TableKind } from "./codes.ts";
import { readTableRow } from "./read-table-row.ts";
import { tableReader } from "./table-reader.ts";
import type { TableOptions, TableRecords } from "./types.ts";

/**
 * Reads an office's table, rows of text under Chinese headers, into records. 表格读取。
 *
 * All or nothing: one fault of a header or a cell refuses the table, and every fault is listed, by row and column. A row
 * that is all blank is passed over. To go on with the rows that are sound, prepare `tableReader` once and call
 * `readTableRow` for each. Works are carried as text; `classifyText` tells what they are. Ids used twice are found by
 * `checkAnnualPlan` and by the doors of lists, not here.
 *
 * @param rows - Text by row and column, as a spreadsheet shows it.
 * @param headers - One for each column; of two header rows, what `joinHeaders` makes.
 * @param options - What kind of table it is, and what its headers do not say.
 * @returns The records in the order of the rows; warnings name the columns that were not read.
 *
 * @unit amounts: fen · areas: m² · lengths: m
 * @issue table.column_not_read — see `tableReader` for the issues of headers
 * @issue table.cell_unreadable — see `readTableRow` for the issues of cells
 *
 * @example
 * ```ts
 * import { recordsFromRows } from "jiugai/table";
 * const headers = ["编号", "区划代码", "是否列入计划", "户数", "建筑面积（万平方米）", "开工时间", "计划加装电梯（部）", "备注"];
 * const rows = [["c1", "220102", "是", "240", "1.95", "2021年5月10日", "3", "沿街"]];
 * const read = recordsFromRows(rows, headers, { kind: "progress-record", constants: { planYear: 2021, categories: [] } });
 * read.ok && read.value[0]?.floorAreaM2; // => 19500
 * read.ok && read.value[0]?.planned; // => { elevatorCount: 3 }
 * read.issues.map(({ code, path }) => [code, path]); // => [["table.column_not_read", ["headers", 7]]]
 * ```
 */
export function recordsFromRows<K extends TableKind>(
  rows: readonly (readonly string[])[],
  headers: readonly string[],
  options: TableOptions<K>,
): Outcome<readonly TableRecords[K][]> {
  const reader = tableReader(headers, options);
  if (!reader.ok) return reader;
  const records: TableRecords[K][] = [];
  const faults: Issue[] = [];
  rows.forEach((row, index) => {
    if (row.every((text) => typeof text === "string" && text.trim() === "")) return;
    const read = readTableRow(reader.value, row, index);
    if (read.ok) records.push(read.value);
    else faults.push(...read.issues);
  });
  return hasIssues(faults) ? fail(faults) : succeed(records, reader.issues);
}

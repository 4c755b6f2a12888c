import type { TextTable } from "../types.ts";
import { citationCells, citationColumns } from "./citation-columns.ts";
import type { PackRow } from "./rows-of-pack.ts";

/**
 * Writes rows of open data as text, for `toCsv`; headers are the names of the fields. 规则包开放数据转为表格。
 *
 * Several citations stand in one cell, in the same order in every column, with ` | ` between them; what is not given is
 * blank.
 *
 * @param rows - From `rowsOfPack`; of several packs one after another where wanted.
 *
 * @example
 * ```ts
 * import { hefei } from "jiugai/policies/cn";
 * import { rowsOfPack, tableOfPackRows, toCsv } from "jiugai/table";
 * const { headers, rows } = tableOfPackRows(rowsOfPack(hefei));
 * headers.slice(0, 4); // => ["pack", "verifiedOn", "divisionCode", "rule"]
 * toCsv([headers, ...rows]).startsWith("pack,verifiedOn,"); // => true
 * ```
 */
export function tableOfPackRows(rows: readonly PackRow[]): TextTable {
  return {
    headers: [...valueColumns, ...citationColumns],
    rows: rows.map((row) => [...valueColumns.map((name) => row[name] ?? ""), ...citationCells(row.cites)]),
  };
}

const valueColumns = [
  "pack",
  "verifiedOn",
  "divisionCode",
  "rule",
  "unit",
  "datedBy",
  "from",
  "to",
  "status",
  "valueJson",
  "warning",
  "gapBefore",
] as const satisfies readonly (keyof PackRow)[];

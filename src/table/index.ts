/**
 * Tables as offices have them: rows of text under Chinese headers, the statistics return, open data. 表格、统计报表、开放数据。
 *
 * Text in, text out: reading and writing the files is the caller's, see `docs/examples/read-excel.mjs`. Nothing is guessed;
 * what a header or a cell does not say is an issue with its place.
 *
 * @packageDocumentation
 */
export {
  type CellKind,
  cellKinds,
  type RequiredColumn,
  requiredColumns,
  type TableKind,
  type TableUnit,
  tableKinds,
  tableUnits,
  type WorksField,
} from "./codes.ts";
export type { CommunityField, CommunityPlanField, ProgressField, TableField, TableFields } from "./fields.ts";
export type { TableIssue, TableIssueParams } from "./issues.ts";
export { joinHeaders } from "./join-headers.ts";
export { type PackRow, type PackRowCitation, rowsOfPack } from "./open-data/rows-of-pack.ts";
export { tableOfPackRows } from "./open-data/table-of-pack-rows.ts";
export { tableOfPublished } from "./open-data/table-of-published.ts";
export { readTableRow } from "./read-table-row.ts";
export { recordsFromRows } from "./records-from-rows.ts";
export { rowsFromRecords, type WrittenColumn } from "./rows-from-records.ts";
export type { StatisticsColumn } from "./statistics/columns.ts";
export { statisticsReturn } from "./statistics/statistics-return.ts";
export { type StatisticsTables, type StatisticsWords, tablesOfReturn } from "./statistics/tables-of-return.ts";
export type {
  ReturnedPlan,
  ReturnedProgress,
  ReturnedProject,
  ReturnedResults,
  StatisticsReturn,
  StatisticsReturnInput,
} from "./statistics/types.ts";
export { tableReader } from "./table-reader.ts";
export { toCsv } from "./to-csv.ts";
export type { TableColumn, TableOptions, TableReader, TableRecords, TextTable } from "./types.ts";

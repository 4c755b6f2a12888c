import type { PublishedTable } from "../../progress/reconciliation/types.ts";
import type { TextTable } from "../types.ts";
import { citationCells, citationColumns } from "./citation-columns.ts";
import type { PackRowCitation } from "./rows-of-pack.ts";

/**
 * Writes a published table, such as a month's series of starts, as text with its citation in every row. 公布数据开放格式。
 *
 * One row for each printed figure, its digits as printed; the rows of the printed totals come last, under `total`.
 *
 * @param table - As `reconcile` takes it.
 * @param citation - Where it was published.
 *
 * @example
 * ```ts
 * import { tableOfPublished } from "jiugai/table";
 * const table = { columns: [{ id: "startedCommunities" }], rows: [{ id: "220000", cells: { startedCommunities: "1159" } }] };
 * const citation = { source: "mohurd-2022-12", title: null, titleEn: null, isOwnTitle: false, docNo: null, issuer: null,
 *   issuedOn: null, locator: null, confidence: "verified-secondary" as const, quote: null };
 * tableOfPublished(table as never, citation).rows[0]?.slice(0, 5); // => ["220000", "startedCommunities", "1159", "1", "mohurd-2022-12"]
 * ```
 */
export function tableOfPublished(table: PublishedTable, citation: PackRowCitation): TextTable {
  const cite = citationCells([citation]);
  const scales = new Map(table.columns.map(({ id, scale = 1 }) => [id, scale]));
  return {
    headers: ["row", "column", "printed", "scale", ...citationColumns],
    rows: [
      ...table.rows.flatMap(({ id, cells }) =>
        Object.entries(cells).map(([column, printed]) => [
          id,
          column,
          printed,
          String(scales.get(column) ?? 1),
          ...cite,
        ]),
      ),
      ...Object.entries(table.total ?? {}).map(([column, { printed, scale = 1 }]) => [
        "total",
        column,
        printed,
        String(scale),
        ...cite,
      ]),
    ],
  };
}

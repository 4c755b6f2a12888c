/**
 * Joins two or more header rows with merged cells into one header for each column. 多行表头合并。
 *
 * A blank to the right of a group belongs to it where both columns have a header below; `资金来源` over `省级` becomes
 * `资金来源/省级`. A header that goes down over the rows stands alone.
 *
 * @param headerRows - Text by row and column, the uppermost first; a merged cell may have its text once or in every cell.
 *
 * @example
 * ```ts
 * import { joinHeaders } from "jiugai/table";
 * joinHeaders([["小区名称", "资金来源（万元）", ""], ["", "省级", "市级"]]); // => ["小区名称", "资金来源（万元）/省级", "资金来源（万元）/市级"]
 * ```
 */
export function joinHeaders(headerRows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.max(0, ...headerRows.map((row) => row.length));
  const rows = headerRows.map((row) => Array.from({ length: width }, (_, column) => (row[column] ?? "").trim()));
  const hasBelow = (level: number, column: number): boolean =>
    rows.slice(level + 1).some((row) => row[column] !== "" && row[column] !== rows[level]?.[column]);
  rows.forEach((row, level) => {
    for (let column = 1; column < width; column++)
      if (
        row[column] === "" &&
        hasBelow(level, column) &&
        hasBelow(level, column - 1) &&
        isInGroup(rows, level, column)
      )
        row[column] = row[column - 1] as string;
  });
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => row[column] as string)
      .filter((text, level, texts) => text !== "" && text !== texts[level - 1])
      .join("/"),
  );
}

/** A group does not reach beyond the one above it. */
function isInGroup(rows: readonly (readonly string[])[], level: number, column: number): boolean {
  return rows.slice(0, level).every((row) => row[column] === row[column - 1]);
}

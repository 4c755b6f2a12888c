/**
 * Writes rows as CSV (RFC 4180): commas, lines that end in CR LF, quotes where a cell needs them. 输出CSV文本。
 *
 * Cells are written as they are. A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula and may run it:
 * where the text comes from people who are not trusted, set `guardFormulas`, which puts an apostrophe before such a cell
 * unless it is a plain number. For Excel in Chinese, put a byte-order mark (U+FEFF) before the text.
 *
 * @example
 * ```ts
 * import { toCsv } from "jiugai/table";
 * toCsv([["name", "note"], ["A", "new, \"as planned\""]]); // => "name,note\r\nA,\"new, \"\"as planned\"\"\"\r\n"
 * toCsv([["=1+1"]], { guardFormulas: true }); // => "'=1+1\r\n"
 * ```
 */
export function toCsv(
  rows: readonly (readonly string[])[],
  options: { readonly guardFormulas?: boolean } = {},
): string {
  const guard = options.guardFormulas === true;
  return rows.map((row) => `${row.map((text) => writeCell(text, guard)).join(",")}\r\n`).join("");
}

function writeCell(text: string, guard: boolean): string {
  const cell = guard && /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// Reads a district's list of communities from an Excel file, and writes the records back as another one.
//
//   npm install read-excel-file@9 write-excel-file@4
//   node docs/examples/read-excel.mjs communities.xlsx 220104 out.xlsx
//
// The library reads and writes rows of text and no files. These two packages read and write .xlsx in Node and in browsers, and
// have releases this year; jiugai does not depend on them. xlsx 0.18.5, the last on npm, has a known vulnerability in reading
// (CVE-2023-30533) that only later releases elsewhere mend.
import { zhCN } from "jiugai/locale/zh-cn";
import { formatIssue } from "jiugai/report";
import { joinHeaders, recordsFromRows, rowsFromRecords } from "jiugai/table";
import { readSheet } from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";

const [input, divisionCode, output] = process.argv.slice(2);
if (input === undefined || divisionCode === undefined) {
  console.error("node docs/examples/read-excel.mjs <in.xlsx> <division code> [<out.xlsx>]");
  process.exit(2);
}

/** The text of a cell: a day without its time, a number with the digits of the file, nothing for a blank. */
function textOf(cell) {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === "boolean") return cell ? "是" : "否";
  return String(cell);
}

// `parseNumber` keeps the digits as they stand in the file: no number becomes a float on the way.
const sheet = (await readSheet(input, { parseNumber: (digits) => digits })).map((row) => row.map(textOf));

// The header may have two rows with merged cells: here the second one is part of it where its first cell is blank.
const headerCount = sheet[1]?.[0] === "" ? 2 : 1;
const headers = joinHeaders(sheet.slice(0, headerCount));

// A row of totals is no community: blanked, so that the numbers of the rows stay those of the sheet.
const isTotal = (row) => /^(?:合计|总计|小计)$/.test((row.find((text) => text !== "") ?? "").replace(/\s/g, ""));
const rows = sheet.slice(headerCount).map((row) => (isTotal(row) ? [] : row));

const read = recordsFromRows(rows, headers, {
  kind: "community",
  // What the sheet does not say: the division, ids (the names serve), and what its running numbers are (nothing).
  constants: headers.some((header) => header.includes("区划")) ? {} : { divisionCode },
  ...(headers.includes("小区名称") && !headers.includes("小区编号") ? { idFrom: "小区名称" } : {}),
  ...(headers.includes("序号") ? { columns: { 序号: null } } : {}),
});

for (const issue of read.issues) {
  const [where, index, column] = issue.path;
  const place = where === "rows" ? `第${index + headerCount + 1}行第${column + 1}列：` : "";
  console.error(place + formatIssue({ ...issue, path: [] }, zhCN));
}
if (!read.ok) process.exit(1);

console.log(
  `${read.value.length}个小区，共${read.value.reduce((sum, { householdCount = 0 }) => sum + householdCount, 0)}户`,
);
if (output !== undefined) {
  const table = rowsFromRecords("community", read.value);
  await writeExcelFile([table.headers, ...table.rows]).toFile(output);
}

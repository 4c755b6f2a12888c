// Reads a district's list of communities from an Excel file, and writes the records back as another one.
//
//   npm install read-excel-file@9 write-excel-file@4
//   node docs/examples/read-excel.mjs communities.xlsx 220104 out.xlsx
//
// The library reads and writes rows of text and no files. These two packages read and write .xlsx in Node and in browsers; jiugai
// does not depend on them. What xlsx 0.18.5, the last on npm, and exceljs 4.4.0 do with a file of a stranger is no longer
// mended, which is why neither stands here.

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

const read = recordsFromRows(sheet.slice(headerCount), headers, {
  kind: "community",
  // What the sheet does not say: the division, ids (the names serve), and what its running numbers are (nothing).
  constants: headers.includes("行政区划代码") ? {} : { divisionCode },
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
  const { headers: written, rows } = rowsFromRecords("community", read.value);
  await writeExcelFile([written, ...rows]).toFile(output);
}

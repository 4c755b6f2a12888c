import type { TableIssueParams } from "../../../table/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";
import { plural, quote } from "../plural.ts";

/** Messages about tables. 表格类英文提示。 @internal */
export const tableIssues: Messages<TableIssueParams> = {
  "table.column_not_read": ({ header }) => `The column ${quote(header)} is not known and was not read.`,
  "table.ambiguous_header": ({ header, fields }, words) =>
    `The column ${quote(header)} may mean several things: ${words.format.list(fields.map((field) => fieldText(field, words)))}. Please say which.`,
  "table.column_repeated": ({ header, other }) =>
    other === null
      ? `What the column ${quote(header)} says is already given for all rows.`
      : `The columns ${quote(header)} and ${quote(other)} mean the same.`,
  "table.header_unit": ({ header }) => `The unit in the header ${quote(header)} does not fit the column.`,
  "table.column_missing": ({ field }, { labels }) => `There is no column for the ${labels["required-column"][field]}.`,
  "table.header_not_found": ({ header }) => `The table has no column ${quote(header)}.`,
  "table.cell_missing": ({ header }) => `${quote(header)} must not be blank.`,
  "table.cell_unreadable": ({ header, text, cell }, { labels }) =>
    `${quote(text)} under ${quote(header)} cannot be read; it should be ${labels["table-cell"][cell]}.`,
  "table.unit_not_stated": ({ header, text }) =>
    `${quote(text)} under ${quote(header)} has no unit, and the header has none either.`,
  "table.cell_unit": ({ header, text }) =>
    `The unit of ${quote(text)} under ${quote(header)} is not that of the column.`,
  "table.cells_beyond_headers": ({ headerCount, cellCount }) =>
    `The row has ${plural(cellCount, "cell")} for ${plural(headerCount, "header")}, with text beyond the last header.`,
  "table.no_rows_for_year": ({ planYear }) => `The summary has nothing of the plan year ${planYear}.`,
  "table.sizes_left_out": ({ divisionCode, buildingCount, householdCount, floorAreaM2 }, words) =>
    `Projects in ${place(divisionCode, words)} leave sizes out, so the totals are too small: no buildings in ${buildingCount}, no households in ${householdCount}, no floor area in ${floorAreaM2}.`,
  "table.projects_differ": ({ divisionCode, stage, listedCount, summedCount }, words) =>
    `Projects ${words.labels["progress-stage"][stage]} in ${place(divisionCode, words)}: ${words.format.number(listedCount)} are listed, but the summary counts ${words.format.number(summedCount)}.`,
};

function place(divisionCode: string, { labels }: Words): string {
  return divisionCode === "corps" ? `the ${labels["statistics-column"].corps}` : divisionCode;
}

/** A field as its column is called: `planned.investment.central-finance` is “planned: central finance subsidy”. */
function fieldText(field: string, { labels }: Words): string {
  const [, stage, , name = field] = /^(?:(planned|done)\.)?((?:investment|sources)\.)?(.+)$/.exec(field) ?? [];
  const text = wordIn(name, labels.source, labels["statistics-column"]);
  return stage === undefined ? text : `${stage}: ${text}`;
}

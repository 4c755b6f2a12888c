import type { TableIssueParams } from "../../../table/issues.ts";
import type { Messages, Words } from "../../messages.ts";
import { wordIn } from "../../word-in.ts";

/** Messages about tables. 表格类提示文字。 @internal */
export const tableIssues: Messages<TableIssueParams> = {
  "table.column_not_read": ({ header }) => `无法识别“${header}”列，未读取。`,
  "table.ambiguous_header": ({ header, fields }, words) =>
    `“${header}”列含义不唯一，可能为：${words.format.list(fields.map((field) => fieldText(field, words)))}；请指定。`,
  "table.column_repeated": ({ header, other }) =>
    other === null ? `“${header}”列的内容已统一给定，不应另设列。` : `“${header}”列与“${other}”列含义相同。`,
  "table.header_unit": ({ header }) => `“${header}”列所注单位与该列内容不符。`,
  "table.column_missing": ({ field }, { labels }) => `缺少“${labels["required-column"][field]}”列。`,
  "table.header_not_found": ({ header }) => `表中没有“${header}”列。`,
  "table.cell_missing": ({ header }) => `“${header}”为必填内容，不得为空。`,
  "table.cell_unreadable": ({ header, text, cell }, { labels }) =>
    `“${header}”列的“${text}”无法读取，应为${labels["table-cell"][cell]}。`,
  "table.unit_not_stated": ({ header, text }) => `“${header}”列的“${text}”未注明单位，表头也未注明。`,
  "table.cell_unit": ({ header, text }) => `“${header}”列的“${text}”所带单位与该列不符。`,
  "table.cells_beyond_headers": ({ headerCount, cellCount }) =>
    `该行有${cellCount}列，多于表头的${headerCount}列，且多出部分有内容。`,
  "table.no_rows_for_year": ({ planYear }) => `汇总数据中没有${planYear}年度的内容。`,
  "table.sizes_left_out": ({ divisionCode, buildingCount, householdCount, floorAreaM2 }, words) =>
    `${place(divisionCode, words)}有项目未填报规模，合计数偏小：未填楼栋数的项目${words.format.number(buildingCount)}个，未填户数的${words.format.number(householdCount)}个，未填建筑面积的${words.format.number(floorAreaM2)}个。`,
  "table.projects_differ": ({ divisionCode, stage, listedCount, summedCount }, words) =>
    `${place(divisionCode, words)}的${words.labels["progress-stage"][stage]}项目，逐项所列为${words.format.number(listedCount)}个，汇总数为${words.format.number(summedCount)}个，两者不一致。`,
};

function place(divisionCode: string, { labels }: Words): string {
  return divisionCode === "corps" ? labels["statistics-column"].corps : `行政区划${divisionCode}`;
}

/** A field as its column is called: `planned.investment.central-finance` is 计划的中央财政补助. */
function fieldText(field: string, { labels }: Words): string {
  const [, stage, , name = field] = /^(?:(planned|done)\.)?((?:investment|sources)\.)?(.+)$/.exec(field) ?? [];
  const text = wordIn(name, labels.source, labels["statistics-column"]);
  return stage === undefined ? text : `${stage === "planned" ? "计划" : "完成"}的${text}`;
}

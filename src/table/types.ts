import type { Community } from "../community/types.ts";
import type { CommunityPlan } from "../plan/types.ts";
import type { ProgressRecord } from "../progress/types.ts";
import type { CellKind, TableKind, TableUnit } from "./codes.ts";
import type { TableField, TableFields } from "./fields.ts";

/** The record that a row becomes, by kind of table. 各类表格的记录。 */
export interface TableRecords {
  readonly community: Community;
  readonly "progress-record": ProgressRecord;
  readonly "community-plan": CommunityPlan;
}

/** What the headers of a table do not say. 表头未载明的事项。 */
export interface TableOptions<K extends TableKind> {
  readonly kind: K;
  /** What a column is, by its header as given; `null` leaves it out. It goes before what the words say. 指定列。 */
  readonly columns?: Readonly<Record<string, TableFields[K] | null>>;
  /** Facts that are the same in every row, such as the year in the title of the sheet. 各行相同的事实。 */
  readonly constants?: Readonly<Partial<TableRecords[K]>>;
  /** Header of the column whose text is the id too, where no column has ids. 兼作标识的列。 */
  readonly idFrom?: string;
  /** Unit of amounts where neither header nor cell has one. 金额单位。 */
  readonly moneyUnit?: Extract<TableUnit, "yuan" | "wan-yuan" | "yi-yuan">;
  /** Unit of areas where neither header nor cell has one. 面积单位。 */
  readonly areaUnit?: Extract<TableUnit, "m2" | "wan-m2">;
  /** Unit of lengths where neither header nor cell has one. 长度单位。 */
  readonly lengthUnit?: Extract<TableUnit, "m" | "km">;
  /** Whether works are those planned or those done where the header does not say. 改造内容列的口径。 */
  readonly worksOf?: "planned" | "done";
  /** Dates may be day numbers of Excel, counted from 1900 or from 1904; they are not read where this is left out. 日期序号。 */
  readonly serialDates?: "from-1900" | "from-1904";
}

/** A column that is read. 读取的列。 */
export interface TableColumn {
  /** Where it stands in a row, from 0. 列号。 */
  readonly index: number;
  /** As given. 表头。 */
  readonly header: string;
  readonly field: TableField;
  /** Where in the record the value goes. 字段路径。 */
  readonly keys: readonly string[];
  readonly cell: CellKind;
  /** Unit of the numbers; `null` where each cell must have its own. 单位。 */
  readonly unit: TableUnit | null;
  /** A row without it is refused. 必填。 */
  readonly isRequired: boolean;
}

/** A table whose headers were understood: plain data that `readTableRow` reads rows with. 已识别的表头。 */
export interface TableReader<K extends TableKind> {
  readonly kind: K;
  readonly headers: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly constants: Readonly<Partial<TableRecords[K]>>;
  readonly serialDates: "from-1900" | "from-1904" | null;
}

/** Rows of text under their headers. 表格。 */
export interface TextTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

import { type IssueMaker, type IssueOf, issueMaker } from "../kernel/issue.ts";
import type { ProgressStage } from "../progress/codes.ts";
import type { CellKind, RequiredColumn } from "./codes.ts";

/** What the reading and writing of tables can say. 表格类提示。 */
export interface TableIssueParams {
  /** No word for this header is known, or it is no fact of the record: the column is not read. */
  readonly "table.column_not_read": { readonly header: string };
  /** A header may mean several fields. */
  readonly "table.ambiguous_header": { readonly header: string; readonly fields: readonly string[] };
  /** Two columns mean the same field; `other` is `null` where a constant is given for it. */
  readonly "table.column_repeated": {
    readonly header: string;
    readonly field: string;
    readonly other: string | null;
  };
  /** A header has a unit that its field cannot have, or several. */
  readonly "table.header_unit": { readonly header: string; readonly units: readonly string[] };
  readonly "table.column_missing": { readonly field: RequiredColumn };
  /** A header that the options name is not in the table. */
  readonly "table.header_not_found": { readonly header: string };
  readonly "table.cell_missing": { readonly header: string };
  readonly "table.cell_unreadable": { readonly header: string; readonly text: string; readonly cell: CellKind };
  /** The number has no unit, neither in its cell nor in the header nor in the options. */
  readonly "table.unit_not_stated": { readonly header: string; readonly text: string };
  /** The unit in the cell does not fit, or is not that of the header. */
  readonly "table.cell_unit": { readonly header: string; readonly text: string };
  /** Text stands to the right of the last header. */
  readonly "table.cells_beyond_headers": { readonly headerCount: number; readonly cellCount: number };
  /** The summary holds nothing of the year. */
  readonly "table.no_rows_for_year": { readonly planYear: number };
  /** Records leave sizes out, so that the sums of a place are too small. */
  readonly "table.sizes_left_out": {
    readonly divisionCode: string;
    readonly buildingCount: number;
    readonly householdCount: number;
    readonly floorAreaM2: number;
  };
  /** As many projects are listed for a place as its summary does not count. */
  readonly "table.projects_differ": {
    readonly divisionCode: string;
    readonly stage: ProgressStage;
    readonly listedCount: number;
    readonly summedCount: number;
  };
}

/** Issue about tables. 表格类提示。 */
export type TableIssue = IssueOf<TableIssueParams>;

/** @internal */
export const tableIssue: IssueMaker<TableIssueParams> = issueMaker();

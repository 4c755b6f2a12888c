import type { DecimalString } from "../../kernel/brand.ts";
import type { DifferenceCause, PrintedScale } from "./codes.ts";

/** A figure with the unit and the decimals in which it is printed: `"21.30"` in 万. 印刷数据。 */
export interface PrintedFigure {
  /** The digits as printed: the zeros at the end say to what the figure is rounded. */
  readonly printed: DecimalString;
  /** 1 where left out; 万 is 10,000 and 亿 100,000,000. 印刷单位。 */
  readonly scale?: PrintedScale;
}

/** A column of a published table. 栏目。 */
export interface PublishedColumn {
  readonly id: string;
  /** 1 where left out; 万 is 10,000 and 亿 100,000,000. 印刷单位。 */
  readonly scale?: PrintedScale;
}

/** A row of a published table: a place, or a year. 一行数据。 */
export interface PublishedRow {
  readonly id: string;
  /** Digits as printed by column; a cell that is not printed is left out. 各栏数据。 */
  readonly cells: Readonly<Record<string, DecimalString>>;
}

/** A table as it was published. 公布的数据表。 */
export interface PublishedTable {
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  /** The printed totals, each in its own unit. 合计。 */
  readonly total?: Readonly<Record<string, PrintedFigure>>;
  /** Rows that the whole table has, such as `reportingUnits`; what is not printed of them is named. 应有的各行。 */
  readonly expected?: readonly string[];
}

/** Own figures of a row, by column, in plain units: communities, households, m², yuan; two decimals at most. 本单位数据。 */
export interface OwnRow {
  readonly id: string;
  readonly values: Readonly<Record<string, number>>;
}

/** A named part by which the two scopes may differ, such as starts beyond the plan. 口径差异项。 */
export interface ScopePart {
  readonly name: string;
  readonly row: string;
  readonly column: string;
  /** Above 0 where the own figure holds it and the table does not; below 0 the other way. 数量。 */
  readonly amount: number;
}

/** Own figures beside a published table. 核对输入。 */
export interface ReconciliationInput {
  readonly published: PublishedTable;
  /** Left out, only the table's rows are held against its totals. 本单位数据。 */
  readonly own?: readonly OwnRow[];
  readonly parts?: readonly ScopePart[];
}

/** One figure in both. 逐项核对。 */
export interface ReconciledCell {
  readonly row: string;
  readonly column: string;
  readonly published: number;
  readonly own: number;
  /** Own less published. 差额。 */
  readonly difference: number;
  /** What the last printed digit is worth; 0 of a whole number printed in full, which is a count. 印刷精度。 */
  readonly grain: number;
  readonly cause: DifferenceCause;
  /** Named parts that explain it, with the rounding that is left. 口径差异项。 */
  readonly parts: readonly string[];
}

/** A column's rows against its printed total. 合计核对。 */
export interface ReconciledTotal {
  readonly column: string;
  readonly printed: number;
  /** Sum of the printed rows. */
  readonly sum: number;
  /** Sum less printed total; where rows are missing, what they must come to, with its sign turned. 差额。 */
  readonly difference: number;
  readonly cause: DifferenceCause;
  /** Rows whose figure is not printed. 缺少的各行。 */
  readonly missingRows: readonly string[];
}

/** A row that is missing on one side, in these columns. 缺失的行。 */
export interface MissingRow {
  readonly row: string;
  readonly columns: readonly string[];
  readonly where: "published" | "own";
}

/** What the comparison found. 核对结果。 */
export interface Reconciliation {
  readonly cells: readonly ReconciledCell[];
  readonly totals: readonly ReconciledTotal[];
  readonly missing: readonly MissingRow[];
}

/** A printed start rate and the starts that it is of. 公布的开工率。 */
export interface PlannedCountInput {
  readonly startedCount: number;
  /** What the last digit of the starts is worth where they are rounded, such as 100 of 5.16万; 1 where left out. 精度。 */
  readonly grainCount?: number;
  /** Percent as printed: the zeros at the end say to what it is rounded. 开工率（%）。 @unit % */
  readonly ratePercent: DecimalString;
}

/** Plans that give a printed rate. 可能的计划数。 */
export interface PlannedCountRange {
  /** `null` where no plan gives the rate. */
  readonly leastCount: number | null;
  /** `null` where no plan gives the rate, or a rate rounded to 0 sets no limit. */
  readonly mostCount: number | null;
}

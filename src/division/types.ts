import type { CivilDate } from "../kernel/brand.ts";

/** Level of an administrative division. 行政区划级别。 */
export type DivisionLevel = "province" | "prefecture" | "county";

/** The divisions as published lists have them, month by month; passed in as data. 行政区划代码表。 */
export interface DivisionList {
  /** Identifier, such as `cn/divisions`. 标识。 */
  readonly id: string;
  readonly version: string;
  /** Title of the lists that were compiled, in Chinese. 来源名称。 */
  readonly title: string;
  /** Title in English. 来源英文名称。 */
  readonly titleEn: string;
  /** Authority that publishes the lists. 发布机关。 */
  readonly issuer: string;
  /** What the compilation leaves out or could not tell, in English. 说明。 */
  readonly note: string;
  /** Months of the lists that were read, `YYYY-MM`, in order. 所据各期代码表。 */
  readonly lists: readonly [string, ...string[]];
  /** Last characters that say what kind of division a name is; a county that becomes a district changes only these. 通名。 */
  readonly endings: readonly string[];
  /**
   * A line for each division and name: `220381 公主岭市 ..2020-03`. The months are those of the first and the last list
   * that has it, left out where that is the first or the last of all. 各期代码表内容。
   */
  readonly regions: readonly string[];
}

/** A division under one name. 一个行政区划。 */
export interface Division {
  /** Six digits. 行政区划代码。 */
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  /** The division it lies in; `null` for a province. 上级行政区划代码。 */
  readonly parentCode: string | null;
  /** Month of the first list that has it; `null` where the first list that was read already did. 首见于哪期代码表。 */
  readonly listedFrom: string | null;
  /** Month of the last list that has it; `null` where the newest list that was read still does. 末见于哪期代码表。 */
  readonly listedTo: string | null;
}

/** What the lists say of a code on a date. 代码在某日的效力。 */
export interface DivisionFinding {
  /**
   * `listed`: the lists before and after that day agree. `not-listed`: neither has it. `unknown`: they differ, or the
   * day lies before the first list. 结论。
   */
  readonly status: "listed" | "not-listed" | "unknown";
  readonly code: string;
  readonly on: CivilDate;
  /** The division; `null` unless the status is `listed`. 行政区划。 */
  readonly division: Division | null;
  /** The months of the lists on both sides; `null` where there is none. 前后两期代码表。 */
  readonly between: readonly [earlier: string | null, later: string | null];
  /** Every name under which any list has the code, in order of time. 历次名称。 */
  readonly history: readonly Division[];
  /** Codes that took its place, as told by the names; empty where none did or none is known. 后续代码。 */
  readonly successors: readonly Division[];
}

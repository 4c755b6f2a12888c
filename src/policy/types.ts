import type { CivilDate } from "../kernel/brand.ts";
import type { Confidence } from "../kernel/issue.ts";

/** An official document that rules cite. 文件。 */
export interface SourceDocument {
  /** Identifier that citations name. 标识。 */
  readonly id: string;
  /** Official title. 文件名称。 */
  readonly title: string;
  /** Title in English. 英文名称。 */
  readonly titleEn: string;
  /** The official title was not read: `title` says in our words what the document is. 名称系本库概括。 */
  readonly isOwnTitle?: true;
  /** Document number; `null` where there is none or none was read. 文号。 */
  readonly docNo: string | null;
  /** Issuing authority, in Chinese. 发文机关。 */
  readonly issuer: string;
  /** Day of issue; `null` where only the month or year is known, see `note`. 发文日期。 */
  readonly issuedOn: CivilDate | null;
  /** How well title, number and date were checked. 核实程度。 */
  readonly confidence: Confidence;
  /** What is uncertain about the document, in English. 说明。 */
  readonly note?: string;
}

/** Where in a document a value stands, and how well that was checked. 引用。 */
export interface Citation {
  /** Identifier of a document in the pack's `sources`. 文件标识。 */
  readonly source: string;
  /** Article or section, as printed; `null` where the copy read does not show it. 条款。 */
  readonly locator: string | null;
  /** How well the value was checked. 核实程度。 */
  readonly confidence: Confidence;
  /** At most 80 characters of the original. 原文摘录。 */
  readonly quote?: string;
}

/** Whether a value is law, a draft, or carries no date in its source. 状态。 */
export type RuleStatus = "in-force" | "draft" | "undated";

/** A value with the days on which it holds, `[from, to)`, and its sources. 分期取值。 */
export interface Dated<V> {
  /** First day in force; `null` only where the status is `undated`. 起始日期（含）。 */
  readonly from: CivilDate | null;
  /** First day no longer in force. 终止日期（不含）。 */
  readonly to?: CivilDate;
  /** The value; `null` where the source is silent and a caller must supply it. 取值。 */
  readonly value: V | null;
  /** `in-force` when left out. 状态。 */
  readonly status?: Exclude<RuleStatus, "in-force">;
  /** Code of the warning that goes with a doubtful text; every result that uses the value shows it. 存疑提示代码。 */
  readonly warning?: string;
  /** Why nothing is in force between the value before and this one, in English. 断档原因。 */
  readonly gapBefore?: string;
  readonly cites: readonly [Citation, ...Citation[]];
}

/** What the dates of a rule refer to: the event, the plan year of the project, or the day of publication. 日期所指。 */
export type DatedBy = "event" | "plan-year" | "publication";

/** A rule: its unit, what its dates refer to, and its values through time. 规则。 */
export interface Rule<V> {
  /** Unit of the value, such as `year`, `fen/m2`, `1`, or `scheme`. 单位。 */
  readonly unit: string;
  readonly datedBy: DatedBy;
  readonly series: readonly [Dated<V>, ...Dated<V>[]];
}

/** The rules of one authority. 规则包。 */
export interface Pack<Rules extends object> {
  /** Identifier, such as `cn/hefei`. 标识。 */
  readonly id: string;
  /** Version of the data. 版本。 */
  readonly version: string;
  /** Day on which somebody last held the values against their sources. 核对日期。 */
  readonly verifiedOn: CivilDate;
  /** Division whose projects the pack rules; `null` for the whole country. 适用区划代码。 */
  readonly divisionCode: string | null;
  readonly sources: readonly SourceDocument[];
  readonly rules: { readonly [K in keyof Rules]?: Rule<Rules[K]> };
}

/** What every calculator is told beside its input. 计算依据。 */
export interface Context<Rules extends object> {
  /** Packs from general to local; a later pack overrides an earlier one. 规则包，由上级到地方。 */
  readonly packs: readonly Pack<Rules>[];
  /** The day the question is asked for. 计算日期。 */
  readonly on: CivilDate;
  /** Drafts, undated or uncertain rules that may run; none when left out. 允许采用的非正式规则。 */
  readonly include?: readonly ("draft" | "undated" | "uncertain")[];
}

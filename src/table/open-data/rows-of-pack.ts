import type { Confidence } from "../../kernel/issue.ts";
import { findSource } from "../../policy/find-source.ts";
import type { Citation, Dated, DatedBy, Pack, Rule, RuleStatus, SourceDocument } from "../../policy/types.ts";

/** A dated value of a rule with its citations: one row of open data. 一条规则取值及其出处。 */
export interface PackRow {
  /** Pack and its version. 规则包及版本。 */
  readonly pack: string;
  /** @unit date */
  readonly verifiedOn: string;
  /** `null` for the whole country. 适用区划代码。 */
  readonly divisionCode: string | null;
  readonly rule: string;
  /** Unit of the value. 单位。 */
  readonly unit: string;
  readonly datedBy: DatedBy;
  readonly from: string | null;
  /** First day no longer in force; `null` while the value stands. 终止日期（不含）。 */
  readonly to: string | null;
  readonly status: RuleStatus;
  /** The value as JSON text; `null` where the source is silent. 取值（JSON）。 */
  readonly valueJson: string | null;
  readonly warning: string | null;
  readonly gapBefore: string | null;
  readonly cites: readonly PackRowCitation[];
}

/** A citation with its document; `null` is what the pack does not give. 出处。 */
export interface PackRowCitation {
  readonly source: string;
  readonly title: string | null;
  readonly titleEn: string | null;
  /** The official title was not read. 名称系本库概括。 */
  readonly isOwnTitle: boolean;
  readonly docNo: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  /** Article or section. 条款。 */
  readonly locator: string | null;
  /** How well the value was checked. 核实程度。 */
  readonly confidence: Confidence;
  readonly quote: string | null;
}

/**
 * Lists every dated value of a pack with its citations, as open data. 规则包开放数据。
 *
 * One row for each value, in the order of the pack; a value that several documents give has several citations. The rows are
 * plain data for JSON; `tableOfPackRows` makes text of them for CSV.
 *
 * @example
 * ```ts
 * import { national } from "jiugai/policies/cn";
 * import { rowsOfPack } from "jiugai/table";
 * const row = rowsOfPack(national).find(({ rule }) => rule === "eligibility.priority_built_by");
 * row?.valueJson; // => "2000"
 * row?.cites[0]?.docNo; // => "国办发〔2020〕23号"
 * ```
 */
export function rowsOfPack<Rules extends object>(pack: Pack<Rules>): readonly PackRow[] {
  return Object.entries<Rule<unknown> | undefined>(pack.rules).flatMap(([name, rule]) =>
    rule === undefined ? [] : rule.series.map((dated) => rowOf(pack, name, rule, dated)),
  );
}

function rowOf(pack: Pack<object>, name: string, rule: Rule<unknown>, dated: Dated<unknown>): PackRow {
  return {
    pack: `${pack.id}@${pack.version}`,
    verifiedOn: pack.verifiedOn,
    divisionCode: pack.divisionCode,
    rule: name,
    unit: rule.unit,
    datedBy: rule.datedBy,
    from: dated.from,
    to: dated.to ?? null,
    status: dated.status ?? "in-force",
    valueJson: dated.value === null ? null : JSON.stringify(dated.value),
    warning: dated.warning ?? null,
    gapBefore: dated.gapBefore ?? null,
    cites: dated.cites.map((citation) => citationOf(citation, pack.sources)),
  };
}

function citationOf(citation: Citation, sources: readonly SourceDocument[]): PackRowCitation {
  const document = findSource(sources, citation.source);
  return {
    source: citation.source,
    title: document?.title ?? null,
    titleEn: document?.titleEn ?? null,
    isOwnTitle: document?.isOwnTitle ?? false,
    docNo: document?.docNo ?? null,
    issuer: document?.issuer ?? null,
    issuedOn: document?.issuedOn ?? null,
    locator: citation.locator,
    confidence: citation.confidence,
    quote: citation.quote ?? null,
  };
}

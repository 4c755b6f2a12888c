import type { CivilDate } from "../kernel/brand.ts";
import type { Issue, IssuePath } from "../kernel/issue.ts";
import { policyIssue } from "./issues.ts";
import type { Dated, Pack, Rule } from "./types.ts";

const longestQuote = 80;

/**
 * Checks what the shape of a pack cannot say: dates, citations, and whether anybody reads its rules. 规则包审计。
 *
 * A series is sorted, its intervals neither overlap nor leave a gap that no `gapBefore` explains; every citation
 * resolves to a document of the pack, and every document is cited; each rule is one that a calculator reads.
 *
 * @param pack - The pack, already parsed.
 * @param knownRules - Identifiers of the rules that calculators read; left out, that check is left out too.
 * @returns Issues by path into the pack; empty when it is sound.
 *
 * @issue policy.gap_in_dates — nothing is in force between two values and no reason is given
 *
 * @example
 * ```ts
 * import { auditPack } from "jiugai/policy";
 * import { national } from "jiugai/policies/cn";
 * auditPack(national).filter((issue) => issue.severity === "error"); // => []
 * ```
 */
export function auditPack(pack: Pack<object>, knownRules?: readonly string[]): readonly Issue[] {
  const rules = Object.entries(pack.rules) as readonly [string, Rule<unknown>][];
  const unread = rules
    .filter(([id]) => knownRules !== undefined && !knownRules.includes(id))
    .map(([id]) => policyIssue("error", "policy.unread_rule", { rule: id }, { path: ["rules", id] }));
  return [
    ...auditSources(pack, rules),
    ...unread,
    ...rules.flatMap(([id, rule]) => auditSeries(pack, rule, ["rules", id, "series"])),
  ];
}

function auditSources(pack: Pack<object>, rules: readonly [string, Rule<unknown>][]): Issue[] {
  const cited = new Set(
    rules.flatMap(([, rule]) => rule.series.flatMap((dated) => dated.cites.map((cite) => cite.source))),
  );
  return pack.sources.flatMap((source, index) => {
    const issues: Issue[] = [];
    const path = ["sources", index];
    if (pack.sources.findIndex((other) => other.id === source.id) < index)
      issues.push(policyIssue("error", "policy.duplicate_source", { source: source.id }, { path }));
    if (!cited.has(source.id))
      issues.push(policyIssue("warning", "policy.unused_source", { source: source.id }, { path }));
    return issues;
  });
}

function auditSeries(pack: Pack<object>, rule: Rule<unknown>, path: IssuePath): Issue[] {
  return rule.series.flatMap((dated, index) => {
    const at = [...path, index];
    return [
      ...auditInterval(dated, at),
      ...auditSuccession(rule.series.slice(0, index).filter(isLaw).at(-1), dated, at),
      ...auditCitations(pack, dated, at),
    ];
  });
}

function auditInterval(dated: Dated<unknown>, path: IssuePath): Issue[] {
  if (dated.from === null)
    return dated.status === "undated"
      ? []
      : [policyIssue("error", "policy.missing_from", {}, { path: [...path, "from"] })];
  if (dated.to === undefined || dated.from < dated.to) return [];
  return [policyIssue("error", "policy.empty_interval", { from: dated.from, to: dated.to }, { path })];
}

/** A value that runs unasked; those that do not may stand beside others. */
function isLaw(dated: Dated<unknown>): dated is Dated<unknown> & { readonly from: CivilDate } {
  return dated.status === undefined && dated.from !== null;
}

/** Law follows the law before it, whatever stands between, without overlap or gap. */
function auditSuccession(
  before: (Dated<unknown> & { readonly from: CivilDate }) | undefined,
  dated: Dated<unknown>,
  path: IssuePath,
): Issue[] {
  if (before === undefined || !isLaw(dated)) return [];
  if (dated.from < before.from)
    return [policyIssue("error", "policy.unsorted_series", { before: before.from, from: dated.from }, { path })];
  const until = before.to ?? "9999-12-31";
  if (until > dated.from)
    return [policyIssue("error", "policy.overlapping_values", { until, from: dated.from }, { path })];
  if (until < dated.from && dated.gapBefore === undefined)
    return [policyIssue("error", "policy.gap_in_dates", { until, from: dated.from }, { path })];
  return [];
}

function auditCitations(pack: Pack<object>, dated: Dated<unknown>, path: IssuePath): Issue[] {
  return dated.cites.flatMap((cite, index) => {
    const issues: Issue[] = [];
    const at = [...path, "cites", index];
    if (!pack.sources.some((source) => source.id === cite.source))
      issues.push(policyIssue("error", "policy.unknown_source", { source: cite.source }, { path: at }));
    const length = cite.quote?.length ?? 0;
    if (length > longestQuote)
      issues.push(policyIssue("error", "policy.quote_too_long", { length, maximum: longestQuote }, { path: at }));
    return issues;
  });
}

/**
 * How rules are represented and found: dated, cited values in packs. It holds no rule and knows no concept.
 *
 * 规则的表示与查找。The packs themselves are in `jiugai/policies/cn`; reading one from JSON is `parsePack` of `jiugai/schema`.
 *
 * @packageDocumentation
 */
export { auditPack } from "./audit-pack.ts";
export type { PolicyIssue, PolicyIssueParams } from "./issues.ts";
export { type Applied, type NotApplied, type RuleLookup, resolveRule } from "./resolve-rule.ts";
export type { Citation, Context, Dated, DatedBy, Pack, Rule, RuleStatus, SourceDocument } from "./types.ts";

import { isWithinDivision } from "../division/lineage.ts";
import type { CivilDate } from "../kernel/brand.ts";
import { isCivilDate, lastDayOfYear } from "../kernel/civil-date.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import { policyIssue } from "./issues.ts";
import type { Context, Dated, Pack, Rule } from "./types.ts";

/** What a look-up may know of the project: where it lies and its plan year. 查找条件。 */
export interface RuleLookup {
  /** Division of the project; packs of other divisions are passed over. 区划代码。 */
  readonly divisionCode?: string | undefined;
  /** Year of the plan the project belongs to. 计划年度。 */
  readonly planYear?: number | undefined;
}

/** A rule in force: its value, where it comes from, and what it overrides. 现行规则。 */
export interface Applied<V> {
  readonly found: true;
  readonly value: V;
  readonly unit: string;
  readonly ref: RuleRef;
  /** Rules of more general packs that gave way, general first. 被覆盖的规则。 */
  readonly shadowed: readonly RuleRef[];
  /** What a result that uses the value must show: a doubtful text, a plan year not given. 须提示事项。 */
  readonly issues: readonly Issue[];
}

/** No rule: why, as an issue; `ref` names the rule whose value the source does not give. 无现行规则。 */
export interface NotApplied {
  readonly found: false;
  readonly issue: Issue;
  readonly ref: RuleRef | null;
}

/**
 * Finds the value of a rule for a place and a date. 查找现行规则。
 *
 * Packs are read from local to general and the first with a value in force wins; what it overrides is reported as
 * `shadowed`. An interval holds from its first day and no longer on its last (`[from, to)`). A rule dated by plan year
 * is looked up on 31 December of the plan year; where the project names none, on `ctx.on`, and an issue says so. Drafts,
 * undated and uncertain values run only when `ctx.include` names them. A value of `null` is never used.
 *
 * @throws RangeError if `ctx.on` is not a civil date, or two packs have the same id.
 *
 * @example
 * ```ts
 * import { civilDate } from "jiugai/kernel";
 * import { resolveRule } from "jiugai/policy";
 * import { national } from "jiugai/policies/cn";
 * const year = resolveRule({ packs: [national], on: civilDate("2021-06-01") }, "eligibility.priority_built_by");
 * year.found && year.value; // => 2000
 * ```
 */
export function resolveRule<Rules extends object, K extends keyof Rules & string>(
  ctx: Context<Rules>,
  rule: K,
  lookup: RuleLookup = {},
): Applied<Rules[K]> | NotApplied {
  checkContext(ctx);
  let winner: { readonly pack: Pack<Rules>; readonly dated: Dated<Rules[K]>; readonly source: Rule<Rules[K]> } | undefined;
  let refused: { readonly pack: string; readonly status: "draft" | "undated" | "uncertain" } | undefined;
  const shadowed: RuleRef[] = [];
  for (let index = ctx.packs.length - 1; index >= 0; index--) {
    const pack = ctx.packs[index] as Pack<Rules>;
    const source: Rule<Rules[K]> | undefined = pack.rules[rule];
    if (source === undefined || !rulesPlace(pack, lookup.divisionCode)) continue;
    for (const dated of valuesOn(source, dayOf(source, ctx.on, lookup.planYear))) {
      const status = reservation(dated);
      if (status !== undefined && !ctx.include?.includes(status)) refused ??= { pack: versionOf(pack), status };
      else if (winner === undefined) winner = { pack, dated, source };
      else shadowed.unshift(refer(rule, pack, dated));
    }
  }
  if (winner === undefined) {
    const issue =
      refused === undefined
        ? policyIssue("error", "policy.no_rule_in_force", { rule, on: ctx.on, divisionCode: lookup.divisionCode ?? null })
        : policyIssue("error", "policy.rule_not_included", { rule, pack: refused.pack, status: refused.status });
    return { found: false, issue, ref: null };
  }
  const ref = refer(rule, winner.pack, winner.dated);
  const { value } = winner.dated;
  if (value === null) {
    return { found: false, issue: policyIssue("error", "policy.value_not_given", { rule, pack: ref.pack, value: rule }, { rules: [ref] }), ref };
  }
  return { found: true, value, unit: winner.source.unit, ref, shadowed, issues: notices(winner.source, ref, ctx.on, lookup) };
}

function checkContext(ctx: Context<object>): void {
  if (!isCivilDate(ctx.on)) throw new RangeError(`resolveRule: ctx.on ${JSON.stringify(ctx.on)} is not a civil date`);
  const ids = new Set(ctx.packs.map((pack) => pack.id));
  if (ids.size !== ctx.packs.length) throw new RangeError("resolveRule: ctx.packs holds two packs with the same id");
}

function rulesPlace(pack: Pack<object>, divisionCode: string | undefined): boolean {
  return pack.divisionCode === null || divisionCode === undefined || isWithinDivision(divisionCode, pack.divisionCode);
}

function dayOf(rule: Rule<unknown>, on: CivilDate, planYear: number | undefined): CivilDate {
  return rule.datedBy === "plan-year" && planYear !== undefined ? lastDayOfYear(planYear) : on;
}

function valuesOn<V>(rule: Rule<V>, day: CivilDate): readonly Dated<V>[] {
  return rule.series.filter((dated) => dated.from === null || (dated.from <= day && (dated.to === undefined || day < dated.to)));
}

/** What keeps a value from running unasked. */
function reservation(dated: Dated<unknown>): "draft" | "undated" | "uncertain" | undefined {
  return dated.status ?? (dated.cites.every((cite) => cite.confidence === "uncertain") ? "uncertain" : undefined);
}

function versionOf(pack: Pack<object>): string {
  return `${pack.id}@${pack.version}`;
}

function refer(rule: string, pack: Pack<object>, dated: Dated<unknown>): RuleRef {
  return {
    rule,
    pack: versionOf(pack),
    from: dated.from,
    to: dated.to ?? null,
    status: dated.status ?? "in-force",
    cites: dated.cites.map((cite) => {
      const document = pack.sources.find((source) => source.id === cite.source);
      return {
        source: cite.source,
        title: document?.title ?? cite.source,
        titleEn: document?.titleEn ?? cite.source,
        isOwnTitle: document?.isOwnTitle ?? document === undefined,
        docNo: document?.docNo ?? null,
        locator: cite.locator,
        confidence: cite.confidence,
      };
    }),
    warning: dated.warning ?? null,
  };
}

function notices(rule: Rule<unknown>, ref: RuleRef, on: CivilDate, lookup: RuleLookup): readonly Issue[] {
  const issues: Issue[] = [];
  if (rule.datedBy === "plan-year" && lookup.planYear === undefined) {
    issues.push(policyIssue("info", "policy.plan_year_not_given", { rule: ref.rule, on }, { rules: [ref] }));
  }
  if (ref.warning !== null) {
    issues.push(policyIssue("warning", "policy.doubtful_text", { rule: ref.rule, pack: ref.pack, warning: ref.warning }, { rules: [ref] }));
  }
  return issues;
}

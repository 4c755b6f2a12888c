import { isCivilDate, lastDayOfYear } from "../kernel/civil-date.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import { findSource } from "./find-source.ts";
import { policyIssue } from "./issues.ts";
import { listInForce } from "./list-in-force.ts";
import { listPacks, repeatsId } from "./list-packs.ts";
import type { Context, Dated, Pack, Rule, SourceDocument } from "./types.ts";

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
 * Packs are data and are not written to: a list of packs and the series of a rule are indexed when they are first read, and
 * a look-up takes as long among ten thousand values as among a thousand. A list that may still change is held against what
 * it was; freeze one of thousands to save that, and keep one list for many questions.
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
  const { on, packs, include } = ctx;
  const { divisionCode, planYear } = lookup;
  const issues: Issue[] = [];
  const shadowed: RuleRef[] = [];
  let winner: Applied<Rules[K] | null> | undefined;
  let refused: Issue | undefined;
  for (const pack of listPacks(packs, rule, divisionCode)) {
    const source = pack.rules[rule] as Rule<Rules[K]>;
    const isByPlanYear = source.datedBy === "plan-year";
    const day = isByPlanYear && planYear !== undefined ? lastDayOfYear(planYear) : on;
    for (const dated of listInForce(source.series, day)) {
      const status = reservation(dated);
      const ref = refer(rule, pack, dated);
      if (status !== undefined && !include?.includes(status)) {
        refused ??= policyIssue("error", "policy.rule_not_included", { rule, pack: ref.pack, status });
      } else if (winner !== undefined) {
        shadowed.unshift(ref);
      } else {
        winner = { found: true, value: dated.value, unit: source.unit, ref, shadowed, issues };
        const detail = { rules: [ref] };
        if (isByPlanYear && planYear === undefined)
          issues.push(policyIssue("info", "policy.plan_year_not_given", { rule, on }, detail));
        if (ref.warning !== null)
          issues.push(
            policyIssue("warning", "policy.doubtful_text", { rule, pack: ref.pack, warning: ref.warning }, detail),
          );
      }
    }
  }
  if (winner === undefined) {
    return {
      found: false,
      issue:
        refused ?? policyIssue("error", "policy.no_rule_in_force", { rule, on, divisionCode: divisionCode ?? null }),
      ref: null,
    };
  }
  const { value, ref } = winner;
  if (value === null)
    return {
      found: false,
      issue: policyIssue("error", "policy.value_not_given", { rule, pack: ref.pack, value: rule }, { rules: [ref] }),
      ref,
    };
  return winner as Applied<Rules[K]>;
}

function checkContext({ on, packs }: Context<object>): void {
  if (!isCivilDate(on)) throw new RangeError(`resolveRule: ctx.on is not a civil date: ${on}`);
  if (repeatsId(packs)) throw new RangeError("resolveRule: two packs have one id");
}

/** What keeps a value from running unasked. */
function reservation(dated: Dated<unknown>): "draft" | "undated" | "uncertain" | undefined {
  return dated.status ?? (dated.cites.every((cite) => cite.confidence === "uncertain") ? "uncertain" : undefined);
}

function refer(rule: string, pack: Pack<object>, dated: Dated<unknown>): RuleRef {
  const { from, to = null, status = "in-force", warning = null } = dated;
  const cites = dated.cites.map(({ source, locator, confidence }) => {
    const document: Partial<SourceDocument> = findSource(pack.sources, source) ?? { isOwnTitle: true };
    const { title = source, titleEn = source, isOwnTitle = false, docNo = null } = document;
    return { source, title, titleEn, isOwnTitle, docNo, locator, confidence };
  });
  return { rule, pack: `${pack.id}@${pack.version}`, from, to, status, cites, warning };
}

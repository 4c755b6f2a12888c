import type { Issue, RuleRef } from "../../src/kernel/issue.ts";
import type { Applied, NotApplied, RuleLookup } from "../../src/policy/resolve-rule.ts";
import type { Context, Dated, Pack } from "../../src/policy/types.ts";

/**
 * Finds the rule in force the slow and obvious way, one value after the other: what `resolveRule` and its indexes are
 * held against. Shares nothing with src/.
 */
export function resolveLinearly<Rules extends object, K extends keyof Rules & string>(
  { on, packs, include = [] }: Context<Rules>,
  rule: K,
  { divisionCode, planYear }: RuleLookup = {},
): Applied<Rules[K]> | NotApplied {
  if (!/^\d{4}-\d\d-\d\d$/.test(on)) throw new RangeError("on");
  if (new Set(packs.map((pack) => pack.id)).size < packs.length) throw new RangeError("packs");
  const found: { readonly dated: Dated<Rules[K]>; readonly ref: RuleRef }[] = [];
  const refused: Issue[] = [];
  for (let at = packs.length - 1; at >= 0; at--) {
    const pack = packs[at] as Pack<Rules>;
    const source = pack.rules[rule];
    if (source === undefined || !holdsFor(pack, divisionCode)) continue;
    const isByYear = source.datedBy === "plan-year" && planYear !== undefined;
    const day = isByYear ? `${String(planYear).padStart(4, "0")}-12-31` : on;
    for (const dated of source.series) {
      const { from, to, status, cites } = dated;
      if (from !== null && (day < from || (to !== undefined && day >= to))) continue;
      const reserve = status ?? (cites.some((cite) => cite.confidence !== "uncertain") ? null : "uncertain");
      const ref = referTo(rule, pack, dated);
      if (reserve === null || include.includes(reserve)) found.push({ dated, ref });
      else refused.push(issue("policy.rule_not_included", { rule, pack: ref.pack, status: reserve }));
    }
  }
  const [first, ...others] = found;
  if (first === undefined) {
    const none = issue("policy.no_rule_in_force", { rule, on, divisionCode: divisionCode ?? null });
    return { found: false, issue: refused[0] ?? none, ref: null };
  }
  const { dated, ref } = first;
  if (dated.value === null) {
    const params = { rule, pack: ref.pack, value: rule };
    return { found: false, issue: issue("policy.value_not_given", params, "error", [ref]), ref };
  }
  const { unit, datedBy } = packs.find(({ id, version }) => `${id}@${version}` === ref.pack)?.rules[rule] ?? {};
  const issues: Issue[] = [];
  if (datedBy === "plan-year" && planYear === undefined)
    issues.push(issue("policy.plan_year_not_given", { rule, on }, "info", [ref]));
  if (ref.warning !== null)
    issues.push(issue("policy.doubtful_text", { rule, pack: ref.pack, warning: ref.warning }, "warning", [ref]));
  const shadowed = others.map((other) => other.ref).reverse();
  return { found: true, value: dated.value, unit: unit as string, ref, shadowed, issues };
}

function holdsFor({ divisionCode: own }: Pack<object>, divisionCode: string | undefined): boolean {
  if (own === null || divisionCode === undefined) return true;
  const level = [2, 4, 6, 9].find((digits) => /^0*$/.test(own.slice(digits))) ?? own.length;
  return divisionCode.startsWith(own.slice(0, level));
}

function referTo(rule: string, pack: Pack<object>, dated: Dated<unknown>): RuleRef {
  return {
    rule,
    pack: `${pack.id}@${pack.version}`,
    from: dated.from,
    to: dated.to ?? null,
    status: dated.status ?? "in-force",
    cites: dated.cites.map(({ source, locator, confidence }) => {
      const document = pack.sources.find((candidate) => candidate.id === source);
      return {
        source,
        title: document === undefined ? source : document.title,
        titleEn: document === undefined ? source : document.titleEn,
        isOwnTitle: document === undefined || document.isOwnTitle === true,
        docNo: document === undefined ? null : document.docNo,
        locator,
        confidence,
      };
    }),
    warning: dated.warning ?? null,
  };
}

function issue(
  code: string,
  params: Issue["params"],
  severity: Issue["severity"] = "error",
  rules: readonly RuleRef[] = [],
): Issue {
  return { code, severity, path: [], params, rules };
}

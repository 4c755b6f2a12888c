import type { Issue } from "../kernel/issue.ts";
import { type Applied, type RuleLookup, resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import type { ApprovalRules } from "./rules.ts";

/** The values of a rule from local to general, as far as each leaves the question to the next. @internal */
export interface RuleChain<V> {
  readonly links: readonly Applied<V>[];
  /** Why there is no further value where the last one leaves the question open; `null` where it does not. */
  readonly end: Issue | null;
}

/** Follows a rule from local to general as long as a value leaves the question to the next. @internal */
export function findChain<K extends keyof ApprovalRules>(
  ctx: Context<ApprovalRules>,
  rule: K,
  lookup: RuleLookup,
  leavesOpen: (value: ApprovalRules[K]) => boolean,
): RuleChain<ApprovalRules[K]> {
  const found = resolveRule(ctx, rule, lookup);
  if (!found.found) return { links: [], end: { ...found.issue, severity: "warning" } };
  if (!leavesOpen(found.value)) return { links: [found], end: null };
  const packs = ctx.packs.filter(({ id, version }) => `${id}@${version}` !== found.ref.pack);
  const rest = findChain({ ...ctx, packs }, rule, lookup, leavesOpen);
  return { links: [found, ...rest.links], end: rest.end };
}

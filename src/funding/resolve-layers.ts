import type { Issue, RuleRef } from "../kernel/issue.ts";
import { type RuleLookup, resolveRule } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";

/** A value that may add to that of the next more general pack. @internal */
export interface Additive {
  readonly addsTo?: "more-general";
}

/** A value that runs, and the rule it comes from; none for one that the caller gave. @internal */
export interface Layer<V> {
  readonly value: V;
  readonly rule: RuleRef | null;
}

/** A value with those that it adds to. @internal */
export interface Layers<V> {
  readonly found: true;
  /** Those that it adds to, general first, then itself. */
  readonly layers: readonly [Layer<V>, ...Layer<V>[]];
  readonly issues: readonly Issue[];
  /** Why there is nothing to add to, where a value asks for it. */
  readonly alone: Issue | null;
}

/**
 * Finds the caller's value, else that of the packs; where it adds to a more general one, that of the packs before its own
 * as well, and so on.
 * @internal
 */
export function resolveLayers<Rules extends object, K extends keyof Rules & string>(
  own: (Rules[K] & Additive) | undefined,
  ctx: Context<Rules>,
  rule: K,
  lookup: RuleLookup,
): Layers<Rules[K] & Additive> | { readonly found: false; readonly issue: Issue } {
  const layers: Layer<Rules[K] & Additive>[] = own === undefined ? [] : [{ value: own, rule: null }];
  const issues: Issue[] = [];
  let alone: Issue | null = null;
  let { packs } = ctx;
  for (let top = layers[0]; top === undefined || top.value.addsTo !== undefined; top = layers[0]) {
    const resolved = resolveRule({ ...ctx, packs }, rule, lookup);
    if (!resolved.found && top === undefined) return resolved;
    if (!resolved.found) {
      alone = resolved.issue;
      break;
    }
    const { value, ref } = resolved;
    layers.unshift({ value: value as Rules[K] & Additive, rule: ref });
    issues.push(...resolved.issues);
    packs = packs.slice(
      0,
      packs.findIndex(({ id, version }) => `${id}@${version}` === ref.pack),
    );
  }
  return {
    found: true,
    layers: layers as [Layer<Rules[K] & Additive>, ...Layer<Rules[K] & Additive>[]],
    issues,
    alone,
  };
}

/**
 * What to say where nothing is in force to add to; a draft, or a value that the source does not give, is named beside, as
 * the caller may want to include it.
 * @internal
 */
export function nameAlone(warning: Issue, alone: Issue | null): readonly Issue[] {
  if (alone === null) return [];
  return alone.code === "policy.no_rule_in_force" ? [warning] : [warning, { ...alone, severity: "info" }];
}

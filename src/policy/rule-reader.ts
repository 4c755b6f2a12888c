import type { Finding } from "../kernel/finding.ts";
import type { Issue, RuleRef } from "../kernel/issue.ts";
import { type Applied, type RuleLookup, resolveRule } from "./resolve-rule.ts";
import type { Context } from "./types.ts";

/** A rule in force, or the finding that there is none; `isAbsent` unless one exists that may not be used. @internal */
export type FoundRule<V> =
  | Applied<V>
  | { readonly found: false; readonly finding: Finding; readonly isAbsent: boolean };

/** Looks rules up for one question, and keeps what its result must show. @internal */
export interface RuleReader<Rules extends object> {
  readonly find: <K extends keyof Rules & string>(rule: K) => FoundRule<Rules[K]>;
  /** The rules found so far, each once, in the order of the first look-up. */
  readonly refs: () => readonly RuleRef[];
  /** What goes with them: doubtful texts, a plan year not given. */
  readonly issues: () => readonly Issue[];
}

/** Starts reading rules for a place and a plan year. @internal */
export function readRules<Rules extends object>(ctx: Context<Rules>, lookup: RuleLookup = {}): RuleReader<Rules> {
  const found = new Map<string, Applied<unknown>>();
  return {
    find: (rule) => {
      const applied = resolveRule(ctx, rule, lookup);
      if (applied.found) {
        found.set(rule, applied);
        return applied;
      }
      const reason = { ...applied.issue, severity: "warning" as const };
      return {
        found: false,
        finding: { verdict: "unknown", reasons: [reason], missing: [`rule:${rule}`] },
        isAbsent: reason.code === "policy.no_rule_in_force",
      };
    },
    refs: () => [...found.values()].map(({ ref }) => ref),
    issues: () => [...found.values()].flatMap(({ issues }) => issues),
  };
}

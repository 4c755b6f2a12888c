import type { Issue } from "../kernel/issue.ts";
import { hasIssues } from "../kernel/outcome.ts";
import type { RuleLookup } from "../policy/resolve-rule.ts";
import type { Context } from "../policy/types.ts";
import { checkScheme } from "./check-scheme.ts";
import { fundingIssue } from "./issues.ts";
import { type Layer, type Layers, nameAlone, resolveLayers } from "./resolve-layers.ts";
import type { FundingRules } from "./rules.ts";
import type { FundingScheme } from "./types.ts";

/** The scheme for a place and date, with those that it adds to. @internal */
export interface FoundScheme extends Omit<Layers<FundingScheme>, "alone"> {
  /** The parts of all layers in the order they run, as one scheme. */
  readonly scheme: FundingScheme;
}

/** No scheme, and why. @internal */
export interface NoScheme {
  readonly found: false;
  readonly issues: readonly [Issue, ...Issue[]];
}

/**
 * Finds the scheme that runs: the caller's, else that of the packs, with those that it adds to. Where there are none, it
 * runs alone and an issue says so.
 * @internal
 */
export function findScheme(
  own: FundingScheme | undefined,
  lookup: RuleLookup,
  ctx: Context<Pick<FundingRules, "funding.scheme">>,
): FoundScheme | NoScheme {
  const resolved = resolveLayers(own, ctx, "funding.scheme", lookup);
  if (!resolved.found) return { found: false, issues: [resolved.issue] };
  const { layers, alone } = resolved;
  const scheme = joined(layers);
  // Each scheme is sound by itself; together they may use one id twice.
  const faults = layers.length > 1 ? checkScheme(scheme, ["scheme"]) : [];
  if (hasIssues(faults)) return { found: false, issues: faults };
  const { rule, value } = layers[0];
  const warning = fundingIssue(
    "warning",
    "funding.nothing_to_add_to",
    { scheme: value.id },
    { rules: rule === null ? [] : [rule] },
  );
  return { found: true, scheme, layers, issues: [...resolved.issues, ...nameAlone(warning, alone)] };
}

/** The most local scheme that names who bears the balance decides it. */
function joined(layers: readonly Layer<FundingScheme>[]): FundingScheme {
  const { value } = layers.at(-1) as Layer<FundingScheme>;
  if (layers.length === 1 && value.addsTo === undefined) return value;
  return {
    id: value.id,
    parts: layers.flatMap((layer) => layer.value.parts),
    balance: layers.reduce<FundingScheme["balance"]>((above, layer) => layer.value.balance ?? above, null),
  };
}

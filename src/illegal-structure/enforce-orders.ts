import type { Finding } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { RuleReader } from "../policy/rule-reader.ts";
import type { StandingOrder } from "./follow-orders.ts";
import type { IllegalStructureRules } from "./rules.ts";
import type { IllegalStructure, StructureEnforcement } from "./types.ts";

/** Whether orders may be enforced, and by which rule. @internal */
export interface Enforcing {
  readonly enforcement: StructureEnforcement;
  readonly rules: readonly RuleRef[];
  /** That no rule is in force. */
  readonly absent: readonly Finding[];
}

/** Article 68: what the government may have done where an order is ignored past its day. @internal */
export function enforceOrders(
  reader: RuleReader<IllegalStructureRules>,
  { orders }: IllegalStructure,
  standing: readonly StandingOrder[],
  isSettled: boolean,
): Enforcing {
  const nothing = { enforcement: { verdict: "not-met", measures: [], missing: [] }, rules: [], absent: [] } as const;
  if (isSettled || (orders !== undefined && standing.length === 0)) return nothing;
  const rule = reader.find("illegal_structure.enforcement");
  if (!rule.found) {
    const { missing, verdict } = rule.finding;
    return { enforcement: { verdict, measures: [], missing }, rules: [], absent: [rule.finding] };
  }
  const { measures, orders: kinds } = rule.value;
  const rules = [rule.ref];
  const enforceable = standing.filter(({ status }) => kinds.includes(status.kind));
  if (enforceable.some(({ status }) => status.state === "overdue"))
    return { ...nothing, enforcement: { verdict: "met", measures, missing: [] }, rules };
  const missing = orders === undefined ? ["orders"] : [...new Set(enforceable.flatMap(({ facts }) => facts))];
  if (missing.length === 0) return { ...nothing, rules };
  return { ...nothing, enforcement: { verdict: "unknown", measures: [], missing }, rules };
}

import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Verdict } from "../../kernel/outcome.ts";
import type { WithdrawalPoint } from "./codes.ts";
import { withdrawalIssue } from "./issues.ts";
import type { ProvidentFundFact } from "./types.ts";

/** One condition of a withdrawal. @internal */
export interface Finding {
  readonly verdict: Verdict;
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
}

/** The condition holds. @internal */
export const met: Finding = { verdict: "met", reasons: [], missing: [] };

/** The condition does not hold. @internal */
export function notMet(reason: Issue): Finding {
  return { verdict: "not-met", reasons: [reason], missing: [] };
}

/** A fact is not given. @internal */
export function factNotGiven(fact: ProvidentFundFact, ref: RuleRef): Finding {
  const detail = { path: [fact], rules: [ref] };
  const reason = withdrawalIssue("warning", "funding.provident_fund.fact_not_given", { fact }, detail);
  return { verdict: "unknown", reasons: [reason], missing: [fact] };
}

/** The text, as read, does not say: the authority may confirm. @internal */
export function notStated(point: WithdrawalPoint, confirmed: readonly WithdrawalPoint[], ref: RuleRef): Finding {
  if (confirmed.includes(point)) return met;
  const detail = { path: [point === "purpose" ? "purpose" : "relation"], rules: [ref] };
  const reason = withdrawalIssue("warning", "funding.provident_fund.not_stated", { point }, detail);
  return { verdict: "unknown", reasons: [reason], missing: [`confirmed.${point}`] };
}

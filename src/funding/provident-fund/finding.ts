import { type Finding, met, unknown } from "../../kernel/finding.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { WithdrawalPoint } from "./codes.ts";
import { withdrawalIssue } from "./issues.ts";
import type { ProvidentFundFact } from "./types.ts";

/** A fact is not given. @internal */
export function factNotGiven(fact: ProvidentFundFact, ref: RuleRef): Finding {
  const detail = { path: [fact], rules: [ref] };
  return unknown(withdrawalIssue("warning", "funding.provident_fund.fact_not_given", { fact }, detail), fact);
}

/** The text, as read, does not say: the authority may confirm. @internal */
export function notStated(point: WithdrawalPoint, confirmed: readonly WithdrawalPoint[], ref: RuleRef): Finding {
  if (confirmed.includes(point)) return met;
  const detail = { path: [point === "purpose" ? "purpose" : "relation"], rules: [ref] };
  return unknown(
    withdrawalIssue("warning", "funding.provident_fund.not_stated", { point }, detail),
    `confirmed.${point}`,
  );
}

import { type Finding, met, notMet } from "../kernel/finding.ts";
import type { RuleRef } from "../kernel/issue.ts";
import { reaches } from "../kernel/ratio.ts";
import type { Recorder } from "../kernel/trace.ts";
import { factNotGiven } from "./fact-not-given.ts";
import { approvalIssue } from "./issues.ts";
import type { StateFundsTest } from "./rules.ts";
import type { ApprovalStep } from "./steps.ts";
import type { StateFunds } from "./types.ts";

/** Answers whether the public money makes it a project that must be tendered: by budget money, or by control. @internal */
export function assessStateFunds(
  trace: Recorder<ApprovalStep>,
  funds: StateFunds,
  test: StateFundsTest,
  ref: RuleRef,
): Finding {
  const { isControlledByState } = funds;
  if (test.countsControl && isControlledByState === true) return met;
  const byBudget = assessBudget(trace, funds, test, ref);
  if (byBudget.verdict === "met") return met;
  const byControl =
    test.countsControl && isControlledByState === undefined
      ? factNotGiven("stateFunds.isControlledByState", [ref])
      : byBudget;
  if (byBudget.verdict === "not-met" && byControl.verdict === "not-met") return byBudget;
  const open = [...new Set([byBudget, byControl])].filter(({ verdict }) => verdict === "unknown");
  return {
    verdict: "unknown",
    reasons: open.flatMap(({ reasons }) => reasons),
    missing: open.flatMap(({ missing }) => missing),
  };
}

/** Both the sum and its share of the investment must be reached; each is reached at the line itself. */
function assessBudget(
  trace: Recorder<ApprovalStep>,
  { budgetFen, investmentFen }: StateFunds,
  { leastBudgetFen, leastShare }: StateFundsTest,
  ref: RuleRef,
): Finding {
  const rules = [ref];
  if (budgetFen === undefined) return factNotGiven("stateFunds.budgetFen", rules);
  const short = notMet(approvalIssue("info", "approval.not_state_funded", {}, { path: ["stateFunds"], rules }));
  const leastStep = trace.add({
    name: "approval.least_budget",
    op: "rule",
    inputs: [{ name: "least", value: leastBudgetFen, unit: "fen" }],
    output: { value: leastBudgetFen, unit: "fen" },
    rules,
  });
  const reachesSum = budgetFen >= leastBudgetFen;
  trace.add({
    name: "approval.reaches_budget",
    op: "compare",
    inputs: [
      { name: "budget", value: budgetFen, unit: "fen" },
      { name: "least", value: leastBudgetFen, unit: "fen", step: leastStep },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: reachesSum, unit: "boolean" },
    rules,
  });
  if (!reachesSum) return short;
  if (investmentFen === undefined) return factNotGiven("stateFunds.investmentFen", rules);
  const shareStep = trace.add({
    name: "approval.least_share",
    op: "rule",
    inputs: [{ name: "share", value: leastShare, unit: "1" }],
    output: { value: leastShare, unit: "1" },
    rules,
  });
  const reachesShare = reaches(budgetFen, investmentFen, leastShare);
  trace.add({
    name: "approval.reaches_share",
    op: "compare",
    inputs: [
      { name: "part", value: { num: budgetFen, den: investmentFen }, unit: "1" },
      { name: "share", value: leastShare, unit: "1", step: shareStep },
      { name: "comparator", value: ">=", unit: "code" },
    ],
    output: { value: reachesShare, unit: "boolean" },
    rules,
  });
  return reachesShare ? met : short;
}

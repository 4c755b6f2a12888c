import { fundIssue } from "../funding/maintenance-fund/issues.ts";
import { met } from "../kernel/finding.ts";
import type { Issue } from "../kernel/issue.ts";
import { type Answer, type Asking, factNotGiven, lacking } from "./assessing.ts";

/** Answers whether the maintenance fund has accounts and none is below the limit for a top-up. @internal */
export function askFundBalance(at: Asking<unknown>): Answer {
  const { fundAccounts } = at.facts;
  if (fundAccounts === undefined) return factNotGiven(at, "fundAccounts");
  if (fundAccounts.length === 0) return lacking(at, "fundAccounts");
  const limit = at.find("funding.maintenance_fund.top_up_below");
  if (!limit.found) return limit.finding;
  const rules = [limit.ref];
  const reasons = at.lowAccounts.map(({ account: { balanceFen, id }, index, leastFen, topUpFen }): Issue => {
    const params = { accountId: id, balanceFen, leastFen, topUpFen };
    const detail = { path: ["fundAccounts", index], rules };
    return fundIssue(at.severity, "funding.maintenance_fund.top_up_needed", params, detail);
  });
  return { ...met, verdict: reasons.length === 0 ? "met" : "not-met", reasons, rules };
}

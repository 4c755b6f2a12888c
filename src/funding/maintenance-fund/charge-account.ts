import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { Issue, IssuePath, RuleRef } from "../../kernel/issue.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { subtractFen } from "../../money/fen.ts";
import { fundIssue } from "./issues.ts";
import { leastBalance } from "./least-balance.ts";
import type { MaintenanceFundStep } from "./steps.ts";
import type { AccountCharge } from "./types.ts";

/** A charge under way: the limit for a top-up, the trace where accounts are few enough, and what to tell. @internal */
export interface Charging {
  readonly limit: { readonly share: DecimalString; readonly ref: RuleRef } | null;
  readonly trace: Recorder<MaintenanceFundStep> | null;
  readonly issues: Issue[];
}

/** An account to charge; without an id it is the seller's. */
interface Account {
  readonly id: string | null;
  readonly balanceFen: Fen;
  readonly firstDepositFen?: Fen;
}

/** Takes a share from an account as far as its balance goes. @internal */
export function chargeAccount(charging: Charging, shareFen: Fen, account: Account, path: IssuePath): AccountCharge {
  const { balanceFen } = account;
  const about = account.id ?? "seller";
  const chargedFen = shareFen < balanceFen ? shareFen : balanceFen;
  const balanceAfterFen = subtractFen(balanceFen, chargedFen);
  const shortfallFen = subtractFen(shareFen, chargedFen);
  const share = { name: "share", value: shareFen, unit: "fen" } as const;
  const balance = { name: "balance", value: balanceFen, unit: "fen" } as const;
  const chargedStep = charging.trace?.add({
    name: "funding.maintenance_fund.charged",
    about,
    op: "min",
    inputs: [share, balance],
    output: { value: chargedFen, unit: "fen" },
  });
  const charged = { name: "charged", value: chargedFen, unit: "fen", ...link(chargedStep) } as const;
  const afterStep = charging.trace?.add({
    name: "funding.maintenance_fund.balance_after",
    about,
    op: "subtract",
    inputs: [balance, charged],
    output: { value: balanceAfterFen, unit: "fen" },
  });
  if (shortfallFen > 0) {
    charging.trace?.add({
      name: "funding.maintenance_fund.shortfall",
      about,
      op: "subtract",
      inputs: [share, charged],
      output: { value: shortfallFen, unit: "fen" },
    });
    const params = { accountId: account.id, shareFen, balanceFen, shortFen: shortfallFen };
    charging.issues.push(fundIssue("warning", "funding.maintenance_fund.balance_short", params, { path }));
  }
  const topUp = findTopUp(charging, account, balanceAfterFen, afterStep, path);
  return { balanceBeforeFen: balanceFen, chargedFen, balanceAfterFen, shortfallFen, ...topUp };
}

function findTopUp(
  { limit, trace, issues }: Charging,
  { id, firstDepositFen }: Account,
  balanceFen: Fen,
  afterStep: number | undefined,
  path: IssuePath,
): Pick<AccountCharge, "leastBalanceFen" | "topUpFen"> {
  if (limit === null || firstDepositFen === undefined || id === null) return { leastBalanceFen: null, topUpFen: null };
  const rules = [limit.ref];
  const leastFen = leastBalance(firstDepositFen, limit.share);
  const isBelow = balanceFen < leastFen;
  const leastStep = trace?.add({
    name: "funding.maintenance_fund.least_balance",
    about: id,
    op: "multiply",
    inputs: [
      { name: "firstDeposit", value: firstDepositFen, unit: "fen" },
      { name: "share", value: limit.share, unit: "1" },
      { name: "rounding", value: "ceiling", unit: "code" },
    ],
    output: { value: leastFen, unit: "fen" },
    rules,
  });
  const after = { name: "after", value: balanceFen, unit: "fen", ...link(afterStep) } as const;
  const least = { name: "least", value: leastFen, unit: "fen", ...link(leastStep) } as const;
  trace?.add({
    name: "funding.maintenance_fund.needs_top_up",
    about: id,
    op: "compare",
    inputs: [after, least, { name: "comparator", value: "<", unit: "code" }],
    output: { value: isBelow, unit: "boolean" },
    rules,
  });
  if (!isBelow) return { leastBalanceFen: leastFen, topUpFen: 0 as Fen };
  const topUpFen = subtractFen(leastFen, balanceFen);
  trace?.add({
    name: "funding.maintenance_fund.top_up",
    about: id,
    op: "subtract",
    inputs: [least, after],
    output: { value: topUpFen, unit: "fen" },
  });
  const params = { accountId: id, balanceFen, leastFen, topUpFen };
  issues.push(fundIssue("warning", "funding.maintenance_fund.top_up_needed", params, { path, rules }));
  return { leastBalanceFen: leastFen, topUpFen };
}

function link(step: number | undefined): { readonly step?: number } {
  return step === undefined ? {} : { step };
}

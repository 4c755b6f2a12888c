import { mostTracedHouseholds } from "../funding/household/sharing.ts";
import { leastBalance } from "../funding/maintenance-fund/least-balance.ts";
import type { MaintenanceFundAccount } from "../funding/maintenance-fund/types.ts";
import type { DecimalString, Fen } from "../kernel/brand.ts";
import type { RuleRef } from "../kernel/issue.ts";
import type { Recorder, StepInput } from "../kernel/trace.ts";
import { subtractFen, sumFen } from "../money/fen.ts";
import type { AftercareStep } from "./steps.ts";

/** An account below the limit for a top-up. @internal */
export interface LowAccount {
  readonly account: MaintenanceFundAccount;
  /** Its place in the list given. */
  readonly index: number;
  readonly leastFen: Fen;
  readonly topUpFen: Fen;
}

/** The limit in force. @internal */
export interface TopUpLimit {
  readonly value: DecimalString;
  readonly ref: RuleRef;
}

/** The accounts below the limit, which itself is not below; each account is recorded where they are few enough. @internal */
export function holdAccounts(
  accounts: readonly MaintenanceFundAccount[],
  limit: TopUpLimit,
  trace: Recorder<AftercareStep>,
): { readonly low: readonly LowAccount[]; readonly topUpFen: Fen } {
  const isTraced = accounts.length <= mostTracedHouseholds;
  const inputs: StepInput[] = [];
  const low = accounts.flatMap((account, index): LowAccount[] => {
    const { balanceFen, firstDepositFen, id } = account;
    const leastFen = leastBalance(firstDepositFen, limit.value);
    const step = isTraced ? recordAccount(trace, account, leastFen, limit) : undefined;
    if (balanceFen >= leastFen) return [];
    const topUpFen = subtractFen(leastFen, balanceFen);
    inputs.push({ name: id, value: topUpFen, unit: "fen", ...(step === undefined ? {} : { step }) });
    return [{ account, index, leastFen, topUpFen }];
  });
  const topUpFen = sumFen(low.map((found) => found.topUpFen));
  trace.add({ name: "aftercare.top_up_total", op: "sum", inputs, output: { value: topUpFen, unit: "fen" } });
  return { low, topUpFen };
}

/** Records how an account stands to the limit; gives the number of the last step, the top-up where there is one. */
function recordAccount(
  trace: Recorder<AftercareStep>,
  { balanceFen, firstDepositFen, id: about }: MaintenanceFundAccount,
  leastFen: Fen,
  { ref, value: share }: TopUpLimit,
): number {
  const rules = [ref];
  const leastStep = trace.add({
    name: "aftercare.least_balance",
    about,
    op: "multiply",
    inputs: [
      { name: "firstDeposit", value: firstDepositFen, unit: "fen" },
      { name: "share", value: share, unit: "1" },
      { name: "rounding", value: "ceiling", unit: "code" },
    ],
    output: { value: leastFen, unit: "fen" },
    rules,
  });
  const isBelow = balanceFen < leastFen;
  const balance = { name: "balance", value: balanceFen, unit: "fen" } as const;
  const least = { name: "least", value: leastFen, unit: "fen", step: leastStep } as const;
  const compared = trace.add({
    name: "aftercare.below_least",
    about,
    op: "compare",
    inputs: [balance, least, { name: "comparator", value: "<", unit: "code" }],
    output: { value: isBelow, unit: "boolean" },
    rules,
  });
  if (!isBelow) return compared;
  const output = { value: subtractFen(leastFen, balanceFen), unit: "fen" } as const;
  return trace.add({ name: "aftercare.top_up", about, op: "subtract", inputs: [least, balance], output });
}

import type { Fen } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Recorder } from "../../kernel/trace.ts";
import type { WithdrawalBound } from "./codes.ts";
import { factNotGiven } from "./finding.ts";
import type { ProvidentFundWithdrawalRule } from "./rules.ts";
import type { ProvidentFundStep } from "./steps.ts";
import type { ProvidentFundApplication, ProvidentFundFact, ProvidentFundWithdrawal } from "./types.ts";

/** The limit, or what is missing to find it. @internal */
export interface Limit extends Pick<ProvidentFundWithdrawal, "limitFen" | "boundBy"> {
  readonly reasons: readonly Issue[];
  readonly missing: readonly string[];
}

const factOf = { "own-payment": "ownPaymentFen", balance: "balanceFen" } as const satisfies Partial<
  Record<WithdrawalBound, ProvidentFundFact>
>;

/** Takes the least of what the rule names as limits, on a tie the first. @internal */
export function findLimit(
  trace: Recorder<ProvidentFundStep>,
  application: ProvidentFundApplication,
  { limits, mostFen }: ProvidentFundWithdrawalRule,
  ref: RuleRef,
): Limit {
  const open = limits.filter((limit) => application[factOf[limit]] === undefined);
  if (open.length > 0) {
    const gaps = open.map((limit) => factNotGiven(factOf[limit], ref));
    return {
      limitFen: null,
      boundBy: null,
      reasons: gaps.flatMap(({ reasons }) => reasons),
      missing: gaps.flatMap(({ missing }) => missing),
    };
  }
  const bounds: { readonly bound: WithdrawalBound; readonly fen: Fen }[] = [
    ...limits.map((bound) => ({ bound, fen: application[factOf[bound]] as Fen })),
    ...(mostFen === null ? [] : [{ bound: "cap" as const, fen: mostFen }]),
  ];
  const least = bounds.reduce((best, candidate) => (candidate.fen < best.fen ? candidate : best));
  trace.add({
    name: "funding.provident_fund.limit",
    op: "min",
    inputs: bounds.map(({ bound, fen }) => ({ name: bound, value: fen, unit: "fen" })),
    output: { value: least.fen, unit: "fen" },
    rules: [ref],
  });
  return { limitFen: least.fen, boundBy: least.bound, reasons: [], missing: [] };
}

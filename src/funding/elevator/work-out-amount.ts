import type { Fen } from "../../kernel/brand.ts";
import type { Issue, RuleRef } from "../../kernel/issue.ts";
import type { Recorder, StepInput } from "../../kernel/trace.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { linked, type Traced } from "../traced.ts";
import { elevatorIssue } from "./issues.ts";
import type { ElevatorSubsidyAmount } from "./rules.ts";
import type { ElevatorStep } from "./steps.ts";
import type { ElevatorCostInput } from "./types.ts";

/** What an amount is worked out from. @internal */
export interface AmountBase {
  readonly input: ElevatorCostInput;
  /** `pipe-moving`, or nothing for the lift itself. */
  readonly part: string | undefined;
  /** What a share is taken of. */
  readonly baseFen: number;
  readonly cost: Traced;
  readonly rules: readonly RuleRef[];
}

/** Works out one amount of a subsidy; nothing where the table has no row for so many floors. @internal */
export function workOutAmount(
  trace: Recorder<ElevatorStep>,
  amount: ElevatorSubsidyAmount,
  base: AmountBase,
): (Traced & { readonly issues: readonly Issue[] }) | undefined {
  const { input, part: about, rules } = base;
  const op = rules.length === 0 ? "given" : "rule";
  switch (amount.kind) {
    case "fixed": {
      const value = amount.amountFen;
      const inputs: readonly StepInput[] = [{ name: "amount", value, unit: "fen" }];
      const output = { value, unit: "fen" } as const;
      return {
        fen: value,
        step: trace.add({ name: "funding.elevator.fixed_amount", about, op, inputs, output, rules }),
        issues: [],
      };
    }
    case "by-floor-count": {
      const { floorCount } = input;
      const band = amount.bands.find(
        ({ leastFloors, mostFloors }) => floorCount >= leastFloors && (mostFloors === null || floorCount <= mostFloors),
      );
      if (band === undefined) return undefined;
      const value = band.amountFen;
      const step = trace.add({
        name: "funding.elevator.amount_by_floors",
        about,
        op,
        inputs: [
          { name: "amount", value, unit: "fen" },
          { name: "floors", value: floorCount, unit: "count" },
        ],
        output: { value, unit: "fen" },
        rules,
      });
      return { fen: value, step, issues: [] };
    }
    case "share-of-cost":
      return shareOfCost(trace, amount, base);
  }
}

/** A share of the cost, rounded half up to the fen, and then held against the cap. */
function shareOfCost(
  trace: Recorder<ElevatorStep>,
  { share, capFen }: Extract<ElevatorSubsidyAmount, { kind: "share-of-cost" }>,
  { part: about, baseFen, input, cost, rules }: AmountBase,
): Traced & { readonly issues: readonly Issue[] } {
  const rate = share ?? "0";
  const base = about === undefined ? eligibleCost(trace, input, baseFen, cost) : undefined;
  const shareFen = applyRate(baseFen as Fen, rate, "half-up");
  const shareStep = trace.add({
    name: "funding.elevator.share_of_cost",
    about,
    op: "multiply",
    inputs: [
      base === undefined ? { name: "base", value: baseFen, unit: "fen" } : linked("base", base),
      { name: "share", value: rate, unit: "1" },
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: shareFen, unit: "fen" },
    rules,
  });
  const fen = Math.min(shareFen, capFen);
  const step = trace.add({
    name: "funding.elevator.share_capped",
    about,
    op: "min",
    inputs: [linked("share", { fen: shareFen, step: shareStep }), { name: "cap", value: capFen, unit: "fen" }],
    output: { value: fen, unit: "fen" },
    rules,
  });
  const params = { shareFen, capFen };
  const issues = shareFen > capFen ? [elevatorIssue("info", "funding.elevator.cap_applied", params, { rules })] : [];
  return { fen, step, issues };
}

/** The whole cost, what the caller calls eligible, or the cost without the moving of pipes. */
function eligibleCost(trace: Recorder<ElevatorStep>, input: ElevatorCostInput, baseFen: number, cost: Traced): Traced {
  const { eligibleCostFen, pipeMovingFen = 0 as Fen } = input;
  if (eligibleCostFen === undefined && pipeMovingFen === 0) return cost;
  const isGiven = eligibleCostFen !== undefined;
  const given: StepInput = { name: "eligible", value: baseFen, unit: "fen" };
  const pipes: StepInput = { name: "pipes", value: pipeMovingFen, unit: "fen" };
  const step = trace.add({
    name: "funding.elevator.eligible_cost",
    op: isGiven ? "given" : "subtract",
    inputs: isGiven ? [given] : [linked("cost", cost), pipes],
    output: { value: baseFen, unit: "fen" },
  });
  return { fen: baseFen, step };
}

import type { CivilDate, Fen } from "../../kernel/brand.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { linked, type Traced } from "../traced.ts";
import type { SettlementStep } from "./steps.ts";
import type { ContractPayments, ProgressStatement } from "./types.ts";

/** What the contract comes to on a day: its price, from the settlement on the settled price. @internal */
export function priceOn({ contractPriceFen, settlement }: ContractPayments, day: CivilDate): number {
  return settlement !== undefined && settlement.on <= day ? settlement.priceFen : contractPriceFen;
}

/** Works out how much may have been paid by the end of a day. @internal */
export function workOutAllowed(trace: Recorder<SettlementStep>, input: ContractPayments, day: CivilDate): Traced {
  const { retainedFen = 0, settlement } = input;
  if (settlement === undefined || settlement.on > day) return workOutProgress(trace, input, day);
  const fen = settlement.priceFen - retainedFen;
  const step = trace.add({
    name: "funding.settlement.settled_due",
    about: day,
    op: "subtract",
    inputs: [
      { name: "price", value: settlement.priceFen, unit: "fen" },
      { name: "retained", value: retainedFen, unit: "fen" },
    ],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

/** Advance not yet taken back, and the share of the work done; together no more than the price. */
function workOutProgress(trace: Recorder<SettlementStep>, input: ContractPayments, day: CivilDate): Traced {
  const { advanceShare = "0", contractPriceFen, progressShare } = input;
  const { advanceRecoveredFen = 0, completedFen = 0 } = latest(input.statements, day) ?? {};
  const advance = recordShare(trace, "funding.settlement.advance", day, contractPriceFen, advanceShare);
  const progress = recordShare(trace, "funding.settlement.progress_due", day, completedFen, progressShare);
  const due = advance.fen + progress.fen - advanceRecoveredFen;
  const dueStep = trace.add({
    name: "funding.settlement.allowed",
    about: day,
    op: "sum",
    inputs: [
      linked("advance", advance),
      linked("progress", progress),
      { name: "recovered", value: 0 - advanceRecoveredFen, unit: "fen" },
    ],
    output: { value: due, unit: "fen" },
  });
  if (due <= contractPriceFen) return { fen: due, step: dueStep };
  const step = trace.add({
    name: "funding.settlement.price_limit",
    about: day,
    op: "min",
    inputs: [linked("due", { fen: due, step: dueStep }), { name: "price", value: contractPriceFen, unit: "fen" }],
    output: { value: contractPriceFen, unit: "fen" },
  });
  return { fen: contractPriceFen, step };
}

function latest(statements: readonly ProgressStatement[], day: CivilDate): ProgressStatement | undefined {
  return statements
    .filter(({ on }) => on <= day)
    .reduce<ProgressStatement | undefined>(
      (last, next) => (last === undefined || next.on > last.on ? next : last),
      undefined,
    );
}

function recordShare(
  trace: Recorder<SettlementStep>,
  name: "funding.settlement.advance" | "funding.settlement.progress_due",
  day: CivilDate,
  base: number,
  share: string,
): Traced {
  const fen = applyRate(base as Fen, share, "half-up");
  const step = trace.add({
    name,
    about: day,
    op: "multiply",
    inputs: [
      { name: "base", value: base, unit: "fen" },
      { name: "share", value: share, unit: "1" },
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: fen, unit: "fen" },
  });
  return { fen, step };
}

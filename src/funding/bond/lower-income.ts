import type { DecimalString, Fen } from "../../kernel/brand.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { applyRate } from "../../money/apply-rate.ts";
import { sumDecimals } from "../../money/sum-decimals.ts";
import { linked, type Traced } from "../traced.ts";
import { recordRoundedCoverage, type Writing } from "./coverage-figure.ts";
import type { BondStep } from "./steps.ts";
import { recordNet, type TotalIncome } from "./total-income.ts";
import type { CoverageSensitivity } from "./types.ts";

/**
 * Works out the coverage with less income: the cost stays as it is, the lowered income is rounded half up to the fen.
 *
 * Where only the net income is known, that falls.
 * @internal
 */
export function lowerIncome(
  trace: Recorder<BondStep>,
  total: TotalIncome,
  service: Traced,
  incomeDrop: DecimalString,
  writing: Writing,
): CoverageSensitivity {
  const kept = sumDecimals(["1", `-${incomeDrop}`]);
  const base = total.gross?.income ?? total.net;
  const fen = applyRate(base.fen as Fen, kept, "half-up");
  const step = trace.add({
    name: "funding.bond.lowered_income",
    about: incomeDrop,
    op: "multiply",
    inputs: [
      linked("income", base),
      { name: "kept", value: kept, unit: "1" },
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: fen, unit: "fen" },
  });
  const lowered = { fen, step };
  const net =
    total.gross === undefined
      ? lowered
      : recordNet(trace, "funding.bond.lowered_net", lowered, total.gross.cost, incomeDrop);
  const coverage = recordRoundedCoverage(trace, net, service, writing, incomeDrop);
  const of = total.gross === undefined ? "net-income" : "income";
  return { incomeDrop, of, netDifferenceFen: net.fen as Fen, coverage };
}

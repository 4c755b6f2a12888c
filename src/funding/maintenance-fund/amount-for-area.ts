import { hundredthsOfM2 } from "../../kernel/area.ts";
import type { Fen, SquareMetres } from "../../kernel/brand.ts";
import type { RuleRef } from "../../kernel/issue.ts";
import type { Recorder } from "../../kernel/trace.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { isFen } from "../../money/fen.ts";
import { divideRounded } from "../../money/round.ts";
import type { MaintenanceFundStep } from "./steps.ts";

/** Area times a price per m², times a rate where there is one. @internal */
export interface AreaAmount {
  readonly areaM2: SquareMetres;
  readonly fenPerM2: Fen;
  readonly rate?: string;
  readonly rules?: readonly RuleRef[];
}

/**
 * Computes a first deposit and records it: rounded once, half up to the fen; `null` beyond the safe integers.
 * @internal
 */
export function amountForArea(
  trace: Recorder<MaintenanceFundStep>,
  { areaM2, fenPerM2, rate, rules = [] }: AreaAmount,
): Fen | null {
  const numerator = BigInt(hundredthsOfM2(areaM2)) * BigInt(fenPerM2) * BigInt(rate?.replace(".", "") ?? 1);
  const amount = Number(divideRounded(numerator, 100n * 10n ** BigInt(decimalsOf(rate ?? "")), "half-up"));
  if (!isFen(amount)) return null;
  trace.add({
    name: "funding.maintenance_fund.deposit",
    op: "multiply",
    inputs: [
      { name: "area", value: areaM2, unit: "m2" },
      { name: "price", value: fenPerM2, unit: "fen/m2" },
      ...(rate === undefined ? [] : [{ name: "rate", value: rate, unit: "1" as const }]),
      { name: "rounding", value: "half-up", unit: "code" },
    ],
    output: { value: amount, unit: "fen" },
    rules,
  });
  return amount;
}

import type { Recorder } from "../../kernel/trace.ts";
import type { RoundingMode } from "../../money/round.ts";
import { divideRounded } from "../../money/round.ts";
import { linked, type Traced } from "../traced.ts";
import type { BondStep } from "./steps.ts";
import type { CoverageFigure } from "./types.ts";

/** How a coverage is written. @internal */
export interface Writing {
  readonly decimals: number;
  readonly rounding: RoundingMode;
}

/** Divides net income by debt service, which is above 0, and writes the quotient. @internal */
export function coverageFigure(netFen: number, serviceFen: number, { decimals, rounding }: Writing): CoverageFigure {
  const scaled = divideRounded(BigInt(netFen) * 10n ** BigInt(decimals), BigInt(serviceFen), rounding);
  return { num: netFen, den: serviceFen, text: fixedText(scaled, decimals) };
}

/** Divides, and records the exact fraction. @internal */
export function recordCoverage(
  trace: Recorder<BondStep>,
  net: Traced,
  service: Traced,
  writing: Writing,
  about?: string,
): { readonly figure: CoverageFigure; readonly step: number } {
  const figure = coverageFigure(net.fen, service.fen, writing);
  const { num, den } = figure;
  const step = trace.add({
    name: "funding.bond.coverage",
    about,
    op: "multiply",
    inputs: [linked("net", net), { name: "service", value: { num: 1, den }, unit: "1" }],
    output: { value: { num, den }, unit: "1" },
  });
  return { figure, step };
}

/** Records a coverage and how it is rounded to text. @internal */
export function recordRoundedCoverage(
  trace: Recorder<BondStep>,
  net: Traced,
  service: Traced,
  writing: Writing,
  about?: string,
): CoverageFigure {
  const { figure, step } = recordCoverage(trace, net, service, writing, about);
  const { num, den, text } = figure;
  const scale = 10 ** writing.decimals;
  const scaled = Number(text.replace(".", "")) + 0;
  // Where a debt of some fen meets millions, the scaled quotient is no number that a step can hold; the fraction stands.
  if (!Number.isSafeInteger(scaled)) return figure;
  const scaledStep = trace.add({
    name: "funding.bond.coverage_scaled",
    about,
    op: "multiply",
    inputs: [
      { name: "coverage", value: { num, den }, unit: "1", step },
      { name: "scale", value: scale, unit: "count" },
      { name: "rounding", value: writing.rounding, unit: "code" },
    ],
    output: { value: scaled, unit: "count" },
  });
  trace.add({
    name: "funding.bond.coverage_rounded",
    about,
    op: "multiply",
    inputs: [
      { name: "scaled", value: scaled, unit: "count", step: scaledStep },
      { name: "part", value: { num: 1, den: scale }, unit: "1" },
    ],
    output: { value: text, unit: "1" },
  });
  return figure;
}

/** Writes a whole number of 10^-places with all its decimals; zero has no sign. */
function fixedText(scaled: bigint, places: number): string {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  const sign = scaled < 0n ? "-" : "";
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

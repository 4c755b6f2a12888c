import type { DecimalString } from "../../kernel/brand.ts";
import type { Issue } from "../../kernel/issue.ts";
import { hasIssues } from "../../kernel/outcome.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { figureOf } from "./check-input.ts";
import type { WeightedFactor } from "./choose-factors.ts";
import { greatestCommonDivisor, readDecimal, scaleFigures, writeDecimal } from "./exact.ts";
import { allocationIssue } from "./issues.ts";
import type { AllocationRegion } from "./types.ts";

/** A factor over all regions: each figure, times its coefficient where the factor takes it, as whole numbers. @internal */
export interface FactorColumn {
  readonly factor: WeightedFactor;
  /** In units of 10^-places, in the order of the regions. */
  readonly values: readonly bigint[];
  readonly total: bigint;
  readonly places: number;
}

/** Scales every factor; one whose total is 0 divides nothing and is refused. @internal */
export function scaleFactors(
  regions: readonly AllocationRegion[],
  factors: readonly WeightedFactor[],
): readonly FactorColumn[] | readonly [Issue, ...Issue[]] {
  const difficulty = factors.some(({ timesDifficulty }) => timesDifficulty)
    ? scaleFigures(regions.map(({ fiscalDifficulty }) => fiscalDifficulty as number))
    : null;
  const columns = factors.map((factor): FactorColumn => {
    const figures = scaleFigures(regions.map((region) => figureOf(region, factor.name) as number));
    const coefficients = factor.timesDifficulty ? difficulty : null;
    const values =
      coefficients === null
        ? figures.values
        : figures.values.map((figure, index) => figure * (coefficients.values[index] as bigint));
    const total = values.reduce((sum, value) => sum + value, 0n);
    return { factor, values, total, places: figures.places + (coefficients?.places ?? 0) };
  });
  const faults = columns
    .filter(({ total }) => total === 0n)
    .map(({ factor: { name } }) =>
      allocationIssue("error", "funding.factor_total_zero", { factor: name }, { path: ["regions"] }),
    );
  return hasIssues(faults) ? faults : columns;
}

/** Writes a column's total, or one of its values, as a decimal. @internal */
export function writeFigure({ places }: FactorColumn, value: bigint): DecimalString {
  return writeDecimal(value, places);
}

/**
 * Adds the factors up to one whole weight for each region, in lowest terms.
 *
 * Region i weighs Σ w·x(i)/S over the factors, with S the factor's total. The least common multiple of the totals is the
 * common denominator, so that its size grows with the number of factors and not with that of the regions; it is the same
 * for all and falls away, and so does what the weights have in common.
 * @internal
 */
export function combineFactors(columns: readonly FactorColumn[]): readonly bigint[] {
  const places = Math.max(...columns.map(({ factor }) => decimalsOf(factor.weight)));
  const multiple = columns.reduce((lcm, { total }) => (lcm / greatestCommonDivisor(lcm, total)) * total, 1n);
  const scales = columns.map(({ factor, total }) => readDecimal(factor.weight, places) * (multiple / total));
  const count = columns[0]?.values.length ?? 0;
  const weights: bigint[] = [];
  let divisor = 0n;
  for (let region = 0; region < count; region++) {
    let weight = 0n;
    for (let at = 0; at < columns.length; at++) {
      weight += (scales[at] as bigint) * ((columns[at] as FactorColumn).values[region] as bigint);
    }
    weights.push(weight);
    if (divisor !== 1n) divisor = greatestCommonDivisor(divisor, weight);
  }
  return divisor === 1n ? weights : weights.map((weight) => weight / divisor);
}

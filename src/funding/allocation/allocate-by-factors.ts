import type { Fen } from "../../kernel/brand.ts";
import { fail, hasIssues, type Outcome, succeed } from "../../kernel/outcome.ts";
import { type Recorder, startTrace } from "../../kernel/trace.ts";
import { decimalsOf } from "../../money/decimal-text.ts";
import { divideRounded } from "../../money/round.ts";
import type { Context } from "../../policy/types.ts";
import { checkFiguresGiven, checkInput } from "./check-input.ts";
import { type AllocationRules, chooseFactors } from "./choose-factors.ts";
import { combineFactors, type FactorColumn, scaleFactors, writeFigure } from "./combine-factors.ts";
import { listWeights, readDecimal } from "./exact.ts";
import { type ExactSplit, splitExactly } from "./split-exactly.ts";
import type { AllocationStep } from "./steps.ts";
import type { AllocationRegion, FactorAllocation, FactorAllocationInput, FactorContribution } from "./types.ts";

/** Up to so many regions the trace adds up every factor figure by figure; beyond, the totals of the result speak. */
const mostTracedRegions = 200;

/**
 * Splits a total among regions by weighted factors, as the central subsidy is split. 因素法分配补助资金。
 *
 * Region i receives T·Σ w·x(i)·k(i)/Σ x(j)·k(j) over the factors, where k is the fiscal difficulty coefficient; a factor
 * that the rule leaves without it (performance, in article 8 of 2019) is w·x(i)/Σ x(j). All of it is one exact fraction
 * per region; it is cut to whole grains of `roundToFen`, and the grains left over go one each to the largest remainders,
 * ties to the earlier region. What is less than a grain goes with the last grain given out and is named in `rest`. The
 * amounts always add up to `totalFen`.
 *
 * The weights are the caller's, which add up to exactly 1, else those of the rule in force for the plan year (else the
 * date). Where the document in force gives no numbers (the nation from 2022 on) the answer is `funding.weights_unknown`
 * until the caller gives them. With the caller's weights a factor takes the difficulty where the rule says so; where no
 * rule tells, all but `performance` do, and an issue says it. Without `divisionCode` it is the nation that splits, and
 * packs of places are passed over.
 *
 * @param input - Total, regions with unique ids and a figure for each factor that has weight, weights where known.
 * @param ctx - Packs in force (general → local) and the date the question is asked for.
 * @returns One share per region, in the order given, with its exact quota and its remainder in the ranking.
 *
 * @unit totalFen, roundToFen: fen · factors: any one unit each · fiscalDifficulty, weights: 1
 * @rule funding.allocation.factors
 * @issue funding.weights_unknown — the document in force gives no weights, and the caller none either
 * @issue funding.weight_sum_not_one — the weights do not add up to exactly 1
 * @issue funding.factor_total_zero — a factor has weight, and every region's figure for it is 0
 * @source CZ-2019-31 — 第八条
 *
 * @example
 * ```ts
 * import { allocateByFactors } from "jiugai/funding";
 * import { civilDate } from "jiugai/kernel";
 * import { fenFromWanYuan } from "jiugai/money";
 * import { national } from "jiugai/policies/cn";
 * const split = allocateByFactors(
 *   {
 *     totalFen: fenFromWanYuan("1000"),
 *     roundToFen: fenFromWanYuan("1"),
 *     planYear: 2019,
 *     regions: [
 *       { id: "A", factors: { area: 100, households: 100, buildings: 50, communities: 20 }, fiscalDifficulty: 80 },
 *       { id: "B", factors: { area: 100, households: 100, buildings: 50, communities: 20 }, fiscalDifficulty: 40 },
 *     ],
 *   },
 *   { packs: [national], on: civilDate("2019-11-01") },
 * );
 * split.ok && split.value.shares.map((share) => share.amountFen); // => [667000000, 333000000]
 * ```
 * @category Calculators
 */
export function allocateByFactors(
  input: FactorAllocationInput,
  ctx: Context<AllocationRules>,
): Outcome<FactorAllocation> {
  const faults = checkInput(input);
  if (hasIssues(faults)) return fail(faults);

  const { regions, totalFen } = input;
  const trace = startTrace<AllocationStep>();
  const totalStep = trace.add({
    name: "funding.allocation.total",
    op: "given",
    inputs: [{ name: "total", value: totalFen, unit: "fen" }],
    output: { value: totalFen, unit: "fen" },
  });
  const chosen = chooseFactors(input, ctx, trace);
  if (!("factors" in chosen)) return fail(chosen, trace.steps);
  const missing = checkFiguresGiven(regions, chosen.factors);
  if (hasIssues(missing)) return fail(missing, trace.steps);
  const columns = scaleFactors(regions, chosen.factors);
  if (!isColumns(columns)) return fail(columns, trace.steps);
  if (regions.length <= mostTracedRegions) traceTotals(regions, columns, trace);

  const weights = combineFactors(columns);
  const grainFen = input.roundToFen ?? 1;
  const split = splitExactly(totalFen, grainFen, weights);
  trace.add({
    name: "funding.allocation.shares",
    op: "apportion",
    inputs: [
      { name: "total", value: totalFen, unit: "fen", step: totalStep },
      { name: "weights", value: listWeights(weights), unit: "weight" },
      { name: "grain", value: grainFen, unit: "fen" },
    ],
    output: { value: split.shares, unit: "fen" },
    rules: chosen.rule === null ? [] : [chosen.rule],
  });
  const value: FactorAllocation = {
    totalFen,
    rule: chosen.rule,
    factors: columns.map((column) => ({ ...column.factor, total: writeFigure(column, column.total) })),
    shares: listShares(regions, totalFen, columns, weights, split),
    leftOverCount: split.leftOver,
    rest:
      split.restIndex < 0
        ? null
        : { id: regions[split.restIndex]?.id as string, amountFen: (totalFen % grainFen) as Fen },
  };
  return succeed(value, chosen.issues, trace.steps);
}

function isColumns(result: ReturnType<typeof scaleFactors>): result is readonly FactorColumn[] {
  return result.length > 0 && "values" in (result[0] as object);
}

function traceTotals(
  regions: readonly AllocationRegion[],
  columns: readonly FactorColumn[],
  trace: Recorder<AllocationStep>,
): void {
  for (const column of columns) {
    const { name, timesDifficulty } = column.factor;
    trace.add({
      name: timesDifficulty ? "funding.allocation.adjusted_factor_total" : "funding.allocation.factor_total",
      about: name,
      op: "sum",
      inputs: regions.map(({ id }, index) => ({
        name: id,
        value: writeFigure(column, column.values[index] as bigint),
        unit: "weight",
      })),
      output: { value: writeFigure(column, column.total), unit: "weight" },
    });
  }
}

function listShares(
  regions: readonly AllocationRegion[],
  totalFen: Fen,
  columns: readonly FactorColumn[],
  weights: readonly bigint[],
  { ranks, remainders, shares, sum }: ExactSplit,
): FactorAllocation["shares"] {
  const den = String(sum);
  const total = BigInt(totalFen);
  const contributions = columns.map((column) => contributionOf(column, totalFen));
  return regions.map(({ id }, index) => ({
    id,
    amountFen: shares[index] as Fen,
    quota: { num: String(total * (weights[index] as bigint)), den },
    remainder: { num: String(remainders[index]), den },
    remainderRank: ranks[index] as number,
    byFactor: contributions.map((contribute): FactorContribution => contribute(index)),
  }));
}

/** Rounds T·w·x/S to the fen: by numbers where these cannot mistake the nearest fen, else by big integers. */
function contributionOf({ factor, total, values }: FactorColumn, totalFen: Fen): (index: number) => FactorContribution {
  const places = decimalsOf(factor.weight);
  const scaled = readDecimal(factor.weight, places);
  const wide = BigInt(totalFen) * scaled;
  const divisor = total * 10n ** BigInt(places);
  const perUnit = Number(wide) / Number(divisor);
  return (index) => {
    const value = values[index] as bigint;
    const near = perUnit * Number(value);
    const whole = Math.floor(near);
    // Each of the few roundings above is off by at most 2^-53 of its value; sixteen times that is a safe distance.
    const isSure = Math.abs(near - whole - 0.5) > near * 2 ** -49 && near < 2 ** 48;
    const rounded = isSure ? Math.floor(near + 0.5) : Number(divideRounded(wide * value, divisor, "half-up"));
    return { factor: factor.name, roundedFen: rounded as Fen };
  };
}

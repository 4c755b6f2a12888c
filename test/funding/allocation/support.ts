import { expect } from "vitest";
import { allocateByFactors } from "../../../src/funding/allocation/allocate-by-factors.ts";
import type { FactorAllocation, FactorAllocationInput } from "../../../src/funding/allocation/types.ts";
import type { FundingRules } from "../../../src/funding/rules.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import type { Context } from "../../../src/policy/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

export type AllocationContext = Context<Pick<FundingRules, "funding.allocation.factors">>;

export const noPacks: AllocationContext = { packs: [], on: civilDate("2020-06-01") };

/** Runs the calculator as every test must: on frozen input, with a trace that replays, plain JSON and an exact sum. */
export function run(input: unknown, ctx: AllocationContext = noPacks): Outcome<FactorAllocation> {
  const result = allocateByFactors(deepFreeze(input) as FactorAllocationInput, ctx);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  if (!result.ok) return result;
  const { shares, totalFen, rest } = result.value;
  const grain = (input as FactorAllocationInput).roundToFen ?? 1;
  expect(shares.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n)).toBe(BigInt(totalFen));
  expect(shares.map(({ id }) => id)).toEqual((input as FactorAllocationInput).regions.map(({ id }) => id));
  const ranks = shares.map(({ remainderRank }) => remainderRank);
  expect([...ranks].sort((a, b) => a - b)).toEqual(shares.map((_, index) => index + 1));
  for (const { id, amountFen } of shares) expect((amountFen - (rest?.id === id ? rest.amountFen : 0)) % grain).toBe(0);
  return result;
}

/** The value; fails the test where there is none. */
export function allocated(input: unknown, ctx?: AllocationContext): FactorAllocation {
  const result = run(input, ctx);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

export const amountsOf = (input: unknown, ctx?: AllocationContext): number[] =>
  allocated(input, ctx).shares.map(({ amountFen }) => amountFen);

/** What an outcome says, without severities and rules. */
export function saidBy(result: Outcome<unknown>): readonly unknown[] {
  return result.issues.map(({ code, path, params }) => ({ code, path, params }));
}

/** A region as the oracle knows it: everything in whole hundredths or ten-thousandths. */
export interface OracleRegion {
  readonly difficulty: bigint;
  readonly figures: Readonly<Record<string, bigint>>;
}

/**
 * Article 8 on big fractions, written apart from the library: one term at a time, each region with its own fraction, and
 * the remainders compared by cross-multiplication.
 */
export function oracle(
  total: bigint,
  grain: bigint,
  regions: readonly OracleRegion[],
  weights: Readonly<Record<string, { readonly num: bigint; readonly den: bigint; readonly timesDifficulty: boolean }>>,
): { readonly amounts: number[]; readonly quotas: { readonly num: bigint; readonly den: bigint }[] } {
  const grains = total / grain;
  const terms = Object.entries(weights).filter(([, { num }]) => num > 0n);
  const weigh = (region: OracleRegion, name: string, timesDifficulty: boolean): bigint =>
    (region.figures[name] as bigint) * (timesDifficulty ? region.difficulty : 1n);
  const shares = regions.map((region) =>
    terms.reduce(
      (sum, [name, { num, den, timesDifficulty }]) => {
        const whole = regions.reduce((all, other) => all + weigh(other, name, timesDifficulty), 0n);
        const term = { num: num * weigh(region, name, timesDifficulty), den: den * whole };
        return { num: sum.num * term.den + term.num * sum.den, den: sum.den * term.den };
      },
      { num: 0n, den: 1n },
    ),
  );
  const cut = shares.map(({ num, den }) => (grains * num) / den);
  const left = Number(grains - cut.reduce((a, b) => a + b, 0n));
  const rests = shares.map(({ num, den }, index) => ({ num: (grains * num) % den, den, index }));
  rests.sort((a, b) => {
    const difference = b.num * a.den - a.num * b.den;
    return difference === 0n ? a.index - b.index : difference > 0n ? 1 : -1;
  });
  const amounts = cut.map((share) => share * grain);
  for (const { index } of rests.slice(0, left)) amounts[index] = (amounts[index] as bigint) + grain;
  const rest = total % grain;
  if (rest > 0n) {
    let target =
      left > 0 ? (rests[left - 1] as { index: number }).index : amounts.findLastIndex((amount) => amount > 0n);
    if (target < 0) {
      target = 0;
      shares.forEach(({ num, den }, index) => {
        const best = shares[target] as { num: bigint; den: bigint };
        if (num * best.den > best.num * den) target = index;
      });
    }
    amounts[target] = (amounts[target] as bigint) + rest;
  }
  const quotas = shares.map(({ num, den }) => ({ num: num * total, den }));
  return { amounts: amounts.map(Number), quotas };
}

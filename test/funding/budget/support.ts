import { expect } from "vitest";
import { spreadBudget } from "../../../src/funding/budget/spread-budget.ts";
import type { BudgetInput, BudgetProject, BudgetSpread } from "../../../src/funding/budget/types.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";
import { exactApportion } from "../../support/exact.ts";

/** Runs the calculator as every test must: on frozen input, with a trace that replays, plain JSON and an exact sum. */
export function run(input: unknown): Outcome<BudgetSpread> {
  const result = spreadBudget(deepFreeze(input) as BudgetInput);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  if (!result.ok) return result;
  const { projects, roundToFen = 1 } = input as BudgetInput;
  const { shares, spentFen, totalFen, unspentBecause, unspentFen } = result.value;
  expect(shares.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(spentFen);
  expect(spentFen + unspentFen).toBe(totalFen);
  expect(unspentFen === 0).toBe(unspentBecause === null);
  expect(shares.map(({ id }) => id)).toEqual(projects.map(({ id }) => id));
  for (const { amountFen, askedFen, ceilingFen, shortFen } of shares) {
    expect(amountFen % roundToFen).toBe(0);
    expect(amountFen).toBeGreaterThanOrEqual(0);
    expect(amountFen).toBeLessThanOrEqual(ceilingFen);
    expect(ceilingFen).toBeLessThanOrEqual(askedFen);
    expect(amountFen + shortFen).toBe(askedFen);
  }
  return result;
}

/** The value; fails the test where there is none. */
export function spread(input: unknown): BudgetSpread {
  const result = run(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

export const amountsOf = (input: unknown): number[] => spread(input).shares.map(({ amountFen }) => amountFen);

export const boundsOf = (input: unknown): string[] => spread(input).shares.map(({ boundBy }) => boundBy);

/** What an outcome says, without severities. */
export function saidBy(result: Outcome<unknown>): readonly unknown[] {
  return result.issues.map(({ code, path, params }) => ({ code, path: path.join("."), params }));
}

/** The most a project can receive, in whole grains. */
export const mostOf = ({ askedFen, ceilingFen = askedFen }: BudgetProject, grain: number): number =>
  Math.floor(Math.min(askedFen, ceilingFen) / grain) * grain;

/**
 * Shares by weight under ceilings, the slow and obvious way: split, hold whoever reaches its ceiling there, and split
 * what is left among the others, again and again until nobody new does. Exact fractions by cross-multiplication.
 */
export function oracle(total: number, grain: number, mosts: readonly number[], weights: readonly number[]): number[] {
  const amounts = mosts.map(() => 0);
  let open = [...mosts.keys()].filter((index) => (weights[index] as number) > 0);
  let left = BigInt(total) / BigInt(grain);
  for (;;) {
    const whole = open.reduce((sum, index) => sum + BigInt(weights[index] as number), 0n);
    const reached = open.filter((index) => {
      const ceiling = BigInt(mosts[index] as number) / BigInt(grain);
      return left * BigInt(weights[index] as number) >= ceiling * whole;
    });
    if (reached.length === 0) break;
    for (const index of reached) {
      amounts[index] = mosts[index] as number;
      left -= BigInt(mosts[index] as number) / BigInt(grain);
    }
    open = open.filter((index) => !reached.includes(index));
  }
  if (open.length > 0) {
    const parts = exactApportion(
      Number(left),
      open.map((index) => weights[index] as number),
    );
    open.forEach((index, at) => {
      amounts[index] = (parts[at] as number) * grain;
    });
  }
  return amounts;
}

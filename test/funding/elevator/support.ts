import { expect } from "vitest";
import type { ElevatorRules } from "../../../src/funding/elevator/find-subsidy.ts";
import { shareElevatorCost } from "../../../src/funding/elevator/share-elevator-cost.ts";
import type { ElevatorCostInput, ElevatorCostShares } from "../../../src/funding/elevator/types.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import type { Context } from "../../../src/policy/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

type ElevatorContext = Context<ElevatorRules>;

/** No pack: the caller's own subsidy, or none. */
export const noPacks: ElevatorContext = { packs: [], on: civilDate("2024-06-01") };

/** A context of packs on a day. */
export function withPacks(
  packs: ElevatorContext["packs"],
  on = "2024-06-01",
  include: ElevatorContext["include"] = [],
) {
  return { packs, on: civilDate(on), include };
}

/** Runs the calculator as every test must: on frozen input, with a trace that replays and sums that are exact. */
export function run(input: unknown, ctx: ElevatorContext = noPacks): Outcome<ElevatorCostShares> {
  const result = shareElevatorCost(deepFreeze(input) as ElevatorCostInput, ctx);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  if (!result.ok) return result;
  const { costFen, subsidy, contributedFen, compensationFen, ownersShareFen, totalFen, bySource, households, sharing } =
    result.value;
  const sum = (amounts: readonly number[]): number => amounts.reduce((soFar, amount) => soFar + amount, 0);
  expect(ownersShareFen).toBe(costFen - (subsidy?.amountFen ?? 0) - contributedFen + compensationFen);
  expect(sum(households.map(({ shareFen }) => shareFen)) + sharing.sellerFen).toBe(ownersShareFen);
  expect(sum(bySource.map(({ amountFen }) => amountFen))).toBe(totalFen);
  expect(totalFen).toBe(costFen + compensationFen);
  expect(sum(subsidy?.bySource.map(({ amountFen }) => amountFen) ?? [])).toBe(subsidy?.amountFen ?? 0);
  for (const one of households) expect(one.paidFen + one.exemptFen).toBe(one.shareFen);
  expect(sum(households.map((one) => one.compensationFen))).toBe(compensationFen);
  return result;
}

/** The result; fails the test where there is none. */
export function shared(input: unknown, ctx: ElevatorContext = noPacks): ElevatorCostShares {
  const result = run(input, ctx);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** What a refusal says. */
export function faultsOf(input: unknown, ctx: ElevatorContext = noPacks): readonly unknown[] {
  const result = run(input, ctx);
  expect(result.ok).toBe(false);
  return result.issues.map(({ code, path, params }) => ({ code, path: path.join("."), params }));
}

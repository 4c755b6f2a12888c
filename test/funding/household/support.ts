import { expect } from "vitest";
import { shareAmongHouseholds } from "../../../src/funding/household/share-among-households.ts";
import type { HouseholdShares, HouseholdSharesInput } from "../../../src/funding/household/types.ts";
import type { FundingRules } from "../../../src/funding/rules.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import type { Context } from "../../../src/policy/types.ts";

type HouseholdContext = Context<Pick<FundingRules, "funding.household.elevator_table">>;

/** No pack: the methods that read no rule need none. */
export const noPacks: HouseholdContext = { packs: [], on: civilDate("2024-06-01") };

/** A context of packs on a day; undated rules run. */
export function withPacks(packs: HouseholdContext["packs"], on = "2024-06-01"): HouseholdContext {
  return { packs, on: civilDate(on), include: ["undated"] };
}

/** Runs the calculator as every test must: on frozen input, with a trace that replays and a result that is plain JSON. */
export function run(input: unknown, ctx: HouseholdContext = noPacks): Outcome<HouseholdShares> {
  const result = shareAmongHouseholds(deepFreeze(input) as HouseholdSharesInput, ctx);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  if (result.ok) {
    const { amountFen, shares, sellerFen, byFloor } = result.value;
    const sum = shares.reduce((total, share) => total + BigInt(share.shareFen), BigInt(sellerFen));
    expect(sum).toBe(BigInt(amountFen));
    const households = (input as HouseholdSharesInput).households;
    expect(shares.map((share) => share.id)).toEqual(households.map((household) => household.id));
    if (byFloor.length > 0) {
      const floors = byFloor.reduce((total, floor) => total + BigInt(floor.amountFen), BigInt(sellerFen));
      expect(floors).toBe(BigInt(amountFen));
    }
  }
  return result;
}

/** The shares in the order given; fails the test where there are none. */
export function sharesOf(input: unknown, ctx: HouseholdContext = noPacks): readonly number[] {
  const result = run(input, ctx);
  expect(result.issues.filter((issue) => issue.severity === "error")).toEqual([]);
  return result.ok ? result.value.shares.map((share) => share.shareFen) : [];
}

/** What a refusal says, without severities and rules. */
export function faultsOf(input: unknown, ctx: HouseholdContext = noPacks): readonly unknown[] {
  const result = run(input, ctx);
  expect(result.ok).toBe(false);
  return result.issues.map(({ code, path, params }) => ({ code, path, params }));
}

/** Freezes a value and all it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

/** A building of flats `floor-number`, floor by floor. */
export function building(
  floors: number,
  perFloor: number,
  facts: (floor: number, flat: number) => object = () => ({}),
): readonly { id: string; floor: number }[] {
  return Array.from({ length: floors * perFloor }, (_, at) => {
    const [floor, flat] = [Math.floor(at / perFloor) + 1, (at % perFloor) + 1];
    return { id: `${floor}-${flat}`, floor, ...facts(floor, flat) };
  });
}

/** The method of the largest remainder on big integers, and the rule for the rest, written apart from the library. */
export function oracle(total: bigint, weights: readonly bigint[], grain = 1n): { shares: bigint[]; rest: number } {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const grains = total / grain;
  const whole = weights.map((weight) => (grains * weight) / sum);
  let left = grains - whole.reduce((a, b) => a + b, 0n);
  const order = weights.map((_, at) => at);
  const remainder = (at: number): bigint => (grains * (weights[at] as bigint)) % sum;
  order.sort((a, b) => (remainder(a) > remainder(b) ? -1 : remainder(a) < remainder(b) ? 1 : a - b));
  let last = -1;
  for (const at of order) {
    if (left === 0n) break;
    whole[at] = (whole[at] as bigint) + 1n;
    left -= 1n;
    last = at;
  }
  const shares = whole.map((share) => share * grain);
  if (total % grain === 0n) return { shares, rest: -1 };
  if (last < 0) last = shares.findLastIndex((share) => share > 0n);
  if (last < 0) last = weights.indexOf(weights.reduce((a, b) => (b > a ? b : a)));
  shares[last] = (shares[last] as bigint) + (total % grain);
  return { shares, rest: last };
}

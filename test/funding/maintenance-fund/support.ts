import { expect } from "vitest";
import type { ConsentRules } from "../../../src/consent/rules.ts";
import { chargeMaintenanceFund } from "../../../src/funding/maintenance-fund/charge-maintenance-fund.ts";
import type { MaintenanceFundCharge, MaintenanceFundChargeInput } from "../../../src/funding/maintenance-fund/types.ts";
import type { FundingRules } from "../../../src/funding/rules.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Issue } from "../../../src/kernel/issue.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import { national } from "../../../src/policies/cn/national.ts";
import type { Context } from "../../../src/policy/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

export type FundContext = Context<FundingRules & ConsentRules>;

/** The national pack on a day. */
export function onDay(day: string): FundContext {
  return { packs: [national], on: civilDate(day) };
}

/** No rule at all. */
export const noPacks: FundContext = { packs: [], on: civilDate("2023-05-01") };

/** A result as every test must find it: plain JSON, with a trace that replays. */
export function sound<T>(result: Outcome<T>): Outcome<T> {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  expect(result.ok).toBe(!result.issues.some(({ severity }) => severity === "error"));
  return result;
}

/** The value; fails the test where there is none. */
export function found<T>(result: Outcome<T>): T {
  sound(result);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Charges on frozen input and holds the sums against the cost. */
export function charge(input: unknown, ctx: FundContext = onDay("2023-05-01")): Outcome<MaintenanceFundCharge> {
  const result = sound(chargeMaintenanceFund(deepFreeze(input) as MaintenanceFundChargeInput, ctx));
  if (!result.ok) return result;
  const { amountFen, units, seller, chargedFen, shortfallFen, unsoldFen } = result.value;
  const shares = units.reduce((sum, unit) => sum + BigInt(unit.shareFen), BigInt(seller?.shareFen ?? 0));
  expect(shares).toBe(BigInt(amountFen));
  expect(BigInt(chargedFen) + BigInt(shortfallFen) + BigInt(unsoldFen)).toBe(BigInt(amountFen));
  for (const { shareFen, account } of [...units, ...(seller === null ? [] : [seller])]) {
    if (account === null) continue;
    expect(account.chargedFen + account.shortfallFen).toBe(shareFen);
    expect(account.balanceAfterFen + account.chargedFen).toBe(account.balanceBeforeFen);
    expect(Math.min(account.balanceAfterFen, account.shortfallFen)).toBe(0);
  }
  return result;
}

/** Code and place of each issue. */
export function places(issues: readonly Issue[]): readonly (readonly [string, string])[] {
  return issues.map(({ code, path }) => [code, path.join(".")]);
}

/** The codes of issues without the prefix of the concept. */
export function codes(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code }) => code.replace("funding.maintenance_fund.", ""));
}

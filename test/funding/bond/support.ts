import { expect } from "vitest";
import { assessBondCoverage } from "../../../src/funding/bond/assess-bond-coverage.ts";
import { scheduleRepayment } from "../../../src/funding/bond/schedule-repayment.ts";
import type {
  BondCoverage,
  BondCoverageInput,
  RepaymentSchedule,
  RepaymentTerms,
} from "../../../src/funding/bond/types.ts";
import type { FundingRules } from "../../../src/funding/rules.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import type { Context } from "../../../src/policy/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

type BondContext = Context<Pick<FundingRules, "funding.bond.minimum_coverage">>;

/** No pack: no minimum is law anywhere. */
export const noPacks: BondContext = { packs: [], on: civilDate("2024-06-01") };

function sound<T>(result: Outcome<T>): Outcome<T> {
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

/** Schedules as every test must: frozen input, a trace that replays, a result that is plain JSON. */
export function schedule(terms: unknown): Outcome<RepaymentSchedule> {
  return sound(scheduleRepayment(deepFreeze(terms) as RepaymentTerms));
}

/** The schedule; fails the test where there is none. */
export function scheduled(terms: unknown): RepaymentSchedule {
  const result = schedule(terms);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** Assesses as every test must. */
export function assess(input: unknown, ctx: BondContext = noPacks): Outcome<BondCoverage> {
  return sound(assessBondCoverage(deepFreeze(input) as BondCoverageInput, ctx));
}

/** The assessment; fails the test where there is none. */
export function assessed(input: unknown, ctx: BondContext = noPacks): BondCoverage {
  const result = assess(input, ctx);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** What a refusal says, without severities and rules. */
export function faultsOf(result: Outcome<unknown>): readonly unknown[] {
  expect(result.ok).toBe(false);
  return result.issues.map(({ code, path, params }) => ({ code, path: path.join("."), params }));
}

interface Paid {
  readonly principal: bigint;
  readonly interest: bigint;
}

/** Schedules on big integers, written apart from the library: repeated multiplication, no closed power. */
export function oracle(terms: RepaymentTerms): readonly Paid[] {
  const perYear = terms.interest === "half-yearly" ? 2n : 1n;
  const [whole = "0", decimals = ""] = terms.annualRate.split(".");
  const num = BigInt(whole + decimals);
  const den = 10n ** BigInt(decimals.length) * perYear;
  const halfUp = (a: bigint, b: bigint): bigint => (2n * a + b) / (2n * b);
  const count = terms.years * Number(perYear);
  let level = 0n;
  if (terms.kind === "level-payment") {
    // Present value of 1 a period: the sum of (den ÷ (den + num))^k, over one denominator.
    let [top, bottom] = [0n, 1n];
    for (let k = 0; k < count; k++) [top, bottom] = [(top + bottom) * den, bottom * (den + num)];
    level = halfUp(BigInt(terms.principalFen) * bottom, top);
  }
  const paid: Paid[] = [];
  let owed = BigInt(terms.principalFen);
  for (let k = 1; k <= count; k++) {
    const interest = halfUp(owed * num, den);
    let principal = 0n;
    if (terms.kind === "equal-principal") principal = BigInt(terms.principalFen) / BigInt(count);
    if (terms.kind === "level-payment") principal = level - interest > owed ? owed : level - interest;
    if (k === count) principal = owed;
    owed -= principal;
    paid.push({ principal, interest });
  }
  return paid;
}

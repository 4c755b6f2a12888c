import { expect } from "vitest";
import type { PerformanceRules } from "../../../src/funding/performance/rules.ts";
import { scorePerformance } from "../../../src/funding/performance/score-performance.ts";
import type { PerformanceInput, PerformanceScore } from "../../../src/funding/performance/types.ts";
import { civilDate } from "../../../src/kernel/civil-date.ts";
import type { Outcome } from "../../../src/kernel/outcome.ts";
import { replay } from "../../../src/kernel/replay.ts";
import type { Context, Dated, Pack } from "../../../src/policy/types.ts";
import { deepFreeze } from "../../support/deep-freeze.ts";

export type PerformanceContext = Context<PerformanceRules>;

export const noPacks: PerformanceContext = { packs: [], on: civilDate("2022-03-01") };

/** A made-up authority whose bands are dated. */
export function packOf(
  series: readonly Dated<PerformanceRules["funding.performance.bands"]>[],
  divisionCode: string | null = null,
): Pack<PerformanceRules> {
  const source = {
    id: "X-1",
    title: "假设的评价办法",
    titleEn: "Invented measure",
    docNo: null,
    issuer: "X",
    issuedOn: null,
  };
  return {
    id: "cn/invented",
    version: "2026.1.0",
    divisionCode,
    sources: [{ ...source, confidence: "verified-primary", note: "invented for a test" }],
    rules: { "funding.performance.bands": { unit: "1", series } },
  } as unknown as Pack<PerformanceRules>;
}

export const cited = [{ source: "X-1", locator: "第一条", confidence: "verified-primary" as const }] as const;

/** Runs the calculator as every test must: on frozen input, with a trace that replays, and plain JSON. */
export function run(input: unknown, ctx: PerformanceContext = noPacks): Outcome<PerformanceScore> {
  const result = scorePerformance(deepFreeze(input) as PerformanceInput, ctx);
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

/** The value; fails the test where there is none. */
export function scored(input: unknown, ctx?: PerformanceContext): PerformanceScore {
  const result = run(input, ctx);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** What an outcome says, without severities and rules. */
export function saidBy(result: Outcome<unknown>): readonly unknown[] {
  return result.issues.map(({ code, path, params }) => ({ code, path: path.join("."), params }));
}

export const bands = [
  { grade: "A", fromScore: "90", coefficient: "1.1" },
  { grade: "B", fromScore: "80" },
  { grade: "C", fromScore: "60" },
  { grade: "D", fromScore: "0", coefficient: "0.8" },
];

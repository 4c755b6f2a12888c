import { expect } from "vitest";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Issue } from "../../src/kernel/issue.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { CnPack } from "../../src/policies/cn/rules.ts";
import type { Context } from "../../src/policy/types.ts";
import type { QualityRules } from "../../src/quality/rules.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

type Calculator<I, V> = (input: I, ctx: Context<QualityRules>) => Outcome<V>;

/** Puts a question whose input the types need not have seen, and holds the answer to JSON and to its trace. */
export function ask<I, V>(
  calculator: Calculator<I, V>,
  input: unknown,
  day = "2023-12-01",
  packs: readonly CnPack[] = [national],
): Outcome<V> {
  const result = calculator(deepFreeze(input) as I, { packs, on: civilDate(day) });
  expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  expect(replay(result.trace)).toEqual([]);
  return result;
}

/** The answer, where there must be one. */
export function answer<I, V>(...question: Parameters<typeof ask<I, V>>): V {
  const result = ask(...question);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** A pack of a place with some rules of its own. */
export function localPack(rules: CnPack["rules"]): CnPack {
  return { ...national, id: "cn/place", divisionCode: "220000", rules };
}

/** A rule of a place, cited from the regulations. */
export function localRule<V>(value: V) {
  const cites = [{ source: "CQR", locator: null, confidence: "derived" }] as const;
  return {
    unit: "1",
    datedBy: "event",
    series: [{ from: civilDate("2000-01-30"), value, cites: [...cites] as [(typeof cites)[0]] }],
  } as const;
}

export const codes = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code.replace("quality.", ""));

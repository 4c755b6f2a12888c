import { expect } from "vitest";
import type { IllegalStructureRules } from "../../src/illegal-structure/rules.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Issue } from "../../src/kernel/issue.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { Context } from "../../src/policy/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

type Calculator<I, V> = (input: I, ctx: Context<IllegalStructureRules>) => Outcome<V>;

/** Puts a question whose input the types need not have seen, and holds the answer to JSON and to its trace. */
export function ask<I, V>(
  calculator: Calculator<I, V>,
  input: unknown,
  day = "2023-07-01",
  packs: Context<IllegalStructureRules>["packs"] = [national],
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

export const codes = (issues: readonly Issue[]): string[] =>
  issues.map(({ code }) => code.replace("illegal_structure.", ""));

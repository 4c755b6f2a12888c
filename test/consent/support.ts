import { expect } from "vitest";
import type { ConsentRules } from "../../src/consent/rules.ts";
import { consentSteps } from "../../src/consent/steps.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";
import { type Outcome, unwrap } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import type { Context, Pack, Rule } from "../../src/policy/types.ts";
import { deepFreeze } from "../support/deep-freeze.ts";

export type Ctx = Context<ConsentRules>;

/** The national pack, and local ones after it. */
export const on = (day: string, ...local: readonly Pack<ConsentRules>[]): Ctx =>
  deepFreeze({ packs: [national, ...local], on: civilDate(day) });

/** A pack of Changchun that sets some rules for all time. */
export function localPack(values: Partial<ConsentRules>): Pack<ConsentRules> {
  const rules = Object.fromEntries(
    Object.entries(values).map(([rule, value]): [string, Rule<unknown>] => [
      rule,
      {
        unit: "code",
        datedBy: "event",
        series: [
          {
            from: civilDate("2007-10-01"),
            value,
            cites: [{ source: "L", locator: null, confidence: "derived" }],
          },
        ],
      },
    ]),
  );
  return {
    id: "cn/l",
    version: "1",
    verifiedOn: civilDate("2026-01-01"),
    divisionCode: "220100",
    sources: [],
    rules: rules as Pack<ConsentRules>["rules"],
  };
}

/** The value of an outcome whose trace replays, whose steps have names, and which survives JSON. */
export function sound<T>(outcome: Outcome<T>): T {
  expect(replay(outcome.trace)).toEqual([]);
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  for (const step of outcome.trace) expect(consentSteps).toContain(step.name);
  return unwrap(outcome);
}

/** Codes and paths of the faults of an outcome. */
export function faultsOf(outcome: Outcome<unknown>): unknown[] {
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  return outcome.ok ? [] : outcome.issues.map(({ code, path }) => [code, path.join(".")]);
}

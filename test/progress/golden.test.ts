import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { national } from "../../src/policies/cn/national.ts";
import { assessProgress } from "../../src/progress/assessment/assess-progress.ts";
import { forecastFullStart } from "../../src/progress/assessment/forecast-full-start.ts";
import { rankProgress } from "../../src/progress/assessment/rank-progress.ts";
import { checkPlausibility } from "../../src/progress/plausibility/check-plausibility.ts";
import { estimatePlannedCount } from "../../src/progress/reconciliation/estimate-planned-count.ts";
import { reconcile } from "../../src/progress/reconciliation/reconcile.ts";
import * as doors from "../../src/schema/index.ts";

const folder = new URL("../golden/progress/", import.meta.url);
const calculators = { assessProgress, forecastFullStart, rankProgress, estimatePlannedCount, reconcile };
const readers = {
  assessProgress: doors.parseProgressInput,
  forecastFullStart: doors.parseForecastInput,
  rankProgress: doors.parseRankingInput,
  estimatePlannedCount: doors.parsePlannedCountInput,
  reconcile: doors.parseReconciliationInput,
};

interface Golden {
  readonly calculator: keyof typeof calculators | "checkPlausibility";
  readonly on: string;
  readonly input: never;
  readonly expected: object;
}

const cases = readdirSync(folder).flatMap((name) => {
  const golden = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Golden;
  return "input" in golden ? [{ name, ...golden }] : [];
});

describe("published figures of progress", () => {
  it.each(cases.filter(({ calculator }) => calculator !== "checkPlausibility"))("$name", (golden) => {
    const calculator = golden.calculator as keyof typeof calculators;
    const read = readers[calculator](golden.input);
    expect(read.ok && read.value).toEqual(golden.input);
    const outcome = calculators[calculator](golden.input) as Outcome<object>;
    if (calculator === "rankProgress") {
      expect(outcome.ok && (outcome.value as { ranked: object[] }).ranked[0]).toEqual(
        (golden.expected as { ranked: object[] }).ranked[0],
      );
    } else expect(outcome.ok && outcome.value).toMatchObject(golden.expected);
    expect(replay(outcome.trace)).toEqual([]);
  });

  it.each(cases.filter(({ calculator }) => calculator === "checkPlausibility"))("$name", ({ expected, input, on }) => {
    expect(doors.parsePlausibilityFigures(input).ok).toBe(true);
    expect(checkPlausibility(input, { packs: [national], on: civilDate(on) })).toMatchObject(expected);
  });
});

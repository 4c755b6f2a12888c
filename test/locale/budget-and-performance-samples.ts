import { spreadBudget } from "../../src/funding/budget/spread-budget.ts";
import { scorePerformance } from "../../src/funding/performance/score-performance.ts";
import type { PerformanceIndicator } from "../../src/funding/performance/types.ts";
import type { DecimalString, Fen } from "../../src/kernel/brand.ts";
import { civilDate } from "../../src/kernel/civil-date.ts";

const fen = (amount: number): Fen => amount as Fen;
const decimal = (text: string): DecimalString => text as DecimalString;

const budget = spreadBudget({
  totalFen: fen(100_50),
  roundToFen: fen(100),
  method: "priority",
  projects: [
    { id: "p1", askedFen: fen(6_000), ceilingFen: fen(40_50), rank: 1 },
    { id: "p2", askedFen: fen(8_000), leastFen: fen(8_000), rank: 2 },
    { id: "p3", askedFen: fen(1_000), ceilingFen: fen(100), rank: 3 },
    { id: "p4", askedFen: fen(20_000), rank: 3 },
  ],
});

const indicators: readonly PerformanceIndicator[] = [
  { id: "i1", group: "g1", weight: decimal("0.4"), kind: "ratio", target: decimal("1623"), actual: decimal("1600") },
  { id: "i2", group: "g1", weight: decimal("0.3"), kind: "yes-no", isMet: true },
  {
    id: "i3",
    weight: decimal("0.2"),
    fullMark: decimal("10"),
    kind: "deduct",
    perEvent: decimal("0.5"),
    eventCount: 3,
  },
  { id: "i4", weight: decimal("0.1"), kind: "direct", mark: decimal("8") },
];
const bands = [
  { grade: "A", fromScore: decimal("99") },
  { grade: "B", fromScore: decimal("0"), coefficient: decimal("0.9") },
];
const ctx = { packs: [], on: civilDate("2022-03-01") };
const evaluation = scorePerformance({ indicators, bands }, ctx);
const openEvaluation = scorePerformance(
  {
    indicators: [
      ...indicators.slice(0, 1),
      { id: "i2", group: "g1", weight: decimal("0.3"), kind: "yes-no" },
      ...indicators.slice(2),
    ],
    bands,
  },
  ctx,
);

/** Outcomes that record every step of the spreading of a budget and of the performance evaluation. */
export const budgetAndPerformance = [budget, evaluation, openEvaluation];

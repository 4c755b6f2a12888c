import { civilDate } from "../../src/kernel/civil-date.ts";
import type { Outcome } from "../../src/kernel/outcome.ts";
import { assessProgress } from "../../src/progress/assessment/assess-progress.ts";
import { forecastFullStart } from "../../src/progress/assessment/forecast-full-start.ts";
import { rankProgress } from "../../src/progress/assessment/rank-progress.ts";
import { estimatePlannedCount } from "../../src/progress/reconciliation/estimate-planned-count.ts";
import { reconcile } from "../../src/progress/reconciliation/reconcile.ts";

export const midYear = assessProgress({
  on: civilDate("2022-06-30"),
  planYear: 2022,
  plannedCount: 1142,
  startedCount: 400,
  completedCount: 20,
  acceptedCount: 10,
  households: { plannedCount: 196_600, startedCount: 60_000 },
});

export const ranking = rankProgress({
  places: [
    { id: "220000", plannedCount: 1142, startedCount: 1159 },
    { id: "110000", plannedCount: 400, startedCount: 400 },
    { id: "310000", plannedCount: 200, startedCount: 200 },
  ],
});

export const forecast = forecastFullStart({
  plannedCount: 51_000,
  series: [
    { on: civilDate("2022-06-30"), startedCount: 38_900 },
    { on: civilDate("2022-07-31"), startedCount: 44_300 },
  ],
});

export const reconciled = reconcile({
  published: {
    columns: [{ id: "households", scale: 10_000 }],
    rows: [{ id: "220000", cells: { households: "19.88" } }],
    total: { households: { printed: "20", scale: 10_000 } },
  },
  own: [{ id: "220000", values: { households: 198_750 } }],
});

export const planned = estimatePlannedCount({ startedCount: 212, ratePercent: "28.4" });

/** Outcomes that together record every step of progress. */
export const progressOutcomes: readonly Outcome<unknown>[] = [midYear, ranking, forecast, reconciled, planned];

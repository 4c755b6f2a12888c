import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecimalString } from "../../src/kernel/brand.ts";
import { unwrap } from "../../src/kernel/outcome.ts";
import { replay } from "../../src/kernel/replay.ts";
import { divideToDecimal } from "../../src/money/ratio-text.ts";
import { estimatePlannedCount } from "../../src/progress/reconciliation/estimate-planned-count.ts";
import { parsePlannedCountInput } from "../../src/schema/index.ts";
import monthly from "../golden/progress/monthly-starts.json" with { type: "json" };
import table2022 from "../golden/progress/provinces-2022.json" with { type: "json" };
import table2023 from "../golden/progress/provinces-2023.json" with { type: "json" };

const estimate = (startedCount: number, ratePercent: string, grainCount = 1) =>
  unwrap(estimatePlannedCount({ startedCount, ratePercent: ratePercent as DecimalString, grainCount }));
const rateOf = (startedCount: number, planned: number, places: number) =>
  divideToDecimal(startedCount * 100, planned, places, "half-up");

describe("plans that a printed rate allows", () => {
  it.each(Object.entries(table2023.ratePercent))(
    "of 2023, %s at %s %%: the bounds print so, and no plan beyond",
    (id, rate) => {
      const row = table2023.input.published.rows.find((entry) => entry.id === id);
      const started = Number(row?.cells.started);
      const { leastCount, mostCount } = estimate(started, rate);
      const places = rate.split(".")[1]?.length ?? 0;
      expect(rateOf(started, leastCount as number, places)).toBe(rate);
      expect(rateOf(started, mostCount as number, places)).toBe(rate);
      expect(rateOf(started, (leastCount as number) - 1, places)).not.toBe(rate);
      expect(rateOf(started, (mostCount as number) + 1, places)).not.toBe(rate);
    },
  );

  it("of 2022 leave the Corps at most 136 beside the 31 printed plans, and exclude the round 51,000", () => {
    const plans = table2022.input.published.rows.reduce((sum, { cells }) => sum + Number(cells.planned), 0);
    const { leastCount, mostCount } = estimate(51_600, "100.9", 100);
    expect([leastCount, mostCount]).toEqual([51_065, 51_213]);
    expect((mostCount as number) - plans).toBe(136);
  });

  it("of 2021 agree over the months on a plan near 53,900, above the 53,000 that was announced", () => {
    const ranges = monthly.series["2021"].flatMap(({ startedCount, ratePercent }) =>
      ratePercent === undefined ? [] : [estimate(startedCount, ratePercent, 100)],
    );
    const least = Math.max(...ranges.map(({ leastCount }) => leastCount as number));
    const most = Math.min(...ranges.map(({ mostCount }) => mostCount as number));
    expect(ranges).toHaveLength(3);
    expect(least).toBeLessThanOrEqual(53_900);
    expect(most).toBeGreaterThanOrEqual(53_900);
    expect(least).toBeGreaterThan(53_000);
  });

  it("have no upper end where the rate is rounded to 0, and are none where no plan gives it", () => {
    expect(estimate(0, "0.0")).toEqual({ leastCount: 1, mostCount: null });
    expect(estimate(1, "0.0")).toEqual({ leastCount: 2001, mostCount: null });
    const none = estimatePlannedCount({ startedCount: 1, ratePercent: "99.9" });
    expect(unwrap(none)).toEqual({ leastCount: null, mostCount: null });
    expect(none.issues[0]?.code).toBe("progress.rate_impossible");
    expect(estimate(0, "50.0").leastCount).toBeNull();
  });

  it("hold the plan from which the rate was printed, whatever it was, and replay", () => {
    const count = fc.integer({ min: 1, max: 60_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 0, max: 2 }), (started, planned, places) => {
        const ratePercent = rateOf(started, planned, places) as DecimalString;
        const outcome = estimatePlannedCount({ startedCount: started, ratePercent });
        expect(replay(outcome.trace)).toEqual([]);
        const { leastCount, mostCount } = unwrap(outcome);
        expect(leastCount).toBeLessThanOrEqual(planned);
        if (mostCount !== null) expect(mostCount).toBeGreaterThanOrEqual(planned);
      }),
    );
  });

  it("refuse a rate with its sign, and counts that are none", () => {
    const input = { startedCount: -1, grainCount: 0, ratePercent: "28.4%" as DecimalString };
    expect(estimatePlannedCount(input).issues.map(({ path }) => path[0])).toEqual([
      "startedCount",
      "grainCount",
      "ratePercent",
    ]);
    expect(estimatePlannedCount({ startedCount: 1 } as never).issues[0]?.code).toBe("input.missing");
    expect(parsePlannedCountInput({ startedCount: 1, ratePercent: "1", rate: 1 }).ok).toBe(false);
  });
});

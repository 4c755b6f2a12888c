import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/**
 * Bounds that question a figure, wide enough to catch only a slip of unit or of a digit: a quarter of and four times the
 * 82.2 m² per household of Jilin's submission of 2021 (32.05 M m² over 390,000 households). 方案数据合理性。
 */
export const nationalPlan: Pick<CnPack["rules"], "plan.plausible_m2_per_household" | "plan.urgency_weights"> = {
  "plan.plausible_m2_per_household": {
    unit: "m2/household",
    datedBy: "event",
    series: [
      {
        from: "2019-01-01" as CivilDate,
        value: { least: 20.5, most: 328.7 },
        cites: [{ source: "JL-2020-12-SUBMISSION", locator: null, confidence: "derived" }],
      },
    ],
  },
  // The opinions ask for an order by urgency and print no points.
  "plan.urgency_weights": {
    unit: "points",
    datedBy: "event",
    series: [
      {
        from: "2020-07-20" as CivilDate,
        value: null,
        cites: [{ source: "GBF-2020-23", locator: "二（三）", confidence: "from-memory" }],
      },
    ],
  },
};

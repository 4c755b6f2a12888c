import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

type CentralInvestmentRule =
  | "funding.central_investment.cap"
  | "funding.central_investment.excluded_reasons"
  | "funding.central_investment.special_funds"
  | "funding.central_investment.finished_excluded";

/**
 * Central budget investment in old communities. 中央预算内投资。
 *
 * The cap is the approved construction-and-installation cost of what is supported. The regional percentages of the
 * measures of 2022 (30, 45, 60 per cent and so on) are for ageing gas pipes, and no rule of old communities.
 */
export const nationalCentralInvestment: Pick<CnPack["rules"], CentralInvestmentRule> = {
  "funding.central_investment.cap": {
    unit: "code",
    datedBy: "plan-year",
    series: [
      {
        from: "2019-01-01" as CivilDate,
        to: "2022-07-01" as CivilDate,
        value: "approved-construction-cost",
        cites: [{ source: "NDRC-2019-1035", locator: null, confidence: "verified-secondary" }],
      },
      {
        from: "2022-07-01" as CivilDate,
        to: "2025-01-01" as CivilDate,
        value: "approved-construction-cost",
        cites: [{ source: "NDRC-2022-910", locator: null, confidence: "verified-secondary" }],
      },
      {
        from: "2025-01-01" as CivilDate,
        value: "approved-construction-cost",
        warning: "ndrc-2025-urban-renewal",
        cites: [{ source: "NDRC-2022-910", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
  "funding.central_investment.excluded_reasons": {
    unit: "code",
    datedBy: "plan-year",
    series: [
      {
        from: "2021-01-01" as CivilDate,
        value: ["city-road", "trunk-pipe", "utility-tunnel", "plaza-or-park"],
        cites: [{ source: "NDRC-2021-BATCHES", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
  "funding.central_investment.special_funds": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: "2026-03-01" as CivilDate,
        value: ["central-finance", "central-investment"],
        cites: [{ source: "NDRC-2026-SUBSIDY", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
  "funding.central_investment.finished_excluded": {
    unit: "boolean",
    datedBy: "event",
    series: [
      {
        from: "2026-03-01" as CivilDate,
        value: true,
        cites: [{ source: "NDRC-2026-SUBSIDY", locator: null, confidence: "verified-secondary" }],
      },
    ],
  },
};

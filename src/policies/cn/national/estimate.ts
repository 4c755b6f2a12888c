import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

type EstimateRule = "funding.settlement.estimate_overrun" | "funding.settlement.investment_limit";

/** Estimates and cost of government investment projects. 政府投资项目概算控制。 */
export const nationalEstimate: Pick<CnPack["rules"], EstimateRule> = {
  "funding.settlement.estimate_overrun": {
    unit: "1",
    datedBy: "event",
    series: [
      {
        from: "2019-07-01" as CivilDate,
        value: "0.10",
        cites: [{ source: "GIR", locator: "第十二条", confidence: "verified-primary" }],
      },
    ],
  },
  "funding.settlement.investment_limit": {
    unit: "code",
    datedBy: "event",
    series: [
      {
        from: "2019-07-01" as CivilDate,
        value: "approved-estimate",
        cites: [{ source: "GIR", locator: "第二十三条", confidence: "verified-primary" }],
      },
    ],
  },
};

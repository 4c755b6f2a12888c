import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

const leastResidentShare = { basic: "0.1", improvement: "0.3", enhancement: "0.7" } as const;

/** Wenzhou: a base of 300 yuan/m² times a ratio that follows the residents' share. 温州市。 */
export const wenzhou: CnPack = {
  id: "cn/wenzhou",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "330300",
  sources: [
    {
      id: "WZ-2020-SUBSIDY",
      title: "温州市区城镇老旧小区改造资金补助办法",
      titleEn: "Wenzhou measures for subsidies to the renovation of old urban communities in the city proper",
      docNo: null,
      issuer: "温州市财政局、温州市住房和城乡建设局",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Title and issuers as far as the copies read show them; in force from 2020-10-01 for plan years 2020–2022.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2020-10-01" as CivilDate,
          to: "2023-01-01" as CivilDate,
          value: {
            id: "wenzhou-2020",
            parts: [
              { kind: "minimum-share", id: "resident-minimum", source: "residents", shares: leastResidentShare },
              {
                kind: "base-adjusted-ratio",
                id: "city-subsidy",
                source: "municipal",
                capFenPerM2: 30_000 as Fen,
                // The ratio of each district was cut off in every copy read.
                ratio: null,
                baseline: leastResidentShare,
                exceptItems: ["elevator-addition"],
                pointsPerPointAbove: 1,
                mostPointsAbove: 10,
                pointsPerPointBelow: 2,
              },
            ],
            balance: null,
          },
          cites: [{ source: "WZ-2020-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

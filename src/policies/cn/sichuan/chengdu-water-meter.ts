import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/**
 * Chengdu: what residents pay for their water meters, as reported in 2022. 成都市居民水表改造出资。
 *
 * It stands apart from `chengdu`: the undated subsidy there and this text are about different money, neither replaces
 * the other, and of two values in one series only the first in force would run. To use both, give `shareFunding` a
 * scheme with the parts of both.
 */
export const chengduWaterMeter: CnPack = {
  id: "cn/chengdu-water-meter",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "510100",
  sources: [
    {
      id: "CD-2022-RESIDENTS",
      title: "成都市城镇老旧小区改造居民出资要求",
      titleEn: "Chengdu: what residents contribute to the renovation of old communities",
      isOwnTitle: true,
      docNo: null,
      issuer: "成都市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in the province's press of 2022-02-25; the first day is that of the report. It names five districts and the high-tech zone, which has no code of its own: a project there is reached through the code of the district it lies in. A first maintenance deposit of at least 5 yuan/m² is printed too; it is no share of a cost and is not part of the scheme.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2022-02-25" as CivilDate,
          value: {
            id: "chengdu-water-meter-2022",
            parts: [
              {
                kind: "fixed-amount",
                id: "residents-water-meter",
                source: "residents",
                scope: { items: ["water-supply"], divisionCodes: ["510104", "510105", "510106", "510107", "510108"] },
                per: "household",
                amountFen: 80_000 as Fen,
              },
            ],
            balance: null,
          },
          cites: [{ source: "CD-2022-RESIDENTS", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

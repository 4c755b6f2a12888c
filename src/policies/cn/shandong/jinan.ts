import type { CivilDate, DecimalString, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

const share = (
  value: DecimalString,
  ...divisionCodes: readonly string[]
): { divisionCodes: readonly string[]; value: DecimalString } => ({
  divisionCodes,
  value,
});

/** Jinan: a share of 75 yuan/m² from province and city together, the rest from the district; the subsidy for lifts by floors. 济南市。 */
export const jinan: CnPack = {
  id: "cn/jinan",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "370100",
  sources: [
    {
      id: "JN-2019-AWARD",
      title: "济南市2019年老旧小区整治改造奖补政策",
      titleEn: "Jinan award policy for the renovation of old communities in 2019",
      isOwnTitle: true,
      docNo: null,
      issuer: "济南市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "The policy as printed in Jinan Times of 2019-05-21. Holds for 2019.",
    },
    {
      id: "JN-ELEVATOR-SUBSIDY",
      title: "济南市既有住宅加装电梯财政补助标准",
      titleEn: "Jinan standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "济南市",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018 or 2019; the copy read carries no date. It prints four to seven floors, and not which level pays.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2019-01-01" as CivilDate,
          to: "2020-01-01" as CivilDate,
          value: {
            id: "jinan-2019",
            parts: [
              {
                kind: "capped-price-share",
                id: "province-and-city-share",
                // Province and city pay together; how they split it was not printed.
                source: "government",
                scope: {
                  exceptItems: [
                    "water-supply",
                    "power-supply",
                    "heating",
                    "mobile-comms",
                    "fibre-to-home",
                    "low-voltage",
                    "energy-retrofit",
                  ],
                },
                share: [
                  share("0.55", "370102", "370103", "370112"),
                  share("0.6", "370104", "370114"),
                  share("0.65", "370105"),
                  share("0.7", "370113", "370115", "370124", "370126"),
                ],
                capFenPerM2: 7_500 as Fen,
                rest: "district",
                above: "district",
              },
            ],
            balance: null,
          },
          cites: [{ source: "JN-2019-AWARD", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            amount: {
              kind: "by-floor-count",
              bands: [
                { leastFloors: 4, mostFloors: 4, amountFen: 16_000_000 as Fen },
                { leastFloors: 5, mostFloors: 5, amountFen: 18_000_000 as Fen },
                { leastFloors: 6, mostFloors: 6, amountFen: 20_000_000 as Fen },
                { leastFloors: 7, mostFloors: 7, amountFen: 22_000_000 as Fen },
              ],
            },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "JN-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Dongying: a sum by floors, half where a shaft was prepared, city and county half each. 东营市。 */
export const dongying: CnPack = {
  id: "cn/dongying",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "370500",
  sources: [
    {
      id: "DY-2025-54",
      title: "东营市既有住宅加装电梯财政补助标准",
      titleEn: "Dongying standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: "东建字〔2025〕54号",
      issuer: "东营市",
      issuedOn: "2025-07-11" as CivilDate,
      confidence: "low-authority",
      note: "The number and the day were read on a page of low authority, the official title was not. A fifth of the part of the county is kept for upkeep over eight years; before, 100,000 yuan at 2 to 8.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2025-07-11" as CivilDate,
          value: {
            amount: {
              kind: "by-floor-count",
              bands: [
                { leastFloors: 4, mostFloors: 4, amountFen: 16_000_000 as Fen },
                { leastFloors: 5, mostFloors: 5, amountFen: 18_000_000 as Fen },
                { leastFloors: 6, mostFloors: null, amountFen: 20_000_000 as Fen },
              ],
            },
            preparedShaft: {
              kind: "by-floor-count",
              bands: [
                { leastFloors: 4, mostFloors: 4, amountFen: 8_000_000 as Fen },
                { leastFloors: 5, mostFloors: 5, amountFen: 9_000_000 as Fen },
                { leastFloors: 6, mostFloors: null, amountFen: 10_000_000 as Fen },
              ],
            },
            split: [
              { source: "municipal", weight: 1 },
              { source: "district", weight: 1 },
            ],
          },
          warning: "elevator-subsidy-low-authority",
          cites: [{ source: "DY-2025-54", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

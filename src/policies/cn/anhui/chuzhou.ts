import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Chuzhou: a sum by floors; undated. 滁州市。 */
export const chuzhou: CnPack = {
  id: "cn/chuzhou",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "341100",
  sources: [
    {
      id: "CHUZHOU-ELEVATOR-SUBSIDY",
      title: "滁州市既有住宅加装电梯财政补助标准",
      titleEn: "Chuzhou standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "滁州市",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018 or 2019; the copy read carries no date. It prints four to seven floors, and not which level pays.",
    },
  ],
  rules: {
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
                { leastFloors: 4, mostFloors: 4, amountFen: 15_000_000 as Fen },
                { leastFloors: 5, mostFloors: 5, amountFen: 16_000_000 as Fen },
                { leastFloors: 6, mostFloors: 6, amountFen: 17_000_000 as Fen },
                { leastFloors: 7, mostFloors: 7, amountFen: 18_000_000 as Fen },
              ],
            },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "CHUZHOU-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

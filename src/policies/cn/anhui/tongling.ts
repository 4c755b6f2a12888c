import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Tongling: a sum by floors; undated. 铜陵市。 */
export const tongling: CnPack = {
  id: "cn/tongling",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "340700",
  sources: [
    {
      id: "TL-ELEVATOR-SUBSIDY",
      title: "铜陵市既有住宅加装电梯财政补助标准",
      titleEn: "Tongling standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "铜陵市",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018 or 2019; the copy read carries no date. It prints five to seven floors, and not which level pays.",
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
                { leastFloors: 5, mostFloors: 5, amountFen: 16_000_000 as Fen },
                { leastFloors: 6, mostFloors: 6, amountFen: 18_000_000 as Fen },
                { leastFloors: 7, mostFloors: 7, amountFen: 20_000_000 as Fen },
              ],
            },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "TL-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Taiyuan: a fixed sum per lift, of which the province pays 100,000, city and district 75,000 yuan each. 太原市。 */
export const taiyuan: CnPack = {
  id: "cn/taiyuan",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "140100",
  sources: [
    {
      id: "TY-2025-ELEVATOR-SUBSIDY",
      title: "太原市既有住宅加装电梯财政补助标准",
      titleEn: "Taiyuan standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "太原市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "In force from 2025-09-25 for five years. Buildings of four floors and more. A lift that costs less gets its cost; that the three levels then pay in the same proportion is our reading.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2025-09-25" as CivilDate,
          to: "2030-09-25" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 25_000_000 as Fen },
            split: [
              { source: "provincial", weight: 100 },
              { source: "municipal", weight: 75 },
              { source: "district", weight: 75 },
            ],
            leastFloors: 4,
          },
          cites: [{ source: "TY-2025-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Anqing: a fixed sum per lift from province and city. 安庆市。 */
export const anqing: CnPack = {
  id: "cn/anqing",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "340800",
  sources: [
    {
      id: "AQ-2025-ELEVATOR-SUBSIDY",
      title: "安庆市既有住宅加装电梯财政补助标准",
      titleEn: "Anqing standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "安庆市",
      issuedOn: null,
      confidence: "low-authority",
      note: "Printed with the year 2025, read on a page of 2025-04-16, from which day the value starts.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2025-04-16" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 15_000_000 as Fen },
            split: [
              { source: "provincial", weight: 8 },
              { source: "municipal", weight: 7 },
            ],
          },
          warning: "elevator-subsidy-low-authority",
          cites: [{ source: "AQ-2025-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

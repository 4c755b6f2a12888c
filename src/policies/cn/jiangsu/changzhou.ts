import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Changzhou: a sum by floors; undated. 常州市。 */
export const changzhou: CnPack = {
  id: "cn/changzhou",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "320400",
  sources: [
    {
      id: "CZ-ELEVATOR-SUBSIDY",
      title: "常州市既有住宅加装电梯财政补助标准",
      titleEn: "Changzhou standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "常州市",
      issuedOn: null,
      confidence: "low-authority",
      note: "The copy read carries no date, and does not say which level pays. The own share of a low-income household is carried up to 80,000 yuan, which is an exemption of the caller.",
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
                { leastFloors: 1, mostFloors: 4, amountFen: 8_000_000 as Fen },
                { leastFloors: 5, mostFloors: 5, amountFen: 9_000_000 as Fen },
                { leastFloors: 6, mostFloors: null, amountFen: 10_000_000 as Fen },
              ],
            },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "CZ-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

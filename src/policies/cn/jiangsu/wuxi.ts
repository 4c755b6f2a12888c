import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Wuxi: the cost of a lift by coefficient and area; the coefficients were not readable; the subsidy by floors. 无锡市。 */
export const wuxi: CnPack = {
  id: "cn/wuxi",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "320200",
  sources: [
    {
      id: "WX-ELEVATOR",
      title: "无锡市既有住宅增设电梯费用分摊办法",
      titleEn: "Wuxi formula for sharing the cost of lifts added to existing buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "无锡市",
      issuedOn: null,
      confidence: "low-authority",
      note: "Only re-posts were read: they print the formula, and the coefficients are a picture. Floor 1 is where the lift starts.",
    },
    {
      id: "WX-ELEVATOR-SUBSIDY",
      title: "无锡市既有住宅加装电梯财政补助标准",
      titleEn: "Wuxi standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "无锡市",
      issuedOn: null,
      confidence: "low-authority",
      note: "The copy read carries no date. City and district share it, in a proportion that was not printed.",
    },
  ],
  rules: {
    "funding.household.elevator_table": {
      unit: "elevator-table",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          // Pay = (cost - subsidy + compensation to low floors) × coefficient × area ÷ Σ (coefficient × area).
          value: {
            kind: "coefficients",
            basis: "household",
            within: "by-area",
            coefficients: null,
            stepAbove: null,
          },
          cites: [{ source: "WX-ELEVATOR", locator: null, confidence: "low-authority" }],
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
                { leastFloors: 1, mostFloors: 4, amountFen: 14_000_000 as Fen },
                { leastFloors: 4.5, mostFloors: 5, amountFen: 16_000_000 as Fen },
                { leastFloors: 5.5, mostFloors: 6, amountFen: 18_000_000 as Fen },
                { leastFloors: 6.5, mostFloors: null, amountFen: 20_000_000 as Fen },
              ],
            },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "WX-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

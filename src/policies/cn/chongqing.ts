import type { CivilDate, DecimalString, Fen } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/** Chongqing: the cost of a lift by floor, inside a floor equally, and the subsidy; undated. 重庆市。 */
export const chongqing: CnPack = {
  id: "cn/chongqing",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "500000",
  sources: [
    {
      id: "CQ-ELEVATOR",
      title: "重庆市老旧住宅增设电梯费用分摊参考系数",
      titleEn: "Chongqing reference coefficients for sharing the cost of lifts added to old buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "重庆市",
      issuedOn: null,
      confidence: "low-authority",
      note: "Only a page of low authority that describes the method was read; it carries no date.",
    },
    {
      id: "CQ-ELEVATOR-SUBSIDY",
      title: "重庆市既有住宅加装电梯财政补助标准",
      titleEn: "Chongqing standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "重庆市",
      issuedOn: null,
      confidence: "low-authority",
      note: "About 2018 or 2019; the copy read carries no date. A share of survey, design and works. Which level pays was not printed.",
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
          value: {
            kind: "coefficients",
            basis: "floor",
            within: "equal",
            coefficients: {
              "1": "0" as DecimalString,
              "2": "0" as DecimalString,
              "3": "1" as DecimalString,
              "4": "1.1" as DecimalString,
              "5": "1.2" as DecimalString,
              "6": "1.3" as DecimalString,
            },
            stepAbove: null,
          },
          cites: [{ source: "CQ-ELEVATOR", locator: null, confidence: "low-authority" }],
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
            amount: { kind: "share-of-cost", share: "0.6", capFen: 25_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "CQ-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

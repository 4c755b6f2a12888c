import type { CivilDate, DecimalString, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Nanjing: coefficients for the cost of a lift, recovered from one published case and undated; the subsidy by floors. 南京市。 */
export const nanjing: CnPack = {
  id: "cn/nanjing",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "320100",
  sources: [
    {
      id: "NJ-2018-WUFU",
      title: "南京市栖霞区五福家园5幢1单元加装电梯分户出资",
      titleEn: "Shares of the households of Wufu Jiayuan 5-1, Qixia District of Nanjing, in the cost of a lift",
      isOwnTitle: true,
      docNo: null,
      issuer: "南京市栖霞区",
      issuedOn: null,
      confidence: "derived",
      note: "A case in the press of 2018-11-13, not a rule. It prints amounts; the coefficients are computed from them.",
    },
    {
      id: "NJ-2017-ELEVATOR-SUBSIDY",
      title: "南京市既有住宅加装电梯财政补助标准",
      titleEn: "Nanjing standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "南京市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Printed with the year 2017, read in press of 2018-11-13; the value starts on the first day after that year. For non-commercial housing built before 2000, whether 2000 counts was not printed; Qixia gives its affordable housing the same, district and sub-district half each.",
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
            basis: "household",
            within: "equal",
            coefficients: {
              "1": "0" as DecimalString,
              "2": "0" as DecimalString,
              "3": "1" as DecimalString,
              "4": "1.3" as DecimalString,
              "5": "1.6" as DecimalString,
              "6": "1.9" as DecimalString,
            },
            stepAbove: null,
          },
          warning: "nanjing-elevator-recovered",
          cites: [{ source: "NJ-2018-WUFU", locator: null, confidence: "derived" }],
        },
      ],
    },
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2018-01-01" as CivilDate,
          value: {
            amount: {
              kind: "by-floor-count",
              bands: [
                { leastFloors: 4, mostFloors: 4, amountFen: 14_000_000 as Fen },
                { leastFloors: 5, mostFloors: 5, amountFen: 16_000_000 as Fen },
                { leastFloors: 6, mostFloors: 6, amountFen: 18_000_000 as Fen },
                { leastFloors: 7, mostFloors: null, amountFen: 20_000_000 as Fen },
              ],
            },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "NJ-2017-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

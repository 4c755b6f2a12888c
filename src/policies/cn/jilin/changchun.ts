import type { CivilDate, DecimalString, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Changchun: reference coefficients for the cost of a lift, undated; the subsidy by year. 长春市。 */
export const changchun: CnPack = {
  id: "cn/changchun",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "220100",
  sources: [
    {
      id: "CC-ELEVATOR",
      title: "长春市既有住宅加装电梯费用分摊参考系数",
      titleEn: "Changchun reference coefficients for sharing the cost of lifts added to existing buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "长春市",
      issuedOn: null,
      confidence: "low-authority",
      note: "Only a question-and-answer page that quotes the city's rule was read.",
    },
    {
      id: "CC-ELEVATOR-SUBSIDY",
      title: "长春市既有住宅加装电梯财政补助标准",
      titleEn: "Changchun standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "长春市",
      issuedOn: null,
      confidence: "low-authority",
      note: "Only a question-and-answer page that quotes the rule of the city was read: 2021 to 2025, the part of the city. The district sets its own, which is not counted here.",
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
          // The copy read gives the coefficients and the step. That they are per flat, and flats alike, is our reading:
          // floors with the same number of flats come out the same either way.
          value: {
            kind: "coefficients",
            basis: "household",
            within: "equal",
            coefficients: {
              "1": "0" as DecimalString,
              "2": "0" as DecimalString,
              "3": "1" as DecimalString,
              "4": "1.5" as DecimalString,
              "5": "2" as DecimalString,
              "6": "2.5" as DecimalString,
              "7": "3" as DecimalString,
            },
            stepAbove: "0.5" as DecimalString,
          },
          warning: "changchun-elevator-basis",
          cites: [{ source: "CC-ELEVATOR", locator: null, confidence: "low-authority" }],
        },
      ],
    },
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "plan-year",
      series: [
        {
          from: "2021-01-01" as CivilDate,
          to: "2023-01-01" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 20_000_000 as Fen },
            split: [{ source: "municipal", weight: 1 }],
            furtherSources: ["district"],
          },
          warning: "elevator-subsidy-low-authority",
          cites: [{ source: "CC-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
        {
          from: "2023-01-01" as CivilDate,
          to: "2024-01-01" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 15_000_000 as Fen },
            split: [{ source: "municipal", weight: 1 }],
            furtherSources: ["district"],
          },
          warning: "elevator-subsidy-low-authority",
          cites: [{ source: "CC-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
        {
          from: "2024-01-01" as CivilDate,
          to: "2026-01-01" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 10_000_000 as Fen },
            split: [{ source: "municipal", weight: 1 }],
            furtherSources: ["district"],
          },
          warning: "elevator-subsidy-low-authority",
          cites: [{ source: "CC-ELEVATOR-SUBSIDY", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

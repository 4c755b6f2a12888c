import type { CivilDate, DecimalString } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Changchun: reference coefficients for the cost of a lift; undated. 长春市。 */
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
  },
};

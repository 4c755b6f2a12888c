import type { CivilDate, DecimalString } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Nanjing: coefficients for the cost of a lift, recovered from one published case; undated. 南京市。 */
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
  },
};

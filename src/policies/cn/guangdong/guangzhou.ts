import type { CivilDate, DecimalString } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Guangzhou: the cost of a lift by floor, inside a floor by area; undated. 广州市。 */
export const guangzhou: CnPack = {
  id: "cn/guangzhou",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "440100",
  sources: [
    {
      id: "GZ-ELEVATOR",
      title: "广州市既有住宅增设电梯办法",
      titleEn: "Guangzhou Measures for Adding Lifts to Existing Residential Buildings",
      docNo: null,
      issuer: "广州市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Article 8 was read as three re-posts quote it alike; the original, its number, issuer and date were not.",
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
          // The article prints the first three floors, and 0.1 more for each from the fourth. It is a reference: owners
          // may agree otherwise.
          value: {
            kind: "coefficients",
            basis: "floor",
            within: "by-area",
            coefficients: { "1": "0" as DecimalString, "2": "0.5" as DecimalString, "3": "1" as DecimalString },
            stepAbove: "0.1" as DecimalString,
          },
          cites: [{ source: "GZ-ELEVATOR", locator: "第八条", confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

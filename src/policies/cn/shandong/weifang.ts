import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Weifang: a cap; the sum under it was not printed. 潍坊市。 */
export const weifang: CnPack = {
  id: "cn/weifang",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "370700",
  sources: [
    {
      id: "WF-2020-ELEVATOR-SUBSIDY",
      title: "潍坊市既有住宅加装电梯财政补助标准",
      titleEn: "Weifang standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "潍坊市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Printed with the month of August 2020; the value starts on the first day after it. Not above 150,000 yuan a lift: how the sum under the cap is found was not printed.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2020-09-01" as CivilDate,
          value: {
            amount: { kind: "share-of-cost", share: null, capFen: 15_000_000 as Fen },
            split: [{ source: "government", weight: 1 }],
          },
          cites: [{ source: "WF-2020-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Liwan District of Guangzhou: a fixed sum per lift. 广州市荔湾区。 */
export const guangzhouLiwan: CnPack = {
  id: "cn/guangzhou-liwan",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "440103",
  sources: [
    {
      id: "GZ-LIWAN-2017-ELEVATOR-SUBSIDY",
      title: "广州市荔湾区既有住宅加装电梯财政补助标准",
      titleEn: "Liwan District of Guangzhou standard of subsidies for lifts added to existing residential buildings",
      isOwnTitle: true,
      docNo: null,
      issuer: "广州市荔湾区",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Printed with the month of August 2017; the value starts on the first day after it. A rule of the district: none of the whole city was read.",
    },
  ],
  rules: {
    "funding.elevator.subsidy": {
      unit: "elevator-subsidy",
      datedBy: "event",
      series: [
        {
          from: "2017-09-01" as CivilDate,
          value: {
            amount: { kind: "fixed", amountFen: 10_000_000 as Fen },
            split: [{ source: "district", weight: 1 }],
          },
          cites: [{ source: "GZ-LIWAN-2017-ELEVATOR-SUBSIDY", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

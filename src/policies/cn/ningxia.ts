import type { CivilDate, Fen } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/** Ningxia: up to which size no construction permit is needed. 宁夏回族自治区。 */
export const ningxia: CnPack = {
  id: "cn/ningxia",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "640000",
  sources: [
    {
      id: "NX-2020-PERMIT",
      title: "宁夏回族自治区房屋建筑和市政基础设施工程施工许可限额调整",
      titleEn: "Ningxia adjustment of the limits for construction permits",
      isOwnTitle: true,
      docNo: null,
      issuer: "宁夏回族自治区",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Printed with the month of September 2020 (the reply of the ministry was published on 2020-09-01); the value starts on the first day after it. At most 1,000,000 yuan or at most 500 square metres.",
    },
  ],
  rules: {
    "approval.permit_exemption": {
      unit: "permit-exemption",
      datedBy: "event",
      series: [
        {
          from: "2020-10-01" as CivilDate,
          value: {
            bound: "at-most",
            investmentFen: 100_000_000 as Fen,
            floorAreaM2: 500,
            appliesTo: "all",
            isAdjustable: false,
          },
          cites: [{ source: "NX-2020-PERMIT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

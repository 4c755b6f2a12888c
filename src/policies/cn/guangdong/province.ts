import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Guangdong province: up to which size no construction permit is needed. 广东省。 */
export const guangdong: CnPack = {
  id: "cn/guangdong",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "440000",
  sources: [
    {
      id: "GD-2019-PERMIT",
      title: "广东省房屋建筑和市政基础设施工程施工许可限额调整",
      titleEn: "Guangdong adjustment of the limits for construction permits",
      isOwnTitle: true,
      docNo: null,
      issuer: "广东省",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "In force from 2019-09-01; title, number and day of issue were not read. At most 1,000,000 yuan or at most 500 square metres.",
    },
  ],
  rules: {
    "approval.permit_exemption": {
      unit: "permit-exemption",
      datedBy: "event",
      series: [
        {
          from: "2019-09-01" as CivilDate,
          value: {
            bound: "at-most",
            investmentFen: 100_000_000 as Fen,
            floorAreaM2: 500,
            appliesTo: "all",
            isAdjustable: false,
          },
          cites: [{ source: "GD-2019-PERMIT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

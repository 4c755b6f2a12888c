import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Zhejiang province: below which size no construction permit is needed. 浙江省。 */
export const zhejiang: CnPack = {
  id: "cn/zhejiang",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "330000",
  sources: [
    {
      id: "ZJ-2020-PERMIT",
      title: "浙江省房屋建筑和市政基础设施工程施工许可限额调整",
      titleEn: "Zhejiang adjustment of the limits for construction permits",
      isOwnTitle: true,
      docNo: null,
      issuer: "浙江省",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Printed with the month of September 2020; the value starts on the first day after it. Below 2,000,000 yuan or below 1,000 square metres, neither number included.",
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
            bound: "below",
            investmentFen: 200_000_000 as Fen,
            floorAreaM2: 1000,
            appliesTo: "all",
            isAdjustable: false,
          },
          cites: [{ source: "ZJ-2020-PERMIT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

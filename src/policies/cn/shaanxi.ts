import type { CivilDate } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/** Shaanxi: removing illegal structures is basic here. 陕西省。 */
export const shaanxi: CnPack = {
  id: "cn/shaanxi",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "610000",
  sources: [
    {
      id: "SN-2021-CLASSES",
      title: "陕西省城镇老旧小区改造内容分类",
      titleEn: "Shaanxi: classes of renovation contents of old urban communities",
      isOwnTitle: true,
      docNo: null,
      issuer: "陕西省",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "As local texts of 2021 print it; the document itself was not read.",
    },
  ],
  rules: {
    "measure.category_of_item": {
      unit: "code",
      datedBy: "plan-year",
      series: [
        {
          from: "2021-01-01" as CivilDate,
          value: {
            "illegal-structure-removal": "basic",
          },
          cites: [{ source: "SN-2021-CLASSES", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

import type { CivilDate } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/** Jiangxi: removing illegal structures is basic here. 江西省。 */
export const jiangxi: CnPack = {
  id: "cn/jiangxi",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "360000",
  sources: [
    {
      id: "JX-CLASSES",
      title: "江西省城镇老旧小区改造内容分类",
      titleEn: "Jiangxi: classes of renovation contents of old urban communities",
      isOwnTitle: true,
      docNo: null,
      issuer: "江西省",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "As local texts print it; the document itself was not read, and the year is that of the national list.",
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
          cites: [{ source: "JX-CLASSES", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Gusu District of Suzhou: greening is basic here. 苏州市姑苏区。 */
export const suzhouGusu: CnPack = {
  id: "cn/suzhou-gusu",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "320508",
  sources: [
    {
      id: "SZ-GUSU-2022",
      title: "苏州市姑苏区2022年老旧小区改造内容",
      titleEn: "Gusu District of Suzhou: contents of the renovation of old communities in 2022",
      isOwnTitle: true,
      docNo: null,
      issuer: "苏州市姑苏区",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "As reported in the press of 2022-02-09.",
    },
  ],
  rules: {
    "measure.category_of_item": {
      unit: "code",
      datedBy: "plan-year",
      series: [
        {
          from: "2022-01-01" as CivilDate,
          to: "2023-01-01" as CivilDate,
          value: {
            greening: "basic",
          },
          cites: [{ source: "SZ-GUSU-2022", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

import type { CivilDate } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/** Hunan: sports facilities are an enhancement here. 湖南省。 */
export const hunan: CnPack = {
  id: "cn/hunan",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "430000",
  sources: [
    {
      id: "HN-2022-CLASSES",
      title: "湖南省2022年城镇老旧小区改造内容分类",
      titleEn: "Hunan: classes of renovation contents of old urban communities in 2022",
      isOwnTitle: true,
      docNo: null,
      issuer: "湖南省",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "As printed in the provincial press in 2022.",
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
            "sports-fitness": "enhancement",
          },
          cites: [{ source: "HN-2022-CLASSES", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

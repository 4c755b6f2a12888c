import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Fuyang: some repairs are an improvement here. 阜阳市。 */
export const fuyang: CnPack = {
  id: "cn/fuyang",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "341200",
  sources: [
    {
      id: "FY-2021-CLASSES",
      title: "阜阳市2021年老旧小区改造内容分类",
      titleEn: "Fuyang: classes of renovation contents of old communities in 2021",
      isOwnTitle: true,
      docNo: null,
      issuer: "阜阳市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "As reported in the press of 2021-01-07. Roads and water supply are printed in both the basic and the improvement class and are left with the national list.",
    },
  ],
  rules: {
    "measure.category_of_item": {
      unit: "code",
      datedBy: "plan-year",
      series: [
        {
          from: "2021-01-01" as CivilDate,
          to: "2022-01-01" as CivilDate,
          value: {
            "facade-repair": "improvement",
            "stair-repair": "improvement",
            "low-voltage": "improvement",
          },
          cites: [{ source: "FY-2021-CLASSES", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

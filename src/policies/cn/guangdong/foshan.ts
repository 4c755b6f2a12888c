import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Nanhai District of Foshan: two classes instead of three. 佛山市南海区。 */
export const foshanNanhai: CnPack = {
  id: "cn/foshan-nanhai",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "440605",
  sources: [
    {
      id: "FS-NANHAI-2026",
      title: "佛山市南海区老旧小区改造内容分类",
      titleEn: "Nanhai District of Foshan: classes of renovation contents of old communities",
      isOwnTitle: true,
      docNo: null,
      issuer: "佛山市南海区",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "As reported on 2026-01-16. The district has two classes, basic and enhancement.",
    },
  ],
  rules: {
    "measure.category_of_item": {
      unit: "code",
      datedBy: "plan-year",
      series: [
        {
          from: "2026-01-01" as CivilDate,
          value: {
            "fire-safety": "enhancement",
            "elevator-addition": "enhancement",
            parking: "enhancement",
            roads: "enhancement",
            "waste-sorting": "enhancement",
            "age-friendly": "basic",
          },
          cites: [{ source: "FS-NANHAI-2026", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

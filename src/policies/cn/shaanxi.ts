import type { CivilDate, Fen } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/** Shaanxi: removing illegal structures is basic here; the subsidy for replacing old lifts. 陕西省。 */
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
    {
      id: "SN-2026-ELEVATOR-REPLACEMENT",
      title: "陕西省老旧电梯更新补助标准",
      titleEn: "Shaanxi standard of subsidies for replacing old lifts",
      isOwnTitle: true,
      docNo: null,
      issuer: "陕西省",
      issuedOn: null,
      confidence: "low-authority",
      note: "Read on a page of the trade for 2026: by stops, from ultra-long special treasury bonds; lifts in use for over 15 years come first. Which level pays was not printed.",
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
    "funding.elevator.replacement_subsidy": {
      unit: "elevator-subsidy",
      datedBy: "plan-year",
      series: [
        {
          from: "2026-01-01" as CivilDate,
          value: {
            amount: {
              kind: "by-floor-count",
              bands: [
                { leastFloors: 1, mostFloors: 9, amountFen: 10_000_000 as Fen },
                { leastFloors: 10, mostFloors: 18, amountFen: 15_000_000 as Fen },
                { leastFloors: 19, mostFloors: null, amountFen: 20_000_000 as Fen },
              ],
            },
            split: [{ source: "government", weight: 1 }],
          },
          warning: "elevator-subsidy-low-authority",
          cites: [{ source: "SN-2026-ELEVATOR-REPLACEMENT", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

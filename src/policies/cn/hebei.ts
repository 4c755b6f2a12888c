import type { CivilDate } from "../../kernel/brand.ts";
import type { CnPack } from "./rules.ts";

/**
 * Hebei province: the award of 2019, 100 million yuan, split by factors. 河北省。
 *
 * `households` are those of last year's works, `investment` is the actual total investment (in any one unit).
 */
export const hebei: CnPack = {
  id: "cn/hebei",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "130000",
  sources: [
    {
      id: "HEB-2019-AWARD",
      title: "河北省2019年城镇老旧小区改造省级奖补资金分配办法",
      titleEn: "Hebei allocation of the provincial award for old-community renovation in 2019",
      isOwnTitle: true,
      docNo: null,
      issuer: "河北省",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in the province's press of 2019-11-28, not in the document; the total of the award was 100 million yuan.",
    },
  ],
  rules: {
    "funding.allocation.factors": {
      unit: "formula",
      datedBy: "plan-year",
      series: [
        {
          from: "2019-01-01" as CivilDate,
          to: "2020-01-01" as CivilDate,
          value: {
            groups: [
              {
                share: "1",
                factors: [
                  { name: "households", weight: "0.2", timesDifficulty: true },
                  { name: "investment", weight: "0.7", timesDifficulty: true },
                  { name: "performance", weight: "0.1", timesDifficulty: true },
                ],
              },
            ],
          },
          // Printed: "with fiscal difficulty", after all three factors; whether it reaches the third is not said.
          warning: "hebei-2019-difficulty",
          cites: [{ source: "HEB-2019-AWARD", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

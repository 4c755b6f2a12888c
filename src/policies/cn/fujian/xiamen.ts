import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Xiamen: water pipes of commercial housing, paid by residents with an award by year of completion. 厦门市。 */
export const xiamen: CnPack = {
  id: "cn/xiamen",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "350200",
  sources: [
    {
      id: "XM-2017-WATER",
      title: "厦门市商品住宅供水管道改造奖补办法",
      titleEn: "Xiamen: awards for renewing the water pipes of commercial housing",
      isOwnTitle: true,
      docNo: null,
      issuer: "厦门市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Reported on 2017-11-29: pipes between the billing meter and the house meters, in commercial housing only. Which level pays the award was not printed.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2017-01-01" as CivilDate,
          value: {
            id: "xiamen-water-2017",
            parts: [
              {
                kind: "party-shares",
                id: "award-built-by-1989",
                scope: { items: ["water-supply"], builtByYear: 1989 },
                of: "cost",
                parties: [{ source: "government", share: "0.2" }],
              },
              {
                kind: "party-shares",
                id: "award-built-1990-to-2000",
                scope: { items: ["water-supply"], builtFromYear: 1990, builtByYear: 2000 },
                of: "cost",
                parties: [{ source: "government", share: "0.1" }],
              },
              {
                kind: "party-shares",
                id: "residents-water-pipes",
                scope: { items: ["water-supply"] },
                of: "remaining",
                parties: [{ source: "residents", share: "1" }],
              },
            ],
            balance: null,
          },
          cites: [{ source: "XM-2017-WATER", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

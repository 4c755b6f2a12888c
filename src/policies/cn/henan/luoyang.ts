import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Luoyang: heat pipes shared by four payers, whose shares were not printed. 洛阳市。 */
export const luoyang: CnPack = {
  id: "cn/luoyang",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "410300",
  sources: [
    {
      id: "LY-2023-HEAT",
      title: "洛阳市老旧小区供热管网改造费用分担答复",
      titleEn: "Luoyang: reply on who pays for renewing the heat pipes of old communities",
      isOwnTitle: true,
      docNo: null,
      issuer: "洛阳市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "A reply of 2023-09-27: pipes inside the red line belong to the owners; users, city, district and heat company share the cost, without percentages. What lies outside the red line is for government and the company, and no work of a community.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2023-01-01" as CivilDate,
          value: {
            id: "luoyang-heat-2023",
            parts: [
              {
                kind: "party-shares",
                id: "heat-supply",
                scope: { items: ["heating"] },
                of: "cost",
                parties: [
                  { source: "residents", share: null },
                  { source: "municipal", share: null },
                  { source: "district", share: null },
                  { source: "utility", share: null },
                ],
              },
            ],
            balance: null,
          },
          cites: [{ source: "LY-2023-HEAT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

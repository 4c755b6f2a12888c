import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Fuzhou, four city districts: secondary water supply paid by three parties. 福州市。 */
export const fuzhou: CnPack = {
  id: "cn/fuzhou",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "350100",
  sources: [
    {
      id: "FZ-2024-WATER",
      title: "福州市四城区老旧小区二次供水设施改造出资办法",
      titleEn: "Fuzhou: who pays for renewing secondary water supply in the old communities of the four city districts",
      isOwnTitle: true,
      docNo: null,
      issuer: "福州市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Reported in 2024.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2024-01-01" as CivilDate,
          value: {
            id: "fuzhou-water-2024",
            parts: [
              {
                kind: "party-shares",
                id: "secondary-water",
                scope: { items: ["water-supply"], divisionCodes: ["350102", "350103", "350104", "350111"] },
                of: "cost",
                parties: [
                  { source: "residents", share: "0.2" },
                  { source: "government", share: "0.4" },
                  { source: "utility", share: "0.4" },
                ],
              },
            ],
            balance: null,
          },
          cites: [{ source: "FZ-2024-WATER", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};

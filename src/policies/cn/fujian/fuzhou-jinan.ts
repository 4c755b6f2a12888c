import type { CivilDate } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Fuzhou, Jin'an District: district and towns share what central and city money leave, in 2023. 福州市晋安区。 */
export const fuzhouJinan: CnPack = {
  id: "cn/fuzhou-jinan",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "350111",
  sources: [
    {
      id: "FZ-JA-2023",
      title: "福州市晋安区2023年老旧小区改造资金安排",
      titleEn: "Jin'an District of Fuzhou: money for the old communities of 2023",
      isOwnTitle: true,
      docNo: null,
      issuer: "福州市晋安区",
      issuedOn: null,
      confidence: "low-authority",
      note: "Known by a machine-rewritten page only; the figures of its budget add up (9,965.59 + 1,326.11 + 594.3 = 11,886, in 10,000 yuan). Taken for the projects of 2023 alone.",
    },
  ],
  rules: {
    "funding.scheme": {
      unit: "scheme",
      datedBy: "plan-year",
      series: [
        {
          from: "2023-01-01" as CivilDate,
          to: "2024-01-01" as CivilDate,
          value: {
            id: "fuzhou-jinan-2023",
            parts: [
              {
                kind: "party-shares",
                id: "district-and-township",
                // Central and city money are pledges of the project: the text gives no share for them.
                of: "remaining",
                parties: [
                  { source: "district", share: "0.7" },
                  { source: "township", share: "0.3" },
                ],
              },
            ],
            balance: null,
          },
          warning: "fuzhou-jinan-2023-rewritten",
          cites: [{ source: "FZ-JA-2023", locator: null, confidence: "low-authority" }],
        },
      ],
    },
  },
};

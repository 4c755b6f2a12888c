import type { CivilDate, Fen } from "../../../kernel/brand.ts";
import type { CnPack } from "../rules.ts";

/** Huanggang: withdrawals from the provident fund for renovations, as far as they were read; undated. 黄冈市。 */
export const huanggang: CnPack = {
  id: "cn/huanggang",
  version: "2026.1.0",
  verifiedOn: "2026-11-24" as CivilDate,
  divisionCode: "421100",
  sources: [
    {
      id: "HGS-PROVIDENT",
      title: "黄冈市老旧小区改造提取住房公积金的规定",
      titleEn: "Huanggang rules on withdrawing the housing provident fund for old-community renovation",
      isOwnTitle: true,
      docNo: null,
      issuer: "黄冈市",
      issuedOn: null,
      confidence: "verified-secondary",
      note: "Read in print: at most 30,000 yuan, within two years after acceptance, children may withdraw. Title, number, authority and date were not.",
    },
  ],
  rules: {
    "funding.provident_fund.withdrawal": {
      unit: "withdrawal-rule",
      datedBy: "event",
      series: [
        {
          from: null,
          status: "undated",
          value: {
            holders: ["owner"],
            relations: ["self", "child"],
            isApplicantListComplete: false,
            tenantNeedsPurchaseAgreement: false,
            purposes: null,
            limits: ["own-payment", "balance"],
            mostFen: 3_000_000 as Fen,
            withinMonths: 24,
          },
          // That own payment and balance are limits too was not read: nobody withdraws what was not paid, or is not there.
          warning: "huanggang-provident-fund-partly-read",
          cites: [{ source: "HGS-PROVIDENT", locator: null, confidence: "verified-secondary" }],
        },
      ],
    },
  },
};
